import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '#platform/calendar/instant.ts'
import { addDays, toIso } from '#platform/calendar/jalali.ts'
import { workCalendar } from '#platform/calendar/workdays.ts'
import { daysSpent, dueAfter, dueNow, isSilent, latenessOf, lateVerdict, movedDue, type Term } from './clock.ts'
import { after, beginning, type Course, fold, type Happened } from './course.ts'
import { stepsDue } from './escalation.ts'
import { usualRule } from './service.ts'
import type { Hand } from './states.ts'
import { whyNotStep } from './whether.ts'

const day = (date: string) => {
  const [y = 0, m = 0, d = 0] = date.split('/').map(Number)
  return toIso({ y, m, d })
}
const at = (date: string, hour = 12) => instantOf(day(date), hour)
const span = { from: day('1404/1/1'), until: day('1408/1/1') }
const weekends = [{ from: day('1400/1/1'), weekdays: [5, 6] }]
const calendar = workCalendar({ ...span, weekends, daysOff: [day('1405/9/9')] })
const plain = workCalendar({ ...span, weekends, daysOff: [] })

/** A moment of a rule that lets its clock stand still for so many work days. */
const spellAt = (date: Date, cap = Infinity) => ({ calendar, at: date, cap })

const offered = (data: Happened['data'], when = at('1405/8/1')) => beginning({ seq: 1, at: when, data })
const then = (course: Course, ...events: [Happened['kind'], Date, Happened['data']?][]) =>
  events.reduce((sum, [kind, when, data = {}], place) => after(sum, { kind, at: when, seq: place + 2, data }), course)

describe('due on Wednesday 4 Azar, with a closure on the 9th', () => {
  const course = offered({ due: day('1405/9/4') })
  const lateness = (date: string) => latenessOf(course, spellAt(at(date)))
  test.each([
    ['1405/9/4', false, 0],
    ['1405/9/5', true, 0],
    ['1405/9/6', true, 0],
    ['1405/9/7', true, 1],
    ['1405/9/10', true, 3],
  ])('on %s', (date, overdue, late) => {
    expect(lateness(date)).toMatchObject({ overdue, late, due: day('1405/9/4'), lateOriginal: late })
  })
})

describe('the time of others', () => {
  const course = then(
    offered({ due: day('1405/9/4') }),
    ['accepted', at('1405/8/2')],
    ['claimed', at('1405/9/7', 10), { answerBy: day('1405/9/14') }],
  )
  test('a claim on the first work day after is one day late, and waiting for the verdict adds nothing', () => {
    expect(latenessOf(course, spellAt(at('1405/9/30')))).toMatchObject({ overdue: false, late: 1 })
  })

  test('the one who checks is late by the same measure', () => {
    expect(lateVerdict(course, spellAt(at('1405/9/14')))).toBe(0)
    expect(lateVerdict(course, spellAt(at('1405/9/17')))).toBe(3)
  })

  test('sent back it is the owner’s again, from the next start of a day', () => {
    const back = then(course, ['returned', at('1405/9/16', 9)])
    expect(latenessOf(back, spellAt(at('1405/9/16', 18)))).toMatchObject({ overdue: true, late: 1 })
    expect(latenessOf(back, spellAt(at('1405/9/18')))).toMatchObject({ overdue: true, late: 3 })
  })

  test('a turn that changes at midnight counts the day it begins', () => {
    const back = then(course, ['returned', instantOf(day('1405/9/16'))])
    expect(latenessOf(back, spellAt(at('1405/9/16', 18)))).toMatchObject({ late: 2 })
  })
})

describe('pauses', () => {
  const paused = then(offered({ due: day('1405/9/4') }), ['accepted', at('1405/8/2')], ['paused', at('1405/9/1')])
  test('move the due date day by day while they last, as far as the rule allows', () => {
    expect(latenessOf(paused, spellAt(at('1405/9/3'))).due).toBe(day('1405/9/8'))
    expect(latenessOf(paused, spellAt(at('1405/9/30'), 2)).due).toBe(day('1405/9/8'))
  })

  test('and leave it moved when they are over', () => {
    const on = then(paused, ['resumed', at('1405/9/3'), { days: 2, due: day('1405/9/8') }])
    expect(latenessOf(on, spellAt(at('1405/9/10')))).toMatchObject({
      due: day('1405/9/8'),
      late: 1,
      lateOriginal: 3,
    })
  })
})

test('hours are elapsed ones, and begun ones count', () => {
  const { due, dueAt, basis } = dueAfter(calendar, at('1405/9/5', 22), { n: 4, unit: 'hour' })
  expect(due).toBe(day('1405/9/6'))
  const course = offered({ due, dueAt, basis }, at('1405/9/5', 22))
  expect(latenessOf(course, spellAt(at('1405/9/6', 2)))).toMatchObject({
    overdue: false,
    late: 0,
    unit: 'hour',
  })
  const late = latenessOf(course, spellAt(new Date(at('1405/9/6', 4).getTime() + 60_000)))
  expect(late).toMatchObject({ overdue: true, late: 3 })
})

describe('a pause where hours are counted', () => {
  /** Thirty hours from Wednesday at nine; the clock stands still from eleven on. */
  const begun = at('1405/9/4', 9)
  const running = then(offered(dueAfter(calendar, begun, { n: 30, unit: 'hour' }), begun), ['accepted', begun])
  const paused = then(running, ['paused', at('1405/9/4', 11)])
  const ended = (course: Course, when: Date, cap = Infinity) => {
    const spell = spellAt(when, cap)
    return then(course, ['resumed', when, { days: daysSpent(course, spell), ...dueNow(course, spell) }])
  }

  test('moves the instant while it lasts and leaves it moved: nobody is late for hours that did not run', () => {
    expect(latenessOf(running, spellAt(at('1405/9/6', 15)))).toMatchObject({ overdue: true, late: 24 })
    const asked = latenessOf(paused, spellAt(at('1405/9/6', 15)))
    expect(asked).toMatchObject({ overdue: false, late: 0, unit: 'hour', due: day('1405/9/7') })
    const on = ended(paused, at('1405/9/6', 15))
    expect(on).toMatchObject({ dueOn: day('1405/9/7'), dueAt: at('1405/9/7', 19).toISOString() })
    expect(latenessOf(on, spellAt(at('1405/9/7', 19)))).toMatchObject({ overdue: false, late: 0 })
    expect(latenessOf(on, spellAt(at('1405/9/7', 22)))).toMatchObject({ overdue: true, late: 3 })
  })

  test('forgives no hour that was late before', () => {
    const late = then(running, ['paused', at('1405/9/5', 17)])
    expect(latenessOf(late, spellAt(at('1405/9/8', 17)))).toMatchObject({ overdue: true, late: 2 })
    expect(latenessOf(ended(late, at('1405/9/8', 17)), spellAt(at('1405/9/8', 18)))).toMatchObject({ late: 3 })
  })

  test('moves it no further than the work days the rule allows: with the beginning of the second the clock runs', () => {
    const [saturday, sunday] = [at('1405/9/7', 20), at('1405/9/8', 0)]
    expect(dueNow(paused, spellAt(saturday, 2)).dueAt).toBe(at('1405/9/8', 24).toISOString())
    const spent = at('1405/9/9', 4).toISOString()
    for (const later of [sunday, at('1405/9/8', 5), at('1405/9/20')])
      expect(dueNow(paused, spellAt(later, 2)).dueAt).toBe(spent)
    expect(ended(paused, at('1405/9/10'), 2)).toMatchObject({ pausedDays: 2, dueAt: spent })
  })

  test('takes a day of the rule’s even where it ends the same day, so that pauses without end are none', () => {
    const once = ended(paused, at('1405/9/4', 12), 1)
    expect(once).toMatchObject({ pausedDays: 1, dueAt: at('1405/9/5', 16).toISOString() })
    const again = then(once, ['paused', at('1405/9/4', 13)])
    expect(dueNow(again, spellAt(at('1405/9/4', 18), 1)).dueAt).toBe(once.dueAt)
  })
})

test('days roll on, and the clock of the law does not', () => {
  expect(dueAfter(calendar, at('1405/9/1'), { n: 4, unit: 'day' }).due).toBe(day('1405/9/7'))
  expect(dueAfter(calendar, at('1405/9/2'), { n: 14, unit: 'day', roll: 'none' }).due).toBe(day('1405/9/16'))
})

describe('a closure', () => {
  const { due, basis } = dueAfter(plain, at('1405/9/1'), { n: 5, unit: 'workday' })
  test('moves what was counted in work days, and never earlier', () => {
    const course = offered({ due, basis })
    expect(due).toBe(day('1405/9/8'))
    const snow = workCalendar({ ...span, weekends, daysOff: [day('1405/9/3')] })
    expect(movedDue(course, snow)).toBe(day('1405/9/9'))
    const moved = then(course, ['due-moved', at('1405/9/3'), { due: day('1405/9/9') }])
    expect(movedDue(moved, plain)).toBeUndefined()
    expect(moved.dueOriginal).toBe(day('1405/9/8'))
  })

  test('however the calendar is edited, no promise is due earlier than it was', () => {
    const anyDay = fc.integer({ min: 0, max: 120 }).map((n) => addDays(day('1405/8/20'), n))
    const edit = fc.record({ off: fc.uniqueArray(anyDay, { maxLength: 30 }), friday: fc.boolean() })
    const promise = fc.record({
      from: anyDay,
      n: fc.integer({ min: 1, max: 40 }),
      paused: fc.integer({ max: 6, min: 0 }),
    })
    let moves = 0
    fc.assert(
      fc.property(promise, edit, fc.array(edit, { maxLength: 6 }), ({ from, n, paused }, first, edits) => {
        const asEdited = ({ off, friday }: typeof first) =>
          workCalendar({
            ...span,
            weekends: [{ from: day('1400/1/1'), weekdays: friday ? [6] : [5, 6] }],
            daysOff: off,
          })
        const counted = dueAfter(asEdited(first), instantOf(from, 9), { n, unit: 'workday' })
        let course: Course = { ...offered({ due: counted.due, basis: counted.basis }), pausedDays: paused }
        for (const next of [...edits, first]) {
          const moved = movedDue(course, asEdited(next))
          if (moved === undefined) continue
          moves += 1
          expect(moved > (course.dueOn ?? '')).toBe(true)
          course = then(course, ['due-moved', instantOf(from, 10), { due: moved }])
        }
        expect((course.dueOn ?? '') >= counted.due).toBe(true)
        expect(course.dueOriginal).toBe(counted.due)
      }),
      { numRuns: 400 },
    )
    expect(moves).toBeGreaterThan(0)
  })

  test('leaves what a person or the law has set', () => {
    const law = dueAfter(plain, at('1405/9/1'), { n: 14, unit: 'day', roll: 'none' })
    expect(movedDue(offered({ due: law.due, basis: law.basis }), calendar)).toBeUndefined()
    expect(movedDue(offered({ due: day('1405/9/8') }), calendar)).toBeUndefined()
    const granted = then(offered({ due, basis }), ['extension-granted', at('1405/9/2'), { until: day('1405/9/11') }])
    expect(movedDue(granted, calendar)).toBeUndefined()
  })
})

test('silence is shown after its days, and never behind a closed gate', () => {
  const open = offered({ due: day('1405/9/4'), answerBy: day('1405/8/3') })
  expect(isSilent(open, at('1405/8/3'))).toBe(false)
  expect(isSilent(open, at('1405/8/4'))).toBe(true)
  expect(isSilent({ ...open, gate: 'closed' }, at('1405/8/4'))).toBe(false)
  expect(isSilent({ ...open, state: 'accepted' }, at('1405/8/4'))).toBe(false)
})

describe('warnings', () => {
  const course = then(offered({ due: day('1405/9/4') }), ['accepted', at('1405/8/2')])
  const told = (date: string, of = course) =>
    stepsDue(of, { rule: usualRule, calendar: plain, at: at(date), due: of.dueOn }).map(({ step }) => step)

  test.each([
    ['1405/8/28', []],
    ['1405/9/1', ['-3']],
    ['1405/9/4', ['-3', '0']],
    ['1405/9/9', ['0', '+3']],
    ['1405/9/18', ['0', '+3', '+10']],
  ])('on %s', (date, steps) => expect(told(date)).toEqual(steps))

  test('the owner is not warned while another has the turn', () => {
    expect(told('1405/9/18', then(course, ['claimed', at('1405/9/3')]))).toEqual([])
  })

  test('an offer nobody answers goes to the coordinator', () => {
    expect(told('1405/8/10', offered({ due: day('1405/9/4'), answerBy: day('1405/8/5') }))).toEqual(['silent'])
  })
})

test('between two events what is late never gets less', () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom('claimed', 'returned', 'progress', 'paused', 'resumed'), fc.integer({ min: 1, max: 60 })),
    { maxLength: 8 },
  )
  const terms = fc.constantFrom<Term>({ n: 6, unit: 'workday' }, { n: 30, unit: 'hour' })
  const later = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 10 })
  fc.assert(
    fc.property(steps, later, terms, fc.integer({ min: 0, max: 9 }), (tries, hours, term, cap) => {
      let clock = at('1405/8/2').getTime()
      let course = then(offered(dueAfter(calendar, new Date(clock), term)), ['accepted', new Date(clock)])
      const move = (kind: Happened['kind']) => {
        if (kind === 'offered' || whyNotStep(course, kind, new Set<Hand>(['owner', 'checker']))) return
        const spell = spellAt(new Date(clock), cap)
        const resumed = { days: daysSpent(course, spell), ...dueNow(course, spell) }
        course = then(course, [kind, new Date(clock), kind === 'resumed' ? resumed : {}])
      }
      for (const [kind, wait] of tries) {
        clock += wait * 3_600_000
        move(kind)
      }
      let last = latenessOf(course, spellAt(new Date(clock), cap)).late
      for (const hour of hours.toSorted((a, b) => a - b)) {
        const { late } = latenessOf(course, spellAt(new Date(clock + hour * 3_600_000), cap))
        expect(late).toBeGreaterThanOrEqual(last)
        last = late
      }
    }),
    { numRuns: 500 },
  )
})

test('events without an offer are no commitment', () => {
  expect(() => fold([{ kind: 'accepted', seq: 1, at: at('1405/8/1'), data: {} }])).toThrow('begins with an offer')
})
