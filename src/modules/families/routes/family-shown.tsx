import { deleteCookie, getCookie } from 'hono/cookie'
import { type Inhabitant, membersOf } from '#city/households/queries.ts'
import { freshId, getPerson } from '#city/people/queries.ts'
import { zoneChoices } from '#city/zones/choices.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type FormOf } from '#platform/forms/form.ts'
import type { Visit } from '#platform/http/env.ts'
import { ownAddress } from '#platform/http/params.ts'
import { demandPerson } from '#platform/permission.ts'
import { needsOf } from '../actions/needs.ts'
import { codeIn, type memberForm } from '../forms.ts'
import { FamilyPage } from '../pages/family-page.tsx'
import { type Home, homeOf } from '../queries.ts'
import { mayDescribe } from '../rules.ts'
import { words } from '../words.ts'

/** The cookie that carries a fresh code to the next page, once. */
export const invited = 'invited'

export const knockWith = (c: Visit, code: string) => ({ code, keyring: c.var.auth.keyring, limiter: c.var.limiter })

/** Where one came from to write somebody down: an enrolment that was begun. */
export const backOf = (c: Visit) => ownAddress(c.req.query('back') ?? '')

export const withBack = (c: Visit, path: string) => {
  const back = backOf(c)
  return back === undefined ? path : `${path}?back=${encodeURIComponent(back)}`
}

export async function showFamily(c: Visit, form: FormOf<typeof memberForm> = blank()) {
  const { db, actor, now } = c.var.work
  const home = await homeOf(db, demandPerson(actor).id)
  const members = await membersShown(c, home)
  const mine = members.flatMap(({ isMine, person: { id } }) => (isMine ? [id] : []))
  const code = codeOnce(c)
  const props = {
    members,
    needs: await needsOf(db, c.var.auth.keyring, mine),
    zoneId: home?.zoneId ?? undefined,
    zones: await zoneChoices(db, today(now)),
    isGuardian: home === undefined || home.role === 'guardian',
    newId: await freshId(db),
    form,
    code,
    back: backOf(c),
  }
  const about = { title: words.household, indexed: false, secret: code !== undefined }
  return c.render(() => <FamilyPage {...props} />, about)
}

/** Oneself first, then everybody else of the house. */
async function membersShown(c: Visit, home: Home | undefined) {
  const { db, actor } = c.var.work
  const self = demandPerson(actor).id
  const living = home ? await membersOf(db, home.id) : []
  const alone: Inhabitant = { role: 'guardian', person: await getPerson(db, self) }
  const me = living.find(({ person }) => person.id === self) ?? alone
  return [me, ...living.filter(({ person }) => person.id !== self)].map((one) => ({
    ...one,
    isSelf: one.person.id === self,
    isMine: mayDescribe(me, one),
  }))
}

function codeOnce(c: Visit): string | undefined {
  const code = getCookie(c, invited)
  if (code !== undefined) deleteCookie(c, invited, { path: '/' })
  return codeIn(code)
}
