import { linksOfBody, revokeLink } from '#engines/commitment/index.ts'
import { findOrganisation, getOrganisation } from '#city/organisations/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { saveAgency } from '../../actions/agencies.ts'
import { sendAgencyLink } from '../../actions/agency-links.ts'
import { agencyForm } from '../../forms/agencies.ts'
import { AgencyDesk } from '../../pages/agencies/desk.tsx'
import { AgencyRegister } from '../../pages/agencies/register.tsx'
import { AgencyPage, AgencyPublicList } from '../../pages/agencies/public.tsx'
import { manageAgencies } from '../../permissions.ts'
import { agenciesAfter, findAgency, liveProtocolsOf } from '../../queries/agencies.ts'
import { bodiesOffered } from '../../queries/bodies.ts'
import { keptWordOf } from '../../queries/record-of.ts'
import { agenciesWords as words } from '../../words/agencies.ts'

/** `/agencies`: who works with the city, and how they keep their word. */
export const agencyPages = router()

/** `/desk/agencies`: how each answers, its links and their uses. */
export const agenciesDesk = router()

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
  return c.render(() => <AgencyPage organisation={organisation} kept={kept} />, { title: organisation.name })
})

agenciesDesk.use(async (c, next) => {
  demand(c.var.work.actor, manageAgencies, wholeCity)
  await next()
})

agenciesDesk.get('/', (c) => showRegister(c, blank({ code: 'on' })))

async function showRegister(c: Visit, form: Form) {
  const { db } = c.var.work
  const rows = await agenciesAfter(db, undefined, most)
  const bodies = await bodiesOffered(db)
  return c.render(() => <AgencyRegister rows={rows} bodies={bodies} form={form} />, { title: words.agencies })
}

agenciesDesk.post('/', async (c) => {
  const { work, auth } = c.var
  const sent = await submit(c, agencyForm, async ({ organisation, code, ...wish }) => {
    await saveAgency(work, auth.keyring, { ...wish, organisationId: organisation, wantsCode: code !== undefined })
    return organisation
  })
  if (sent.sent) return see(c, `/desk/agencies/${sent.result}`, words.saved)
  c.status(422)
  return showRegister(c, sent.form)
})

agenciesDesk.get('/:id{[0-9a-f-]{36}}', async (c) => {
  const { db, now } = c.var.work
  const organisation = await getOrganisation(db, idOf(c))
  const props = {
    organisation,
    agency: present(await findAgency(db, organisation.id), words.noSuch),
    links: await linksOfBody(db, organisation.id),
    protocols: await liveProtocolsOf(db, organisation.id, today(now)),
    kept: await keptWordOf(db, organisation.id),
  }
  return c.render(() => <AgencyDesk {...props} />, { title: organisation.name })
})

agenciesDesk.post('/:id{[0-9a-f-]{36}}/links', async (c) => {
  const id = idOf(c)
  await sendAgencyLink(c.var.work, c.var.auth, id, 'fa')
  return see(c, `/desk/agencies/${id}`, words.sent)
})

agenciesDesk.post('/:id{[0-9a-f-]{36}}/links/:link{[0-9a-f-]{36}}/revocation', async (c) => {
  await revokeLink(c.var.work, idOf(c, 'link'))
  return see(c, `/desk/agencies/${idOf(c)}`, words.revokedNow)
})
