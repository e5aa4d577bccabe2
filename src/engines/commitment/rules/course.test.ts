import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { after, beginning, type Course, type EventData, fold, type Happened, laneOf } from './course.ts'
import { type Around, handsOf, type Party, whyNotCheck } from './hands.ts'
import { firstKey } from './keys.ts'
import { treeProgress } from './progress.ts'
import { isOpen, type KeyKind, moves, type State, states, type Step, steps, turnIn, verdictOf } from './states.ts'
import { whyNotStep } from './whether.ts'

const start = Date.parse('2026-04-04T08:00:00Z')
const anHour = 3_600_000

/** Everybody who tries: doers, their colleagues, those who help, those who check, those who decide, and strangers. */
const people: Record<string, Party> = {
  doer: person('doer', [['works', 'parks', 'city']]),
  colleague: person('colleague', [['nursery', 'parks', 'city']]),
  helper: person('helper', [['power', 'power-company']]),
  wanderer: { ...person('wanderer', [['works', 'parks', 'city'], ['board']]), mayInspect: true },
  asker: person('asker', []),
  board: person('board', [['board']]),
  inspector: { ...person('inspector', [['inspection', 'city']]), mayInspect: true },
  coordinator: person('coordinator', [['office', 'city']]),
  head: person('head', [['city']]),
  link: { ...person('link', [['power', 'power-company']]), kind: 'link', carries: 'owner' },
  forged: { ...person('forged', [['works', 'parks', 'city']]), kind: 'link', carries: 'supervisor' },
  stranger: person('stranger', []),
  rules: { id: null, kind: 'rules', bodies: [], mayInspect: false },
}

function person(id: string, bodies: string[][]): Party {
  return { id, kind: 'person', bodies, mayInspect: false }
}

const keys = [
  { kind: 'reporter', holderId: 'asker' },
  { kind: 'supervisor', holderId: 'board' },
  { kind: 'inspector', holderId: null },
] as const

const helpless = new Set(['doer'])

/** What a step writes down, as the actions would. */
const written: Partial<Record<Step, (lot: number) => EventData>> = {
  claimed: (lot) => ({
    sampled: lot % 7 === 0,
    keyAt: firstKey(keys, helpless, lot % 7 === 0),
    answerBy: '2026-05-01',
  }),
  progress: (lot) => ({ percent: lot % 100 }),
  'extension-asked': () => ({ until: '2026-08-01' }),
  'extension-granted': () => ({ until: '2026-08-01' }),
  'key-passed': (lot) => ({ keyAt: 1 + (lot % 2), answerBy: '2026-06-01' }),
  resumed: (lot) => ({ days: lot % 3, due: '2026-06-01' }),
  reopened: () => ({ due: '2026-07-01' }),
  'gate-opened': () => ({ due: '2026-05-10', start: '2026-04-10' }),
}

interface Try {
  readonly step: Step
  readonly who: string
  readonly hours: number
}

const hours = fc.integer({ min: 1, max: 200 })
const anything = fc.record({ step: fc.constantFrom(...steps), who: fc.constantFrom(...Object.keys(people)), hours })
/** What usually happens, so that walks come far: the work goes on, and somebody wants to close it. */
const usual = fc.record({
  step: fc.constantFrom<Step[]>('accepted', 'progress', 'claimed', 'verified', 'returned', 'reopened', 'key-passed'),
  who: fc.constantFrom('doer', 'colleague', 'wanderer', 'asker', 'board', 'inspector', 'rules'),
  hours,
})
const attempt = fc.oneof({ weight: 1, arbitrary: anything }, { weight: 2, arbitrary: usual })

const roundIt = {
  ownerId: 'works',
  responsibleId: null,
  supporterIds: ['power'],
  coordinatorId: 'office',
  superiorIds: ['city'],
  keys,
}
const accountable = new Set(['parks', 'power-company'])
const isDoing = (step: string) => ['accepted', 'started', 'progress', 'evidence', 'claimed'].includes(step)

/** How a verdict of theirs would be called; the rules’ is silence. */
const verdictBy = (step: Step, key: KeyKind | undefined): EventData =>
  step === 'verified' ? { verdict: key ? verdictOf(key) : 'unconfirmed' } : {}

/** Tries to take every step in turn; those that are refused leave nothing behind. */
function walk(tries: readonly Try[], gate: 'open' | 'closed') {
  const offer: Happened = { kind: 'offered', seq: 1, at: new Date(start), data: { due: '2026-05-01', gate } }
  const events: (Happened & { readonly who: string; readonly before: State })[] = []
  const doers = new Set<string>()
  let [course, clock]: [Course, number] = [beginning(offer), start]
  for (const { step, who, hours: waited } of tries) {
    clock += waited * anHour
    const party = people[who] ?? person('', [])
    const { keyAt, sampled } = course
    const held = handsOf(party, { ...roundIt, keyAt, sampled, doers: { ids: doers, accountable } }, step)
    if (whyNotStep(course, step, held.hands)) continue
    const data = { ...written[step]?.(waited), ...verdictBy(step, held.key) }
    const event = { kind: step, seq: events.length + 2, at: new Date(clock), data }
    events.push({ ...event, who, before: course.state })
    course = after(course, event)
    if (isDoing(step) && party.id) doers.add(party.id)
  }
  return { offer, events, course }
}

const walks = fc.tuple(
  fc.array(attempt, { maxLength: 120, size: 'max' }),
  fc.constantFrom('open' as const, 'closed' as const),
)

test('whatever people try, the events come to the course, and the course goes only where the table leads', () => {
  fc.assert(
    fc.property(walks, ([tries, gate]) => {
      const { offer, events, course } = walk(tries, gate)
      expect(fold([offer, ...events])).toEqual(course)
      for (const { kind, before } of events) {
        if (kind !== 'offered') expect(moves[kind].from).toContain(before)
      }
      expect(states).toContain(course.state)
      expect(course.turns.at(-1)?.turn).toBe(turnIn(course))
      expect(laneOf(course) === undefined).toBe(!isOpen(course) || course.gate === 'closed')
    }),
    { numRuns: 600 },
  )
})

test('nobody who did the work, nor anybody of the unit that answers for it, ever verifies it', () => {
  let verdicts = 0
  fc.assert(
    fc.property(walks, ([tries]) => {
      const { events } = walk(tries, 'open')
      const doers = new Set<string>()
      for (const { kind, who } of events) {
        if (kind === 'verified') {
          verdicts += 1
          expect(doers).not.toContain(who)
          expect([
            'doer',
            'colleague',
            'helper',
            'wanderer',
            'link',
            'forged',
            'stranger',
            'coordinator',
            'head',
          ]).not.toContain(who)
        }
        if (who !== 'rules' && isDoing(kind)) doers.add(who)
      }
    }),
    { numRuns: 600 },
  )
  expect(verdicts).toBeGreaterThan(0)
})

test('a hundred means that everything is verified, and nothing less does', () => {
  const child = fc.record({
    state: fc.constantFrom(...states),
    percent: fc.integer({ min: 0, max: 99 }),
    weight: fc.integer({ min: 1, max: 100 }),
    replaced: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(child, { maxLength: 12 }), (children) => {
      const all = children.map((each, at) => ({ ...each, id: String(at), parentId: null }))
      const left = all.filter(
        ({ state, replaced }) =>
          state !== 'withdrawn' && state !== 'transferred' && !(state === 'declined' && replaced),
      )
      const progress = treeProgress(all)
      if (left.length === 0) expect(progress).toBeUndefined()
      else expect(progress === 10_000).toBe(left.every(({ state }) => state === 'verified'))
    }),
  )
})

test('who had a hand in the work is told so, and who has no key is told that', () => {
  const around: Around = {
    ownerId: 'works',
    responsibleId: null,
    supporterIds: [],
    coordinatorId: 'office',
    superiorIds: ['city'],
    keys,
    keyAt: 2,
    sampled: false,
    doers: { ids: new Set(['doer']), accountable: new Set(['parks']) },
  }
  const reason = (name: string) => whyNotCheck(handsOf(people[name] ?? person('', []), around, 'verified'))?.reason.en
  expect(reason('doer')).toMatch(/had a hand/)
  expect(reason('wanderer')).toMatch(/had a hand/)
  expect(reason('coordinator')).toMatch(/hold no key/)
  for (const name of ['asker', 'board', 'inspector']) expect(reason(name)).toBeUndefined()
  const sampled = { ...around, sampled: true }
  expect(whyNotCheck(handsOf(person('board', [['board']]), sampled, 'verified'))?.kind).toBe('forbidden')
})
