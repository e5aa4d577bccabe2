import { findPublicZone } from '#city/zones/queries.ts'
import { later, type Stop, stopsOf } from '#modules/events/index.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { sessionFilters } from '../../forms/params.ts'
import { OpenSession } from '../../forms/city.ts'
import { type SessionRow, sessionsAfter } from '../../queries/sessions.ts'
import { dayOf, saidOf } from '../../rules/answering.ts'
import { words } from '../../words.ts'
import { cut, dataSet, named, readKey } from './set.ts'

/** Where a page ends: the instant in milliseconds, then the id. */
const keyOf = ({ startsAt, id }: SessionRow) => `${startsAt.getTime()}_${id}`

export const sessions = dataSet({
  name: 'sessions',
  title: words.sessions,
  summary: 'Public sessions by their beginning, with their seats; seats are not people and are told exactly',
  item: OpenSession,
  filters: sessionFilters,
  async page({ db, publicUrl }, { kind, zone, from, to }, { after, limit }) {
    const [at, id] = readKey(after, /^(\d{13})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/) ?? []
    const wish = {
      kind,
      zoneId: zone && named('zone', await findPublicZone(db, zone)).id,
      from: from === undefined ? undefined : startOfDay(from),
      until: to === undefined ? undefined : startOfDay(addDays(to, 1)),
    }
    const where = at === undefined || id === undefined ? undefined : { at: new Date(Number(at)), id }
    const found = await sessionsAfter(db, wish, { after: where, most: limit + 1 })
    const { kept, next } = cut(found, limit, keyOf)
    const ids = kept.map(({ id: sessionId }) => sessionId)
    const ways = Map.groupBy(await stopsOf(db, ids), ({ sessionId }) => sessionId)
    return { items: kept.map((row) => told(row, ways.get(row.id) ?? [], publicUrl)), next }
  },
})

function told({ startsAt, endsAt, title, ...row }: SessionRow, stops: readonly Stop[], publicUrl: string) {
  return {
    ...row,
    url: `${publicUrl}/e/${row.offering}`,
    title: saidOf(title),
    day: dayOf(today(startsAt)),
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    stops: stops.map(({ code, name, minute }) => ({
      place: code,
      name: saidOf(name),
      at: later(startsAt, minute).toISOString(),
    })),
    hours: Math.round((endsAt.getTime() - startsAt.getTime()) / 36_000) / 100,
  }
}
