import { type DrawSeats, entriesIn, runDraw } from '#engines/enrolment/rules/index.ts'
import { commitmentOf } from '#platform/lots/lots.ts'
import { sha256 } from '#platform/lots/sha256.ts'

/** What a page says of a draw. */
export interface Published extends DrawSeats {
  readonly code: string
  readonly secret: string
  readonly salt: string
  readonly commitment: string
  readonly listHash: string
  readonly seed: string
  readonly admitted: readonly { readonly code: string; readonly lane: string }[]
  readonly listAt: string
}

/** Whether the list, the secret and the word give the commitment, the hash, the seed and the very places that were published. */
export function checkDraw(published: Published, list: string): boolean {
  const { code, secret, salt, commitment, listHash, seed, admitted, ...seats } = published
  const result = runDraw({ draw: code, secret, salt, entries: entriesIn(list), ...seats })
  return (
    commitmentOf(code, secret) === commitment &&
    sha256(list) === listHash &&
    result.listHash === listHash &&
    result.seed === seed &&
    JSON.stringify(result.admitted) === JSON.stringify(admitted)
  )
}
