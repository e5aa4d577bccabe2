import type { ZoneBlock } from '#city/zones/blocks.ts'
import type { Db } from '#platform/db/database.ts'
import { useView } from '#platform/http/view.ts'
import { listAddress } from '#platform/http/paging.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { SessionAgenda } from './pages/calendar/session-agenda.tsx'
import type { CalendarWish } from './queries/calendar/conditions.ts'
import { type ListedSession, sessionsListed } from './queries/calendar/listing.ts'
import { varied } from './rules/varied.ts'
import { words } from './words.ts'

const most = 6
const amongNext = 48

/** The next things on, for the page of something else: not six mornings of the same exercise. */
export async function comingSessions(db: Db, now: Date, wish: Partial<CalendarWish> = {}): Promise<ListedSession[]> {
  const next = await sessionsListed(db, { from: now, withoutOff: true, ...wish }, { most: amongNext })
  return varied(next, most, ({ category, kind }) => category ?? kind)
}

/** What is on, as a part of another page. */
export function WhatIsOn({ sessions, to }: { sessions: readonly ListedSession[]; to: string }) {
  const { say } = useView()
  return (
    <Region id="whats-on" title={words.onHere} ground beside={<MoreLink to={to}>{say(words.all)}</MoreLink>}>
      <SessionAgenda sessions={sessions} />
    </Region>
  )
}

/** What is on in a zone, on the zone’s page. */
export const eventsInZone: ZoneBlock = {
  order: 15,
  drawn: async (db, zone, now) => {
    const sessions = await comingSessions(db, now, { zoneId: zone.id })
    const to = listAddress('/events', { zone: zone.code })
    return sessions.length === 0 ? undefined : () => <WhatIsOn sessions={sessions} to={to} />
  },
}
