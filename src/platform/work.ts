import type { z } from 'zod'
import { type Db, mayBeTriedAgain, only } from './db/database.ts'
import { untilTold } from './db/kept.ts'
import type { About, Channel, Fact } from './facts/fact.ts'
import { insertFact } from './facts/queries.ts'
import type { FactRow, NewFact } from './facts/tables.ts'
import type { Actor } from './permission.ts'
import { today } from './calendar/instant.ts'

export { fact } from './facts/fact.ts'

/** A module's answer to a fact. Its name stands in the database as long as the fact waits, so it does not change. */
export interface Reaction {
  readonly name: string
  readonly to: string
  /** Milliseconds after which the fact is no news and is not delivered any more. Without it every fact is, however old. */
  readonly newsFor?: number
  /**
   * It only works out again what the city already knows, thing by thing: a place's zone, a line of the index. A city sown
   * whole comes with all of that and need not hear of it.
   */
  readonly derives?: boolean
  readonly run: (work: Work, detail: unknown, fact: FactRow) => Promise<void>
}

/** Builds a reaction, so that the fact and its answer agree on the shape. */
export const when = <T>(
  heard: { readonly name: string; readonly shape: z.ZodType<T> },
  name: string,
  run: (work: Work, detail: T, fact: FactRow) => Promise<void>,
): Reaction => ({
  name,
  to: heard.name,
  run: (work, detail, fact) => run(work, heard.shape.parse(detail), fact),
})

/** Marks a reaction as one that only derives what a city sown whole already has. */
export const deriving = (reaction: Reaction): Reaction => ({ ...reaction, derives: true })

/** Everything an action needs from the outside world: where to write, who acts, what time it is, whom to tell. */
export interface Work {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
  /** How the actor reached us. */
  readonly channel: Channel
  /** For whom the actor acts, when a clerk serves somebody at the desk or on the phone. */
  readonly onBehalfOf?: string | undefined
  readonly inTransaction: boolean
  /** Writes down what happened, in the transaction of the change. Gives the fact's id back. */
  readonly announce: <T>(fact: Fact<T>, detail: T, about?: About) => Promise<string>
}

type Start = Pick<Work, 'db' | 'actor' | 'now' | 'channel' | 'onBehalfOf'>

export const beginWork = (start: Start): Work => ({
  ...start,
  inTransaction: false,
  announce: async ({ name }) => {
    throw new Error(`${name} was announced outside a transaction`)
  },
})

const tries = 3

/**
 * Runs the action in one transaction; an action inside another joins it. When the database says that two transactions
 * were in each other's way, it is run again from the start, so an action may not leave anything outside the database.
 */
export async function transact<T>(work: Work, action: (work: Work) => Promise<T>): Promise<T> {
  return work.inTransaction ? action(work) : attempt(work, action, tries - 1)
}

async function attempt<T>(work: Work, action: (work: Work) => Promise<T>, left: number): Promise<T> {
  try {
    const result = await work.db.transaction((db) => action(within(db, work)))
    await untilTold(work.db)
    return result
  } catch (error) {
    if (left === 0 || !mayBeTriedAgain(error)) throw error
    return attempt(work, action, left - 1)
  }
}

/** The same work in a transaction: what it announces is written with the change, and lost with it. */
export const within = (db: Db, work: Work): Work => ({
  ...work,
  db,
  inTransaction: true,
  announce: (fact, detail, about) => insertFact(db, toldIn(work, fact, detail, about)),
})

/** What `announce` writes, for a statement that writes it with something else (`factWritten`). */
export const toldIn = <T>(
  { actor, onBehalfOf, channel, now }: Work,
  { name, shape }: Fact<T>,
  detail: T,
  { on, ...about }: About = {},
): NewFact => ({
  name,
  detail: shape.parse(detail),
  actorKind: actor?.kind ?? 'nobody',
  actorId: actor && 'id' in actor ? actor.id : null,
  onBehalfOf: onBehalfOf ?? null,
  channel,
  at: now,
  occurredOn: on ?? today(now),
  ...about,
})

/** What an action would give: found out by doing it and taking it back. Nothing of it stays. */
export async function triedOut<T>(work: Work, action: (work: Work) => Promise<T>): Promise<T> {
  const found: T[] = []
  const undone = new Error('What was tried out is undone')
  try {
    await transact(work, async (inner) => {
      found.splice(0, found.length, await action(inner))
      throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
  return only(found)
}
