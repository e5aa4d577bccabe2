import { getPerson } from '#city/people/queries.ts'
import { chainOf } from '#city/zones/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { demand, type Scope, wholeCity } from '#platform/permission.ts'
import { transact, type Work } from '#platform/work.ts'
import { householdMade, memberJoined, memberLeft } from './facts.ts'
import { manageHouseholds } from './permissions.ts'
import { endMember, getHousehold, holdHousehold, membersOf, putMember, tryInsertHousehold } from './queries.ts'
import { whyNotLeave, whyNotRole } from './rules.ts'
import type { Household, HouseholdRole } from './tables.ts'

export const scopeOfZone = async (db: Db, zoneId: string | null): Promise<Scope> =>
  zoneId === null ? wholeCity : { zoneIds: await chainOf(db, zoneId) }

interface NewHousehold {
  /** Made with the form, so that a form sent twice makes one household. */
  readonly id: string
  readonly zoneId?: string | undefined
  readonly guardianId: string
}

/** A new household around its first guardian. */
export async function makeHousehold(work: Work, wish: NewHousehold): Promise<Household> {
  const { id, guardianId, zoneId = null } = wish
  demand(work.actor, manageHouseholds, await scopeOfZone(work.db, zoneId))
  return transact(work, async (inner) => {
    const { db, now, announce } = inner
    const made = await tryInsertHousehold(db, { id, zoneId, createdAt: now })
    if (!made) return getHousehold(db, id)
    await announce(householdMade, { householdId: id }, { zoneId: zoneId ?? undefined })
    await join(inner, made, { personId: guardianId, role: 'guardian' })
    return made
  })
}

interface Joining {
  readonly personId: string
  readonly role: HouseholdRole
}

/** Somebody comes to live there, or changes their role in it. A child may live in two households. */
export async function addMember(work: Work, householdId: string, joining: Joining): Promise<void> {
  const { zoneId } = await getHousehold(work.db, householdId)
  demand(work.actor, manageHouseholds, await scopeOfZone(work.db, zoneId))
  await transact(work, async (inner) => join(inner, await holdHousehold(inner.db, householdId), joining))
}

async function join({ db, now, announce }: Work, { id }: Household, { personId, role }: Joining) {
  const obstacle = whyNotRole(await getPerson(db, personId), role, now.getUTCFullYear())
  if (obstacle) throw obstacle
  const here = (await membersOf(db, id)).find(({ person }) => person.id === personId)
  if (here?.role === role) return
  await putMember(db, { householdId: id, personId, role })
  await announce(memberJoined, { householdId: id, role }, { personId })
}

export async function moveOut(work: Work, householdId: string, personId: string): Promise<void> {
  const { zoneId } = await getHousehold(work.db, householdId)
  demand(work.actor, manageHouseholds, await scopeOfZone(work.db, zoneId))
  await transact(work, async ({ db, now, announce }) => {
    await holdHousehold(db, householdId)
    const living = await membersOf(db, householdId)
    const leaving = living.find(({ person }) => person.id === personId)
    const obstacle = whyNotLeave(living, personId)
    if (obstacle) throw obstacle
    await endMember(db, householdId, personId, now)
    await announce(memberLeft, { householdId, role: leaving?.role ?? 'other' }, { personId })
  })
}
