import { asc, inArray, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { type Lateness, latenessOf } from '../rules/clock.ts'
import { chainIsShown } from '../rules/whether.ts'
import { type Commitment, commitments } from '../tables.ts'
import { courseOf } from './commitments.ts'
import { partyNames } from './names.ts'
import { spellsAround } from './spells.ts'

/** Somebody who had a promise in their hands. */
export interface PastOwner {
  readonly id: string
  /** Nothing for a person: only bodies are named. */
  readonly owner: Said | undefined
  readonly from: Date
  /** When the next one was asked; nothing for whoever has it now. */
  readonly until: Date | undefined
  /** Of their own time alone: what was late before stays with the one before. */
  readonly lateness: Lateness
}

const most = 50

/** A promise and those it was handed on from. */
const rowsThrough = (db: Db, id: string): Promise<Commitment[]> =>
  db
    .select()
    .from(commitments)
    .where(
      inArray(
        commitments.id,
        sql`(
          with recursive chain (id, origin_id, step) as (
            select c.id, c.origin_id, 1 from commitment c where c.id = ${id}
            union all
            select c.id, c.origin_id, chain.step + 1 from chain
            join commitment c on c.id = chain.origin_id
            where chain.step < ${most}
          )
          select id from chain
        )`,
      ),
    )
    .orderBy(asc(commitments.offeredAt), asc(commitments.id))

interface Reading {
  readonly db: Db
  readonly now: Date
}

/** Everybody who had a promise, the first one first; nobody before it was handed on for the third time. */
export async function ownersThrough({ db, now }: Reading, commitment: Commitment): Promise<readonly PastOwner[]> {
  if (!chainIsShown(commitment.handed)) return []
  const rows = await rowsThrough(db, commitment.id)
  const [spellOf, names] = [
    await spellsAround({ db, now }, rows),
    await partyNames(
      db,
      rows.flatMap(({ ownerKind, ownerId }) => (ownerKind === 'organisation' ? [ownerId] : [])),
    ),
  ]
  return rows.map((row, place) => ({
    id: row.id,
    owner: row.ownerKind === 'organisation' ? names.get(row.ownerId) : undefined,
    from: row.offeredAt,
    until: rows[place + 1]?.offeredAt,
    lateness: latenessOf(courseOf(row), spellOf(row)),
  }))
}
