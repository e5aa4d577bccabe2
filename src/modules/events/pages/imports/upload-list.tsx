import { Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { type Choice, FileField, FormBox, Radios, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ListedImport } from '../../queries/imports/imports.ts'
import { importWords as words } from '../../words/imports.ts'
import { servedChoices } from '../desk/register.tsx'
import { OfferingTrail } from '../desk/trail.tsx'
import { Earlier, tableTypes } from './upload.tsx'

export interface UploadListProps {
  offering: Offering
  form: Form
  /** The sessions one may be registered for alone; none where everybody comes to all. */
  sessions: readonly Choice[]
  earlier: readonly ListedImport[]
}

/** A list of people for an offering, to be looked at first. */
export function UploadListPage({ offering, form, sessions, earlier }: UploadListProps) {
  const { say } = useView()
  const at = `/desk/offerings/${offering.code}`
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={words.registrationsTitle} meta={<Say text={offering.title} />}>
        <ButtonLink to={`${at}/import/sample.xlsx`} look="line" icon="file">
          {say(words.sample)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <p class="lead">{say(words.registrationsLead)}</p>
        <Panel>
          <FormBox form={form} to={`${at}/import`} submit={words.look} cancel={`${at}/registrations`} files>
            <FileField form={form} name="file" label={words.file} hint={words.tableHint} accept={tableTypes} />
            {sessions.length > 0 && (
              <Select
                form={form}
                name="session"
                label={words.usualSession}
                empty={words.bySession}
                width="m"
                choices={sessions}
                optional
              />
            )}
            <Radios form={form} name="channel" label={words.usualChannel} choices={servedChoices} beside />
          </FormBox>
        </Panel>
        <Show when={earlier.length > 0}>
          <Earlier at={`${at}/import`} earlier={earlier} />
        </Show>
      </div>
    </>
  )
}
