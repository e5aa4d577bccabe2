import { describe, expect, test } from 'vitest'
import { beginning, type Course } from './course.ts'
import {
  type Hand,
  hands,
  keyKinds,
  moves,
  type State,
  stateAfter,
  states,
  type Step,
  steps,
  turnIn,
  verdictOf,
} from './states.ts'
import { whyNotStep } from './whether.ts'

/**
 * Who may do what from where, and where it leads. A cell names the hands that may: O owner, S supporter, C coordinator,
 * U superior of the coordinator, K holder of a key who stands apart from the work, R the rules by themselves. After the
 * arrow stands the new state; without an arrow it stays. A dot: nobody may. Everything that is not in here is refused.
 */
const table = `
                  | offered       | accepted      | doing         | claimed     | verified    | returned      | declined     | transferred | withdrawn
accepted          | OR>accepted   | .             | .             | .           | .           | .             | .            | .           | .
declined          | O>declined    | .             | .             | .           | .           | .             | .            | .           | .
started           | .             | O>doing       | .             | .           | .           | O>doing       | .            | .           | .
progress          | .             | O>doing       | O             | .           | .           | O>doing       | .            | .           | .
claimed           | .             | OR>claimed    | OR>claimed    | .           | .           | OR>claimed    | .            | .           | .
recalled          | .             | .             | .             | O>doing     | .           | .             | .            | .           | .
verified          | .             | .             | .             | KR>verified | .           | .             | .            | .           | .
returned          | .             | .             | .             | K>returned  | .           | .             | .            | .           | .
reopened          | .             | .             | .             | .           | K>returned  | .             | .            | .           | .
transfer-asked    | O             | O             | O             | .           | .           | O             | .            | .           | .
transferred       | C>transferred | C>transferred | C>transferred | .           | .           | C>transferred | .            | .           | .
withdrawn         | CR>withdrawn  | CR>withdrawn  | CR>withdrawn  | .           | .           | CR>withdrawn  | CR>withdrawn | .           | .
replaced          | .             | .             | .             | .           | .           | .             | C            | .           | .
extension-asked   | O             | O             | O             | O           | .           | O             | .            | .           | .
extension-granted | CU            | CU            | CU            | CU          | .           | CU            | .            | .           | .
extension-refused | CU            | CU            | CU            | CU          | .           | CU            | .            | .           | .
paused            | .             | OR            | OR            | .           | .           | OR            | .            | .           | .
resumed           | .             | OR            | OR            | .           | .           | OR            | .            | .           | .
gate-opened       | CR            | .             | .             | .           | .           | .             | .            | .           | .
due-moved         | R             | R             | R             | R           | .           | R             | .            | .           | .
key-passed        | .             | .             | .             | R           | .           | .             | .            | .           | .
escalated         | R             | R             | R             | R           | .           | R             | R            | .           | .
message           | OSCUKR        | OSCUKR        | OSCUKR        | OSCUKR      | OSCUKR      | OSCUKR        | OSCUKR       | OSCUKR      | OSCUKR
evidence          | OSCKR         | OSCKR         | OSCKR         | OSCKR       | .           | OSCKR         | .            | .           | .
corrected         | OSCUKR        | OSCUKR        | OSCUKR        | OSCUKR      | OSCUKR      | OSCUKR        | OSCUKR       | OSCUKR      | OSCUKR
responsible       | OC            | OC            | OC            | OC          | .           | OC            | .            | .           | .
redacted          | C             | C             | C             | C           | C           | C             | C            | C           | C
`

const letters: Record<string, Hand> = {
  O: 'owner',
  S: 'supporter',
  C: 'coordinator',
  U: 'superior',
  K: 'checker',
  R: 'rules',
}

/** A course in a state, in which whatever a step answers to has been asked. */
function courseIn(state: State, step: Step): Course {
  const begun = beginning({ seq: 1, at: new Date('2026-04-01T08:00:00Z'), data: { due: '2026-05-01' } })
  return {
    ...begun,
    state,
    gate: step === 'gate-opened' ? 'closed' : 'open',
    asksUntil: step.startsWith('extension-') ? '2026-06-01' : null,
    pausedSince: step === 'resumed' ? '2026-04-02T08:00:00Z' : null,
  }
}

interface Cell {
  readonly step: Step
  readonly state: State
  readonly by: readonly Hand[]
  readonly to: State
}

const [head = '', ...rows] = table.trim().split('\n')
const cells: Cell[] = rows.flatMap((row) => {
  const [name = '', ...written] = row.split('|').map((cell) => cell.trim())
  const step = steps.find((each) => each === name)
  if (!step) throw new Error(`${name} is no step`)
  return written.map((cell, at) => {
    const state = states[at] ?? 'offered'
    const [by = '', to] = cell === '.' ? [''] : cell.split('>')
    const after = states.find((each) => each === to) ?? state
    return { step, state, by: by.split('').flatMap((letter) => letters[letter] ?? []), to: after }
  })
})

test('the table speaks of every state and every step', () => {
  expect(
    head
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean),
  ).toEqual([...states])
  expect(new Set(cells.map(({ step }) => step))).toEqual(new Set(steps))
  expect(cells).toHaveLength(states.length * steps.length)
})

describe.each(steps)('%s', (step) => {
  test.each(cells.filter((cell) => cell.step === step))('from $state', ({ state, by, to }) => {
    const allowed = hands.filter((hand) => whyNotStep(courseIn(state, step), step, new Set([hand])) === undefined)
    expect(allowed).toEqual(hands.filter((hand) => by.includes(hand)))
    if (by.length > 0) expect(stateAfter(state, step)).toBe(to)
  })

  test.each(hands)('is refused to %s as not theirs, or as out of place, and for no other reason', (hand) => {
    for (const state of states) {
      const why = whyNotStep(courseIn(state, step), step, new Set([hand]))
      if (!moves[step].by.includes(hand)) expect(why?.kind).toBe('forbidden')
      else if (!moves[step].from.includes(state)) expect(why?.kind).toBe('conflict')
      else expect(why).toBeUndefined()
    }
  })
})

test('no step leads back out of what is handed on or taken back', () => {
  const left = cells.filter(({ state, to }) => (state === 'transferred' || state === 'withdrawn') && to !== state)
  expect(left).toEqual([])
})

test('only from a claim does anything lead to verified, and never by the owner', () => {
  const ways = cells.filter(({ to, state }) => to === 'verified' && state !== 'verified')
  expect(ways).toEqual([{ step: 'verified', state: 'claimed', by: ['checker', 'rules'], to: 'verified' }])
})

describe('hands that are two at once', () => {
  test.each(['transferred', 'withdrawn', 'extension-granted'] as const)(
    'a coordinator who is the owner too does not come to %s',
    (step) => {
      const why = whyNotStep(courseIn('doing', step), step, new Set<Hand>(['owner', 'coordinator']))
      expect(why?.kind).toBe('forbidden')
    },
  )

  test('the third extension is for somebody higher', () => {
    const course = { ...courseIn('doing', 'extension-granted'), extensions: 2 }
    expect(whyNotStep(course, 'extension-granted', new Set<Hand>(['coordinator']))?.kind).toBe('forbidden')
    expect(whyNotStep(course, 'extension-granted', new Set<Hand>(['superior']))).toBeUndefined()
  })

  test('behind a closed gate nothing is accepted and nothing refused', () => {
    const course = { ...courseIn('offered', 'accepted'), gate: 'closed' } as const
    for (const step of ['accepted', 'declined'] as const) {
      expect(whyNotStep(course, step, new Set<Hand>(['owner']))?.kind).toBe('conflict')
    }
  })
})

const turn = (state: State, replaced = false) => turnIn({ state, replaced })

test('whose turn it is', () => {
  expect(states.map((state) => turn(state))).toEqual([
    'owner',
    'owner',
    'owner',
    'verifier',
    'nobody',
    'owner',
    'coordinator',
    'nobody',
    'nobody',
  ])
  expect(turn('declined', true)).toBe('nobody')
})

test('how a verdict is called', () => {
  expect(keyKinds.map(verdictOf)).toEqual(['confirmed', 'confirmed', 'confirmed', 'supervised', 'inspected'])
})
