import { FileField, FormBox, Radios, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { attachmentKinds } from '../../tables.ts'
import { deskWords as words } from '../../words/desk.ts'
import { attachmentKindNames } from '../../words/names.ts'
import { deskTrail } from './entry.tsx'

const kinds = attachmentKinds.map((kind) => ({ value: kind, label: attachmentKindNames[kind] }))

interface Props {
  /** What it belongs to, and the page of that. */
  of: { readonly label: Said; readonly to: string }
  form: Form
}

/** A file of a resolution or a paper: its signed text, an annex, a letter, the minutes. */
export function AttachPage({ of, form }: Props) {
  return (
    <>
      <Crumbs trail={[...deskTrail, of]} />
      <DeskHead title={words.attach} meta={<Say text={of.label} />} />
      <Panel>
        <FormBox form={form} to={`${of.to}/attachment`} submit={words.attach} cancel={of.to} once files>
          <Radios form={form} name="kind" label={words.attachKind} choices={kinds} beside />
          <TranslatedField form={form} name="title" label={words.attachTitle} />
          <FileField form={form} name="file" label={words.attachFile} />
        </FormBox>
      </Panel>
    </>
  )
}
