import { districtChoices } from '#city/zones/choices.ts'
import { zonesById } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand, may } from '#platform/permission.ts'
import { addStanding, editOrganisation, registerOrganisation, scopeOfOrganisation } from './actions.ts'
import { demandOver, members } from './desk-members.tsx'
import { organisationForm, registerQuery, standingForm } from './forms.ts'
import { OrganisationDesk } from './pages/organisation-desk.tsx'
import { OrganisationFormPage } from './pages/organisation-form.tsx'
import { OrganisationsDesk } from './pages/register-page.tsx'
import { manageMembers, manageOrganisations, seeOrganisations, setStandings } from './permissions.ts'
import { allWanted, getOrganisation, membersOf, organisationsById, standingsOf } from './queries.ts'
import { deskWish, pageOfOrganisations, registerColumns } from './reading.ts'
import type { Organisation } from './tables.ts'
import { words } from './words.ts'

export const desk = router()

desk.get('/', async (c) => {
  const { db, now, actor } = c.var.work
  demand(actor, seeOrganisations, anywhere)
  const wish = (query: Parameters<typeof deskWish>[0]) => deskWish(query, now)
  const list = await pageOfOrganisations(db, c.req.query(), { path: '/desk/organisations', wish })
  const zones = await districtChoices(db, today(now))
  return c.render(() => <OrganisationsDesk {...list} zones={zones} />, { title: words.organisations })
})

for (const format of ['csv', 'xlsx'] as const) {
  desk.get(`/list.${format}`, (c) => {
    const { db, now, actor } = c.var.work
    demand(actor, seeOrganisations, anywhere)
    const rows = allWanted(db, deskWish(registerQuery.parse(c.req.query()), now))
    return exportResponse(c, { format, name: words.organisations, columns: registerColumns, rows })
  })
}

desk.get('/new', (c) => {
  demand(c.var.work.actor, manageOrganisations, anywhere)
  return showNew(c, blank({ kind: 'ngo' }))
})

desk.post('/', async (c) => {
  demand(c.var.work.actor, manageOrganisations, anywhere)
  const sent = await submit(c, organisationForm, (wish) => registerOrganisation(c.var.work, wish))
  if (sent.sent) return see(c, `/desk/organisations/${sent.result.id}`, words.registered)
  c.status(422)
  return showNew(c, sent.form)
})

async function showNew(c: Visit, form: FormOf<typeof organisationForm>) {
  const zones = await districtChoices(c.var.work.db, today(c.var.work.now))
  const at = { title: words.newOrganisation, to: '/desk/organisations', back: '/desk/organisations' }
  return c.render(() => <OrganisationFormPage {...at} form={form} zones={zones} />, { title: words.newOrganisation })
}

desk.get('/:id', (c) => showOrganisation(c, idOf(c)))

desk.get('/:id/edit', async (c) => {
  demand(c.var.work.actor, manageOrganisations, anywhere)
  const organisation = await getOrganisation(c.var.work.db, idOf(c))
  return showEdit(c, organisation, blank(await typedFrom(c, organisation)))
})

desk.post('/:id/edit', async (c) => {
  demand(c.var.work.actor, manageOrganisations, anywhere)
  const id = idOf(c)
  await demandOver(c, manageOrganisations, id)
  const sent = await submit(c, organisationForm, (wish) => editOrganisation(c.var.work, id, wish))
  if (sent.sent) return see(c, `/desk/organisations/${id}`, words.saved)
  c.status(422)
  return showEdit(c, await getOrganisation(c.var.work.db, id), sent.form)
})

/** What the form shows before anybody types. */
async function typedFrom(c: Visit, { name, summary, kind, zoneId, parentId }: Organisation) {
  const [parent] = await organisationsById(c.var.work.db, parentId ? [parentId] : [])
  const said = Object.entries({ name, summary: summary ?? { fa: '' } }).flatMap(([field, text]) =>
    Object.entries(text).map(([language, value]) => [`${field}.${language}`, value] as const),
  )
  return { ...Object.fromEntries(said), kind, zoneId: zoneId ?? '', parent: parent?.slug ?? '' }
}

async function showEdit(c: Visit, organisation: Organisation, form: FormOf<typeof organisationForm>) {
  const { db, now, actor } = c.var.work
  demand(actor, manageOrganisations, await scopeOfOrganisation(db, organisation))
  const back = `/desk/organisations/${organisation.id}`
  const props = {
    form,
    zones: await districtChoices(db, today(now)),
    title: organisation.name,
    to: `${back}/edit`,
    back,
  }
  return c.render(() => <OrganisationFormPage {...props} />, { title: words.edit })
}

desk.post('/:id/standings', async (c) => {
  demand(c.var.work.actor, setStandings, anywhere)
  const id = idOf(c)
  await demandOver(c, setStandings, id)
  const sent = await submit(c, standingForm, (wish) => addStanding(c.var.work, id, wish))
  if (sent.sent) return see(c, `/desk/organisations/${id}`, words.standingAdded)
  c.status(422)
  return showOrganisation(c, id, sent.form)
})

async function showOrganisation(c: Visit, id: string, form?: FormOf<typeof standingForm>) {
  const { db, now, actor } = c.var.work
  demand(actor, seeOrganisations, anywhere)
  const organisation = await getOrganisation(db, id)
  const scope = await scopeOfOrganisation(db, organisation)
  const [zone] = await zonesById(db, organisation.zoneId ? [organisation.zoneId] : [])
  const props = {
    organisation,
    zone: zone?.name,
    standings: await standingsOf(db, id),
    members: await membersOf(db, id),
    form: form ?? blank(dateParts('since', today(now), c.var.locale)),
    allowed: {
      manage: may(actor, manageOrganisations, scope),
      standings: may(actor, setStandings, scope),
      members: may(actor, manageMembers, scope),
    },
  }
  return c.render(() => <OrganisationDesk {...props} />, { title: organisation.name })
}

desk.route('/', members)
