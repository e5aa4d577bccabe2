import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { TimeText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { SessionToday } from '../../queries/door.ts'
import { doorWords as words } from '../../words/door.ts'

/** Today's sessions that the reader may open the door of. */
export function TodayPage({ sessions }: { sessions: readonly SessionToday[] }) {
  const { say } = useView()
  return (
    <>
      <DeskHead title={words.doors} meta={say(words.doorsLead)} />
      <Show when={sessions.length > 0} fallback={<EmptyState title={words.noDoors} />}>
        <DataTable caption={words.doors} columns={columns} rows={sessions} dense />
      </Show>
    </>
  )
}

const columns: Column<SessionToday>[] = [
  { head: words.session, main: true, cell: ({ title }) => <Say text={title} /> },
  { head: words.time, cell: ({ startsAt }) => <TimeText at={startsAt} /> },
  { head: words.place, cell: ({ place }) => <>{place && <Say text={place} />}</> },
  { head: words.door, cell: ({ id }) => <OpenLink id={id} /> },
]

function OpenLink({ id }: { id: string }) {
  const { say } = useView()
  return (
    <ButtonLink to={`/door/${id}`} size="s" look="line" icon="door">
      {say(words.open)}
    </ButtonLink>
  )
}
