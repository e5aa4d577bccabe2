import { getOrganisation } from '#city/organisations/queries.ts'
import { placesById } from '#city/places/queries.ts'
import type { Place } from '#city/places/tables.ts'
import {
  type Enrolment,
  getEnrolment,
  getOffering,
  isPresent,
  issueTicket,
  marksOfParty,
  membersOf,
  type Offering,
  placeInLine,
  refundOf,
  type Session,
  sessionsOf,
} from '#engines/enrolment/index.ts'
import { openReconfirmation } from '#modules/notices/index.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Said } from '#platform/locale.ts'
import type { Work } from '#platform/work.ts'
import { type AskedConsent, consentsToAsk } from '../../queries/enrolling/consents.ts'
import { nextIn } from '../../rules/sessions.ts'
import { hasRated, type NamedMember, namedMembers } from '../../queries/tickets.ts'

/** One party's place in something: all that its page, its paper and its calendar entry need. */
export interface TicketView {
  readonly enrolment: Enrolment
  readonly offering: Offering
  /** The one it is for, or all of the run. */
  readonly sessions: readonly Session[]
  readonly place: Place | undefined
  readonly organiser: Said | undefined
  readonly members: readonly NamedMember[]
  /** What the camera reads; while the place is certain. */
  readonly qr: string | undefined
  /** How many stand before it in the line. */
  readonly ahead: number | undefined
  /** Rials that go back if it is given back now; undefined where nothing was paid. */
  readonly refund: bigint | undefined
  readonly reconfirmUntil: Date | undefined
  /** What the reader has to agree to for the children of the party, as their guardian, before the seat is theirs. */
  readonly consents: readonly AskedConsent[]
  /** What can be rated now: a session, or the run as a whole. */
  readonly rates: { readonly sessionId: string | null } | undefined
}

export async function viewOf(work: Work, keyring: Keyring, enrolmentId: string): Promise<TicketView> {
  const { db, now } = work
  const enrolment = await getEnrolment(db, enrolmentId)
  const offering = await getOffering(db, enrolment.offeringId)
  const all = await sessionsOf(db, offering.id)
  const sessions = enrolment.sessionId === null ? all : all.filter(({ id }) => id === enrolment.sessionId)
  const next = nextIn(sessions, now)
  const [place] = next?.placeId ? await placesById(db, [next.placeId]) : []
  return {
    enrolment,
    offering,
    sessions,
    place,
    organiser: (await getOrganisation(db, offering.organiserId)).name,
    members: await namedMembers(db, enrolmentId),
    qr: await qrOf(work, keyring, { enrolment, offering, sessions }),
    ahead: enrolment.state === 'waiting' ? await placeInLine(db, enrolmentId) : undefined,
    refund: refundNow({ enrolment, offering, sessions }, now),
    reconfirmUntil: (await openReconfirmation(db, enrolmentId, now))?.until,
    consents: await consentsOf(work, enrolment, offering),
    rates: await ratesNow(work, enrolment),
  }
}

async function consentsOf(work: Work, { id, state, reason }: Enrolment, { consents }: Offering) {
  if (state !== 'held' || reason !== 'consent' || work.actor?.kind !== 'person') return []
  const people = (await membersOf(work.db, id)).flatMap(({ personId }) => personId ?? [])
  return consentsToAsk(work, consents, people)
}

type Seat = Pick<TicketView, 'enrolment' | 'offering' | 'sessions'>

async function qrOf({ db, now }: Work, keyring: Keyring, { enrolment, sessions }: Seat) {
  const last = sessions.findLast(({ cancelledAt }) => cancelledAt === null)
  if (enrolment.state !== 'confirmed' || !last) return undefined
  return issueTicket(db, keyring, now, { enrolment, session: last })
}

function refundNow({ enrolment, offering, sessions }: Seat, now: Date): bigint | undefined {
  if (enrolment.paymentId === null || enrolment.state !== 'confirmed') return undefined
  const starts = sessions.flatMap(({ startsAt }) => (startsAt && startsAt > now ? [startsAt.getTime()] : []))
  const hours = starts.length === 0 ? 0 : (Math.min(...starts) - now.getTime()) / 3_600_000
  return refundOf(enrolment.due, hours, offering.refunds ?? undefined)
}

const fortnight = 14 * 86_400_000

/** Who was there can say how it was, once, for two weeks. */
async function ratesNow({ db, now }: Work, { id, sessionId }: Enrolment): Promise<TicketView['rates']> {
  const last = (await marksOfParty(db, id, sessionId)).findLast(isPresent)
  if (!last || now.getTime() - last.at.getTime() > fortnight) return undefined
  return (await hasRated(db, id, sessionId)) ? undefined : { sessionId }
}
