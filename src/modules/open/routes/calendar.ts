import { occasionsBetween, type OccasionOnDay } from '#city/occasions/queries.ts'
import { kindNames } from '#city/occasions/words.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { longDate } from '#platform/calendar/format.ts'
import { fiscalYear, fiscalYearOf } from '#platform/calendar/jalali.ts'
import { router } from '#platform/http/env.ts'
import { addressIn, type Said, type Text } from '#platform/locale.ts'
import { type DayEvent, icalendar, uidOf } from '../rules/ical.ts'
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
    name: calendarWords.name,
    source: publicUrl + addressIn(locale, '/occasions.ics'),
    stamp: startOfDay(day),
    locale,
  }
  const events = found.filter(({ scope }) => scope === 'city').map(eventOf)
  c.header('Content-Disposition', 'inline; filename="occasions.ics"')
  c.header('Access-Control-Allow-Origin', '*')
  return tagged(c, icalendar(about, events), 'text/calendar; charset=utf-8')
})

function eventOf(one: OccasionOnDay): DayEvent {
  const tentative = one.status === 'computed'
  const day = longDate(one.date)
  const note = tentative ? calendarWords.probable(day) : day
  return {
    uid: uidOf(one),
    day: one.date,
    title: textOf(one.title),
    note: one.off === 'full' ? calendarWords.dayOff(note, tentative) : note,
    category: kindNames[one.kind],
    tentative,
  }
}

/** In Persian, where nobody has written it in English. */
const textOf = (said: Said): Text => ({ ...said, en: said.en ?? said.fa })
