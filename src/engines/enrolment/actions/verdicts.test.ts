import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenPerson } from '#city/people/fixtures.ts'
import { Refusal } from '#platform/refusal.ts'
import { openCity } from '#test/city.ts'
import { givenOffering } from '../fixtures.ts'
import { membersOf } from '../queries/enrolments.ts'
import { drawList, entriesIn, runDraw } from '../rules/draw.ts'
import { enrol } from './enrol.ts'

const city = await openCity({ modules: [], now: new Date('2026-11-22T09:00:00+03:30') })

const sex = fc.constantFrom('female' as const, 'male' as const)
const profile = fc.record({
  sex: fc.option(sex, { nil: undefined }),
  ageMin: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  ageMax: fc.option(fc.integer({ min: 20, max: 90 }), { nil: undefined }),
})
const guest = fc.record({ sex, birthYear: fc.integer({ min: 1936, max: 2022 }) })

type Wanted = typeof profile extends fc.Arbitrary<infer One> ? One : never
type Coming = typeof guest extends fc.Arbitrary<infer One> ? One : never

/** A party asks for what is open to these profiles; those who are confirmed are looked at. */
async function askedOf(wanted: readonly Wanted[], [first, ...rest]: readonly Coming[]) {
  const profiles = wanted.map((one, at) => ({ key: `p${at}`, ...one }))
  const audience = { profiles, party: { min: 1, max: 6, childrenPerAdult: 0 } }
  const { offering, sessions } = await givenOffering(city.db, city.now, { audience, seats: 3 })
  const asker = await givenPerson(city.db, 'سارا', first)
  const party = [{ personId: asker.id }, ...rest.map((one) => ({ guestName: 'مهمان', ...one }))]
  const wish = { key: crypto.randomUUID(), offeringId: offering.id, sessionId: sessions[0]?.id, party }
  const told = await enrol(await city.work(asker), wish).catch(refusedOnly)
  const members = told?.state === 'confirmed' ? await membersOf(city.db, told.id) : []
  return members.map((member) => profiles.find(({ key }) => key === member.profile))
}

test('O10: whoever is confirmed fitted a profile when they were let in, and which one is written down', async () => {
  const guests = fc.array(guest, { minLength: 1, maxLength: 4 })
  let confirmed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(profile, { minLength: 1, maxLength: 3 }), guests, async (wanted, coming) => {
      const matched = await askedOf(wanted, coming)
      confirmed += matched.length
      expect(matched.filter((one, at) => !fits(one, coming[at]))).toEqual([])
    }),
    { numRuns: 40, seed: 1405 },
  )
  expect(confirmed).toBeGreaterThan(0)
})

const refusedOnly = (error: unknown): undefined => {
  if (!(error instanceof Refusal)) throw error
  return undefined
}

interface Trait {
  readonly sex?: 'female' | 'male' | undefined
  readonly ageMin?: number | undefined
  readonly ageMax?: number | undefined
}

/** The rule said again, by the plainest arithmetic: only the year of birth is known, so both ends of it have to fit. */
function fits(
  trait: Trait | undefined,
  born: { readonly sex: string; readonly birthYear: number } | undefined,
): boolean {
  if (!trait || !born) return false
  const oldest = 2026 - born.birthYear
  const isOld = trait.ageMin === undefined || oldest >= trait.ageMin
  const isYoung = trait.ageMax === undefined || oldest - 1 <= trait.ageMax
  return isOld && isYoung && (trait.sex === undefined || trait.sex === born.sex)
}

const letters = fc.stringMatching(/^[A-Z0-9]{6}$/)
const entry = fc.record({
  code: letters,
  seats: fc.integer({ min: 1, max: 5 }),
  weight: fc.integer({ min: 1, max: 9 }),
  lanes: fc.subarray(['near', 'girls']),
})

test('O9: the published list reads back byte for byte, in whatever order entries came, and makes the same result', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(entry, { selector: ({ code }) => code, maxLength: 40 }),
      fc.nat({ max: 60 }),
      (entries, capacity) => {
        const list = drawList('D-1405-001', entries)
        expect(drawList('D-1405-001', entriesIn(list))).toBe(list)
        const lanes = [{ id: 'near', seats: Math.floor(capacity / 4) }]
        const terms = { draw: 'D-1405-001', secret: 'ab', salt: '۴ ۲', capacity, lanes, release: true }
        const [ours, theirs] = [runDraw({ ...terms, entries }), runDraw({ ...terms, entries: entriesIn(list) })]
        expect(JSON.stringify(theirs)).toBe(JSON.stringify(ours))
        expect(ours.seatsUsed).toBeLessThanOrEqual(capacity)
      },
    ),
    { numRuns: 100 },
  )
})
