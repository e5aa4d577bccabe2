import { describe, expect, test } from 'vitest'
import { sessionsOf } from '#engines/enrolment/index.ts'
import { openImportDesk, rowsOf } from '#test/import-desk.ts'

const { city, hall, titled, looked } = await openImportDesk()
const { db } = city

const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...parts: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const take = async (text: string, who: 'officer' | 'head' = 'officer') =>
  (await looked(text, 'club.ics', who)).submit({}, 'Take over 1 rows')
const series = [
  'SUMMARY:حلقهٔ کتاب',
  'DTSTART;TZID=Asia/Tehran:20261205T170000',
  'DTEND;TZID=Asia/Tehran:20261205T183000',
]

describe('somebody’s calendar', () => {
  test('becomes drafts; a broken event is listed with its line; the same again changes nothing', async () => {
    const weekly = event('book@x', ...series, 'SEQUENCE:0', 'RRULE:FREQ=WEEKLY;COUNT=4', 'LOCATION:سالن شهید باکری')
    const endless = event('e@x', 'SUMMARY:بی‌پایان', 'DTSTART:20261205T170000', 'RRULE:FREQ=SECONDLY')
    const file = `\uFEFF${calendar(weekly, event('bad@x', 'SUMMARY:بی‌زمان'), endless)}`
    const report = await looked(file, 'club.ics')
    expect(report.text).toContain('Rows ready: 1; there already: 0; with problems: 2.')
    expect(report.text).toContain('This event has no start.')
    await report.submit({}, 'Take over 1 rows')
    const [made] = await titled('حلقهٔ کتاب')
    const sessions = await sessionsOf(db, made?.id ?? '')
    expect(sessions.map(({ placeId }) => placeId)).toEqual([hall.id, hall.id, hall.id, hall.id])
    expect((await looked(file, 'club.ics')).text).toContain('Rows ready: 0; there already: 1')
  })

  test('moves and calls off what its next version does; who may not call off is told so', async () => {
    const whole = [
      'SUMMARY:شب فیلم',
      'DTSTART;TZID=Asia/Tehran:20261206T190000',
      'DTEND;TZID=Asia/Tehran:20261206T210000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
    ]
    await take(calendar(event('film@x', ...whole, 'SEQUENCE:0')))
    const moved = event(
      'film@x',
      'SUMMARY:شب فیلم',
      'SEQUENCE:1',
      'RECURRENCE-ID;TZID=Asia/Tehran:20261213T190000',
      'DTSTART;TZID=Asia/Tehran:20261214T200000',
      'DTEND;TZID=Asia/Tehran:20261214T220000',
    )
    const off = event(
      'film@x',
      'SUMMARY:شب فیلم',
      'SEQUENCE:1',
      'STATUS:CANCELLED',
      'RECURRENCE-ID;TZID=Asia/Tehran:20261220T190000',
      'DTSTART;TZID=Asia/Tehran:20261220T190000',
      'DTEND;TZID=Asia/Tehran:20261220T210000',
    )
    const newer = calendar(event('film@x', ...whole, 'SEQUENCE:0'), moved, off)
    expect((await looked(newer, 'club.ics')).text).toContain(
      'Sessions moved or called off in the calendar, and so here: 2.',
    )
    expect(rowsOf(await take(newer)).join()).toContain('You are not allowed to')
    await take(newer, 'head')
    const [made] = await titled('شب فیلم')
    const sessions = await sessionsOf(db, made?.id ?? '')
    expect(sessions.map(({ localStart }) => localStart)).toEqual([
      '2026-12-06T19:00',
      '2026-12-14T20:00',
      '2026-12-20T19:00',
    ])
    expect(sessions.map(({ cancelledAt }) => cancelledAt !== null)).toEqual([false, false, true])
    expect((await looked(newer, 'club.ics')).text).toContain('Rows ready: 0; there already: 1')
  })
})
