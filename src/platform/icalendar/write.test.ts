import {
  assert,
  array,
  boolean,
  constantFrom,
  date,
  double,
  integer,
  option,
  property,
  record,
  string,
  uuid,
} from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { wallTime } from '../calendar/instant.ts'
import type { CalendarAbout, CalendarEntry } from './entry.ts'
import { uidFor } from './entry.ts'
import { readCalendar, lineOf, textOf } from './fixtures.ts'
import { plain } from './line.ts'
import { writeCalendar } from './write.ts'

const about: CalendarAbout = {
  product: 'Sessions',
  name: { fa: 'رویدادهای تبریز', en: 'Events of Tabriz' },
  source: 'https://a.example/cal/all.ics',
  refresh: 'PT6H',
  stamp: new Date('2026-09-01T00:00:00Z'),
  zone: 'Asia/Tehran',
  locale: 'fa',
}
const class9 = {
  uid: uidFor('session', '0192', 'https://a.example/'),
  revision: 2,
  changedAt: new Date('2026-09-20T10:00:00Z'),
  time: { starts: wallTime(new Date('2026-09-26T13:30:00Z')), ends: wallTime(new Date('2026-09-26T15:00:00Z')) },
  title: { fa: 'والیبال بانوان، گروه ۲; الف' },
  note: { fa: 'با کفش ورزشی\nو آب', en: 'Bring shoes' },
  place: { fa: 'سالن شهید باکری, تبریز' },
  position: { latitude: 38.080312, longitude: 46.2919 },
  page: 'https://a.example/e/والیبال',
  picture: 'https://a.example/p.jpg',
  categories: [{ fa: 'ورزش' }, { fa: 'بانوان' }],
  status: 'confirmed',
  busy: true,
} satisfies CalendarEntry

test('an entry stands in the file as the standard wants it', () => {
  const file = writeCalendar(about, [class9])
  expect(file).toContain('UID:session-0192@a.example\r\nSEQUENCE:2\r\nDTSTAMP:20260920T100000Z\r\nLAST-MODIFIED:')
  expect(file).toContain('DTSTART;TZID=Asia/Tehran:20260926T170000\r\nDTEND;TZID=Asia/Tehran:20260926T183000\r\n')
  expect(file).toContain('GEO:38.080312;46.291900\r\n')
  expect(file).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n')
  expect(file).toContain(
    'CATEGORIES;LANGUAGE=fa:ورزش\r\nCATEGORIES;LANGUAGE=fa:بانوان\r\nSTATUS:CONFIRMED\r\nCLASS:PUBLIC\r\n',
  )
  const event = readCalendar(file).parts.find(({ name }) => name === 'VEVENT')
  expect(event && lineOf(event, 'SUMMARY').value).toBe('والیبال بانوان، گروه ۲\\; الف')
  expect(event && textOf(lineOf(event, 'DESCRIPTION'))).toBe('با کفش ورزشی\nو آب')
})

test('a text missing in the reader’s language says in which language it is', () => {
  const file = writeCalendar({ ...about, locale: 'en' }, [class9])
  expect(file).toContain('DESCRIPTION;LANGUAGE=en:Bring shoes')
  expect(file).toContain('SUMMARY;LANGUAGE=fa:')
})

test('a cancelled session says so, whole days need no zone, and a moment has no end', () => {
  const cancelled = writeCalendar(about, [{ ...class9, status: 'cancelled' }])
  expect(cancelled).toContain('STATUS:CANCELLED')
  const days = writeCalendar(about, [{ ...class9, time: { day: '2026-09-26', until: '2026-09-29' } }])
  expect(days).toContain('DTSTART;VALUE=DATE:20260926\r\nDTEND;VALUE=DATE:20260929\r\n')
  expect(days).not.toContain('VTIMEZONE')
  const moment = writeCalendar(about, [{ ...class9, time: { starts: class9.time.starts, ends: class9.time.starts } }])
  expect(moment).not.toContain('DTEND')
})

test('a feed with a session in the summer of 1400 has summer time', () => {
  const summer = {
    starts: wallTime(new Date('2021-07-01T12:30:00Z')),
    ends: wallTime(new Date('2021-07-01T14:00:00Z')),
  }
  const file = writeCalendar(about, [class9, { ...class9, time: summer }])
  expect(file).toContain('DTSTART;TZID=Asia/Tehran:20210701T170000')
  const calendar = new ICAL.Component(ICAL.parse(file))
  const component = calendar.getFirstSubcomponent('vtimezone')
  if (!component) throw new Error('No zone')
  const zone = new ICAL.Timezone(component)
  const offsets = calendar.getAllSubcomponents('vevent').map((one) => zone.utcOffset(new ICAL.Event(one).startDate))
  expect(offsets).toEqual([12_600, 16_200])
})

test('half an address is refused', () => {
  expect(() => writeCalendar(about, [{ ...class9, page: '/e/1' }])).toThrow(TypeError)
})

test('marks that steer the direction do not leave the house; half-spaces do', () => {
  const file = writeCalendar(about, [{ ...class9, title: { fa: '\u2067می\u200Cرود\u2069\u200F' } }])
  expect(file).toContain('SUMMARY;LANGUAGE=fa:می\u200Cرود\r\n')
})

const texts = string({ unit: 'binary', maxLength: 120 })
const instants = date({
  min: new Date('2023-01-01T00:00:00Z'),
  max: new Date('2030-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const entries = record({
  id: uuid(),
  revision: integer({ min: 0, max: 1000 }),
  starts: instants,
  minutes: integer({ min: 1, max: 3000 }),
  title: texts,
  note: option(texts, { nil: '' }),
  latitude: double({ min: -90, max: 90, noNaN: true }),
  status: constantFrom('confirmed', 'tentative', 'cancelled'),
  busy: boolean(),
}).map(({ id, starts, minutes, title, note, latitude, ...rest }): CalendarEntry => {
  const [begin, end] = [starts, new Date(starts.getTime() + minutes * 60_000)].map((at) => wallTime(at, 'Asia/Tehran'))
  if (!begin || !end) throw new Error('Both are there')
  return {
    ...rest,
    uid: uidFor('session', id, 'https://a.example'),
    time: { starts: begin, ends: end },
    title: { fa: `ن${title}` },
    note: { fa: note },
    position: { latitude, longitude: 46.3 },
  }
})

test('whatever is written, ical.js reads the same names, texts and instants, and no line is too long', () => {
  assert(
    property(array(entries, { maxLength: 6 }), (many) => {
      const file = writeCalendar(about, many)
      readCalendar(file)
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(readByIcal(file)).toEqual(many.map(expected))
    }),
    { numRuns: 60 },
  )
})

const expected = ({ uid, title, note, time, revision }: CalendarEntry) => ({
  uid,
  title: plain(title.fa),
  note: note?.fa ? plain(note.fa) : '',
  revision,
  wall:
    'starts' in time
      ? [time.starts, time.ends].map(({ day, hour, minute, second }) => `${day} ${hour}:${minute}:${second}`)
      : [],
})

function readByIcal(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(component)
    const wall = [startDate, endDate].map((at) => `${at.toString().slice(0, 10)} ${at.hour}:${at.minute}:${at.second}`)
    return { uid, title: summary, note: description ?? '', revision: sequence, wall }
  })
}
