import { findOrganisation } from '#city/organisations/queries.ts'
import { router } from '#platform/http/env.ts'
import { present } from '#platform/refusal.ts'
import { AgencyPage, AgencyPublicList } from '../../pages/agencies/public.tsx'
import { agenciesAfter, findAgency, protocolsOf } from '../../queries/agencies.ts'
import { keptWordOf } from '../../queries/record-of.ts'
import { agenciesWords as words } from '../../words/agencies.ts'

/** `/agencies`: who works with the city, and how they keep their word. */
export const agencyPages = router()

const most = 200

agencyPages.get('/', async (c) => {
  const rows = await agenciesAfter(c.var.work.db, undefined, most)
  return c.render(() => <AgencyPublicList rows={rows} />, { title: words.agencies, description: words.lead })
})

agencyPages.get('/:slug', async (c) => {
  const { db } = c.var.work
  const organisation = present(await findOrganisation(db, c.req.param('slug')), words.noSuch)
  present(await findAgency(db, organisation.id), words.noSuch)
  const kept = await keptWordOf(db, organisation.id)
  const protocols = await protocolsOf(db, organisation.id)
  return c.render(() => <AgencyPage organisation={organisation} kept={kept} protocols={protocols} />, {
    title: organisation.name,
  })
})
