import { householdMade, memberJoined, memberLeft } from '#city/households/facts.ts'
import { endMember, holdHousehold, membersOf, putMember, tryInsertHousehold } from '#city/households/queries.ts'
import { whyNotLeave, whyNotRole } from '#city/households/rules.ts'
import { forgetDeclared } from '#city/people/actions.ts'
import { personRegistered } from '#city/people/facts.ts'
import { changePerson, freshId, getPerson, tryInsertPerson } from '#city/people/queries.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandPerson } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { memberDescribed, needsTold, zoneTold } from '../facts.ts'
import { type Home, homeOf, homesCount, isEnrolledSomewhere, setZone } from '../queries.ts'
import { type Living, mayDescribe, type Need, roleOf, whyNotAdd, whyNotBorn } from '../rules.ts'
import { words } from '../words.ts'
import { keepNeeds, needsOf } from './needs.ts'

/** The household of whoever is signed in, made around them when they have none. Call it inside a transaction. */
export async function ownHome({ db, actor, now, announce }: Work): Promise<Home> {
  const self = demandPerson(actor).id
  const home = await homeOf(db, self)
  if (home) return home
  const obstacle = whyNotRole(await getPerson(db, self), 'guardian', now.getUTCFullYear())
  if (obstacle) throw obstacle
  const made = await tryInsertHousehold(db, { id: await freshId(db), createdAt: now })
  if (!made) throw refuse.conflict(words.onlyGuardians)
  await announce(householdMade, { householdId: made.id })
  await putMember(db, { householdId: made.id, personId: self, role: 'guardian' })
  await announce(memberJoined, { householdId: made.id, role: 'guardian' }, { personId: self })
  return { id: made.id, zoneId: null, role: 'guardian' }
}

export interface NewMember {
  /** Made with the form, so that a form sent twice makes one person. */
  readonly id: string
  readonly name: string
  readonly born: number
  readonly sex: 'female' | 'male' | ''
}

/** A guardian says who else lives here: a child, or a grown-up who has no phone. They are told apart by the year. */
export async function declareMember(work: Work, { id, name, born, sex }: NewMember): Promise<void> {
  const { id: self } = demandPerson(work.actor)
  const thisYear = work.now.getUTCFullYear()
  const obstacle = whyNotBorn(born, thisYear)
  if (obstacle) throw obstacle
  await transact(work, async (inner) => {
    const { db, now, announce } = inner
    const home = await ownHome(inner)
    await holdHousehold(db, home.id)
    const refusal = whyNotAdd(home.role, (await membersOf(db, home.id)).length)
    if (refusal) throw refusal
    const { locale } = await getPerson(db, self)
    const row = { id, name, nameKey: key(name), locale, birthYear: born, sex: sex === '' ? null : sex, createdAt: now }
    if (!(await tryInsertPerson(db, row))) return
    const role = roleOf(born, thisYear)
    await putMember(db, { householdId: home.id, personId: id, role })
    await announce(personRegistered, {}, { personId: id })
    await announce(memberJoined, { householdId: home.id, role }, { personId: id })
  })
}

/** Everybody of one’s own household, with oneself; nobody else where there is none yet. */
export async function demandMember({ db, actor }: Work, personId: string) {
  const self = demandPerson(actor).id
  const home = await homeOf(db, self)
  const living = home ? await membersOf(db, home.id) : []
  const person = await getPerson(db, self)
  const me: Living = living.find((one) => one.person.id === self) ?? { role: 'other', person }
  const found = personId === self ? { role: me.role, person } : living.find((one) => one.person.id === personId)
  if (!found || !mayDescribe(me, found)) throw refuse.absent(words.noSuchMember)
  return { home, living, found, me }
}

interface Description {
  readonly name: string
  readonly born: number
  readonly sex: 'female' | 'male' | ''
  readonly needs: readonly Need[]
}

/** What is said of oneself, of one’s child, or of who has no account: the record keeps that it was said, and no more. */
export async function describeMember(
  work: Work,
  keyring: Keyring,
  personId: string,
  { name, born, sex, needs }: Description,
): Promise<void> {
  await demandMember(work, personId)
  const thisYear = work.now.getUTCFullYear()
  const obstacle = whyNotBorn(born, thisYear)
  if (obstacle) throw obstacle
  await transact(work, async (inner) => {
    const { db, now, announce } = inner
    const { home, found } = await demandMember(inner, personId)
    const refusal = whyNotRole({ birthYear: born, erasedAt: null }, found.role, thisYear)
    if (refusal && home) throw refusal
    await changePerson(db, personId, { name, nameKey: key(name), birthYear: born, sex: sex === '' ? null : sex })
    await announce(memberDescribed, {}, { personId })
    const before = (await needsOf(db, keyring, [personId])).get(personId) ?? []
    if (before.join() === needs.join()) return
    await keepNeeds(db, keyring, { personId, told: needs, now })
    await announce(needsTold, {}, { personId })
  })
}

/** Where the family lives, as it says itself; `null` takes it back. */
export async function tellZone(work: Work, zoneId: string | null): Promise<void> {
  demandPerson(work.actor)
  await transact(work, async (inner) => {
    const home = await ownHome(inner)
    if (home.role !== 'guardian') throw refuse.conflict(words.onlyGuardians)
    if (home.zoneId === zoneId) return
    await setZone(inner.db, home.id, zoneId)
    await inner.announce(zoneTold, { householdId: home.id, zoneId })
  })
}

/**
 * Somebody no longer lives here. Whoever was only ever written down by their family, lives nowhere else and has no place
 * anywhere is erased with it: nothing of them is kept for nothing.
 * @returns whether they were erased
 */
export async function removeMember(work: Work, personId: string): Promise<boolean> {
  const { home } = await demandMember(work, personId)
  if (!home) throw refuse.absent(words.noSuchMember)
  return transact(work, async (inner) => {
    const { db, now, announce } = inner
    await holdHousehold(db, home.id)
    const { living, found } = await demandMember(inner, personId)
    const obstacle = whyNotLeave(living, personId)
    if (obstacle) throw obstacle
    await endMember(db, home.id, personId, now)
    await announce(memberLeft, { householdId: home.id, role: found.role }, { personId })
    const isOnlyDeclared = found.person.userId === null && (await homesCount(db, personId)) === 0
    if (!isOnlyDeclared || (await isEnrolledSomewhere(db, personId))) return false
    await forgetDeclared(inner, personId, words.removedByFamily.fa)
    return true
  })
}
