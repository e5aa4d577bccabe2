import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../db/database.ts'
import { beginWork, type Reaction, type Work, within } from '../work.ts'
import { genesis, link } from './chain.ts'
import {
  holdChain,
  holdOldestDelivery,
  insertDeliveries,
  insertLinks,
  lastLink,
  pendingFacts,
  postponeDelivery,
  removeDelivery,
} from './queries.ts'
import type { FactRow } from './tables.ts'

/** Counts that follow the record: told of each fact exactly once, in the transaction that puts it into the chain. */
export type Projection = (db: Db, facts: readonly FactRow[]) => Promise<void>

/** What carries facts into the chain and to the reactions that wait for them. Any number of processes may run one. */
export interface Relay {
  readonly db: Db
  readonly reactions: readonly Reaction[]
  readonly projections: readonly Projection[]
  readonly clock: () => Date
  readonly report: (error: Error) => void
}

/** How many facts enter the chain in one transaction, at the most. */
const batch = 500

/** Delivers until nothing that is due waits any more. */
export async function settle(relay: Relay): Promise<void> {
  while (await step(relay));
}

/** Delivers for as long as the process lives; the function it gives back stops it after the delivery in hand. */
export function startRelay(relay: Relay, pause = 250) {
  const end = new AbortController()
  const done = (async () => {
    while (!end.signal.aborted) {
      const moved = await step(relay).catch((error: Error) => relay.report(error))
      if (!moved) await sleep(pause, undefined, end).catch(() => {})
    }
  })()
  return () => {
    end.abort()
    return done
  }
}

/** Deliveries after one look at what was written: to look before each of them would double the work of a long queue. */
const atAStretch = 50

async function step(relay: Relay) {
  const chained = await chainPending(relay)
  let delivered = 0
  while (delivered < atAStretch && (await deliverOldest(relay))) delivered += 1
  return delivered > 0 || chained
}

/**
 * Moves written facts into the chain, oldest first: their hashes, the counts that follow them and the deliveries they
 * cause are one transaction. One relay at a time does this; the others find nothing to do.
 */
async function chainPending({ db, projections, reactions, clock }: Relay) {
  return db.transaction(async (tx) => {
    if (!(await holdChain(tx))) return false
    const written = await pendingFacts(tx, batch)
    if (written.length === 0) return false

    await insertLinks(tx, await linksOf(tx, written))
    for (const project of projections) await project(tx, written)
    await insertDeliveries(tx, dueOf(written, reactions, clock()))
    return true
  })
}

async function linksOf(db: Db, written: readonly FactRow[]) {
  const last = await lastLink(db)
  let hash = last?.hash ?? genesis
  let seq = last?.seq ?? 0
  return written.map((fact) => {
    hash = link(hash, fact)
    seq += 1
    return { seq, factId: fact.id, hash }
  })
}

function dueOf(written: readonly FactRow[], reactions: readonly Reaction[], now: Date) {
  const listening = Map.groupBy(reactions, ({ to }) => to)
  return written.flatMap((fact) =>
    (listening.get(fact.name) ?? [])
      .filter((reaction) => isNews(fact, reaction, now))
      .map(({ name: reaction }) => ({ reaction, factId: fact.id, dueAt: fact.at })),
  )
}

const isNews = ({ at }: FactRow, { newsFor = Infinity }: Reaction, now: Date) => now.getTime() - at.getTime() < newsFor

/**
 * Delivers the oldest fact that is due, if there is one. What the reaction writes and the end of the delivery are
 * one transaction: after a crash both are undone and the fact is delivered again, so it acts on the city once.
 */
async function deliverOldest({ db, reactions, clock, report }: Relay) {
  if (reactions.length === 0) return false
  const now = clock()
  const names = reactions.map(({ name }) => name)

  return db.transaction(async (tx) => {
    const oldest = await holdOldestDelivery(tx, names, now)
    const reaction = reactions.find(({ name }) => name === oldest?.delivery.reaction)
    if (!oldest || !reaction) return false

    const { delivery, fact } = oldest
    const work = within(tx, beginWork({ db: tx, actor: { kind: 'rules' }, now, channel: 'system' }))
    try {
      if (isNews(fact, reaction, now)) await attempt(work, (inner) => reaction.run(inner, fact.detail, fact))
      await removeDelivery(tx, delivery)
    } catch (error) {
      const problem = error instanceof Error ? error : new Error(String(error))
      report(problem)
      await postponeDelivery(tx, delivery, later(now, delivery.attempts), problem.message)
    }
    return true
  })
}

/** A savepoint: a reaction that fails takes back what it wrote, and the delivery stays in hand. */
const attempt = (work: Work, action: (work: Work) => Promise<void>) =>
  work.db.transaction((db) => action(within(db, work)))

const [aSecond, anHour] = [1000, 3_600_000]

/** One second, two, four, and so on to an hour: a reaction that fails is tried again, but holds nothing up. */
const later = (now: Date, attempts: number) => new Date(now.getTime() + Math.min(aSecond * 2 ** attempts, anHour))
