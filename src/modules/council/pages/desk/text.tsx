import { Field, FormBox, Radios, TextArea, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Resolution } from '../../tables.ts'
import { addressText } from '../../words.ts'
import { deskWords as words } from '../../words/desk.ts'
import { publicWords } from '../../words/public.ts'
import { deskTrail } from './entry.tsx'

interface Props {
  resolution: Resolution
  form: Form
}

const kinds = [
  { value: 'correction', label: publicWords.correctionOf },
  { value: 'amendment', label: publicWords.amendmentOf },
]

/** The next version of a text, with its reason; the one before stays readable. */
export function TextPage({ resolution, form }: Props) {
  const here = `/desk/council/${resolution.address}`
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: addressText(resolution.address), to: here }]} />
      <DeskHead title={words.newText} />
      <Panel>
        <FormBox form={form} to={`${here}/text`} submit={words.newText} cancel={here} long once>
          <Radios form={form} name="kind" label={words.kindOfText} choices={kinds} />
          <Field form={form} name="reason" label={words.reason} />
          <TextArea form={form} name="body" label={words.text} hint={words.textHint} rows={16} />
        </FormBox>
      </Panel>
    </>
  )
}

/** Taking a text from the public: says what it changes, and asks for the reason of law. */
export function WithdrawalPage({ resolution, form }: Props) {
  const here = `/desk/council/${resolution.address}`
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: addressText(resolution.address), to: here }]} />
      <DeskHead title={words.withdraw} />
      <Notice tone="alert">
        <p>
          <Say text={words.withdrawHint} />
        </p>
      </Notice>
      <Panel>
        <FormBox form={form} to={`${here}/withdrawal`} submit={words.withdraw} look="alert" cancel={here} once>
          <TranslatedField form={form} name="why" label={words.reason} />
        </FormBox>
      </Panel>
    </>
  )
}
