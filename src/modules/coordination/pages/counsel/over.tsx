import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { agencyWords } from '../../words/agency.ts'
import { counselWords as words } from '../../words/counsel.ts'

/** A link of an expert that ended: another goes to their own mobile alone. */
export function CounselOver({ token, asked }: { token: string; asked: boolean }) {
  const { say } = useView()
  return (
    <section class="region">
      <div class="wrap stack">
        <PageHead title={words.overTitle} lead={words.overWhy} />
        {asked ? (
          <Notice tone="proof">
            <p>{say(words.asked)}</p>
          </Notice>
        ) : (
          <FormBox form={blank()} to={`/c/${token}/renewal`} submit={agencyWords.askNew} />
        )}
      </div>
    </section>
  )
}
