import { existsSync, readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { offsetAt } from '../calendar/instant.ts'
import { timezoneLines } from './timezone.ts'

const thirdParty = '../shared/data/icalendar/libical/Tehran.ics'
const day = (text: string) => new Date(`${text}T12:00:00Z`)

test('since Iran gave summer time up, one line of history is enough', () => {
  expect(timezoneLines('Asia/Tehran', day('2022-09-22'), day('2027-01-01'))).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Tehran',
    'BEGIN:STANDARD',
    'DTSTART:20220922T000000',
    'TZOFFSETFROM:+0430',
    'TZOFFSETTO:+0330',
    'TZNAME:+0330',
    'END:STANDARD',
    'END:VTIMEZONE',
  ])
})

test('before that, the whole history is told, also the offset of a clock set by the sun', () => {
  const lines = timezoneLines('Asia/Tehran', day('2021-07-01'), day('2021-07-01'))
  expect(lines).toContain('TZOFFSETFROM:+032544')
  expect(lines).toContain('BEGIN:DAYLIGHT')
})

test('a zone that never moved its clocks has one line, and a zone that still does is told beyond the last entry', () => {
  expect(timezoneLines('Etc/UTC', day('2026-01-01'), day('2026-01-01'))).toContain('TZOFFSETTO:+0000')
  const berlin = timezoneLines('Europe/Berlin', day('2026-07-01'), day('2026-07-01'))
  expect(berlin).toContain('DTSTART:20270328T020000')
})

test.each(['Asia/Tehran', 'Europe/Berlin', 'America/St_Johns'])('%s, as told, agrees with the runtime', (zone) => {
  const told = readZone(timezoneLines(zone, day('1990-01-01'), day('2026-01-01')))
  for (let at = day('1946-01-01').getTime(); at < day('2026-06-01').getTime(); at += 9 * 86_400_000) {
    expect([new Date(at), offsetOf(told, new Date(at))]).toEqual([new Date(at), offsetAt(new Date(at), zone) / 1000])
  }
})

describe.skipIf(!existsSync(thirdParty))('libical’s file of Tehran (skipped where the shared data are absent)', () => {
  test('tells the same shifts of the clock, to the second', () => {
    const theirs = shiftsIn(readFileSync(thirdParty, 'utf8').split(/\r?\n/))
    const ours = shiftsIn(timezoneLines('Asia/Tehran', day('1936-01-01'), day('2026-01-01')))
    expect(theirs.length).toBeGreaterThan(60)
    // theirs begins with a line for the mean time of Tehran, at which no clock was moved
    expect(ours).toEqual(theirs.filter((shift) => !shift.endsWith('+032544 +032544')))
  })
})

/** `local time, from, to`, in order. */
function shiftsIn(lines: readonly string[]): string[] {
  const parts = lines.join('\n').matchAll(/BEGIN:(STANDARD|DAYLIGHT)\n(.*?)\nEND:\1/gs)
  return [...parts].flatMap(([, , part = '']) => shiftsOfPart(part)).toSorted()
}

function shiftsOfPart(part: string): string[] {
  const [from, to] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => new RegExp(`^${name}:(.*)$`, 'm').exec(part)?.[1])
  const starts = [...part.matchAll(/^(?:DTSTART|RDATE):(.*)$/gm)].map(([, start = '']) => start)
  const rule = /^RRULE:(.*)$/m.exec(part)?.[1]
  return (rule === undefined ? starts : yearly(starts, rule)).map((start) => `${start} ${from} ${to}`)
}

/** `FREQ=YEARLY;UNTIL=…`: the same day of every year from the first to the year of the end. */
function yearly([first = '']: readonly string[], rule: string): string[] {
  const [from, until] = [Number(first.slice(0, 4)), Number(/UNTIL=(\d{4})/.exec(rule)?.[1])]
  return Array.from({ length: until - from + 1 }, (_year, at) => `${from + at}${first.slice(4)}`)
}

const readZone = (lines: readonly string[]) => new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n'))))

/** What the zone says at an instant, asked by wall time, which is all that it knows. */
function offsetOf(zone: ICAL.Timezone, at: Date) {
  const wall = new Date(at.getTime() + offsetAt(at, zone.tzid))
  return zone.utcOffset(ICAL.Time.fromJSDate(wall, true))
}
