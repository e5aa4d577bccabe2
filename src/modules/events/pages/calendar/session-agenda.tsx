import type { JSX } from 'solid-js'
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
import { isOnline } from '../../rules/sessions.ts'
import { standingListed } from '../../rules/listed.ts'
import { offeringWords as words } from '../../words/offering.ts'
import { OfferingTile } from '../offering-art.tsx'
import { StandingTag } from '../standing-tag.tsx'

/** What another page says of a meeting below its place, and what can be done with it there. */
interface Extra {
  note?: (session: ListedSession) => JSX.Element
  act?: (session: ListedSession) => JSX.Element
}

/** Meetings day by day: time, title, place, for whom, price, and whether there is room. */
export function SessionAgenda({ sessions, ...extra }: Extra & { sessions: readonly ListedSession[] }) {
  const days = Map.groupBy(sessions, ({ startsAt }) => today(startsAt))
  return (
    <Agenda days={[...days].map(([day, items]) => ({ day, items: items.map((session) => itemOf(session, extra)) }))} />
  )
}

const itemOf = (session: ListedSession, { note, act }: Extra): AgendaItem => ({
  id: session.id,
  at: session.startsAt,
  title: session.title,
  to: `/e/${session.code}`,
  tile: () => <OfferingTile {...session} />,
  meta: () => <MetaOf session={session} />,
  ...(note && { note: () => note(session) }),
  end: () => (
    <>
      <StandingOf session={session} />
      {act?.(session)}
    </>
  ),
})

function MetaOf({ session }: { session: ListedSession }) {
  const { say } = useView()
  const { place, audience, sessions, admitBy } = session
  return (
    <>
      {isOnline(session) ? <span>{say(words.online)}</span> : place && <At place={place} />}
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
  const { isOff, movedFrom, price } = session
  return (
    <>
      {movedFrom && !isOff && <Tag tone="wait">{say(words.moved)}</Tag>}
      <StandingTag standing={standingListed(session, now)} />
      <Tag>{say(priceSaid(price))}</Tag>
    </>
  )
}
