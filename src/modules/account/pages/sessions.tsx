import { useView } from '#platform/http/view.ts'
import type { SessionRow } from '#platform/auth/tables.ts'
import { Button } from '#platform/ui/button.tsx'
import { MomentText, RelativeTime } from '#platform/ui/dates.tsx'
import { DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { deviceOf } from '../rules.ts'
import { accountWords } from '../words/account.ts'
import { deviceText } from './device.ts'

/** Where the person is signed in, each with the way to end it. */
export function Sessions({ sessions, here }: { sessions: readonly SessionRow[]; here: string }) {
  const { link, say } = useView()
  const columns = [
    { head: accountWords.device, cell: (session: SessionRow) => <Device session={session} here={here} /> },
    { head: accountWords.since, cell: ({ createdAt }: SessionRow) => <MomentText at={createdAt} style="short" /> },
    { head: accountWords.seen, cell: ({ updatedAt }: SessionRow) => <RelativeTime at={updatedAt} /> },
    { head: accountWords.act, cell: (session: SessionRow) => <End session={session} /> },
  ]
  return (
    <div class="stack">
      <DataTable caption={accountWords.sessions} columns={columns} rows={sessions} />
      {sessions.length > 1 && (
        <form method="post" action={link('/account/sessions/others/end')}>
          <Button look="alert">{say(accountWords.endOthers)}</Button>
        </form>
      )}
    </div>
  )
}

function Device({ session, here }: { session: SessionRow; here: string }) {
  const { say } = useView()
  return (
    <>
      {say(deviceText(deviceOf(session.userAgent ?? '')))}{' '}
      {session.id === here && (
        <Tag tone="proof" icon="check">
          {say(accountWords.thisOne)}
        </Tag>
      )}
    </>
  )
}

function End({ session }: { session: SessionRow }) {
  const { link, say } = useView()
  return (
    <form method="post" action={link(`/account/sessions/${session.id}/end`)}>
      <button
        type="submit"
        class="btn btn--line btn--s"
        aria-label={say(accountWords.end(deviceText(deviceOf(session.userAgent ?? ''))))}
      >
        {say(accountWords.endShort)}
      </button>
    </form>
  )
}
