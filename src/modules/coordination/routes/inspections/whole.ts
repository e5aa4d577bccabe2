import { commitmentsOf, evidenceOf, historyOfCommitment, type Look, partyNames } from '#engines/commitment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { findFiles } from '#platform/files/queries.ts'
import type { Work } from '#platform/work.ts'
import { besideOf, shortCodeOf } from '../../rules/inspections.ts'
import { nowhere, type PlacesOfParts, spotsOf } from './spots.ts'

/** The commitment at a place of a matter. */
export const positionFor = async (db: Db, matterId: string, position: number) =>
  (await commitmentsOf(db, [matterId])).find((each) => each.position === position)

/** What an inspector wants to see of a claim: its photographs beside the earlier ones, where it is, and who says it is done. */
export async function claimOf({ db }: Work, { commitment, matter }: Look, placesOf: PlacesOfParts) {
  const { id, ownerId } = commitment
  const all = (await commitmentsOf(db, [matter.id])).slice(0, mostBeside)
  const history = await historyOfCommitment(db, id, { most: 100 })
  const since = history.find(({ event }) => event.kind === 'returned' || event.kind === 'reopened')?.event.seq ?? 0
  const pieces = await evidenceOf(
    db,
    all.map((each) => each.id),
  )
  const files = await findFiles(
    db,
    pieces.flatMap(({ fileId }) => fileId ?? []),
  )
  const { claim, before } = besideOf(pieces, id, since)
  const shown = (some: typeof pieces) =>
    some.slice(-mostShown).map((piece) => ({ piece, file: files.find((file) => file.id === piece.fileId) }))
  const spots = await spotsOf(db, [{ commitment, matter }], placesOf)
  return {
    code: shortCodeOf({ matter: matter.code, position: commitment.position }),
    owner: (await partyNames(db, [ownerId])).get(ownerId),
    said: history.find(({ event }) => event.kind === 'claimed')?.text ?? undefined,
    spot: spots.get(id) ?? nowhere,
    claim: shown(claim),
    before: shown(before),
  }
}

export type Claim = Awaited<ReturnType<typeof claimOf>>

/** A resolution has some dozens of clauses; more are not shown beside one claim. */
const [mostBeside, mostShown] = [60, 8]
