import { occasionsBetween, type OccasionOnDay } from '#city/occasions/queries.ts'
import { kindNames } from '#city/occasions/words.ts'
import { cityZone, startOfDay, today } from '#platform/calendar/instant.ts'
import { longDate } from '#platform/calendar/format.ts'
import { fiscalYear, fiscalYearOf } from '#platform/calendar/jalali.ts'
import { router } from '#platform/http/env.ts'
import type { CalendarEntry } from '#platform/icalendar/entry.ts'
import { writeCalendar } from '#platform/icalendar/write.ts'
import { addressIn } from '#platform/locale.ts'
import { uidOf } from '../rules/occasion-uid.ts'
import { calendarWords } from '../words/feeds.ts'
import { tagged } from './answering.ts'

/** The occasions of the city for calendars of telephones: the Jalali year before, this one and the next. */
export const calendar = router()

calendar.get('/occasions.ics', async (c) => {
  const { db, now } = c.var.work
  const { locale, publicUrl } = c.var
  const day = today(now)
  const year = fiscalYearOf(day)
  const found = await occasionsBetween(db, fiscalYear(year - 1).from, fiscalYear(year + 1).until)
  const about = {
    product: 'Occasions',
    name: calendarWords.name,
    source: publicUrl + addressIn(locale, '/occasions.ics'),
    refresh: 'P1D',
    stamp: startOfDay(day),
    zone: cityZone,
    locale,
  }
  const entries = found.filter(({ scope }) => scope === 'city').map(entryOf)
  c.header('Content-Disposition', 'inline; filename="occasions.ics"')
  c.header('Access-Control-Allow-Origin', '*')
  return tagged(c, writeCalendar(about, entries), 'text/calendar; charset=utf-8')
})

function entryOf(one: OccasionOnDay): CalendarEntry {
  const tentative = one.status === 'computed'
  const day = longDate(one.date)
  const note = tentative ? calendarWords.probable(day) : day
  return {
    uid: uidOf(one),
    time: { day: one.date },
    title: one.title,
    note: one.off === 'full' ? calendarWords.dayOff(note, tentative) : note,
    categories: [kindNames[one.kind]],
    status: tentative ? 'tentative' : 'confirmed',
    busy: false,
  }
}
