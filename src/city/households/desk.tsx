import { wishFor } from '#city/people/finding.ts'
import { peopleQuery } from '#city/people/forms.ts'
import { peopleWanted } from '#city/people/queries.ts'
import { zonesById } from '#city/zones/queries.ts'
import { submit } from '#platform/forms/form.ts'
import { router, see } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { addMember, makeHousehold, moveOut, scopeOfZone } from './actions.ts'
import { householdForm, memberForm } from './forms.ts'
import { HouseholdPage } from './pages/household-page.tsx'
import { manageHouseholds } from './permissions.ts'
import { getHousehold, membersOf } from './queries.ts'
import { words } from './words.ts'

export const desk = router()

/** Everything here is a button; what was refused is said on a page of its own. */
desk.post('/', async (c) => {
  demand(c.var.work.actor, manageHouseholds, anywhere)
  const made = await submit(c, householdForm, (wish) => makeHousehold(c.var.work, wish))
  if (made.sent) return see(c, `/desk/households/${made.result.id}`, words.made)
  throw refuse.conflict(made.form.refusal ?? words.noSuchHousehold)
})

desk.get('/:id', async (c) => {
  const { db, actor } = c.var.work
  demand(actor, manageHouseholds, anywhere)
  const household = await getHousehold(db, idOf(c))
  demand(actor, manageHouseholds, await scopeOfZone(db, household.zoneId))
  const [zone] = await zonesById(db, household.zoneId ? [household.zoneId] : [])
  const members = await membersOf(db, household.id)
  const { q } = peopleQuery.parse(c.req.query())
  const found = q ? await peopleWanted(db, wishFor(actor, c.var.auth.keyring, q), undefined, 20) : []
  const props = { id: household.id, zone: zone?.name, members, q, found }
  return c.render(() => <HouseholdPage {...props} />, { title: words.household, indexed: false })
})

desk.post('/:id/members', async (c) => {
  demand(c.var.work.actor, manageHouseholds, anywhere)
  const id = idOf(c)
  const { zoneId } = await getHousehold(c.var.work.db, id)
  demand(c.var.work.actor, manageHouseholds, await scopeOfZone(c.var.work.db, zoneId))
  const added = await submit(c, memberForm, (joining) => addMember(c.var.work, id, joining))
  if (added.sent) return see(c, `/desk/households/${id}`, words.added)
  throw refuse.conflict(added.form.refusal ?? words.notAMember)
})

desk.post('/:id/members/:person/departure', async (c) => {
  demand(c.var.work.actor, manageHouseholds, anywhere)
  await moveOut(c.var.work, idOf(c), idOf(c, 'person'))
  return see(c, `/desk/households/${idOf(c)}`, words.movedOut)
})
