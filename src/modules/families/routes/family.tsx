import { setCookie } from 'hono/cookie'
import { submit } from '#platform/forms/form.ts'
import { router, see } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { demandPerson } from '#platform/permission.ts'
import { Refusal } from '#platform/refusal.ts'
import { acceptInvitation, inviteGuardian, readInvitation } from '../actions/invitations.ts'
import { declareMember, describeMember, removeMember, tellZone } from '../actions/members.ts'
import { codeIn, describeForm, joinForm, leaveForm, memberForm, zoneForm } from '../forms.ts'
import { words } from '../words.ts'
import { invited, knockWith, showFamily, withBack } from './family-shown.tsx'
import { showJoin, showMember } from './member-shown.tsx'

/** `/my/household`: the family as it describes itself. */
export const family = router()

family.get('/', (c) => showFamily(c))

family.post('/people', async (c) => {
  demandPerson(c.var.work.actor)
  const added = await submit(c, memberForm, async (member) => {
    await declareMember(c.var.work, member)
    return member.name
  })
  if (added.sent) return see(c, withBack(c, '/my/household'), words.added(added.result))
  c.status(422)
  return showFamily(c, added.form)
})

family.post('/zone', async (c) => {
  demandPerson(c.var.work.actor)
  const told = await submit(c, zoneForm, ({ zoneId }) => tellZone(c.var.work, zoneId))
  if (told.sent) return see(c, withBack(c, '/my/household'), words.zoneSaved)
  throw new Refusal('conflict', told.form.refusal ?? words.onlyGuardians)
})

/** The code is carried to the next page once, and kept nowhere in clear. */
family.post('/invitation', async (c) => {
  const code = await inviteGuardian(c.var.work, c.var.auth.keyring)
  setCookie(c, invited, code, { path: '/', maxAge: 300, httpOnly: true, sameSite: 'Lax' })
  return see(c, '/my/household#other')
})

family.get('/join', async (c) => {
  demandPerson(c.var.work.actor)
  const typed = c.req.query('code')
  const code = codeIn(typed)
  if (code === undefined) return showJoin(c, typed)
  try {
    return await showJoin(c, typed, await readInvitation(c.var.work, knockWith(c, code)))
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return showJoin(c, typed)
  }
})

family.post('/join', async (c) => {
  demandPerson(c.var.work.actor)
  const joined = await submit(c, joinForm, ({ code }) => acceptInvitation(c.var.work, knockWith(c, code)))
  if (joined.sent) return see(c, '/my/household', words.joined)
  return showJoin(c, joined.form.typed('code'))
})

family.get('/people/:person', async (c) => showMember(c))

family.post('/people/:person', async (c) => {
  demandPerson(c.var.work.actor)
  const id = idOf(c, 'person')
  const described = await submit(c, describeForm, (told) => describeMember(c.var.work, c.var.auth.keyring, id, told))
  if (described.sent) return see(c, withBack(c, '/my/household'), words.saved)
  c.status(422)
  return showMember(c, { form: described.form })
})

family.post('/people/:person/departure', async (c) => {
  demandPerson(c.var.work.actor)
  const left = await submit(c, leaveForm, () => removeMember(c.var.work, idOf(c, 'person')))
  if (left.sent) return see(c, '/my/household', left.result ? words.erased : words.removed)
  c.status(422)
  return showMember(c, { leave: left.form })
})
