import { districtChoices } from '#city/zones/choices.ts'
import { zonesById } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router } from '#platform/http/env.ts'
import { present } from '#platform/refusal.ts'
import { registerQuery } from './forms.ts'
import { OrganisationPage } from './pages/public-page.tsx'
import { RegisterPage } from './pages/register-page.tsx'
import { allWanted, findOrganisation, organisationsById, partsOf, standingsOf } from './queries.ts'
import { pageOfOrganisations, publicWish, registerColumns } from './reading.ts'
import { isPublic, standingOn } from './rules.ts'
import { words } from './words.ts'

export const register = router()

register.get('/', async (c) => {
  const { db, now } = c.var.work
  const wish = (query: Parameters<typeof publicWish>[0]) => publicWish(query, now)
  const list = await pageOfOrganisations(db, c.req.query(), { path: '/organisations', wish })
  const zones = await districtChoices(db, today(now))
  return c.render(() => <RegisterPage {...list} zones={zones} />, {
    title: words.register,
    description: words.registerLead,
    canonical: '/organisations',
  })
})

/** The register as a file; mounted beside the register's own address. */
export const registerFile = (format: 'csv' | 'xlsx') => {
  const file = router()
  file.get('/', (c) => {
    const { db, now } = c.var.work
    const rows = allWanted(db, publicWish(registerQuery.parse(c.req.query()), now))
    return exportResponse(c, { format, name: words.register, columns: registerColumns, rows })
  })
  return file
}

register.get('/:slug', async (c) => {
  const { db, now } = c.var.work
  const found = await findOrganisation(db, c.req.param('slug'))
  const organisation = present(found && isPublic(found.kind) ? found : undefined, words.noSuchOrganisation)
  const standings = await standingsOf(db, organisation.id)
  const [parent] = await organisationsById(db, organisation.parentId ? [organisation.parentId] : [])
  const [zone] = await zonesById(db, organisation.zoneId ? [organisation.zoneId] : [])
  const parts = (await partsOf(db, organisation.id)).filter(({ kind }) => isPublic(kind))
  const standing = standingOn(standings, today(now))
  const props = { organisation, zone: zone?.name, parent, parts, standing, standings }
  return c.render(() => <OrganisationPage {...props} />, {
    title: organisation.name,
    ...(organisation.summary && { description: organisation.summary }),
  })
})
