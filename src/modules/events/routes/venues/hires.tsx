import { z } from 'zod'
import { approveHire, refuseHire } from '#city/booking/actions.ts'
import { decideOnHire } from '#city/booking/permissions.ts'
import { scopeOfPlace } from '#city/places/actions.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { HiresPage } from '../../pages/venues/hires.tsx'
import { findHire, hiresWaiting } from '../../queries/venues/hires.ts'
import { venueWords as words } from '../../words/venues.ts'

/** Requests of associations for halls, and what is decided on them. */
export const hires = router()

const perPage = 50

hires.get('/', async (c) => {
  const { db, actor, now } = c.var.work
  demand(actor, decideOnHire, anywhere)
  const after = z.uuid().optional().catch(undefined).parse(c.req.query('after'))
  const { rows, last } = cutPage(await hiresWaiting(db, now, after, perPage + 1), perPage)
  const next = last && listAddress('/desk/hires', { after: last.id })
  return c.render(() => <HiresPage hires={rows} next={next} />, { title: words.hires })
})

hires.post('/:id/approval', async (c) => {
  const { id, scope } = await asked(c)
  await approveHire(c.var.work, id, scope)
  return see(c, '/desk/hires', words.approved)
})

hires.post('/:id/refusal', async (c) => {
  const { id, scope } = await asked(c)
  await refuseHire(c.var.work, id, scope)
  return see(c, '/desk/hires', words.refused)
})

/** The request, and the zones in which one has to answer for it. */
async function asked(c: Visit) {
  const { db, actor } = c.var.work
  demand(actor, decideOnHire, anywhere)
  const id = z.uuid().safeParse(c.req.param('id')).data
  const hire = present(id === undefined ? undefined : await findHire(db, id), words.noSuchHire)
  return { id: hire.id, scope: await scopeOfPlace(db, hire.placeId) }
}
