import { Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { MomentText, TimeText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListedSession } from '../../queries/desk/sessions.ts'
import { deskWords } from '../../words/desk.ts'
import { SessionTag } from './tags.tsx'

interface Props {
  offering: Pick<Offering, 'code'>
  sessions: readonly ListedSession[]
}

/** The sessions of an offering: when, where, how full. */
export function SessionTable({ offering, sessions }: Props) {
  const { say } = useView()
  const hasSeats = sessions.some(({ seats }) => seats !== null)
  const hasBeen = sessions.some(({ present }) => present > 0)
  const isOnePlace = new Set(sessions.map(({ placeId }) => placeId)).size === 1
  const columns: Column<ListedSession>[] = [
    { head: deskWords.session, main: true, cell: (session) => <When offering={offering} session={session} /> },
    ...(isOnePlace ? [] : [placeColumn]),
    { head: deskWords.standing, cell: (session) => <SessionTag session={session} /> },
    ...(hasSeats
      ? [
          {
            head: deskWords.places,
            numeric: true,
            cell: ({ seats, taken }: ListedSession) => placesText(seats, taken),
          },
          { head: deskWords.waiting, numeric: true, cell: ({ waiting }: ListedSession) => <Number value={waiting} /> },
        ]
      : []),
    ...(hasBeen
      ? [{ head: deskWords.present, numeric: true, cell: ({ present }: ListedSession) => <Number value={present} /> }]
      : []),
  ]
  const placesText = (seats: number | null, taken: number) =>
    seats === null ? '–' : say(deskWords.taken(number(taken), number(seats)))
  return <DataTable caption={deskWords.sessions} dense columns={columns} rows={sessions} />
}

/** Which session, of lists with sessions of many offerings. */
export const sessionColumn: Column<{ readonly id: string; readonly code: string; readonly title: Said }> = {
  head: deskWords.session,
  main: true,
  cell: (session) => <SessionLink {...session} />,
}

function SessionLink({ id, code, title }: { id: string; code: string; title: Said }) {
  const { link } = useView()
  return (
    <a href={link(`/desk/offerings/${code}/sessions/${id}`)}>
      <Say text={title} />
    </a>
  )
}

export const placeColumn: Column<{ readonly place: Said | null }> = {
  head: deskWords.place,
  cell: ({ place }) => <Say text={place ?? deskWords.noPlace} />,
}

function When({ offering: { code }, session }: { offering: Props['offering']; session: ListedSession }) {
  const { link, say } = useView()
  const { id, startsAt, endsAt, movedFrom, cancelReason } = session
  return (
    <>
      <a href={link(`/desk/offerings/${code}/sessions/${id}`)}>
        <Show when={startsAt} fallback={say(deskWords.anyTime)}>
          {(at) => <MomentText at={at()} />}
        </Show>
        <Show when={endsAt}>
          {(at) => (
            <>
              {' – '}
              <TimeText at={at()} />
            </>
          )}
        </Show>
      </a>
      {movedFrom && <small>{say(deskWords.movedFrom(shortMoment(movedFrom)))}</small>}
      {cancelReason && (
        <small>
          <Say text={cancelReason} />
        </small>
      )}
    </>
  )
}

function Number({ value }: { value: number }) {
  const { say } = useView()
  return <>{value === 0 ? '–' : say(number(value))}</>
}
