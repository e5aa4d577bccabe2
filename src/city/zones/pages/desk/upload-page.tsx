import { Checkbox, Field, FileField, FormBox, Select } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { deskWords } from '../../desk-words.ts'
import type { uploadForm } from '../../forms.ts'
import { zoneKinds } from '../../tables.ts'
import { words } from '../../words.ts'

/** The door of the wizard: a file, what it holds, and who gave it under which terms. */
export function UploadPage({ form }: { form: FormOf<typeof uploadForm> }) {
  const { say } = useView()
  const kinds = zoneKinds.map((kind) => ({ value: kind, label: words[kind] }))
  return (
    <>
      <Crumbs trail={[{ label: words.zonesDesk, to: '/desk/zones' }]} />
      <DeskHead title={deskWords.bring} />
      <div class="split">
        <Panel>
          <FormBox form={form} to="/desk/zones" submit={deskWords.bringVerb} cancel="/desk/zones" files>
            <FileField
              form={form}
              name="file"
              label={deskWords.file}
              hint={deskWords.fileHint}
              accept=".geojson,.json"
            />
            <Select
              form={form}
              name="kind"
              label={words.kind}
              hint={deskWords.kindHint}
              choices={kinds}
              empty={false}
              width="m"
            />
            <Field form={form} name="source" label={deskWords.sourceName} hint={deskWords.sourceHint} most={200} />
            <Field form={form} name="licence" label={deskWords.licence} most={100} width="m" optional />
            <Field form={form} name="attribution" label={deskWords.attribution} most={200} optional />
            <Checkbox form={form} name="partial" label={deskWords.partial} />
          </FormBox>
        </Panel>
        <Panel title={deskWords.noBorders} sunken>
          <p>{say(deskWords.noBordersHow)}</p>
          <p class="hint">{say(deskWords.draftKept)}</p>
        </Panel>
      </div>
    </>
  )
}
