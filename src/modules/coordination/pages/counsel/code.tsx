import { Field, FormBox } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { agencyWords } from '../../words/agency.ts'
import { counselWords as words } from '../../words/counsel.ts'

export interface HeldCounsel {
  readonly base: string
  readonly proved: boolean
  readonly link: { readonly expiresAt: Date }
}

/** The two forms of the one-time code: asking for it, and giving it. */
export function CounselCode({ held, form = blank() }: { held: HeldCounsel; form?: Form }) {
  const { say } = useView()
  if (held.proved) return null
  return (
    <Panel title={agencyWords.codeTitle}>
      <p class="hint">{say(words.codeWhy)}</p>
      <FormBox form={blank()} to={`${held.base}/code`} submit={agencyWords.sendCode} look="line" />
      <FormBox form={form} to={`${held.base}/code/check`} submit={agencyWords.enterCode}>
        <Field form={form} name="code" type="code" label={agencyWords.code} width="s" />
      </FormBox>
    </Panel>
  )
}
