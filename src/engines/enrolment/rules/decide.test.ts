import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, decide, mostLeft, type PoolState, seatsLeft } from './decide.ts'

const pool = (wish: Partial<PoolState> & { readonly id: string }): PoolState => ({
  capacity: 10,
  overbook: 0,
  lanes: [],
  released: false,
  paused: false,
  used: new Map(),
  atDoor: false,
  ...wish,
})

const party = (id: string, seats: number, wish: Partial<Candidate> = {}): Candidate => ({
  id,
  wants: [{ pool: 'p', seats }],
  lanes: [],
  waits: false,
  gathers: false,
  ...wish,
})

const anyPool = fc
  .record({
    capacity: fc.integer({ min: 0, max: 12 }),
    overbook: fc.integer({ min: 0, max: 2 }),
    lanes: fc.constantFrom(
      [],
      [{ id: 'A', seats: 3 }],
      [
        { id: 'A', seats: 2 },
        { id: 'B', seats: 2 },
      ],
    ),
    released: fc.boolean(),
    used: fc.dictionary(fc.constantFrom('*', 'A', 'B'), fc.integer({ min: 0, max: 4 })),
    paused: fc.boolean(),
  })
  .map(({ used, ...rest }) => ({ ...rest, used: new Map(Object.entries(used)) }))

const anyPools = fc
  .tuple(anyPool, anyPool)
  .map(([first, second]) => [pool({ id: 'p', ...first }), pool({ id: 'q', ...second })])

const anyParty = fc.record({
  p: fc.integer({ min: 1, max: 5 }),
  q: fc.option(fc.integer({ min: 1, max: 5 })),
  lanes: fc.subarray(['A', 'B']),
})
const anyLine = (waits: boolean) =>
  fc.array(anyParty, { maxLength: 12 }).map((many) =>
    many.map(({ p, q, lanes }, at): Candidate => {
      const second = q === null ? [] : [{ pool: 'q', seats: q }]
      return party(`${waits ? 'w' : 'n'}${at}`, p, { wants: [{ pool: 'p', seats: p }, ...second], lanes, waits })
    }),
  )

const situation = fc
  .tuple(anyPools, anyLine(true), anyLine(false))
  .map(([pools, waiting, asking]) => ({ pools, line: [...waiting, ...asking] }))

/** The pools with everybody in who got in. */
const after = (pools: readonly PoolState[], line: readonly Candidate[]) => {
  const { decisions } = decide(pools, line)
  return pools.map((one) => {
    const used = new Map(one.used)
    for (const decision of decisions) {
      const wanted = line.find(({ id }) => id === decision.id)?.wants.find((want) => want.pool === one.id)
      const lane = decision.to === 'in' ? decision.lanes.get(one.id) : undefined
      if (wanted && lane !== undefined) used.set(lane, (used.get(lane) ?? 0) + wanted.seats)
    }
    return { ...one, used }
  })
}

const total = (one: PoolState) => [...one.used.values()].reduce((sum, seats) => sum + seats, 0)
const isIn = (line: readonly Candidate[], pools: readonly PoolState[]) => {
  const inside = new Set(decide(pools, line).decisions.flatMap(({ id, to }) => (to === 'in' ? [id] : [])))
  return (candidate: Candidate) => inside.has(candidate.id)
}

test('O1: a pool that was not over its limit never gets over it, nor does a lane', () => {
  fc.assert(
    fc.property(situation, ({ pools, line }) => {
      for (const [at, filled] of after(pools, line).entries()) {
        const before = pools[at] ?? filled
        expect(total(filled)).toBeLessThanOrEqual(Math.max(filled.capacity + filled.overbook, total(before)))
        for (const { id, seats } of filled.lanes) {
          expect(filled.used.get(id) ?? 0).toBeLessThanOrEqual(Math.max(seats, before.used.get(id) ?? 0))
        }
      }
    }),
  )
})

test('O1: seats a lane has not used are there for it until it is released', () => {
  fc.assert(
    fc.property(situation, ({ pools, line }) => {
      const nobodyInLanes = line.map((candidate) => ({ ...candidate, lanes: [] }))
      for (const [at, filled] of after(pools, nobodyInLanes).entries()) {
        const before = pools[at] ?? filled
        if (seatsLeft(before, '*') < 0) continue
        for (const { id } of filled.lanes) expect(seatsLeft(filled, id)).toBe(seatsLeft(before, id))
      }
    }),
  )
})

test('O2: a party is in with all its members in all its pools, or not at all', () => {
  fc.assert(
    fc.property(situation, ({ pools, line }) => {
      for (const decision of decide(pools, line).decisions) {
        const wanted = line.find(({ id }) => id === decision.id)?.wants.map((want) => want.pool)
        if (decision.to === 'in') expect([...decision.lanes.keys()]).toEqual(wanted)
      }
    }),
  )
})

test('O4: nobody is left outside whom the seats that are left would hold', () => {
  fc.assert(
    fc.property(situation, ({ pools, line }) => {
      const isInside = isIn(line, pools)
      const left = line.filter((candidate) => !isInside(candidate))
      for (const candidate of left) {
        const again = decide(after(pools, line), [candidate]).decisions[0]
        expect(again?.to).toBe('out')
      }
    }),
  )
})

test('O5: nobody gets in past somebody ahead who is no larger and may use every lane they may', () => {
  fc.assert(
    fc.property(situation, ({ pools, line }) => {
      const isInside = isIn(line, pools)
      for (const [at, ahead] of line.entries()) {
        if (isInside(ahead)) continue
        expect(line.slice(at + 1).filter((behind) => isNoBetter(ahead, behind) && isInside(behind))).toEqual([])
      }
    }),
  )
})

/** The one ahead asks for no seat in any pool that the one behind does not ask for, too. */
const isNoBetter = (ahead: Candidate, behind: Candidate) =>
  behind.lanes.every((lane) => ahead.lanes.includes(lane)) &&
  ahead.wants.every(({ pool: id, seats }) => (behind.wants.find((want) => want.pool === id)?.seats ?? 0) >= seats)

test('a paused pool lets nobody in, and inside two hours only those who ask at once', () => {
  const paused = decide([pool({ id: 'p', paused: true })], [party('a', 1)])
  expect(paused.decisions[0]?.to).toBe('out')
  const line = [party('w', 1, { waits: true }), party('a', 1)]
  expect(decide([pool({ id: 'p', atDoor: true })], line).decisions.map(({ to }) => to)).toEqual(['out', 'in'])
})

test('a large party that is passed over is remembered, and in the end the seats are gathered for it', () => {
  const free = [pool({ id: 'p', capacity: 2 })]
  const small = party('small', 1, { waits: true })
  const passed = decide(free, [party('large', 4, { waits: true }), small])
  expect(passed.skipped).toEqual(['large'])
  const kept = decide(free, [party('large', 4, { waits: true, gathers: true }), small, party('new', 1)])
  expect(kept).toMatchObject({ gathering: ['large'], skipped: [] })
  expect(kept.decisions.map(({ to }) => to)).toEqual(['out', 'out', 'out'])
})

test('capacity lowered below what is used lets nobody in until it is under again', () => {
  const over = pool({ id: 'p', capacity: 3, used: new Map([['*', 5]]), lanes: [{ id: 'A', seats: 2 }] })
  expect(mostLeft(over)).toBe(0)
  expect(decide([over], [party('a', 1, { lanes: ['A'] })]).decisions[0]?.to).toBe('out')
})

test('an unrelated full pool blocks nobody', () => {
  const pools = [pool({ id: 'p' }), pool({ id: 'q', capacity: 0 })]
  expect(decide(pools, [party('a', 2)]).decisions[0]?.to).toBe('in')
})
