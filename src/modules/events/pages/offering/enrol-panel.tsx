import { Show } from 'solid-js'
import type { Offering, Session } from '#engines/enrolment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Capacity } from '#platform/ui/capacity.tsx'
import { DateText, TimeText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { WholeOffering } from '../../queries/offering/about.ts'
import { comingOf, seatsFor, standingFor } from '../../rules/meetings.ts'
import { isFree, priceSaid } from '../../rules/price.ts'
import { isAskable, isCounted, type Standing } from '../../rules/standing.ts'
import { offeringWords as words } from '../../words/offering.ts'
import { posterWords } from '../../words/poster.ts'
import { enrolVerb } from './enrol-verb.ts'

interface RoomProps extends WholeOffering {
  /** The one that is asked for; none where it is the whole run. */
  session: Session | undefined
  standing: Standing
}

/** What it costs, whether there is room, and the one way in; of single sessions the next one stands here. */
export function EnrolPanel(whole: WholeOffering) {
  const { now } = useView()
  const { offering, sessions } = whole
  const next = comingOf(sessions, now)[0]
  const session = offering.admitBy === 'session' ? next : undefined
  const standing = standingFor(whole, session, now)
  return (
    <section class="panel stack" aria-labelledby="places">
      <h2 id="places">
        <Say text={words.places} />
      </h2>
      <Price {...offering} />
      {next?.startsAt && <NextAt at={next.startsAt} sessions={comingOf(sessions, now).length} />}
      <Room {...whole} session={session} standing={standing} />
      {(next !== undefined || sessions.length === 0) && <WayIn {...whole} session={session} standing={standing} />}
      <Papers {...offering} />
    </section>
  )
}

function WayIn({ offering, sessions, session, standing }: RoomProps) {
  const forAll = session === undefined && sessions.length > 1
  return (
    <Show when={isAskable(standing)}>
      <p>
        <ButtonLink to={wayIn(offering, session)} size="l" block>
          <Say text={verbOf(standing, forAll)} />
        </ButtonLink>
      </p>
    </Show>
  )
}

const wayIn = ({ code }: Offering, session: Session | undefined) =>
  session ? `/e/${code}/enrol?session=${session.id}` : `/e/${code}/enrol`

const verbOf = (standing: Standing, forAll: boolean) =>
  forAll && (standing.is === 'free' || standing.is === 'few') ? words.enrolRun : enrolVerb(standing)

function Price({ price }: Offering) {
  const { say } = useView()
  return (
    <p class="price">
      {say(priceSaid(price))} {!isFree(price) && <small>{say(words.perPerson)}</small>}
    </p>
  )
}

function NextAt({ at, sessions }: { at: Date; sessions: number }) {
  const { say } = useView()
  return (
    <dl class="facts">
      <div>
        <dt>{say(sessions === 1 ? words.itsTime : words.nextSession)}</dt>
        <dd>
          <DateText day={today(at)} style="full" />
          <small>
            <TimeText at={at} />
            {sessions > 1 && <> · {say(words.sessions(sessions))}</>}
          </small>
        </dd>
      </div>
    </dl>
  )
}

function Room(props: RoomProps) {
  const { now } = useView()
  const { offering, sessions, seats, session, standing } = props
  const coming = new Set(comingOf(sessions, now).map(({ id }) => id))
  const own = isCounted(standing) ? seatsFor(offering, seats, session?.id ?? null, coming) : undefined
  if (!own) return null
  const taken = own.capacity - own.left
  const isGivenLater = standing.is === 'draw' && taken === 0
  const state = isGivenLater ? { state: 'given-later' as const } : {}
  return <Capacity taken={taken} all={own.capacity} waiting={own.waiting} {...state} />
}

/** For the telephone and for the board. */
function Papers({ code }: Offering) {
  const { say } = useView()
  return (
    <p class="cluster">
      <ButtonLink to={`/cal/e-${code}.ics`} look="quiet" icon="cal" download>
        {say(posterWords.toCalendar)}
      </ButtonLink>
      <ButtonLink to={`/e/${code}/poster.pdf`} look="quiet" icon="print">
        {say(posterWords.poster)}
      </ButtonLink>
    </p>
  )
}
