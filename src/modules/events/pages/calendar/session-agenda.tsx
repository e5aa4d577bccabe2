import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { Agenda, type AgendaItem } from '#platform/ui/agenda.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedSession } from '../../queries/calendar/listing.ts'
import { audienceSaid } from '../../rules/audience.ts'
import { isFree, priceSaid } from '../../rules/price.ts'
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
  const { place, audience, price, sessions, admitBy, channel } = session
  return (
    <>
      {channel === 'network' ? <span>{say(words.online)}</span> : place && <Say text={place} />}
      <span>{say(audienceSaid(audience))}</span>
      {admitBy === 'run' && sessions > 1 && <span>{say(words.sessions(sessions))}</span>}
      {!isFree(price) && <span>{say(priceSaid(price))}</span>}
    </>
  )
}

function StandingOf({ session }: { session: ListedSession }) {
  const { now, say } = useView()
  const { phases, isOff, startsAt, capacity, left, waiting, movedFrom, price } = session
  const seats = capacity === null || left === null ? undefined : { capacity, left, waiting: waiting ?? 0 }
  const standing = standingOf({ phases, isOff, isPast: startsAt <= now }, seats, now)
  return (
    <>
      {isFree(price) && <Tag line>{say(words.free)}</Tag>}
      {movedFrom && !isOff && <Tag tone="wait">{say(words.moved)}</Tag>}
      <StandingTag standing={standing} />
    </>
  )
}
