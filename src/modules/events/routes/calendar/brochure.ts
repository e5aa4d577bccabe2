import type { WholeProgramme } from '#city/programmes/queries.ts'
import { dateRange, fullDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { printed } from '#platform/pdf/printed.ts'
import { number } from '#platform/text/numbers.ts'
import { type CalendarQuery, calendarQuery, filtersOf } from '../../forms/calendar.ts'
import { sessionsListed } from '../../queries/calendar/listing.ts'
import { programmeAsked } from '../../queries/calendar/wished.ts'
import { asksForDays } from '../../rules/spans.ts'
import { brochureWords as words } from '../../words/brochure.ts'
import { wishOf } from './asked.ts'
import { brochureSheet } from './brochure-sheet.ts'

/** More than this is no brochure. */
const mostPrinted = 300

/** `/events/brochure.pdf?programme=…`: a festival, a week or a season to take along; any other query of the calendar as well. */
export async function brochure(c: Visit): Promise<Response> {
  const { db, now } = c.var.work
  const query = calendarQuery.parse(c.req.query())
  const [wish, programme] = await Promise.all([wishOf(db, query, now), programmeAsked(db, query)])
  const whole = programme && !asksForDays(query) ? { ...wish, until: undefined } : wish
  const found = await sessionsListed(db, { ...whole, everyMeeting: programme !== undefined }, { most: mostPrinted + 1 })
  const { rows: sessions, last } = cutPage(found, mostPrinted)
  const sheet = brochureSheet(c, {
    ...headOf(programme, sessions.length),
    path: listAddress('/events', pageOf(query)),
    sessions,
    notes: [words.asOf(fullDate(today(now))), ...(last ? [words.cut(number(mostPrinted))] : [])],
  })
  const file = programme ? `janshahr-brochure-${programme.code}` : 'janshahr-brochure'
  return printed(c, 'brochure', sheet, { file, cache: 'no-cache' })
}

const headOf = (programme: WholeProgramme | undefined, count: number) => {
  const counted = words.sessionsInAll(number(count))
  if (programme === undefined) return { title: words.ofAll, meta: [counted] }
  const { name, summary, startsOn, endsOn, owner } = programme
  return { title: name, lead: summary, meta: [dateRange(startsOn, endsOn), owner, counted] }
}

/** The same on the screen: its days and its filters. */
const pageOf = (query: CalendarQuery) => ({ ...filtersOf(query), when: query.when, day: query.day, month: query.month })
