import { z } from 'zod'
import {
  findHeads,
  findMatterOfCode,
  headDays,
  isPublic,
  newestHeads,
  type OpenLink,
  openLinks,
} from '#engines/commitment/index.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { cutPage } from '#platform/http/paging.ts'
import { present } from '#platform/refusal.ts'
import { words } from '../words.ts'

/**
 * With which anybody finds out whether a public history was changed after the event. `/open/heads` is the file of the
 * newest day, `/open/heads/2026-11-23` that of a day, both for ever the bytes that were published (their SHA-256 stands in
 * the record); `/open/heads/days` lists the days, and `/open/heads/chain/<code>` holds the whole chain of a matter.
 */
export const heads = router()

const lines = {
  'Content-Type': 'application/x-ndjson; charset=utf-8',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
}

/** Before the first night there are none, and the file is empty. */
heads.get('/', async (c) => c.body((await newestHeads(c.var.work.db))?.body ?? '', 200, lines))

heads.get('/:day{[0-9]{4}-[0-9]{2}-[0-9]{2}}', async (c) => {
  const day = z.iso.date().safeParse(c.req.param('day'))
  const found = day.success ? await findHeads(c.var.work.db, day.data) : undefined
  return c.body(present(found, words.noSuchHeads).body, 200, lines)
})

const perPage = 100
const daysQuery = z.object({ before: z.iso.date().optional().catch(undefined) })

heads.get('/days', async (c) => {
  const { before } = daysQuery.parse(c.req.query())
  const found = await headDays(c.var.work.db, before, perPage + 1)
  const { rows, last } = cutPage(found, perPage)
  const address = `${c.var.publicUrl}/open/heads`
  const body = {
    days: rows.map(({ on, matters, hash }) => ({
      day: on,
      matters,
      sha256: hash.toString('hex'),
      url: `${address}/${on}`,
    })),
    ...(last && { next: `${address}/days?before=${last.on}` }),
  }
  return c.json(body, 200, { 'Access-Control-Allow-Origin': '*' })
})

heads.get('/chain/:code{[0-9A-Za-z-]{1,40}}', async (c) => {
  const matter = await findMatterOfCode(c.var.work.db, c.req.param('code'))
  const { id } = present(matter && isPublic(matter) ? matter : undefined, words.noSuchHeads)
  return streamed(c, openLinks(c.var.work.db, id))
})

function streamed(c: Visit, links: AsyncGenerator<OpenLink>) {
  const body = ReadableStream.from(asLines(links)).pipeThrough(new TextEncoderStream())
  return c.body(body, 200, lines)
}

async function* asLines(links: AsyncGenerator<OpenLink>): AsyncGenerator<string> {
  for await (const link of links) yield `${JSON.stringify(link)}\n`
}
