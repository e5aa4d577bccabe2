import { useView } from '#platform/http/view.ts'
import { TimeText } from '#platform/ui/dates.tsx'
import { type Queue, QueuePanel } from '#platform/ui/queue.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Work } from '#platform/work.ts'
import type { SessionToday } from '../queries/door.ts'
import { mayKeepDoors, ownDoors } from '../routes/door/own-doors.ts'
import { doorWords as words } from '../words/door.ts'

const most = 6

/** Sessions of today that are not over, for whoever may open their doors. */
export async function doorsAhead(work: Work): Promise<Queue<SessionToday> | undefined> {
  if (!mayKeepDoors(work.actor)) return undefined
  const ahead = (await ownDoors(work)).filter(({ startsAt, endsAt }) => (endsAt ?? startsAt) > work.now)
  return { rows: ahead.slice(0, most), all: ahead.length }
}

/** Today’s doors on the first page of the Desk. */
export const DoorsAhead = ({ doors }: { doors: Queue<SessionToday> }) => (
  <QueuePanel
    queue={doors}
    title={words.doors}
    none={words.noDoors}
    to="/desk/check-in"
    row={(session) => <DoorLine session={session} />}
  />
)

function DoorLine({ session: { id, title, startsAt, place } }: { session: SessionToday }) {
  const { link } = useView()
  return (
    <>
      <a href={link(`/door/${id}`)}>
        <Say text={title} />
      </a>
      <p class="meta">
        <TimeText at={startsAt} />
        {place && <Say text={place} />}
      </p>
    </>
  )
}
