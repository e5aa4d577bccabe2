import { answerCommitments, type Bucket, dueHead, dueList, type Listed } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { anywhere, may } from '#platform/permission.ts'
import { type Queue, QueuePanel } from '#platform/ui/queue.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Work } from '#platform/work.ts'
import { DueCell } from '../pages/due/due-cell.tsx'
import { ownBodies } from '../queries/bodies.ts'
import { bucketNames, dueWords } from '../words/due.ts'

/** What waits by itself for an hour free of other work is not for the first page. */
const pressing: readonly Bucket[] = ['overdue', 'today', 'soon', 'check', 'answer']
const most = 6

/** What somebody and their units owe or have to judge now, most pressing first; nothing for whoever answers for none. */
export async function dueNowOf(work: Work): Promise<Queue<Listed> | undefined> {
  const { db, actor, now } = work
  if (actor?.kind !== 'person' || !may(actor, answerCommitments, anywhere)) return undefined
  const holderIds = [actor.id, ...(await ownBodies(db, actor.id, today(now))).map(({ id }) => id)]
  const head = await dueHead(work, holderIds)
  const all = pressing.reduce((sum, bucket) => sum + head[bucket], 0)
  const { rows } = await dueList(work, { holderIds, most })
  return { rows: rows.filter(({ bucket }) => pressing.includes(bucket)), all }
}

/** The list of what is due now, on the first page of the Desk. */
export const DueNow = ({ due }: { due: Queue<Listed> }) => (
  <QueuePanel
    queue={due}
    title={dueWords.pressing}
    none={dueWords.nonePressing}
    to="/desk/due"
    row={(row) => <DueLine row={row} />}
  />
)

function DueLine({ row: { commitment, bucket, lateness } }: { row: Listed }) {
  const { link, say } = useView()
  const isMyTurn = bucket === 'check' || bucket === 'answer'
  return (
    <>
      <a href={link(`/desk/due/${commitment.id}`)}>
        <Say text={commitment.statement} />
      </a>
      <p class="meta">{isMyTurn ? <span>{say(bucketNames[bucket])}</span> : <DueCell lateness={lateness} />}</p>
    </>
  )
}
