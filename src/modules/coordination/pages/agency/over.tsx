import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { agencyWords } from '../../words/agency.ts'

/** A link that ended: another goes to the registered number alone. */
export function LinkOver({ token, asked }: { token: string; asked: boolean }) {
  const { say } = useView()
  return (
    <section class="wrap opening stack">
      <PageHead title={agencyWords.overTitle} lead={agencyWords.overWhy} />
      {asked ? (
        <Notice tone="proof">
          <p>{say(agencyWords.asked)}</p>
        </Notice>
      ) : (
        <FormBox form={blank()} to={`/a/${token}/renewal`} submit={agencyWords.askNew} />
      )}
    </section>
  )
}
