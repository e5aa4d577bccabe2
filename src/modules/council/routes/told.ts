import {
  type Commitment,
  courseOf,
  isSilent,
  type Lateness,
  latenessOf,
  partyNames,
  spellsAround,
} from '#engines/commitment/index.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { publicWords } from '../words/public.ts'

/** A commitment as everybody is told of it: whose it is, how late, and whether its owner has answered. */
export interface Told {
  readonly commitment: Commitment
  readonly owner: Said
  readonly lateness: Lateness
  readonly silent: boolean
}

interface Reading {
  readonly db: Db
  readonly now: Date
}

/** Bodies are called by name; a person is somebody. Whatever else came with a commitment stays beside it. */
export async function tellAll<Of extends Pick<Told, 'commitment'>>(
  { db, now }: Reading,
  all: readonly Of[],
): Promise<(Of & Told)[]> {
  const spellOf = await spellsAround(
    { db, now },
    all.map(({ commitment }) => commitment),
  )
  const names = await partyNames(
    db,
    all.map(({ commitment: { ownerId } }) => ownerId),
  )
  return all.map((one) => {
    const { ownerKind, ownerId } = one.commitment
    const course = courseOf(one.commitment)
    return {
      ...one,
      owner: (ownerKind === 'organisation' && names.get(ownerId)) || publicWords.somebody,
      lateness: latenessOf(course, spellOf(one.commitment)),
      silent: isSilent(course, now),
    }
  })
}
