import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { type Actor, demand } from '#platform/permission.ts'
import { type Refusal, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { creditsOf } from '../queries/credits.ts'
import { firstSession, getOffering, getSession } from '../queries/offerings.ts'
import { type KnownPerson, lackConsent, peopleOfParty } from '../queries/parties.ts'
import { type LockKey, poolsOf } from '../queries/pools.ts'
import { ageDay, type Attendee, bornInYear, type MemberRole } from '../rules/audience.ts'
import { eligible, lanesFor, type Verdict } from '../rules/eligible.ts'
import { priceOf } from '../rules/fees.ts'
import { phaseAt } from '../rules/phases.ts'
import { listEnrolments } from '../permissions.ts'
import type { Offering, Session } from '../tables.ts'
import { memberRefusals, partyRefusals, words } from '../words.ts'
import { admissionFor } from './admission.ts'
import { scopeOf } from './authority.ts'
import { audienceFor, lanesIn, strangersTo, weightFor } from './phased.ts'
import type { AdmittedMember, PreparedAsk, Sender, Told } from './commands.ts'

/** Somebody to come along: a person the city knows, or a guest. */
export type Companion =
  | {
      readonly personId: string
      readonly role?: MemberRole
      readonly bornOn?: string | undefined
      readonly hasDisability?: boolean
    }
  | {
      readonly guestName: string
      readonly birthYear: number | null
      readonly sex: 'female' | 'male' | null
      readonly role?: MemberRole
      readonly bornOn?: string | undefined
      readonly hasDisability?: boolean
    }

/** A wish as a form sends it. */
export interface Wish {
  /** Made with the form: sent again, it is the same wish. */
  readonly key: string
  readonly offeringId: string
  readonly sessionId?: string | undefined
  readonly party: readonly Companion[]
  /** A group of a school or a mosque. */
  readonly organisationId?: string | undefined
  /** Whose wish it is where everybody who comes is a guest: a mother on the phone who sends her sister’s children. */
  readonly partyId?: string | undefined
  readonly answers?: unknown
  /** A pass that pays for it. */
  readonly passId?: string | undefined
  /** Lots in a draw; counted from the draws of the series that were lost unless said. */
  readonly weight?: number | undefined
  /** Whether little is on offer in one of the zones they live in: one lot more. The module of the offering knows. */
  readonly isPoorlySupplied?: ((zoneIds: readonly string[]) => Promise<boolean>) | undefined
  /** What the module of the offering has to say against it: prerequisites, standing. */
  readonly whyNot?: ((party: readonly Attendee[]) => Refusal | undefined) | undefined
}

/** A verdict on each member with the words a form shows beside the names. */
export interface Checked {
  readonly verdict: Verdict
  readonly attendees: readonly (Attendee & { readonly name: string })[]
  /** Rials to pay, after what a credit with the organiser pays. */
  readonly due: bigint
  readonly credit: bigint
  readonly refusals: readonly { readonly id: string; readonly reason: Refusal }[]
  readonly prepared: PreparedAsk
  readonly key: LockKey
}

export const lockKeyOf = ({ id, admitBy }: Pick<Offering, 'id' | 'admitBy'>, sessionId: string | null): LockKey =>
  admitBy === 'session' && sessionId !== null ? { sessionId } : { offeringId: id }

export const senderOf = ({ actor, channel, onBehalfOf }: Work): Sender => ({ actor, channel, onBehalfOf })

/**
 * Takes a place for a party, or a place in the line, or an entry in the draw; what it became is told.
 * @throws {Refusal} when somebody may not come, may not be brought by this actor, or is in already
 */
export async function enrol(work: Work, wish: Wish): Promise<Told> {
  const { refusals, prepared, key } = await checkParty(work, wish)
  const [first] = refusals
  if (first) throw first.reason
  return admissionFor(work)(key, { sender: senderOf(work), act: { kind: 'ask', ask: prepared } })
}

/** Who of a party may come and what it would cost, without taking anything: what the form shows before it is sent. */
export async function checkParty(work: Work, wish: Wish): Promise<Checked> {
  const { db, now } = work
  const offering = await getOffering(db, wish.offeringId)
  const session = await sessionFor(db, offering, wish.sessionId)
  const sessionId = session?.id ?? null
  const known = await whoComes(work, offering, wish)
  const attendees = wish.party.map((companion, at) => attendeeOf(companion, { at, known }))
  const on = ageDay(offering.audience, await dayOf(db, offering, session, now))
  const verdict = eligible(attendees, audienceFor(offering, wish), on)
  const due = wish.passId === undefined ? priceOf(offering.price, attendees, on) : 0n
  const key = lockKeyOf(offering, sessionId)
  const pools = await poolsOf(db, key)
  const phase = phaseAt(offering.phases, now.getTime())?.phase
  const lanes = lanesIn(
    phase,
    pools.flatMap((pool) => lanesFor(attendees, pool.lanes, on)),
  )
  const needsConsent = await lacksConsent(work, offering, { known, on: today(now) })
  const weight = wish.weight ?? (await weightFor(work, offering, wish, attendees))
  const prepared = prepare({ ...wish, weight }, { offering, sessionId, verdict, attendees, due, lanes, needsConsent })
  const credit = await creditFor(db, offering, prepared)
  return {
    verdict,
    attendees,
    due: due - credit,
    credit,
    prepared,
    key,
    refusals: [...refusalsOf(wish, attendees, verdict), ...strangersTo(phase, attendees, on)],
  }
}

/** What a credit would pay now; who has the seats in hand looks again. */
async function creditFor(db: Db, { organiserId }: Offering, { due, partyId }: PreparedAsk): Promise<bigint> {
  if (due === 0n || partyId === null) return 0n
  const [balance] = await creditsOf(db, [partyId], organiserId)
  const has = balance?.rials ?? 0n
  return has < due ? has : due
}

/** Of one session, of the whole run, or of either where both are on offer. */
async function sessionFor(db: Db, { id, admitBy }: Offering, wanted: string | undefined): Promise<Session | null> {
  if (wanted === undefined) {
    if (admitBy === 'session') throw refuse.invalid(words.chooseSession)
    return null
  }
  const session = await getSession(db, wanted)
  if (session.offeringId !== id || admitBy === 'run' || admitBy === 'none') throw refuse.absent(words.noSuchSession)
  return session
}

/** The day on which age counts: that of the session, or of the first of the run. */
export async function dayOf(db: Db, { id }: Offering, session: Session | null, now: Date): Promise<string> {
  const { startsAt } = session ?? (await firstSession(db, id)) ?? {}
  return today(startsAt ?? now)
}

/**
 * The people of the party, if the actor may bring them: themselves, those they live with, children as their guardian.
 * The desk may bring anybody, on behalf of somebody.
 */
async function whoComes(
  { db, actor, now }: Work,
  offering: Offering,
  { party, partyId }: Wish,
): Promise<Map<string, KnownPerson>> {
  const coming = knownIn(party)
  const ids = [...new Set(partyId === undefined ? coming : [...coming, partyId])]
  const asker = actor?.kind === 'person' ? actor.id : null
  const people = await peopleOfParty(db, { ids, askerId: asker, on: today(now) })
  if (people.length < ids.length) throw refuse.invalid(words.notYourPerson)
  const areOwn = asker !== null && people.every((person) => isOwn(person, asker))
  if (!areOwn) await demandDesk(db, actor, offering)
  return new Map(people.map((person) => [person.id, person]))
}

/** The people of a party whom the city knows, each of them once. */
function knownIn(party: Wish['party']): string[] {
  if (party.length === 0) throw refuse.invalid(words.nobody)
  const coming = party.flatMap((companion) => ('personId' in companion ? [companion.personId] : []))
  if (new Set(coming).size < coming.length) throw refuse.invalid(words.namedTwice)
  return coming
}

const isOwn = ({ id, isHousemate, isChild, isWard }: KnownPerson, asker: string) =>
  id === asker || (isHousemate && (!isChild || isWard))

async function demandDesk(db: Db, actor: Actor, offering: Offering) {
  const isCitizen = actor?.kind === 'person' && !actor.staff
  if (isCitizen) throw refuse.forbidden(words.notYourPerson)
  demand(actor, listEnrolments, await scopeOf(db, offering))
}

interface Place {
  readonly at: number
  readonly known: ReadonlyMap<string, KnownPerson>
}

const nowhere = { zones: [], organisations: [], guardianOf: [], standings: [] }

export function attendeeOf(companion: Companion, { at, known }: Place): Attendee & { readonly name: string } {
  const { role = 'participant', bornOn, hasDisability } = companion
  const come = { role, hasDisability }
  if ('guestName' in companion) {
    const { guestName, birthYear, sex } = companion
    return {
      ...nowhere,
      ...come,
      id: `guest ${at}`,
      name: guestName,
      sex: sex ?? undefined,
      born: bornOf(bornOn, birthYear),
    }
  }
  const person = known.get(companion.personId)
  if (!person) throw refuse.invalid(words.notYourPerson)
  const { id, name, sex, birthYear, zones, organisations, guardianOf } = person
  const born = bornOf(bornOn, birthYear)
  return { ...nowhere, ...come, id, name, sex: sex ?? undefined, born, zones, organisations, guardianOf }
}

/** A date somebody typed narrows the year the city knows; it does not replace it. */
function bornOf(day: string | undefined, year: number | null): Attendee['born'] {
  const known = year === null ? undefined : bornInYear(year)
  const isOfYear = day !== undefined && (known === undefined || (known.from <= day && day <= known.to))
  return isOfYear ? { from: day, to: day } : known
}

/** Consent of a guardian for every child whose guardian is not the one who asks. */
async function lacksConsent(
  { db, actor }: Work,
  { consents }: Offering,
  { known, on }: { readonly known: ReadonlyMap<string, KnownPerson>; readonly on: string },
): Promise<boolean> {
  const asker = actor?.kind === 'person' ? actor.id : ''
  const wards = [...known.values()].filter(({ id, isChild, isWard }) => isChild && (!isWard || id === asker))
  const ids = wards.map(({ id }) => id)
  return (await lackConsent(db, ids, consents, on)).length > 0
}

interface Found {
  readonly offering: Offering
  readonly sessionId: string | null
  readonly verdict: Verdict
  readonly attendees: Checked['attendees']
  readonly due: bigint
  readonly lanes: readonly string[]
  readonly needsConsent: boolean
}

function prepare(
  wish: Wish,
  { offering, sessionId, verdict, attendees, due, lanes, needsConsent }: Found,
): PreparedAsk {
  const { key, organisationId = null, weight = 1, answers = null, party } = wish
  const members = party.map((companion, at) => admitted(companion, { at, verdict, name: attendees[at]?.name ?? '' }))
  return {
    key,
    sessionId,
    organisationId,
    partyId: organisationId === null ? partyOf(members, wish) : null,
    members,
    seats: verdict.seats,
    heads: verdict.heads,
    lanes,
    due,
    weight,
    needsConsent,
    answers,
    passId: wish.passId ?? null,
    termsVersion: offering.termsVersion,
  }
}

/** Whose wish it is: the first whom the city knows, else whoever sent the guests. */
const partyOf = (members: readonly AdmittedMember[], { partyId }: Wish) =>
  members.find(({ personId }) => personId !== null)?.personId ?? partyId ?? null

interface Named {
  readonly at: number
  readonly verdict: Verdict
  readonly name: string
}

function admitted(companion: Companion, { at, verdict, name }: Named): AdmittedMember {
  const { profile = '', takesSeat = true } = verdict.members[at] ?? {}
  const { role = 'participant' } = companion
  const as = { role, takesSeat, profile, name }
  if ('personId' in companion)
    return { ...as, personId: companion.personId, guestName: null, birthYear: null, sex: null }
  const { guestName, birthYear, sex } = companion
  return { ...as, personId: null, guestName, birthYear, sex }
}

function refusalsOf({ whyNot }: Wish, attendees: Checked['attendees'], verdict: Verdict): Checked['refusals'] {
  const own = verdict.members.flatMap(({ id, refusal }, at) => {
    if (!refusal) return []
    const { ageMin = 0, ageMax = 0 } = refusal.profile
    const say = memberRefusals[refusal.why]
    return [
      { id, reason: refuse.conflict(say(attendees[at]?.name ?? '', refusal.why === 'too-young' ? ageMin : ageMax)) },
    ]
  })
  const together = verdict.party.map((why) => ({ id: 'party', reason: refuse.conflict(partyRefusals[why]) }))
  const other = whyNot?.(attendees)
  return [...own, ...together, ...(other ? [{ id: 'party', reason: other }] : [])]
}
