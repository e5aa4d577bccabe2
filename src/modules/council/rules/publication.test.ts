import { describe, expect, test } from 'vitest'
import { workCalendar } from '#platform/calendar/workdays.ts'
import { circleThrough } from './lineage.ts'
import { lateSince, publicationOf, usualPublicationRule } from './publication.ts'

/** Thursdays and Fridays are off. */
const calendar = workCalendar({
  from: '2026-01-01',
  until: '2027-06-01',
  weekends: [{ weekdays: [5, 6], from: '2025-01-01' }],
  daysOff: [],
})

describe('the clock of publication', () => {
  test('counts work days from adoption and from legal effect', () => {
    const dates = { adoptedOn: '2026-11-22', enforceableOn: '2026-12-08', out: { votes: '2026-11-23' } }
    const found = publicationOf(dates, usualPublicationRule, { calendar, today: '2026-12-27' })
    expect(found).toEqual([
      { thing: 'votes', due: '2026-11-23', outOn: '2026-11-23', late: 0 },
      { thing: 'text', due: '2026-11-25', outOn: undefined, late: 22 },
      { thing: 'owners', due: '2026-12-22', outOn: undefined, late: 3 },
    ])
  })

  test('asks for no owners before legal effect, and for nothing more once it came', () => {
    const dates = { adoptedOn: '2026-11-22', enforceableOn: '2026-12-08', out: { text: '2026-11-24' } }
    const found = publicationOf(dates, usualPublicationRule, { calendar, today: '2026-12-01' })
    expect(found.map(({ thing, late }) => [thing, late])).toEqual([
      ['votes', 6],
      ['text', 0],
    ])
  })
})

describe('what a sitting owes the public', () => {
  test('is its agenda a work day before, and who was there a work day after', () => {
    const out = { agenda: '2026-11-18', attendance: '2026-11-25' } as const
    const dates = { adoptedOn: '2026-11-22', sittingOn: '2026-11-22', out: { ...out, votes: '2026-11-22' } }
    const found = publicationOf(dates, usualPublicationRule, { calendar, today: '2026-11-25' })
    expect(found.map(({ thing, due, late }) => [thing, due, late])).toEqual([
      ['agenda', '2026-11-21', 0],
      ['attendance', '2026-11-23', 2],
      ['votes', '2026-11-23', 0],
      ['text', '2026-11-25', 0],
    ])
    const late = { ...dates, out: { agenda: '2026-11-22' } }
    expect(publicationOf(late, usualPublicationRule, { calendar, today: '2026-11-22' })[0]).toMatchObject({ late: 1 })
  })

  test('is late from the same day on in a list as on its page', () => {
    for (const adoptedOn of ['2026-11-15', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']) {
      for (const today of ['2026-11-22', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-28']) {
        const found = publicationOf({ adoptedOn, out: {} }, usualPublicationRule, { calendar, today })
        const text = found.find(({ thing }) => thing === 'text')
        const isPast = text !== undefined && text.due < today
        expect([adoptedOn, today, adoptedOn < lateSince(usualPublicationRule, calendar, today).text]).toEqual([
          adoptedOn,
          today,
          isPast,
        ])
      }
    }
  })
})

describe('one resolution in the place of another', () => {
  const before = new Map<string, string | null>([
    ['b', 'a'],
    ['c', 'b'],
  ])

  test('is refused when it closes a circle, and the chain is told', () => {
    expect(circleThrough('a', 'c', before)).toEqual(['a', 'c', 'b', 'a'])
    expect(circleThrough('a', 'a', before)).toEqual(['a', 'a'])
  })

  test('is a line otherwise', () => {
    expect(circleThrough('d', 'c', before)).toBeUndefined()
  })

  test('ends even where the database holds a circle already', () => {
    const circle = new Map<string, string | null>([
      ['x', 'y'],
      ['y', 'x'],
    ])
    expect(circleThrough('d', 'x', circle)).toEqual(['d', 'x', 'y', 'x'])
  })
})
