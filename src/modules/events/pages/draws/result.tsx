import { Show } from 'solid-js'
import type { DrawResult } from '#engines/enrolment/index.ts'
import { useView } from '#platform/http/view.ts'
import { number, percent } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Said, Text } from '#platform/locale.ts'
import { type Success, successByLane, successBySize } from '../../rules/draw-success.ts'
import type { DrawView } from '../../routes/draws/draw-of.ts'
import { drawWords as words } from '../../words/draws.ts'

/** How many came in, by size and lane: skipping what does not fit favours small parties, and it is said. */
export function ResultPanel({ view, result }: { view: DrawView; result: DrawResult }) {
  const { say } = useView()
  const { draw, entries, laneNames } = view
  const lanes = (draw.terms?.lanes ?? []).map(({ id }) => id)
  return (
    <Panel title={words.result}>
      <div class="stack">
        <p class="lead">{say(words.resultLead(result.admitted.length, entries.length, result.seatsUsed))}</p>
        <DataTable
          caption={words.bySize}
          shown
          columns={columnsFor(words.size, words.partyOf)}
          rows={successBySize(entries, result)}
        />
        <p class="hint">{say(words.bySizeNote)}</p>
        <Show when={lanes.length > 0}>
          <DataTable
            caption={words.byLane}
            shown
            columns={columnsFor(words.lane, (lane) => words.laneNamed(lane, laneNames.get(lane) ?? words.lane))}
            rows={successByLane(entries, result, lanes)}
          />
        </Show>
        <p>
          <ButtonLink to={`/draws/${draw.code}/result.csv`} look="line" icon="get" download>
            {say(words.getResult)}
          </ButtonLink>
        </p>
      </div>
    </Panel>
  )
}

const columnsFor = (head: Said, named: (what: string) => Text): Column<Success>[] => [
  { head, main: true, cell: ({ what }) => <Say text={what === '*' ? words.general : named(what)} /> },
  { head: words.asked, numeric: true, cell: ({ entries }) => <Count count={entries} /> },
  { head: words.admitted, numeric: true, cell: ({ admitted }) => <Count count={admitted} /> },
  { head: words.share, numeric: true, cell: (row) => <Share row={row} /> },
]

function Count({ count }: { count: number }) {
  const { say } = useView()
  return <>{say(number(count))}</>
}

function Share({ row: { entries, admitted } }: { row: Success }) {
  const { locale } = useView()
  return <>{entries === 0 ? '–' : percent(Math.round((100 * admitted) / entries), locale)}</>
}
