import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Agenda, type AgendaItem } from '#platform/ui/agenda.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedSession } from '../../queries/calendar/listing.ts'
import { audienceSaid } from '../../rules/audience.ts'
import { priceSaid } from '../../rules/price.ts'
import { standingOf } from '../../rules/standing.ts'
import { offeringWords as words } from '../../words/offering.ts'
import { StandingTag } from '../standing-tag.tsx'

/** Meetings day by day: time, title, place, for whom, price, and whether there is room. */
export function SessionAgenda({ sessions }: { sessions: readonly ListedSession[] }) {
  const days = Map.groupBy(sessions, ({ startsAt }) => today(startsAt))
  return <Agenda days={[...days].map(([day, items]) => ({ day, items: items.map(itemOf) }))} />
}

const itemOf = (session: ListedSession): AgendaItem => ({
  at: session.startsAt,
  title: session.title,
  to: `/e/${session.code}`,
  meta: () => <MetaOf session={session} />,
  end: () => <StandingOf session={session} />,
})

function MetaOf({ session }: { session: ListedSession }) {
  const { say } = useView()
  const { place, audience, sessions, admitBy, channel } = session
  return (
    <>
      {channel === 'network' ? <span>{say(words.online)}</span> : place && <At place={place} />}
      <span>{say(audienceSaid(audience))}</span>
      {admitBy === 'run' && sessions > 1 && <span>{say(words.sessions(sessions))}</span>}
    </>
  )
}

const At = ({ place }: { place: Said }) => (
  <span>
    <Icon name="pin" size="s" />
    <Say text={place} />
  </span>
)

function StandingOf({ session }: { session: ListedSession }) {
  const { now, say } = useView()
  const { phases, isOff, startsAt, capacity, left, waiting, movedFrom, price } = session
  const seats = capacity === null || left === null ? undefined : { capacity, left, waiting: waiting ?? 0 }
  const standing = standingOf({ phases, isOff, isPast: startsAt <= now }, seats, now)
  return (
    <>
      {movedFrom && !isOff && <Tag tone="wait">{say(words.moved)}</Tag>}
      <StandingTag standing={standing} />
      <Tag>{say(priceSaid(price))}</Tag>
    </>
  )
}
