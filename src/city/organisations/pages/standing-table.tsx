import { Show } from 'solid-js'
import { today } from '#platform/calendar/instant.ts'
import { dateRange, longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Standing } from '../tables.ts'
import { words } from '../words.ts'
import { StandingTag } from './standing-tag.tsx'

/** Every standing ever recorded, those put right too. */
export function StandingTable({ standings }: { standings: readonly Standing[] }) {
  const { say } = useView()
  const corrected = new Set(standings.map(({ correctsId }) => correctsId))
  const columns: Column<Standing>[] = [
    {
      head: words.standing,
      main: true,
      cell: ({ id, state }) => (
        <span class="cluster">
          <StandingTag state={state} />
          {corrected.has(id) && <Tag line>{say(words.corrected)}</Tag>}
        </span>
      ),
    },
    {
      head: words.period,
      cell: ({ since, until }) => say(until === null ? longDate(since) : dateRange(since, until)),
    },
    { head: words.source, cell: ({ source }) => <Say text={source} /> },
    { head: words.recordedAt, cell: ({ recordedAt }) => <DateText day={today(recordedAt)} style="short" /> },
  ]
  return (
    <Show when={standings.length > 0} fallback={<p>{say(words.noStanding)}</p>}>
      <DataTable caption={words.standing} columns={columns} rows={standings} dense />
    </Show>
  )
}
