import { findPlace } from '#city/places/queries.ts'
import { findPublicZone } from '#city/zones/queries.ts'
import { endOfDay, cityZone, startOfDay } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { addressOf } from '#platform/auth/house.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { listAddress } from '#platform/http/paging.ts'
import type { CalendarAbout } from '#platform/icalendar/entry.ts'
import { cancelledSince, feedDays, feedTag, mostEntries } from '#platform/icalendar/feed.ts'
import { writeCalendar } from '#platform/icalendar/write.ts'
import { demandTokens } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import { addressIn, type Said } from '#platform/locale.ts'
import { present } from '#platform/refusal.ts'
import { calendarQuery, filtersOf } from '../../forms/calendar.ts'
import type { CalendarWish } from '../../queries/calendar/conditions.ts'
import { type FedSession, sessionsFed, sessionsOfFamily } from '../../queries/calendar/fed.ts'
import { filtersAsked } from '../../queries/calendar/wished.ts'
import { ownerOfToken } from '../../queries/mine/tokens.ts'
import { getPublicOffering } from '../../queries/offering/about.ts'
import { entryFor } from '../../rules/entries.ts'
import { words } from '../../words.ts'
import { mineWords } from '../../words/mine.ts'
import { offeringWords } from '../../words/offering.ts'

/** `/cal/<what>.ics`: what is on, for the calendars of telephones. */
export const feeds = router()

/** What a feed is of: its name, and its sessions. */
interface Feed {
  readonly name: Said
  readonly path: string
  readonly sessions: readonly FedSession[]
  /** Only for who knows its address. */
  readonly isSecret?: boolean
}

feeds.get('/:file{[^/]+\\.ics}', async (c) => {
  const file = c.req.param('file').slice(0, -'.ics'.length)
  const feed = await feedOf(c, file)
  return calendarFile(c, feed)
})

async function feedOf(c: Visit, file: string): Promise<Feed> {
  const [kind = '', key = ''] = file.split(/-(.*)/s)
  if (kind === 'me') return familyFeed(c, key)
  return isOne(kind) ? feedOfOne(c, kind, key) : feedOfMany(c, file)
}

const isOne = (kind: string): kind is 'zone' | 'place' | 'e' => kind === 'zone' || kind === 'place' || kind === 'e'

/** Everything, or what a query of the calendar finds. */
async function feedOfMany(c: Visit, file: string): Promise<Feed> {
  const known = present(file === 'all' || file === 'filter' ? file : undefined, offeringWords.noSuchOffering)
  const query = known === 'all' ? {} : filtersOf(calendarQuery.parse(c.req.query()))
  const filters = await filtersAsked(c.var.work.db, calendarQuery.parse(query))
  const name = query['q'] === undefined ? words.events : words.calendarWith(query['q'])
  return { ...(await publicFeed(c, known, name, filters)), path: listAddress(`/cal/${known}.ics`, query) }
}

/** Of one zone, one place or one offering. */
async function feedOfOne(c: Visit, kind: 'zone' | 'place' | 'e', key: string): Promise<Feed> {
  const { db } = c.var.work
  const file = `${kind}-${key}`
  if (kind === 'e') {
    const { id, title } = await getPublicOffering(db, key)
    return publicFeed(c, file, title, { offeringId: id })
  }
  const found = kind === 'zone' ? await findPublicZone(db, key) : await findPlace(db, key)
  const { id, name } = present(found, offeringWords.noSuchOffering)
  return publicFeed(c, file, words.calendarOf(name), kind === 'zone' ? { zoneId: id } : { placeId: id })
}

/** From a month back to a year ahead, and since when what is called off is told. */
function stretch(now: Date) {
  const { from, until } = feedDays(now, cityZone)
  const days = { from: startOfDay(from), until: endOfDay(addDays(until, -1)) }
  return { ...days, cancelledSince: cancelledSince(now, cityZone) }
}

async function publicFeed(c: Visit, file: string, name: Said, wish: Partial<CalendarWish>): Promise<Feed> {
  const { db, now } = c.var.work
  const sessions = await sessionsFed(db, { ...stretch(now), ...wish }, mostEntries)
  return { name, path: `/cal/${file}.ics`, sessions }
}

/** A token that opens nothing costs a guess: nobody tries them one after another. */
async function familyFeed(c: Visit, token: string): Promise<Feed> {
  const { db, now } = c.var.work
  const owner = await ownerOfToken(db, token)
  if (owner === undefined) {
    const address = { kind: 'address' as const, value: addressOf(c, c.var.auth) }
    await demandTokens(c.var.limiter, now, [limits.wrongTrackingCodes, address])
  }
  const personId = present(owner, mineWords.noSuchCalendar)
  const sessions = await sessionsOfFamily(db, personId, { ...stretch(now), most: mostEntries })
  return { name: mineWords.calendar, path: '/my', sessions, isSecret: true }
}

/** The answer to whoever asked for a file of these sessions. */
export function calendarFile(c: Visit, { name, path, sessions, isSecret = false }: Feed): Response {
  const { locale, publicUrl, work } = c.var
  const about: CalendarAbout = {
    product: 'Events',
    name,
    source: publicUrl + addressIn(locale, path),
    refresh: 'PT6H',
    stamp: new Date(0),
    zone: cityZone,
    locale,
  }
  const entries = sessions.map((session) => entryFor(session, publicUrl))
  const etag = feedTag(about, entries)
  const headers = {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Cache-Control': isSecret ? 'private, no-cache' : 'no-cache',
    ETag: etag,
    ...(isSecret && { 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' }),
    ...(!isSecret && { 'Access-Control-Allow-Origin': '*' }),
  }
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers)
  return c.body(writeCalendar({ ...about, stamp: work.now }, entries), 200, headers)
}
