import type { Said } from '#platform/locale.ts'
import { demand, type Scope } from '#platform/permission.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import { transact, type Work } from '#platform/work.ts'
import { changeThing, holdEquipment, holdThing, insertLoans, insertThing, lentDuring } from './equipment-queries.ts'
import { equipmentSet } from './facts.ts'
import { managePlaceTimes } from './permissions.ts'
import type { Stretch } from './rules.ts'
import type { Equipment } from './tables.ts'
import { words } from './words.ts'

export interface Thing {
  readonly name: Said
  readonly stock: number
  readonly isLent: boolean
  readonly mostEach?: number | undefined
}

/** Writes down what a hall has. */
export async function addThing(work: Work, placeId: string, thing: Thing, scope: Scope): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  demandSense(thing)
  await transact(work, async ({ db, now, announce }) => {
    const { id } = await insertThing(db, { ...rowOf(thing), placeId, createdAt: now })
    await announce(equipmentSet, { equipmentId: id, stock: thing.stock }, { placeId })
  })
}

/** Says how many there are and how they are lent. What is promised already stays promised. */
export async function setThing(work: Work, id: string, thing: Thing, scope: Scope): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  demandSense(thing)
  await transact(work, async ({ db, announce }) => {
    const { placeId } = await holdThing(db, id)
    await changeThing(db, id, rowOf(thing))
    await announce(equipmentSet, { equipmentId: id, stock: thing.stock }, { placeId })
  })
}

/** Takes it off the list. Done twice, it is done once. */
export async function dropThing(work: Work, id: string, scope: Scope): Promise<void> {
  demand(work.actor, managePlaceTimes, scope)
  await transact(work, async ({ db, now, announce }) => {
    const { placeId, goneAt } = await holdThing(db, id)
    if (goneAt !== null) return
    await changeThing(db, id, { goneAt: now })
    await announce(equipmentSet, { equipmentId: id, stock: 0 }, { placeId })
  })
}

const rowOf = ({ name, stock, isLent, mostEach }: Thing) => ({ name, stock, isLent, mostEach: mostEach ?? null })

function demandSense({ stock, mostEach }: Thing) {
  if (mostEach !== undefined && mostEach > stock) throw refuse.invalid(words.moreThanThereAre)
}

/** So many of a thing, wished with a booking. */
export interface LoanWish {
  readonly equipmentId: string
  readonly count: number
}

interface Lending {
  readonly bookingId: string
  readonly time: Stretch
  /** The halls whose things may go with it. */
  readonly placeIds: readonly string[]
  readonly loans: readonly LoanWish[]
}

/**
 * Puts things with a booking that has just been made, in its transaction: the rows are locked, then counted, so that two
 * never get the last one.
 * @throws {Refusal} when one is not lent here, or fewer are left then
 */
export async function lend({ db, now }: Work, { bookingId, time, placeIds, loans }: Lending): Promise<void> {
  const wanted = loans.filter(({ count }) => count > 0)
  const things = await holdEquipment(
    db,
    wanted.map(({ equipmentId }) => equipmentId),
  )
  const lent = await lentDuring(
    db,
    things.map(({ id }) => id),
    time,
    now,
  )
  const away = new Map(lent.map(({ equipmentId, lent: count }) => [equipmentId, count]))
  for (const wish of wanted) {
    const thing = things.find(({ id, placeId }) => id === wish.equipmentId && placeIds.includes(placeId))
    const obstacle = whyNotLent(thing, wish.count, away.get(wish.equipmentId) ?? 0)
    if (obstacle) throw obstacle
  }
  await insertLoans(
    db,
    wanted.map(({ equipmentId, count }) => ({ bookingId, equipmentId, count })),
  )
}

function whyNotLent(thing: Equipment | undefined, count: number, away: number): Refusal | undefined {
  if (!thing?.isLent || thing.goneAt !== null) return refuse.invalid(words.notLentHere)
  const { mostEach, name, stock } = thing
  if (mostEach !== null && count > mostEach) return refuse.invalid(words.tooManyOf(name, number(mostEach)))
  const left = Math.max(0, stock - away)
  return count > left ? refuse.conflict(words.fewerLeft(name, number(left))) : undefined
}
