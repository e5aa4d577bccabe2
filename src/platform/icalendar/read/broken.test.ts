import { existsSync, readFileSync } from 'node:fs'
import { assert, array, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { calendar, event, read, reasons, startsOf, wish } from './fixtures.ts'
import { importCalendar } from './import-calendar.ts'
import { limits } from './reading.ts'

describe('what cannot be read', () => {
  const sound = event('DTSTART:20260926T170000').replace('a@b', 'c@d')

  test.each([
    [event('RRULE:FREQ=DAILY'), 'This event has no start.'],
    [event('DTSTART:20260230T170000'), 'There is no time “2026-02-30T17:00:00”.'],
    [event('DTSTART:20260926T250000'), 'There is no time “2026-09-26T25:00:00”.'],
    [event('DTSTART:14050704T170000'), 'The year 1405 is Jalali. A calendar file carries Gregorian dates.'],
    [event('DTSTART:99990704T170000'), 'The year 9999 is too far from today.'],
    [event('DTSTART:20260926T170000', 'a line that is none'), 'A line of this event is wrong.'],
    [event('DTSTART:20260926T170000', 'RRULE:FREQ=MONTHLY;RSCALE=PERSIAN'), 'Repeating by the PERSIAN calendar'],
    [event('DTSTART:20260926T170000', 'RRULE:FREQ=SECONDLY'), 'Repeating every hour or more often'],
    [event('DTSTART:20260926T170000', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'), 'The rule by which this event repeats'],
    [
      event('DTSTART:20260926T170000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
      'The rule by which this event repeats',
    ],
    [
      event('DTSTART:20260926T170000', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260926T170000'),
      'A change of “this and all',
    ],
    [event('DTSTART:20260926T170000').replace('کلاس', 'کل\uFFFDس'), 'The letters of this event are broken.'],
  ])('is listed with its line and reason; the other event is read (%#)', (broken, reason) => {
    const reading = read(calendar(broken, sound))
    expect(reading.entries.map(({ uid }) => uid)).toEqual(['c@d'])
    expect(reasons(reading)).toEqual([expect.stringContaining(`2: ${reason}`)])
  })

  test('is an event without an end', () => {
    const reading = read(calendar('BEGIN:VEVENT', 'SUMMARY:x', sound, 'BEGIN:VEVENT'))
    expect(reading.entries).toHaveLength(1)
    expect(reasons(reading)).toEqual([
      '2: The end of this event is not in the file.',
      '9: The end of this event is not in the file.',
    ])
  })

  test('is an older version of the same event', () => {
    const old = event('SEQUENCE:1', 'DTSTART:20260926T170000')
    const reading = read(calendar(event('SEQUENCE:2', 'DTSTART:20260927T170000'), old))
    expect(startsOf(reading)).toEqual(['2026-09-27 17:00'])
    expect(reasons(reading)).toEqual(['8: A newer version of this event is in the file.'])
  })

  test('is a file that is no calendar, empty or too long', () => {
    expect(reasons(read('a letter'))).toEqual(['-: This file is not a calendar. Send a file that ends in .ics.'])
    expect(reasons(read(calendar()))).toEqual(['-: There is no event in this file.'])
    const many = Array.from({ length: limits.entries + 1 }, () => sound)
    expect(reasons(read(calendar(...many)))).toEqual([expect.stringContaining('more than 2000 events')])
  })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const numbers = (count: number) => Array.from({ length: count }, (_number, at) => at).join(',')
const everySecond = `BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)};BYSECOND=${numbers(60)}`

describe('the thread', () => {
  test('reads a file with a mark at its beginning, empty lines and bare line ends', async () => {
    const file = `\uFEFF${calendar(event('DTSTART:20260926T170000'))}`.replaceAll('\r\n', '\n\n')
    expect(startsOf(await importCalendar(bytes(file), wish))).toEqual(['2026-09-26 17:00'])
  })

  test('takes no file above a megabyte', async () => {
    const { problems } = await importCalendar(new Uint8Array(limits.bytes + 1), wish)
    expect(problems.map(({ reason }) => reason.en)).toEqual([expect.stringContaining('larger than 1 MB')])
  })

  test('gives up an event on which it sticks, and reads the others', async () => {
    const endless = event('DTSTART:19010101T000000', `RRULE:FREQ=DAILY;${everySecond}`).replace('a@b', 'slow@b')
    const file = calendar(endless, event('DTSTART:20260926T170000'))
    const days = { from: '2026-01-01', until: '2200-01-01' }
    const reading = await importCalendar(bytes(file), { ...wish, days })
    expect(reading.entries.map(({ uid }) => uid)).toEqual(['a@b'])
    expect(reasons(reading)).toEqual(['2: Reading this event takes too long. Enter the dates.'])
  })
})

const lines = [
  'BEGIN:VCALENDAR,BEGIN:VEVENT,END:VEVENT,BEGIN:VTIMEZONE,END:VTIMEZONE,END:VCALENDAR,BEGIN:VEVENT,END:VEVENT, x,',
  'UID:1,UID:2,DTSTART:20260926T170000,DTSTART;VALUE=DATE:20260926,DTSTART;TZID=X:20260926T170000,TZID:X,SUMMARY:a',
  'RRULE:FREQ=DAILY;COUNT=3,RRULE:FREQ=WEEKLY,EXDATE:20260927T170000,RECURRENCE-ID:20260927T170000,RDATE:',
  'DURATION:P1D,DURATION:-P1D,DTEND:20260101T000000,GEO:x;y',
].flatMap((many) => many.split(','))

test('whatever lines a file has, it is read without throwing, and every event is an entry or has a reason', () => {
  const line = constantFrom(...lines)
  assert(
    property(array(line, { maxLength: 40 }), string({ unit: 'binary', maxLength: 20 }), (some, strange) => {
      const { entries, problems } = read([...some, strange].join('\r\n'))
      expect(entries.length > 0 || problems.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})

const folder = '../shared/data/icalendar'
const Expected = z.object({ files: z.record(z.string(), z.object({ vevents: z.number(), readable: z.number() })) })

describe.skipIf(!existsSync(folder))('calendars of other programs (skipped where the shared data are absent)', () => {
  const { files } = existsSync(folder)
    ? Expected.parse(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')))
    : { files: {} }

  test.each(Object.entries(files))('%s', (file, { vevents, readable }) => {
    const { entries, problems } = read(readFileSync(`${folder}/${file}`, 'utf8'))
    const changed = entries.flatMap(({ dates }) => dates).filter((date) => date.changed)
    const listed = problems.filter(({ line }) => line !== undefined)
    expect(entries.length + changed.length + listed.length).toBe(vevents)
    const refused = listed.filter(({ reason }) => reason.en.includes('cannot be read'))
    expect(entries.length + changed.length + refused.length).toBe(readable)
  })
})
