import { Show } from 'solid-js'
import type { PastOwner } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { ownersWords as words } from '../words/owners.ts'

const columns: readonly Column<PastOwner>[] = [
  { head: words.owner, main: true, cell: ({ owner }) => <Say text={owner ?? words.somebody} /> },
  { head: words.from, cell: ({ from }) => <DateText day={today(from)} style="short" /> },
  {
    head: words.until,
    cell: ({ until }) =>
      until === undefined ? <Say text={words.now} /> : <DateText day={today(until)} style="short" />,
  },
  { head: words.late, cell: ({ lateness }) => <Say text={lateText(lateness)} /> },
]

const lateText = ({ late, unit }: PastOwner['lateness']) => {
  if (late === 0) return words.none
  return unit === 'hour' ? words.hours(late) : words.days(late)
}

/** Who had a promise, from when until when, and how late each was; nothing where it was not handed on often. */
export function OwnerChain({ owners }: { owners: readonly PastOwner[] }) {
  const { say } = useView()
  return (
    <Show when={owners.length > 0}>
      <Panel title={words.title}>
        <p class="hint">{say(words.why)}</p>
        <DataTable caption={words.title} dense columns={columns} rows={owners} />
      </Panel>
    </Show>
  )
}
