import { wishFor } from '#city/people/finding.ts'
import { findPerson, getPerson, peopleWanted } from '#city/people/queries.ts'
import { districtChoices } from '#city/zones/choices.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand, may, type Permission, wholeCity } from '#platform/permission.ts'
import { beginMembership, endMembership, handOver, scopeOfOrganisation } from './actions.ts'
import { endForm, handingOverForm, membershipForm, personQuery } from './forms.ts'
import { EndPage, HandingOverPage, NewMemberPage } from './pages/membership-pages.tsx'
import { givePosts, manageMembers } from './permissions.ts'
import { getMembership, getOrganisation } from './queries.ts'
import { words } from './words.ts'

/** Who begins, ends and hands over; below `/desk/organisations`. */
export const members = router()

/** Asked before a form about an organisation is read, so that only whoever may act on it learns what is wrong with the form. */
export async function demandOver(c: Visit, wanted: Permission, organisationId: string) {
  const { db, actor } = c.var.work
  demand(actor, wanted, await scopeOfOrganisation(db, await getOrganisation(db, organisationId)))
}

members.use('/:id/members/*', async (c, next) => {
  demand(c.var.work.actor, manageMembers, anywhere)
  await next()
})

members.get('/:id/members/new', (c) => showNew(c))

members.post('/:id/members', async (c) => {
  demand(c.var.work.actor, manageMembers, anywhere)
  const id = idOf(c)
  await demandOver(c, manageMembers, id)
  const sent = await submit(c, membershipForm, (wish) => beginMembership(c.var.work, id, wish))
  if (sent.sent) return see(c, `/desk/organisations/${id}`, words.begun)
  c.status(422)
  return showNew(c, sent.form)
})

async function showNew(c: Visit, form?: FormOf<typeof membershipForm>) {
  const { actor, db, now } = c.var.work
  const to = `/desk/organisations/${idOf(c)}/members/new`
  const around = await aroundOf(c, { to, title: words.begin, personId: form?.typed('personId') })
  const props = {
    around,
    form: form ?? blank(dateParts('startsOn', today(now), c.var.locale)),
    zones: await districtChoices(db, today(now)),
    mayGivePosts: may(actor, givePosts, wholeCity),
  }
  return c.render(() => <NewMemberPage {...props} />, { title: words.begin })
}

interface Step {
  readonly to: string
  readonly title: Said
  /** Who was chosen, when the form comes back. */
  readonly personId: string | undefined
}

/** The body, the person chosen, or those found by the letters in the address. */
async function aroundOf(c: Visit, { to, title, personId }: Step) {
  const { db, actor } = c.var.work
  const { q, person = personId } = personQuery.parse(c.req.query())
  const chosen = person === undefined ? undefined : await findPerson(db, person)
  const wish = wishFor(actor, c.var.auth.keyring, q)
  const found = q && !chosen ? await peopleWanted(db, wish, undefined, 20) : []
  return { organisation: await getOrganisation(db, idOf(c)), title, to, chosen, q, found }
}

members.get('/:id/members/:membership/handing-over', (c) => showHandingOver(c))

members.post('/:id/members/:membership/handing-over', async (c) => {
  const membership = idOf(c, 'membership')
  await demandOver(c, manageMembers, (await getMembership(c.var.work.db, membership)).organisationId)
  const sent = await submit(c, handingOverForm, (to) => handOver(c.var.work, membership, to))
  if (sent.sent) return see(c, `/desk/organisations/${idOf(c)}`, words.handedOver)
  c.status(422)
  return showHandingOver(c, sent.form)
})

async function showHandingOver(c: Visit, form?: FormOf<typeof handingOverForm>) {
  const { id: membershipId } = await getMembership(c.var.work.db, idOf(c, 'membership'))
  const to = `/desk/organisations/${idOf(c)}/members/${membershipId}/handing-over`
  const around = await aroundOf(c, { to, title: words.handOver, personId: form?.typed('personId') })
  const shown = form ?? blank(dateParts('startsOn', today(c.var.work.now), c.var.locale))
  return c.render(() => <HandingOverPage around={around} form={shown} membershipId={membershipId} />, {
    title: words.handOver,
  })
}

members.get('/:id/members/:membership/end', (c) => showEnd(c))

members.post('/:id/members/:membership/end', async (c) => {
  const { organisationId } = await getMembership(c.var.work.db, idOf(c, 'membership'))
  await demandOver(c, manageMembers, organisationId)
  const sent = await submit(c, endForm, ({ on }) => endMembership(c.var.work, idOf(c, 'membership'), on))
  if (sent.sent) return see(c, `/desk/organisations/${idOf(c)}`, words.ended)
  c.status(422)
  return showEnd(c, sent.form)
})

async function showEnd(c: Visit, form?: FormOf<typeof endForm>) {
  const { db, now } = c.var.work
  const { id: membershipId, personId, organisationId } = await getMembership(db, idOf(c, 'membership'))
  const props = {
    organisation: await getOrganisation(db, organisationId),
    person: await getPerson(db, personId),
    form: form ?? blank(dateParts('on', today(now), c.var.locale)),
    membershipId,
  }
  return c.render(() => <EndPage {...props} />, { title: words.end })
}
