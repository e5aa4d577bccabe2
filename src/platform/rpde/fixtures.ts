import { z } from 'zod'
import type { Db } from '../db/database.ts'
import { type FeedPage, feedPage } from './page.ts'
import { noteChanged } from './queries.ts'
import type { Feed } from './writer.ts'

const Item = z.object({
  state: z.enum(['updated', 'deleted']),
  kind: z.string(),
  id: z.string(),
  modified: z.int(),
  data: z.unknown().optional(),
})
export const Page = z.object({ next: z.string(), items: z.array(Item), license: z.string() })
export type Page = z.output<typeof Page>

export const address = 'https://a.example/openactive/feeds/sessions'

export const readPage = ({ body }: FeedPage): Page => Page.parse(JSON.parse(body))

/** Things that live in a map, and the feed of them. */
export function givenThings(kind: string) {
  const truth = new Map<string, unknown>()
  const feed: Feed = {
    kind,
    build: (_db, ids) => Promise.resolve(new Map(ids.flatMap((id) => (truth.has(id) ? [[id, truth.get(id)]] : [])))),
  }
  return {
    truth,
    feed,
    set: (db: Db, id: string, data: unknown) => {
      truth.set(id, data)
      return noteChanged(db, [{ kind, itemId: id }])
    },
    remove: (db: Db, id: string) => {
      truth.delete(id)
      return noteChanged(db, [{ kind, itemId: id }])
    },
  }
}

/** Keeps a copy of a feed, as other systems do: page by page, from where it was. */
export class Reader {
  readonly copy = new Map<string, unknown>()
  readonly seen: number[] = []
  #after: number | undefined

  /** Reads one page; true when it was the last. */
  async read(db: Db, kind: string, limit: number): Promise<boolean> {
    const asked = { ...(this.#after !== undefined && { afterChangeNumber: this.#after }), limit }
    const { items, next } = readPage(await feedPage(db, kind, address, asked))
    for (const { id, state, data, modified } of items) {
      if (state === 'deleted') this.copy.delete(id)
      else this.copy.set(id, data)
      this.seen.push(modified)
    }
    const after = new URL(next).searchParams.get('afterChangeNumber')
    this.#after = after === null ? undefined : Number(after)
    return items.length === 0
  }

  async readAll(db: Db, kind: string, limit: number) {
    let isLast = false
    while (!isLast) isLast = await this.read(db, kind, limit)
  }
}
