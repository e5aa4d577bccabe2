import { FileField, FormBox, Radios, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { attachmentKinds, type Resolution } from '../../tables.ts'
import { addressText } from '../../words.ts'
import { deskWords as words } from '../../words/desk.ts'
import { attachmentKindNames } from '../../words/names.ts'
import { deskTrail } from './entry.tsx'

const kinds = attachmentKinds.map((kind) => ({ value: kind, label: attachmentKindNames[kind] }))

/** A file of a resolution: its signed text, an annex, a letter, the minutes. */
export function AttachPage({ resolution, form }: { resolution: Resolution; form: Form }) {
  const here = `/desk/council/${resolution.address}`
  return (
    <>
      <Crumbs trail={[...deskTrail, { label: addressText(resolution.address), to: here }]} />
      <DeskHead title={words.attach} meta={<Say text={resolution.title} />} />
      <Panel>
        <FormBox form={form} to={`${here}/attachment`} submit={words.attach} cancel={here} once files>
          <Radios form={form} name="kind" label={words.attachKind} choices={kinds} beside />
          <TranslatedField form={form} name="title" label={words.attachTitle} />
          <FileField form={form} name="file" label={words.attachFile} />
        </FormBox>
      </Panel>
    </>
  )
}
