import { For, Show } from 'solid-js'
import { type HappenedHere, happenedIn } from '#city/facts/queries.ts'
import { wholeMandate } from '#city/mandate/queries.ts'
import type { MandateItem } from '#city/mandate/tables.ts'
import type { ZoneBlock } from '#city/zones/blocks.ts'
import { monthsBack } from '#city/zones/reading.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { tallyText } from '../words/evidence.ts'
import { zoneWords } from '../words/zones.ts'

/** What happened in a zone in the last twelve months: by kind, and by the duties it was done for. */
export const happenedHere: ZoneBlock = {
  order: 10,
  drawn: async (db, zone, now) => {
    const [happened, mandate] = await Promise.all([happenedIn(db, zone.id, monthsBack(today(now))), wholeMandate(db)])
    if (happened.length === 0 && zone.kind !== 'district') return undefined
    return () => <Happened happened={happened} mandate={mandate} />
  },
}

interface Props {
  happened: readonly HappenedHere[]
  mandate: readonly MandateItem[]
}

function Happened({ happened, mandate }: Props) {
  const { say } = useView()
  const byKind = happened.filter(({ dutyId }) => dutyId === null)
  return (
    <Region title={zoneWords.happened} id="happened" lead={zoneWords.happenedLead} ground>
      <Show when={byKind.length > 0} fallback={<p>{say(zoneWords.nothing)}</p>}>
        <div class="split">
          <div class="stack">
            <h3>{say(zoneWords.byDuty)}</h3>
            <ByDuty happened={happened} mandate={mandate} />
            <p class="hint">{say(zoneWords.byDutyNote)}</p>
          </div>
          <section class="panel" aria-labelledby="by-kind">
            <h3 id="by-kind">{say(zoneWords.byKind)}</h3>
            <ul class="stack">
              <For each={byKind}>{(tally) => <li>{say(tallyText(tally))}</li>}</For>
            </ul>
          </section>
        </div>
      </Show>
    </Region>
  )
}

interface DutyRow {
  readonly item: MandateItem
  readonly facts: number
  readonly kinds: readonly HappenedHere[]
}

function ByDuty({ happened, mandate }: Props) {
  const { link, say } = useView()
  const rows = mandate
    .map((item): DutyRow => {
      const kinds = happened.filter(({ dutyId }) => dutyId === item.id)
      return { item, kinds, facts: kinds.reduce((sum, { facts }) => sum + facts, 0) }
    })
    .filter(({ item, facts }) => item.kind === 'duty' && facts > 0)
    .toSorted((a, b) => b.facts - a.facts)
  const columns: Column<DutyRow>[] = [
    {
      head: zoneWords.duty,
      main: true,
      cell: ({ item }) => (
        <a href={link(`/glance/${item.id}`)}>
          <Say text={item.title} />
        </a>
      ),
    },
    { head: zoneWords.times, numeric: true, cell: ({ facts }) => say(number(facts)) },
    {
      head: zoneWords.byKind,
      long: true,
      cell: ({ kinds }) =>
        kinds
          .slice(0, 2)
          .map((tally) => say(tallyText(tally)))
          .join(' · '),
    },
  ]
  return <DataTable caption={zoneWords.byDuty} columns={columns} rows={rows} />
}
