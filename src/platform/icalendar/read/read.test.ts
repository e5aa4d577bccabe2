import { describe, expect, test } from 'vitest'
import { calendar, event, read, reasons, startsOf, wish } from './fixtures.ts'
import { limits } from './reading.ts'

describe('a calendar that somebody sent', () => {
  test('is read with its texts, place and address', () => {
    const [entry] = read(
      calendar(
        'NAME:فرهنگسرا',
        event(
          'SEQUENCE:3',
          'DTSTART;TZID=Asia/Tehran:20260926T170000',
          'DTEND;TZID=Asia/Tehran:20260926T183000',
          'DESCRIPTION:كفش\\, آب\\nو حوله',
          'LOCATION:سالن ۲',
          'GEO:38.08;46.29',
          'URL:https://a.example/x',
          'CATEGORIES:ورزش,بانوان',
          'STATUS:CANCELLED',
        ),
      ),
    ).entries
    expect(entry).toMatchObject({
      uid: 'a@b',
      revision: 3,
      line: 3,
      title: 'کلاس',
      note: 'کفش, آب\nو حوله',
      place: 'سالن ۲',
      position: { latitude: 38.08, longitude: 46.29 },
      page: 'https://a.example/x',
      categories: ['ورزش', 'بانوان'],
      cancelled: true,
      doubts: [],
    })
    expect(entry?.dates).toEqual([
      {
        occurrence: '20260926T170000',
        time: {
          starts: { day: '2026-09-26', hour: 17, minute: 0, second: 0 },
          ends: { day: '2026-09-26', hour: 18, minute: 30, second: 0 },
        },
      },
    ])
  })

  test('tells times of other zones, of UTC and of no zone as the city’s clock shows them', () => {
    const times = [
      'DTSTART:20260926T133000Z',
      'DTSTART:20260926T170000',
      'DTSTART;TZID=Europe/Istanbul:20260926T163000',
    ]
    for (const time of times) expect(startsOf(read(calendar(event(time))))).toEqual(['2026-09-26 17:00'])
  })

  test('means the wall clock of Tehran, whatever an old telephone says of summer time', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:/old.example/Asia/Tehran',
      'BEGIN:DAYLIGHT',
      'DTSTART:20000321T000000',
      'TZOFFSETFROM:+0330',
      'TZOFFSETTO:+0430',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]
    const file = calendar(...zone, event('DTSTART;TZID=/old.example/Asia/Tehran:20260701T170000'))
    expect(startsOf(read(file))).toEqual(['2026-07-01 17:00'])
  })

  test('explains a zone of its own, also after the event', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19700101T000000']
    const offsets = ['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0200', 'END:STANDARD', 'END:VTIMEZONE']
    const file = calendar(event('DTSTART;TZID=Ours:20260926T153000'), ...zone, ...offsets)
    expect(startsOf(read(file))).toEqual(['2026-09-26 17:00'])
  })

  test('names a zone that nobody knows: taken as the city’s, with a doubt', () => {
    const { entries } = read(calendar(event('DTSTART;TZID=Moon/Base:20260926T170000')))
    expect(entries[0]?.doubts.map(({ en }) => en)).toEqual([
      'The time zone “Moon/Base” is not known. The times are taken as the city’s.',
    ])
  })
})

describe('a series', () => {
  const weekly = 'DTSTART;TZID=Asia/Tehran:20260926T170000\r\nRRULE:FREQ=WEEKLY;COUNT=4'

  test('leaves out its exceptions and takes in what is listed beside the rule', () => {
    const extra = 'RDATE;TZID=Asia/Tehran:20261001T090000'
    expect(startsOf(read(calendar(event(weekly, 'EXDATE:20261003T133000Z', extra))))).toEqual([
      '2026-09-26 17:00',
      '2026-10-01 9:00',
      '2026-10-10 17:00',
      '2026-10-17 17:00',
    ])
    expect(startsOf(read(calendar(event(weekly, 'EXDATE;VALUE=DATE:20261003'))))).toHaveLength(3)
  })

  test('moves one date and keeps its name', () => {
    const moved = event('RECURRENCE-ID:20261003T133000Z', 'SEQUENCE:1', 'DTSTART:20261004T080000')
    const [entry] = read(calendar(moved, event(weekly))).entries
    expect(entry?.dates[1]).toMatchObject({
      occurrence: '20261003T170000',
      time: { starts: { day: '2026-10-04', hour: 8 } },
      changed: { revision: 1, title: 'کلاس' },
    })
    expect(entry?.dates).toHaveLength(4)
  })

  test('ends at its instant, told in UTC', () => {
    const [starts = ''] = weekly.split('\r\n')
    const [within, before] = ['20261003T133000Z', '20261003T132959Z'].map((until) =>
      read(calendar(event(starts, `RRULE:FREQ=WEEKLY;UNTIL=${until}`))),
    )
    expect([within, before].map((reading) => reading && startsOf(reading).length)).toEqual([2, 1])
  })

  test('has dates only within the days asked for', () => {
    const endless = event('DTSTART:20100101T170000', 'RRULE:FREQ=DAILY')
    const days = { from: '2026-09-26', until: '2026-09-29' }
    expect(startsOf(read(calendar(endless), { ...wish, days }))).toEqual([
      '2026-09-26 17:00',
      '2026-09-27 17:00',
      '2026-09-28 17:00',
    ])
    const over = event('DTSTART:20100101T170000')
    expect(reasons(read(calendar(over), { ...wish, days }))).toEqual([
      '2: All dates of this event are outside the period.',
    ])
  })

  test('is cut at 400 dates, and says so', () => {
    const [entry] = read(calendar(event('DTSTART:20260926T170000', 'RRULE:FREQ=DAILY'))).entries
    expect(entry?.dates).toHaveLength(limits.dates)
    expect(entry?.doubts.map(({ en }) => en)).toEqual(['Dates beyond the first 400 are left out.'])
  })

  test('of whole days stays whole days', () => {
    const { entries } = read(
      calendar(event('DTSTART;VALUE=DATE:20260926', 'DTEND;VALUE=DATE:20260928', 'RRULE:FREQ=YEARLY;COUNT=2')),
    )
    expect(entries[0]?.dates.map(({ time }) => time)).toEqual([
      { day: '2026-09-26', until: '2026-09-28' },
      { day: '2027-09-26', until: '2027-09-28' },
    ])
  })
})
