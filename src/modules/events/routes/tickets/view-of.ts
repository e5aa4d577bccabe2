import { getOrganisation } from '#city/organisations/queries.ts'
import { placesById } from '#city/places/queries.ts'
import type { Place } from '#city/places/tables.ts'
import {
  isLive,
  type Enrolment,
  getEnrolment,
  getOffering,
  hoursUntil,
  isPresent,
  issueTicket,
  lacksConsent,
  leavesInFull,
  marksOfParty,
  membersOf,
  type Offering,
  placeInLine,
  refundOf,
  type Session,
  sessionsOf,
  startsOf,
} from '#engines/enrolment/index.ts'
import { openReconfirmation } from '#modules/notices/index.ts'
import type { Db } from '#platform/db/database.ts'
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
  /** The school or the group whose place it is. */
  readonly group: Said | undefined
  readonly members: readonly NamedMember[]
  /** What the camera reads; while the place is certain. */
  readonly qr: string | undefined
  /** How many stand before it in the line. */
  readonly ahead: number | undefined
  /** Whether it can still be given back: until the first of its meetings begins. */
  readonly mayLeave: boolean
  /** Rials that go back if it is given back now, as money and to the credit; undefined where nothing was paid. */
  readonly refund: { readonly money: bigint; readonly credit: bigint } | undefined
  readonly reconfirmUntil: Date | undefined
  /** What the reader has to agree to for the children of the party, as their guardian, before the seat is theirs. */
  readonly consents: readonly AskedConsent[]
  /** A guardian still has to agree, whoever looks. */
  readonly lacksConsent: boolean
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
  const hours = hoursUntil(await startsOf(db, enrolmentId), now.getTime())
  const [place] = next?.placeId ? await placesById(db, [next.placeId]) : []
  return {
    enrolment,
    offering,
    sessions,
    place,
    organiser: (await getOrganisation(db, offering.organiserId)).name,
    group: await groupOf(db, enrolment),
    members: await namedMembers(db, enrolmentId),
    qr: await qrOf(work, keyring, { enrolment, offering, sessions }),
    ahead: enrolment.state === 'waiting' ? await placeInLine(db, enrolmentId) : undefined,
    mayLeave: isLive(enrolment.state) && hours > 0,
    refund: refundNow({ enrolment, offering }, (await leavesInFull(db, enrolment)) ? 'cancelled' : hours),
    reconfirmUntil: (await openReconfirmation(db, enrolmentId, now))?.until,
    ...(await consentsOf(work, enrolment, offering)),
    rates: await ratesNow(work, enrolment),
  }
}

const groupOf = async (db: Db, { organisationId }: Enrolment) =>
  organisationId === null ? undefined : (await getOrganisation(db, organisationId)).name

/** What whoever looks may consent to, and whether a seat waits for somebody to do so. */
async function consentsOf(work: Work, enrolment: Enrolment, offering: Offering) {
  const lacks = isKept(enrolment) && (await lacksConsent(work, enrolment, offering))
  return { lacksConsent: lacks, consents: lacks ? await ownConsents(work, enrolment, offering) : [] }
}

const isKept = ({ state, reason }: Enrolment) => (state === 'held' || state === 'offered') && reason === 'consent'

async function ownConsents(work: Work, { id }: Enrolment, { consents }: Offering) {
  if (work.actor?.kind !== 'person') return []
  const people = (await membersOf(work.db, id)).flatMap(({ personId }) => personId ?? [])
  return consentsToAsk(work, consents, people)
}

type Seat = Pick<TicketView, 'enrolment' | 'offering' | 'sessions'>

async function qrOf({ db, now }: Work, keyring: Keyring, { enrolment, sessions }: Seat) {
  const last = sessions.findLast(({ cancelledAt }) => cancelledAt === null)
  if (enrolment.state !== 'confirmed' || !last) return undefined
  return issueTicket(db, keyring, now, { enrolment, session: last })
}

/** What would go back; what is moved or called off is paid back in full. */
function refundNow({ enrolment, offering }: Omit<Seat, 'sessions'>, hours: number | 'cancelled'): TicketView['refund'] {
  const { paymentId, credit, due, state } = enrolment
  if ((paymentId === null && credit === 0n) || state !== 'confirmed') return undefined
  const back = (rials: bigint) => refundOf(rials, hours, offering.refunds ?? undefined)
  return { money: paymentId === null ? 0n : back(due), credit: back(credit) }
}

const fortnight = 14 * 86_400_000

/** Who was there can say how it was, once, for two weeks. */
async function ratesNow({ db, now }: Work, { id, sessionId }: Enrolment): Promise<TicketView['rates']> {
  const last = (await marksOfParty(db, id, sessionId)).findLast(isPresent)
  if (!last || now.getTime() - last.at.getTime() > fortnight) return undefined
  return (await hasRated(db, id, sessionId)) ? undefined : { sessionId }
}
