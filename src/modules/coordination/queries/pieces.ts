import { type Evidence, evidenceOf } from '#engines/commitment/index.ts'
import type { Db } from '#platform/db/database.ts'
import { findFiles, type FoundFile } from '#platform/files/queries.ts'

export interface Piece {
  readonly piece: Evidence
  readonly file: FoundFile | undefined
}

/** What was brought to prove a commitment, with its files. */
export async function piecesOf(db: Db, commitmentId: string): Promise<Piece[]> {
  const pieces = await evidenceOf(db, [commitmentId])
  const files = await findFiles(
    db,
    pieces.flatMap(({ fileId }) => fileId ?? []),
  )
  return pieces.map((piece) => ({ piece, file: files.find(({ id }) => id === piece.fileId) }))
}
