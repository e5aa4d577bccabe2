import { z } from 'zod'
import { giveConsent } from '#city/consents/actions.ts'
import { mobileHmac } from '#city/people/contacts.ts'
import { registerPerson } from '#city/people/actions.ts'
import { getPerson, peopleWanted } from '#city/people/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { once } from '#platform/forms/once.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand, theRules } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { key as folded } from '#platform/text/tokens.ts'
import { beginWork, transact, within, type Work } from '#platform/work.ts'
import { expertChanged, expertConfirmed, expertListing, expertProposed } from '../facts.ts'
import { askExperts } from '../permissions.ts'
import {
  changeExpert,
  endInterestOn,
  findExpert,
  holdExpert,
  insertExpert,
  insertInterest,
} from '../queries/experts.ts'
import type { ExpertProfile, Field, Listing, ShownPart } from '../tables.ts'
import { expertWords as words } from '../words/experts.ts'

export interface ExpertDetails {
  readonly summary: Said
  readonly fields: readonly Field[]
  readonly topics: readonly string[]
  readonly languages: readonly string[]
  /** Free hours a month. */
  readonly hours: number
  readonly zoneIds: readonly string[]
}

export interface NewExpert extends ExpertDetails {
  readonly name: string
  /** E.164; links go there and nowhere else. */
  readonly mobile?: string | undefined
  readonly sample?: boolean | undefined
}

const lettersOfCode = 7

/**
 * Proposes somebody for the directory. Whoever the city knows by this mobile is the same person; anybody else is registered.
 * Nobody is listed or asked before a second member of staff has confirmed them. Gives the person's id.
 */
export async function proposeExpert(work: Work, keyring: Keyring, wish: NewExpert, key?: string): Promise<string> {
  const actor = demand(work.actor, askExperts, anywhere)
  return once(work, key, z.uuid(), async (held) => {
    const { name, mobile, sample = false, ...details } = wish
    const personId = await personFor(held, keyring, { name, mobile })
    if (await findExpert(held.db, personId)) throw refuse.conflict(words.alreadyThere)
    const known = await getPerson(held.db, personId)
    const code = newLetterCode(lettersOfCode)
    await insertExpert(held.db, {
      ...rowOf(details, known.name),
      personId,
      code,
      sample,
      proposedBy: actor.kind === 'person' ? actor.id : null,
      listed: 'staff',
      created: held.now,
      modified: held.now,
    })
    await held.announce(expertProposed, { code }, { personId })
    return personId
  })
}

/** What is kept of the details, with the folded letters by which it is found. */
const rowOf = ({ summary, fields, topics, languages, hours, zoneIds }: ExpertDetails, name: string) => ({
  summary,
  fields: [...fields],
  topics: [...topics],
  languages: [...languages],
  hours,
  zoneIds: [...zoneIds],
  searchKey: folded([name, ...topics, summary.fa, summary.en ?? ''].join(' ')),
})

async function personFor(work: Work, keyring: Keyring, { name, mobile }: { name: string; mobile: string | undefined }) {
  const known = mobile === undefined ? undefined : await personOfMobile(work.db, keyring, mobile)
  if (known) return known
  const id = crypto.randomUUID()
  const person = { id, name, locale: 'fa' as const, channel: 'web' as const, ...(mobile !== undefined && { mobile }) }
  await registerPerson(asRules(work), keyring, person)
  return id
}

async function personOfMobile(db: Db, keyring: Keyring, mobile: string): Promise<string | undefined> {
  const [found] = await peopleWanted(db, { mobile: mobileHmac(keyring, mobile), reach: 'whole-city' }, undefined, 1)
  return found?.id
}

/** The rules carry out what whoever acts has been allowed here: they need no permission of the other room. */
export const asRules = ({ db, now, channel }: Work): Work =>
  within(db, beginWork({ db, actor: theRules, now, channel }))

/** Changes a profile: by the expert, or by staff who keep the directory. */
export async function editExpert(work: Work, personId: string, details: ExpertDetails): Promise<void> {
  demandOwnOrKeeper(work, personId)
  await transact(work, async (held) => {
    const { code } = await holdExpert(held.db, personId)
    const { name } = await getPerson(held.db, personId)
    await changeExpert(held.db, personId, { ...rowOf(details, name), modified: held.now })
    await held.announce(expertChanged, { code }, { personId })
  })
}

/** What an expert changes of themselves: how much time there is, and whether they may be asked for now. */
export async function setAvailability(
  work: Work,
  personId: string,
  { hours, paused }: { readonly hours: number; readonly paused: boolean },
): Promise<void> {
  demandOwnOrKeeper(work, personId)
  await transact(work, async (held) => {
    const { code } = await holdExpert(held.db, personId)
    await changeExpert(held.db, personId, { hours, paused, modified: held.now })
    await held.announce(expertChanged, { code }, { personId })
  })
}

function demandOwnOrKeeper({ actor }: Work, personId: string) {
  if (actor?.kind === 'person' && actor.id === personId) return
  demand(actor, askExperts, anywhere)
}

/** Confirms who somebody is and what they know; whoever proposed them does not. A second time changes nothing. */
export async function confirmExpert(work: Work, personId: string): Promise<void> {
  const actor = demand(work.actor, askExperts, anywhere)
  await transact(work, async (held) => {
    const { code, confirmedAt, proposedBy } = await holdExpert(held.db, personId)
    if (confirmedAt !== null) return
    const isOwn = actor.kind === 'person' && (actor.id === proposedBy || actor.id === personId)
    if (isOwn) throw refuse.conflict(words.notByProposer)
    const confirmedBy = actor.kind === 'person' ? actor.id : null
    await changeExpert(held.db, personId, { confirmedBy, confirmedAt: held.now, modified: held.now })
    await held.announce(expertConfirmed, { code }, { personId })
  })
}

export interface ListingWish {
  readonly listed: Listing
  readonly shown: readonly ShownPart[]
}

/**
 * What an expert agrees to be shown of them: said by themselves, or written down by staff from paper. To be seen by everybody
 * is a consent, kept with all others; withdrawn there, it ends here too.
 */
export async function agreeToListing(work: Work, personId: string, { listed, shown }: ListingWish): Promise<void> {
  demandOwnOrKeeper(work, personId)
  await transact(work, async (held) => {
    const profile = await holdExpert(held.db, personId)
    if (listed === 'public') await consent(held, profile)
    await changeExpert(held.db, personId, { listed, shown: [...shown], modified: held.now })
    await held.announce(expertListing, { code: profile.code, listed }, { personId })
  })
}

const consent = (work: Work, { personId }: Pick<ExpertProfile, 'personId'>) =>
  giveConsent(asRules(work), personId, { purpose: 'name-in-lists', givenBy: personId, startsOn: today(work.now) })

export interface NewInterest {
  readonly organisationId?: string | undefined
  readonly text: string
  readonly startsOn: IsoDay
  readonly endsOn?: IsoDay | undefined
}

/** Declares an interest: a seat, a contract, a share. By the expert, or by staff who heard of it. */
export async function declareInterest(
  work: Work,
  personId: string,
  interest: NewInterest,
  key?: string,
): Promise<void> {
  demandOwnOrKeeper(work, personId)
  if (interest.endsOn !== undefined && interest.endsOn < interest.startsOn) throw refuse.invalid(words.endsBefore)
  await once(work, key, z.boolean(), async (held) => {
    const { code } = await holdExpert(held.db, personId)
    await insertInterest(held.db, { ...interest, personId, declaredAt: held.now })
    await held.announce(expertChanged, { code }, { personId })
    return true
  })
}

/** An interest that is over from today on; it stays readable with its dates. */
export async function endInterest(work: Work, personId: string, interestId: string): Promise<void> {
  demandOwnOrKeeper(work, personId)
  await transact(work, async (held) => {
    const { code } = await holdExpert(held.db, personId)
    await endInterestOn(held.db, personId, interestId, today(held.now))
    await held.announce(expertChanged, { code }, { personId })
  })
}
