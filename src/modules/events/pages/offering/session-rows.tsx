import { For, Show } from 'solid-js'
import type { Session } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Capacity } from '#platform/ui/capacity.tsx'
import { DateText, TimeText } from '#platform/ui/dates.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { WholeOffering } from '../../queries/offering/about.ts'
import { seatsFor, standingFor } from '../../rules/meetings.ts'
import { isAskable, type Standing } from '../../rules/standing.ts'
import { offeringWords as words } from '../../words/offering.ts'
import { StandingTag } from '../standing-tag.tsx'
import { enrolVerb } from './enrol-verb.ts'

interface Props extends WholeOffering {
  coming: readonly Session[]
  past: readonly Session[]
}

/** All sessions: those to come with their seats, the past ones folded away. */
export function SessionRows(props: Props) {
  const { coming, past } = props
  return (
    <div class="holder stack">
      <div>
        <For each={coming}>{(session) => <SessionRow {...props} session={session} />}</For>
      </div>
      <Show when={past.length > 0}>
        <Folds
          items={[
            {
              title: words.pastSessions(past.length),
              body: () => <For each={past}>{(session) => <SessionRow {...props} session={session} />}</For>,
            },
          ]}
        />
      </Show>
    </div>
  )
}

function SessionRow(props: Props & { session: Session }) {
  const { say, now } = useView()
  const { offering, session } = props
  const standing = standingFor(props, session, now)
  return (
    <div class="session" id={session.id}>
      <SessionSaid {...props} />
      <SessionSeats {...props} standing={standing} />
      {offering.admitBy !== 'run' && isAskable(standing) && (
        <ButtonLink
          to={`/e/${offering.code}/enrol?session=${session.id}`}
          {...(standing.is === 'full' && { look: 'line' })}
        >
          {say(enrolVerb(standing))}
        </ButtonLink>
      )}
    </div>
  )
}

function SessionSaid({ session, places }: Props & { session: Session }) {
  const { startsAt, placeId, cancelReason } = session
  const place = placeId === null ? undefined : places.get(placeId)
  return (
    <div>
      <h3>{startsAt ? <When at={startsAt} /> : <Say text={words.anyTime} />}</h3>
      {place && (
        <p>
          <Say text={place.name} />
        </p>
      )}
      {cancelReason && (
        <p>
          <Say text={cancelReason} />
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

const counted = new Set<string>(['free', 'few', 'full', 'draw'])

/** Of a run the seats are told once, above. */
function SessionSeats({ offering, session, seats, standing }: Props & { session: Session; standing: Standing }) {
  if (offering.admitBy === 'run') return <p />
  const own = seatsFor(offering, seats, session.id, new Set())
  return own && counted.has(standing.is) ? (
    <Capacity taken={own.capacity - own.left} all={own.capacity} waiting={own.waiting} />
  ) : (
    <p>
      <StandingTag standing={standing} />
    </p>
  )
}
