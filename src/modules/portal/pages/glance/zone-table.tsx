import { isTold } from '#city/facts/disclosure.ts'
import type { ZoneTally } from '#city/facts/queries.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { activityKinds, isActivityKind } from '#city/facts/kinds.ts'
import { evidenceWords } from '../../words/evidence.ts'
import type { DutyProps } from './duty-page.tsx'

interface Row {
  readonly code: string
  readonly name: Said
  readonly facts: number
  readonly people: number
}

/** How often something happened in each district, and how many people were there. Districts with nothing stay listed. */
export function ZoneTable({ districts, zoneTallies }: Pick<DutyProps, 'districts' | 'zoneTallies'>) {
  const { say, link } = useView()
  const rows = districts.map(({ zone }) => rowOf(zone, zoneTallies))
  const columns: Column<Row>[] = [
    {
      head: evidenceWords.zone,
      main: true,
      cell: ({ code, name }) => (
        <a href={link(`/zones/${code}`)}>
          <Say text={name} />
        </a>
      ),
    },
    { head: evidenceWords.times, numeric: true, cell: ({ facts }) => say(number(facts)) },
    {
      head: evidenceWords.people,
      numeric: true,
      cell: ({ people }) => (isTold(people) ? say(number(people)) : '–'),
    },
  ]
  return (
    <>
      <DataTable caption={evidenceWords.byZone} columns={columns} rows={rows} />
      <p class="hint">{say(evidenceWords.peopleNote)}</p>
    </>
  )
}

function rowOf({ id, code, name }: { id: string; code: string; name: Said }, tallies: readonly ZoneTally[]): Row {
  const here = tallies.filter(({ zoneId }) => zoneId === id)
  const withPeople = here.filter(({ kind }) => isActivityKind(kind) && activityKinds[kind].counts === 'people')
  return { code, name, facts: sum(here, 'facts'), people: sum(withPeople, 'quantity') }
}

const sum = (list: readonly ZoneTally[], of: 'facts' | 'quantity') => list.reduce((total, each) => total + each[of], 0)
