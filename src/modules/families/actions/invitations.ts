import { memberJoined } from '#city/households/facts.ts'
import { holdHousehold, membersOf, putMember } from '#city/households/queries.ts'
import { whyNotRole } from '#city/households/rules.ts'
import { getPerson } from '#city/people/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { fingerprint } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { demandTokens, type Limiter } from '#platform/limits/limited.ts'
import { limits } from '#platform/limits/rules.ts'
import { demandPerson } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newTrackingCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { guardianInvited } from '../facts.ts'
import { dropInvitations, findInvitation, insertInvitation, useInvitation } from '../queries.ts'
import { invitationFor, whyNotAdd } from '../rules.ts'
import { words } from '../words.ts'
import { ownHome } from './members.ts'

const hashOf = (keyring: Keyring, code: string) =>
  Buffer.from(fingerprint(keyring, 'families.invitation', code), 'base64url')

/** A code for the other guardian, told once, here; the one made before is worthless from now on. */
export async function inviteGuardian(work: Work, keyring: Keyring): Promise<string> {
  const { id: self } = demandPerson(work.actor)
  return transact(work, async (inner) => {
    const { db, now, announce } = inner
    const home = await ownHome(inner)
    const obstacle = whyNotAdd(home.role, (await membersOf(db, home.id)).length)
    if (obstacle) throw obstacle
    await dropInvitations(db, home.id)
    const code = newTrackingCode()
    const expiresAt = new Date(now.getTime() + invitationFor)
    const made = { hash: hashOf(keyring, code), householdId: home.id, madeBy: self, madeAt: now, expiresAt }
    await insertInvitation(db, made)
    await announce(guardianInvited, { householdId: home.id })
    return code
  })
}

interface Knock {
  readonly code: string
  readonly keyring: Keyring
  readonly limiter: Limiter
}

/** Who invites, and into what: told before anybody joins. Codes tried at random are slowed down. */
export async function readInvitation(work: Work, { code, keyring, limiter }: Knock) {
  const { id: self } = demandPerson(work.actor)
  const found = await findInvitation(work.db, hashOf(keyring, code), work.now)
  if (!found) {
    await demandTokens(limiter, work.now, [limits.wrongTrackingCodes, { kind: 'person', value: self }])
    throw refuse.invalid(words.noSuchCode)
  }
  return { ...found, ...(await toldOf(work.db, found.householdId, found.madeBy)) }
}

async function toldOf(db: Db, householdId: string, madeBy: string) {
  const living = await membersOf(db, householdId)
  const inviter = await getPerson(db, madeBy)
  return { inviter: inviter.name, children: living.filter(({ role }) => role === 'child').length }
}

/** Joins as a guardian, with one’s own phone. The code is then used. */
export async function acceptInvitation(work: Work, knock: Knock): Promise<void> {
  const { id: self } = demandPerson(work.actor)
  await readInvitation(work, knock)
  await transact(work, async ({ db, now, announce }) => {
    const hash = hashOf(knock.keyring, knock.code)
    const found = await findInvitation(db, hash, now)
    if (!found) throw refuse.invalid(words.noSuchCode)
    await holdHousehold(db, found.householdId)
    const obstacle = whyNotRole(await getPerson(db, self), 'guardian', now.getUTCFullYear())
    if (obstacle) throw obstacle
    await useInvitation(db, hash, now)
    await putMember(db, { householdId: found.householdId, personId: self, role: 'guardian' })
    await announce(memberJoined, { householdId: found.householdId, role: 'guardian' }, { personId: self })
  })
}
