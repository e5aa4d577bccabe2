import { and, asc, eq, gt, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import { insertAtOnce } from '../db/at-once.ts'
import type { Db } from '../db/database.ts'
import type { Kind, Root } from './objects.ts'
import { objects, type OParlObject, waiting, within } from './tables.ts'

/** The key under which one writer at a time tells what changed. Any constant will do; it must never change. */
const writerLock = 7_214_988

/** True when this transaction is the one that tells, until it ends: `modified` never runs backwards for a reader. */
export async function tryTelling(db: Db): Promise<boolean> {
  const { rows } = await db.execute<{ held: boolean }>(sql`select pg_try_advisory_xact_lock(${writerLock}) as held`)
  return rows[0]?.held === true
}

/** Says that something of these was made, changed or taken away. In the transaction of the change itself, or after it. */
export async function noteRoots(db: Db, roots: readonly Root[]) {
  for (let at = 0; at < roots.length; at += 1000) {
    const named = roots.slice(at, at + 1000).map(({ kind, id: rootId }) => ({ kind, rootId }))
    await insertAtOnce(db, waiting, named)
  }
}

/** Whether anything was ever told. */
export async function wasTold(db: Db): Promise<boolean> {
  const found = await db.select({ id: objects.id }).from(objects).limit(1)
  return found.length > 0
}

/** Takes the oldest notes, and gives what they name, once each. A note that commits later stays. */
export async function takeWaiting(db: Db, most: number): Promise<Root[]> {
  const oldest = db.select({ id: waiting.id }).from(waiting).orderBy(asc(waiting.id)).limit(most)
  const taken = await db
    .delete(waiting)
    .where(inArray(waiting.id, oldest))
    .returning({ kind: waiting.kind, id: waiting.rootId })
  return [...new Map(taken.map((root) => [`${root.kind}/${root.id}`, root])).values()]
}

export interface Ref {
  readonly kind: Kind
  readonly id: string
}

/** What was last told of these and of everything of the root. */
export const toldObjects = (db: Db, root: Root, refs: readonly Ref[]): Promise<OParlObject[]> =>
  db
    .select()
    .from(objects)
    .where(or(and(eq(objects.rootKind, root.kind), eq(objects.rootId, root.id)), ...byKind(refs)))

function byKind(refs: readonly Ref[]): (SQL | undefined)[] {
  const ids = Map.groupBy(refs, ({ kind }) => kind)
  return [...ids].map(([kind, of]) =>
    and(
      eq(objects.kind, kind),
      inArray(
        objects.id,
        of.map(({ id }) => id),
      ),
    ),
  )
}

/** The things whose objects embed any of these, other than the thing itself. */
export const rootsEmbedding = (db: Db, root: Root, refs: readonly Ref[]): Promise<Root[]> =>
  db
    .selectDistinct({ kind: objects.rootKind, id: objects.rootId })
    .from(objects)
    .where(
      and(
        sql`${objects.embeds} && ${sql.param(refs.map(({ kind, id }) => `${kind}/${id}`))}::text[]`,
        sql`(${objects.rootKind}, ${objects.rootId}) <> (${root.kind}, ${root.id}::uuid)`,
      ),
    )

export async function putObjects(db: Db, told: OParlObject[]) {
  if (told.length === 0) return
  await db
    .insert(objects)
    .values(told)
    .onConflictDoUpdate({
      target: [objects.kind, objects.id],
      set: {
        rootKind: sql`excluded.root_kind`,
        rootId: sql`excluded.root_id`,
        modifiedAt: sql`excluded.modified_at`,
        deleted: sql`excluded.deleted`,
        json: sql`excluded.json`,
        alone: sql`excluded.alone`,
        embeds: sql`excluded.embeds`,
      },
    })
}

/** Exactly these owners list the object from now on. */
export async function putWithin(db: Db, { kind, id }: Ref, owners: readonly string[]) {
  await db.delete(within).where(and(eq(within.kind, kind), eq(within.id, id)))
  if (owners.length === 0) return
  await db.insert(within).values(owners.map((ownerId) => ({ ownerId, kind, id })))
}

export interface ListWish {
  readonly kind: Kind
  readonly ownerId?: string
  /** After this id. */
  readonly after?: string
  readonly limit: number
  readonly createdSince?: Date
  readonly createdUntil?: Date
  readonly modifiedSince?: Date
  readonly modifiedUntil?: Date
}

/** A page of a list and one more, in the order of the ids. What is gone stands only in lists of what changed. */
export function listObjects(db: Db, wish: ListWish): Promise<{ id: string; json: string }[]> {
  const wanted = and(
    eq(objects.kind, wish.kind),
    wish.after ? gt(objects.id, wish.after) : undefined,
    wish.ownerId ? inOwnList(wish.ownerId, wish.kind) : undefined,
    wish.modifiedSince ? undefined : eq(objects.deleted, false),
    wish.createdSince && gte(objects.createdAt, wish.createdSince),
    wish.createdUntil && lte(objects.createdAt, wish.createdUntil),
    wish.modifiedSince && gte(objects.modifiedAt, wish.modifiedSince),
    wish.modifiedUntil && lte(objects.modifiedAt, wish.modifiedUntil),
  )
  return db
    .select({ id: objects.id, json: objects.json })
    .from(objects)
    .where(wanted)
    .orderBy(asc(objects.id))
    .limit(wish.limit + 1)
}

const inOwnList = (ownerId: string, kind: Kind) =>
  sql`exists (select from ${within} where ${within.ownerId} = ${ownerId} and ${within.kind} = ${kind} and ${within.id} = ${objects.id})`

export async function findObject(db: Db, { kind, id }: Ref): Promise<OParlObject | undefined> {
  const [found] = await db
    .select()
    .from(objects)
    .where(and(eq(objects.kind, kind), eq(objects.id, id)))
  return found
}
