import { For, Show } from 'solid-js'
import type { Session } from '#engines/enrolment/index.ts'
import { moment } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Capacity } from '#platform/ui/capacity.tsx'
import { DateText, TimeText } from '#platform/ui/dates.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { WholeOffering } from '../../queries/offering/about.ts'
import { seatsFor, standingFor } from '../../rules/meetings.ts'
import { isOnline, toldOf } from '../../rules/sessions.ts'
import { isAskable, isCounted, type Standing } from '../../rules/standing.ts'
import { offeringWords as words } from '../../words/offering.ts'
import { StandingTag } from '../standing-tag.tsx'
import { enrolVerb } from './enrol-verb.ts'

interface Props extends WholeOffering {
  coming: readonly Session[]
  past: readonly Session[]
}

const shownFirst = 6

/** All sessions: the next with their seats, the later and the past ones folded away. */
export function SessionRows(props: Props) {
  const { coming, past } = props
  const later = coming.slice(shownFirst)
  const folds = [
    ...(later.length > 0 ? [{ title: words.laterSessions(later.length), rows: later }] : []),
    ...(past.length > 0 ? [{ title: words.pastSessions(past.length), rows: past.toReversed() }] : []),
  ]
  return (
    <div class="holder stack">
      <div>
        <Rows {...props} rows={coming.slice(0, shownFirst)} />
      </div>
      <Show when={folds.length > 0}>
        <Folds items={folds.map(({ title, rows }) => ({ title, body: () => <Rows {...props} rows={rows} /> }))} />
      </Show>
    </div>
  )
}

const Rows = (props: Props & { rows: readonly Session[] }) => (
  <For each={props.rows}>{(session) => <SessionRow {...props} session={session} />}</For>
)

function SessionRow(props: Props & { session: Session }) {
  const { say, now } = useView()
  const { offering, session } = props
  const standing = standingFor(props, session, now)
  return (
    <div class="session" id={session.id}>
      <SessionSaid {...props} />
      <SessionSeats {...props} standing={standing} />
      {offering.admitBy !== 'run' && isAskable(standing) && (
        <ButtonLink to={`/e/${offering.code}/enrol?session=${session.id}`} look="line">
          {say(enrolVerb(standing))}
          {session.startsAt && <span class="sr">{say(words.inSession(moment(session.startsAt)))}</span>}
        </ButtonLink>
      )}
    </div>
  )
}

function SessionSaid({ session, places }: Props & { session: Session }) {
  const { startsAt, placeId } = session
  const told = toldOf(session)
  // Where all are at one place, that stands above.
  const place = placeId === null || places.size < 2 ? undefined : places.get(placeId)
  const where = isOnline(session) ? words.online : place?.name
  return (
    <div>
      <h3>{startsAt ? <When at={startsAt} /> : <Say text={words.anyTime} />}</h3>
      {where && (
        <p>
          <Say text={where} />
        </p>
      )}
      {told && (
        <p>
          <Say text={told} />
        </p>
      )}
    </div>
  )
}

const When = ({ at }: { at: Date }) => (
  <>
    <DateText day={today(at)} style="full" /> · <TimeText at={at} />
  </>
)

/** Of a run the seats are told once, above; that a meeting of it is called off stands here. */
function SessionSeats({ offering, session, seats, standing }: Props & { session: Session; standing: Standing }) {
  if (offering.admitBy === 'run' && standing.is !== 'off') return <p />
  const own = seatsFor(offering, seats, session.id, new Set())
  return own && isCounted(standing) ? (
    <Capacity taken={own.capacity - own.left} all={own.capacity} waiting={own.waiting} />
  ) : (
    <p>
      <StandingTag standing={standing} />
    </p>
  )
}
