import { guardiansOf } from '#city/households/queries.ts'
import { scopeOfPerson } from '#city/people/actions.ts'
import { holdPerson } from '#city/people/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { demand, demandPerson } from '#platform/permission.ts'
import { transact, within, type Work } from '#platform/work.ts'
import { consentGiven, consentWithdrawn } from './facts.ts'
import { recordConsents } from './permissions.ts'
import { endConsent, findConsent, getConsent, holdConsent, insertConsent } from './queries.ts'
import { isInForce, whyNotGive } from './rules.ts'
import type { Consent, Purpose } from './tables.ts'

interface NewConsent {
  readonly purpose: Purpose
  readonly givenBy: string
  readonly startsOn: string
  readonly endsOn?: string | undefined
}

/** Records what a person, or a child's guardian, agreed to. While one holds for the purpose, nothing new is written. */
export async function giveConsent(work: Work, personId: string, wish: NewConsent): Promise<Consent> {
  demand(work.actor, recordConsents, await scopeOfPerson(work.db, personId))
  return record(work, personId, wish)
}

/** The same for what somebody agrees to themselves: for themselves, or for a child as a guardian. */
export async function giveOwnConsent(
  work: Work,
  personId: string,
  wish: Omit<NewConsent, 'givenBy'>,
): Promise<Consent> {
  const { id } = demandPerson(work.actor)
  return record(work, personId, { ...wish, givenBy: id })
}

async function record(work: Work, personId: string, wish: NewConsent): Promise<Consent> {
  return transact(work, async (inner) => {
    const { db, now } = inner
    const person = await holdPerson(db, personId)
    const obstacle = whyNotGive({ ...wish, person, guardians: await guardiansOf(db, personId) }, now.getUTCFullYear())
    if (obstacle) throw obstacle
    const held = await findConsent(db, personId, wish.purpose, wish.startsOn)
    if (held) return held

    const { purpose, startsOn, endsOn } = wish
    const consent = await insertConsent(db, { ...wish, endsOn: endsOn ?? null, personId, recordedAt: now })
    const theirs = within(db, { ...inner, onBehalfOf: wish.givenBy })
    const detail = { consentId: consent.id, purpose, from: startsOn, ...(endsOn !== undefined && { until: endsOn }) }
    await theirs.announce(consentGiven, detail, { personId })
    return consent
  })
}

/** Withdrawn, a consent allows nothing from today on; what was done under it stays done. */
export async function withdrawConsent(work: Work, id: string): Promise<Consent> {
  const { personId } = await getConsent(work.db, id)
  demand(work.actor, recordConsents, await scopeOfPerson(work.db, personId))
  return transact(work, (held) => end(held, id))
}

/** The same by whoever could give it: the person, or a child’s guardian. Where none holds, nothing changes. */
export async function withdrawOwnConsent(work: Work, personId: string, purpose: Purpose): Promise<void> {
  const { id: givenBy } = demandPerson(work.actor)
  await transact(work, async (held) => {
    const { db, now } = held
    const [person, guardians, on] = [await holdPerson(db, personId), await guardiansOf(db, personId), today(now)]
    const obstacle = whyNotGive({ person, givenBy, guardians, startsOn: on }, now.getUTCFullYear())
    if (obstacle) throw obstacle
    const consent = await findConsent(db, personId, purpose, on)
    if (consent) await end(held, consent.id)
  })
}

async function end({ db, now, announce }: Work, id: string): Promise<Consent> {
  const consent = await holdConsent(db, id)
  const { personId, purpose } = consent
  const on = today(now)
  if (!isInForce(consent, on)) return consent
  await endConsent(db, id, addDays(on, -1))
  await announce(consentWithdrawn, { consentId: id, purpose, on }, { personId })
  return consent
}
