import { z } from 'zod'
import type { Db } from '../db/database.ts'
import { itemsAfter } from './queries.ts'
import type { FeedItem } from './tables.ts'

/** The licence of everything in our feeds. */
export const feedLicence = 'https://creativecommons.org/licenses/by/4.0/'

/** What a reader asks for: `?afterChangeNumber=n&limit=500`. */
export const FeedWish = z.object({
  afterChangeNumber: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
})
export type FeedWish = z.output<typeof FeedWish>

export interface FeedPage {
  /** JSON. */
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const usualLimit = 500
/** Seconds. A full page may be kept, for what changes later comes again on a later page; the last page must not. */
const [long, short] = [3600, 8]

/**
 * A page of a feed (RPDE 1.0). `address` is its whole address without parameters. Its `next` comes from the last item
 * read; the last page is empty and its `next` is the address it was asked by.
 */
export async function feedPage(db: Db, kind: string, address: string, wish: FeedWish): Promise<FeedPage> {
  const found = await itemsAfter(db, kind, wish.afterChangeNumber ?? 0, wish.limit ?? usualLimit)
  const last = found.at(-1)
  const next = nextOf(address, last ? { ...wish, afterChangeNumber: last.changeNo } : wish)
  return {
    body: JSON.stringify({ next, items: found.map(told), license: feedLicence }),
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': `public, max-age=${last ? long : short}`,
      'Access-Control-Allow-Origin': '*',
    },
  }
}

function nextOf(address: string, { afterChangeNumber, limit }: FeedWish): string {
  const next = new URL(address)
  if (afterChangeNumber !== undefined) next.searchParams.set('afterChangeNumber', String(afterChangeNumber))
  if (limit !== undefined) next.searchParams.set('limit', String(limit))
  return next.href
}

/** What is deleted says nothing more of itself. */
const told = ({ kind, itemId: id, changeNo: modified, data }: FeedItem) =>
  data === null ? { state: 'deleted', kind, id, modified } : { state: 'updated', kind, id, modified, data }
