import { z } from 'zod'
import { router } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { WaitingPage } from '../pages/desk/waiting.tsx'
import { lineOf } from '../queries/desk/registrations.ts'
import { poolsWithLine } from '../queries/desk/sessions.ts'
import { deskWords } from '../words/desk.ts'
import { groundOf } from './ground.ts'

export const waiting = router()

const perPage = 100

const Query = z.object({
  pool: z.uuid().optional().catch(undefined),
  after: z.coerce.number().int().min(0).optional().catch(undefined),
  ahead: z.coerce.number().int().min(0).max(1_000_000).default(0).catch(0),
})

waiting.get('/:code{[0-9]+}/waiting', async (c) => {
  const { offering } = await groundOf(c)
  const { db, now } = c.var.work
  const query = Query.parse(c.req.query())
  const pools = await poolsWithLine(db, offering.id, now)
  const pool = pools.find(({ id }) => id === query.pool) ?? pools[0]
  const found = pool ? await lineOf(db, pool.id, query.after, perPage + 1) : []
  const { rows: line, last } = cutPage(found, perPage)
  const next =
    pool && last
      ? listAddress(`/desk/offerings/${offering.code}/waiting`, {
          pool: pool.id,
          after: String(last.rank),
          ahead: String(query.ahead + line.length),
        })
      : undefined
  const props = { offering, pools, pool, line, ahead: query.ahead, next }
  return c.render(() => <WaitingPage {...props} />, { title: deskWords.waitingList, secret: true })
})
