import { findOrganisation, organisationsById, partsOf } from '#city/organisations/queries.ts'
import { decidingKinds, type Organisation } from '#city/organisations/tables.ts'
import { today } from '#platform/calendar/instant.ts'
import { router } from '#platform/http/env.ts'
import { present } from '#platform/refusal.ts'
import { BodiesPage, BodyPage } from '../pages/bodies/bodies-page.tsx'
import { bodiesThatDecide, officialsOn } from '../queries/bodies.ts'
import { bodyWords as words } from '../words/bodies.ts'

/** The bodies that decide, and who sits in each. */
export const bodyPages = router()

bodyPages.get('/', async (c) => {
  const { db, now } = c.var.work
  const all = await bodiesThatDecide(db)
  const seated = await officialsOn(
    db,
    all.map(({ id }) => id),
    today(now),
  )
  const seats = Map.groupBy(seated, ({ bodyId }) => bodyId)
  return c.render(() => <BodiesPage bodies={all} seats={seats} />, { title: words.bodies, description: words.lead })
})

const decides = ({ kind }: Organisation) => (decidingKinds as readonly string[]).includes(kind)

bodyPages.get('/:slug{[a-z0-9-]{1,80}}', async (c) => {
  const { db, now } = c.var.work
  const found = await findOrganisation(db, c.req.param('slug'))
  const body = present(found && decides(found) ? found : undefined, words.noSuchBody)
  const [officials, parts, above] = await Promise.all([
    officialsOn(db, [body.id], today(now)),
    partsOf(db, body.id),
    organisationsById(db, body.parentId === null ? [] : [body.parentId]),
  ])
  const props = { body, officials, parts: parts.filter(decides), above: above.find(decides) }
  return c.render(() => <BodyPage {...props} />, {
    title: body.name,
    canonical: `/council/bodies/${body.slug}`,
  })
})
