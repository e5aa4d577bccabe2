import { and, asc, count, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { inRow } from '#platform/db/at-once.ts'
import { type Db, only } from '#platform/db/database.ts'
import { factWritten } from '#platform/facts/queries.ts'
import type { NewFact } from '#platform/facts/tables.ts'
import type { Happened } from '../rules/course.ts'
import { doing } from '../rules/keys.ts'
import { isOfCommitment } from '../rules/states.ts'
import { commitments, type CommitmentEvent, type Evidence, events, evidence, links, matters, texts } from '../tables.ts'

/** What somebody said, and the salt of the hash that stays when it is erased. */
export interface NewText {
  readonly body: string
  readonly salt: Buffer
}

interface Told {
  readonly fact: NewFact
  readonly text: NewText | undefined
}

/**
 * Adds an event to the end of its matter's history, with its fact and its words, and gives its id back: one statement,
 * because others wait for the matter.
 */
export async function appendEvent(
  db: Db,
  event: Omit<typeof events.$inferInsert, 'factId'>,
  { fact, text }: Told,
): Promise<string> {
  const { matterId, seq, hash } = event
  const words = text && sql`, written as (insert into commitment_texts ${inRow(texts, text)} returning id)`
  const row = {
    ...event,
    factId: sql`(select id from told)`,
    textId: words && sql`(select id from written)`,
  }
  const { rows } = await db.execute<{ id: string }>(sql`
    with ${factWritten(fact)}${words},
    moved as (update commitment_matters set seq = ${seq}, hash = ${hash} where id = ${matterId})
    insert into commitment_events ${inRow(events, row)} returning id`)
  return only(rows).id
}

/** The history of a matter with its words, the oldest first, after a place; by keys. */
export const historyOf = (db: Db, matterId: string, after = 0, most = 100) =>
  db
    .select({ event: events, text: texts.body, redactedAt: texts.redactedAt, redactedFor: texts.reason })
    .from(events)
    .leftJoin(texts, eq(texts.id, events.textId))
    .where(and(eq(events.matterId, matterId), gt(events.seq, after)))
    .orderBy(asc(events.seq))
    .limit(most)

/**
 * What happened to one commitment, the newest first, with the words and who acted: a person, the body behind a link, and
 * for whom. By keys.
 */
export const historyOfCommitment = (db: Db, commitmentId: string, { before, most = 50 }: Earlier = {}) =>
  db
    .select({
      event: events,
      text: texts.body,
      redactedAt: texts.redactedAt,
      redactedFor: texts.reason,
      person: people.name,
      linkBody: organisations.name,
    })
    .from(events)
    .leftJoin(texts, eq(texts.id, events.textId))
    .leftJoin(people, and(eq(people.id, events.actorId), eq(events.actorKind, 'person')))
    .leftJoin(links, and(eq(links.id, events.actorId), eq(events.actorKind, 'link')))
    .leftJoin(organisations, eq(organisations.id, links.organisationId))
    .where(
      and(eq(events.commitmentId, commitmentId), before === undefined ? undefined : sql`${events.seq} < ${before}`),
    )
    .orderBy(desc(events.seq))
    .limit(most)

interface Earlier {
  readonly before?: number | undefined
  readonly most?: number
}

export type HistoryLine = Awaited<ReturnType<typeof historyOfCommitment>>[number]

/** What a matter was called before, and until when, the newest first. */
export const titlesBefore = (db: Db, matterId: string) =>
  db
    .select({ title: texts.body, until: events.at })
    .from(events)
    .innerJoin(texts, eq(texts.id, events.textId))
    .where(and(eq(events.matterId, matterId), eq(events.kind, 'changed'), isNotNull(texts.body)))
    .orderBy(desc(events.seq))
    .limit(20)

export type History = Awaited<ReturnType<typeof historyOf>>

/** A stretch of the history as its chain is verified. */
export const linksOf = (db: Db, matterId: string, after: number, most: number) =>
  db
    .select({ event: events, text: { salt: texts.salt, body: texts.body, redactedAt: texts.redactedAt } })
    .from(events)
    .leftJoin(texts, eq(texts.id, events.textId))
    .where(and(eq(events.matterId, matterId), gt(events.seq, after)))
    .orderBy(asc(events.seq))
    .limit(most)

/** Every event of a commitment, for folding. */
export async function eventsOf(db: Db, commitmentId: string): Promise<Happened[]> {
  const found = await db
    .select()
    .from(events)
    .where(eq(events.commitmentId, commitmentId))
    .orderBy(asc(events.seq))
    .limit(10_000)
  return found.flatMap(({ kind, seq, at, data }) => (isOfCommitment(kind) ? [{ kind, seq, at, data }] : []))
}

export async function findEvent(db: Db, matterId: string, seq: number): Promise<CommitmentEvent | undefined> {
  const [found] = await db
    .select()
    .from(events)
    .where(and(eq(events.matterId, matterId), eq(events.seq, seq)))
  return found
}

/** Everybody who recorded a step of doing. What a checker saw and laid beside the verdict is none. */
export async function doersOf(db: Db, commitmentId: string): Promise<string[]> {
  const found = await db
    .selectDistinct({ id: events.actorId })
    .from(events)
    .where(
      and(
        eq(events.commitmentId, commitmentId),
        inArray(events.kind, [...doing]),
        isNotNull(events.actorId),
        sql`not ${events.data} @> '{"withVerdict": true}'`,
      ),
    )
    .limit(500)
  return found.flatMap(({ id }) => (id === null ? [] : [id]))
}

/** Where a commitment was last sent back or opened again. */
export async function lastReturn(db: Db, commitmentId: string): Promise<number | undefined> {
  const [last] = await db
    .select({ seq: events.seq })
    .from(events)
    .where(and(eq(events.commitmentId, commitmentId), inArray(events.kind, ['returned', 'reopened'])))
    .orderBy(desc(events.seq))
    .limit(1)
  return last?.seq
}

/** The share of an owner's claims since a time that were sent back, in ten-thousandths. */
export async function returnedShare(db: Db, ownerId: string, since: Date): Promise<number> {
  const found = await db
    .select({ kind: events.kind, count: count() })
    .from(events)
    .innerJoin(commitments, eq(commitments.id, events.commitmentId))
    .where(and(eq(commitments.ownerId, ownerId), inArray(events.kind, ['claimed', 'returned']), gt(events.at, since)))
    .groupBy(events.kind)
  const of = (kind: string) => found.find((row) => row.kind === kind)?.count ?? 0
  return of('claimed') === 0 ? 0 : Math.min(10_000, Math.floor((of('returned') * 10_000) / of('claimed')))
}

/** Erases the words of an event for ever; the event and its hash stay. */
export async function redactText(db: Db, id: string, by: { at: Date; who: string | null; reason: string }) {
  await db
    .update(texts)
    .set({ body: null, salt: null, redactedAt: by.at, redactedBy: by.who, reason: by.reason })
    .where(eq(texts.id, id))
}

export async function insertEvidence(db: Db, row: typeof evidence.$inferInsert): Promise<Evidence> {
  return only(await db.insert(evidence).values(row).returning())
}

export const evidenceOf = (db: Db, commitmentIds: readonly string[]): Promise<Evidence[]> =>
  db
    .select()
    .from(evidence)
    .where(inArray(evidence.commitmentId, [...commitmentIds]))
    .orderBy(asc(evidence.commitmentId), asc(evidence.seq))
    .limit(1000)

/** The files that prove something for a matter, and nothing for another one that everybody may see. */
export async function filesOnlyOf(db: Db, matterId: string): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select distinct e.file_id as id
    from ${evidence} e join ${commitments} c on c.id = e.commitment_id
    where c.matter_id = ${matterId} and e.file_id is not null and not exists (
      select from ${evidence} o join ${commitments} oc on oc.id = o.commitment_id join ${matters} m on m.id = oc.matter_id
      where o.hash = e.hash and o.file_id = e.file_id and m.id <> ${matterId} and m.visibility = 'public'
    )
    limit 5000`)
  return rows.map((row) => row.id)
}

/** Whether the same bytes were evidence of something before. */
export async function wasSeen(db: Db, hash: string): Promise<boolean> {
  const [seen] = await db.select({ id: evidence.id }).from(evidence).where(eq(evidence.hash, hash)).limit(1)
  return seen !== undefined
}

/** Commitments of a matter whose clock the rules have stopped, and nobody has started since. */
export async function haltedOf(db: Db, matterId: string): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select c.id from ${commitments} c
    where c.matter_id = ${matterId} and c.paused_since is not null and (
      select e.actor_kind from ${events} e where e.commitment_id = c.id and e.kind = 'paused' order by e.seq desc limit 1
    ) = 'rules'
    order by c.position limit 500`)
  return rows.map((row) => row.id)
}

/** The newest photographs among the evidence of some commitments. */
export const photosOf = (db: Db, commitmentIds: readonly string[], most = 60): Promise<Evidence[]> =>
  commitmentIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(evidence)
        .where(and(inArray(evidence.commitmentId, [...commitmentIds]), eq(evidence.kind, 'photo')))
        .orderBy(desc(evidence.addedAt), desc(evidence.id))
        .limit(most)
