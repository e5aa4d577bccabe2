import { Show } from 'solid-js'
import { kindName } from '#city/facts/kinds.ts'
import type { Place } from '#city/places/tables.ts'
import type { NewActivity } from '#city/programmes/rules.ts'
import type { WholeProgramme } from '#city/programmes/queries.ts'
import type { Zone } from '#city/zones/tables.ts'
import type { TableProblem } from '#platform/exports/table.ts'
import { FileField, FormBox, HiddenField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Written } from '#platform/ui/code.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { words } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { MaybeZone, PlaceLink } from '../activity-table.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { ProgrammeTrail } from './trail.tsx'

interface Props {
  form: Form
  programme: WholeProgramme
}

/** A file of activities to be looked at. */
export function ImportPage({ form, programme }: Props) {
  const back = `/desk/programmes/${programme.code}`
  return (
    <>
      <ProgrammeTrail of={programme} />
      <DeskHead title={deskWords.importThem} />
      <Panel>
        <FormBox form={form} to={`${back}/activities/import`} submit={deskWords.look} cancel={back} files>
          <FileField
            form={form}
            name="file"
            label={deskWords.file}
            hint={deskWords.importHint}
            accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
        </FormBox>
      </Panel>
    </>
  )
}

interface DryRunProps extends Props {
  activities: readonly NewActivity[]
  problems: readonly TableProblem[]
  zones: ReadonlyMap<string, Zone>
  places: ReadonlyMap<string, Place>
}

/** What would be recorded, and what is wrong with the rest. */
export function DryRunPage(props: DryRunProps) {
  const { say } = useView()
  const { form, programme, activities, problems } = props
  const back = `/desk/programmes/${programme.code}`
  const bad = new Set(problems.map(({ row }) => row ?? 0)).size
  return (
    <>
      <ProgrammeTrail of={programme} />
      <DeskHead title={deskWords.importThem}>
        <ButtonLink to={`${back}/activities/import`} look="line" icon="put">
          {say(deskWords.otherFile)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <Notice tone={bad > 0 ? 'alert' : 'wait'} title={deskWords.nothingWrittenYet}>
          <p>{say(deskWords.dryRun(number(activities.length), number(bad)))}</p>
        </Notice>
        <Show when={problems.length > 0}>
          <Problems problems={problems} />
        </Show>
        <Show when={activities.length > 0}>
          <Sound {...props} />
          <FormBox
            form={form}
            to={`${back}/activities/import/rows`}
            submit={deskWords.recordSound(number(activities.length))}
            cancel={back}
            once
          >
            <HiddenField name="rows" value={JSON.stringify(activities)} />
          </FormBox>
        </Show>
      </div>
    </>
  )
}

function Problems({ problems }: { problems: readonly TableProblem[] }) {
  const { say } = useView()
  const columns: Column<TableProblem>[] = [
    { head: deskWords.row, cell: ({ row }) => say(row === undefined ? deskWords.wholeFile : numeral(row)) },
    { head: deskWords.problem, main: true, cell: ({ reason }) => <Say text={reason} /> },
    { head: deskWords.found, cell: ({ found }) => (found === undefined ? '–' : <Written>{found}</Written>) },
  ]
  return <DataTable caption={deskWords.problems} shown dense columns={columns} rows={problems} />
}

function Sound({ activities, zones, places }: DryRunProps) {
  const { say } = useView()
  const columns: Column<NewActivity>[] = [
    { head: deskWords.kind, main: true, cell: ({ kind }) => <Say text={kindName(kind)} /> },
    { head: words.day, cell: ({ on }) => <DateText day={on} style="full" /> },
    { head: words.people, numeric: true, cell: ({ people }) => (people === undefined ? '–' : say(number(people))) },
    { head: words.zone, cell: ({ zoneId }) => <MaybeZone zone={zones.get(zoneId ?? '')} /> },
    { head: words.place, cell: ({ placeId }) => <PlaceLink place={places.get(placeId ?? '')} /> },
    { head: deskWords.note, cell: ({ note }) => (note === undefined ? '–' : <Written>{note}</Written>) },
  ]
  return <DataTable caption={deskWords.soundRows} shown dense columns={columns} rows={activities} />
}
