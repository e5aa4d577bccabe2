import { solarYear } from '#city/people/years.ts'
import type { Person } from '#city/people/tables.ts'
import { blank, type FormOf } from '#platform/forms/form.ts'
import type { Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import type { Locale } from '#platform/locale.ts'
import { demandPerson } from '#platform/permission.ts'
import type { readInvitation } from '../actions/invitations.ts'
import { demandMember } from '../actions/members.ts'
import { needsOf } from '../actions/needs.ts'
import type { describeForm, leaveForm } from '../forms.ts'
import { JoinPage } from '../pages/join-page.tsx'
import { MemberPage } from '../pages/member-page.tsx'
import type { Need } from '../rules.ts'
import { words } from '../words.ts'
import { backOf } from './family-shown.tsx'

interface Tried {
  readonly form?: FormOf<typeof describeForm>
  readonly leave?: FormOf<typeof leaveForm>
}

export async function showMember(c: Visit, { form, leave = blank() }: Tried = {}) {
  const { work, auth, locale } = c.var
  const { found, living } = await demandMember(work, idOf(c, 'person'))
  const { id, name } = found.person
  const needs = (await needsOf(work.db, auth.keyring, [id])).get(id) ?? []
  const props = {
    id,
    name,
    isSelf: id === demandPerson(work.actor).id,
    mayLeave: living.length > 1,
    form: form ?? blank(typedOf(found.person, needs, locale)),
    leave,
    back: backOf(c),
  }
  return c.render(() => <MemberPage {...props} />, { title: words.describeNamed(name), indexed: false })
}

/** What is known of somebody, as they would type it; who has not said a name has none. */
function typedOf({ name, nameKey, birthYear, sex }: Person, needs: readonly Need[], locale: Locale) {
  const year = birthYear === null ? '' : String(locale === 'en' ? birthYear : solarYear(birthYear))
  return { name: nameKey === '' ? '' : name, born: year, sex: sex ?? '', needs }
}

type Invited = Awaited<ReturnType<typeof readInvitation>>

/** Who invites whom, or the line for the code, which says so when it opened nothing. */
export function showJoin(c: Visit, typed: string | undefined, found?: Invited) {
  const isWrong = !found && typed !== undefined
  if (isWrong) c.status(422)
  const props = { typed, found, isWrong }
  return c.render(() => <JoinPage {...props} />, { title: words.joinTitle, indexed: false, secret: true })
}
