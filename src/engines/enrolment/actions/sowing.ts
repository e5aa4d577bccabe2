import type { Db } from '#platform/db/database.ts'
import { newId } from '#platform/db/new-id.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Channel } from '#platform/facts/fact.ts'
import { insertFactsAtOnce } from '#platform/facts/queries.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal } from '#platform/keys/seal.ts'
import { commitmentOf } from '#platform/lots/lots.ts'
import { attendanceRecorded, type ChangeDetail, rated } from '../facts.ts'
import { sealing } from './draws.ts'
import { closureFact, closureOf, type NewFact, type SownClosure } from './sown-closures.ts'
import {
  insertAdditions,
  insertDraws,
  insertMarks,
  insertPlans,
  insertRatings,
  insertSownClosure,
  type Plans,
  type SownOffering,
  type SownSession,
} from '../queries/sowing.ts'
import type { Additions } from '../queries/writing.ts'
import { isPresent } from '../rules/attendance.ts'
import type { MemberRole } from '../rules/audience.ts'
import { general } from '../rules/draw.ts'
import { isLive, isSeated, type State } from '../rules/states.ts'
import type { ClaimStanding, Draw, draws, marks, Pool, ratings } from '../tables.ts'

/** One change of an enrolment of the samples. */
export interface SownChange {
  readonly state: State
  readonly at: Date
  readonly rank?: number
  readonly until?: Date
  readonly reason?: string
}

/** An enrolment of the samples with its whole history, the first change first. */
export interface SownEnrolment {
  readonly id: string
  readonly code: string
  readonly offering: SownOffering
  readonly sessionId: string | null
  readonly pools: readonly Pick<Pool, 'id' | 'hard'>[]
  readonly actorId: string
  readonly channel: Channel
  readonly members: readonly {
    readonly personId: string
    readonly role: MemberRole
    readonly takesSeat: boolean
    readonly profile: string
  }[]
  readonly phase: string
  /** An open offering counts heads and gives no seats. */
  readonly isOpen?: boolean
  readonly due?: bigint
  readonly paymentId?: string | undefined
  readonly weight?: number
  readonly lanes?: readonly string[]
  /** The lane it came in by. */
  readonly lane?: string | undefined
  readonly history: readonly [SownChange, ...SownChange[]]
}

export interface Season extends Plans {
  readonly enrolments: readonly SownEnrolment[]
  readonly marks: readonly (typeof marks.$inferInsert)[]
  readonly ratings: readonly (typeof ratings.$inferInsert)[]
  readonly draws: readonly (typeof draws.$inferInsert)[]
  readonly closures: readonly SownClosure[]
  /** What else is told of it: announcements, activities of programmes, draws. */
  readonly facts: readonly NewFact[]
}

/**
 * Writes a season of samples at once, in a handful of statements and with the same facts that people's own acts would
 * have left. Only for a new city: it locks nothing and asks nobody.
 */
export async function sowSeason(db: Db, season: Season): Promise<void> {
  await insertPlans(db, season)
  await insertAdditions(db, season.enrolments.map(rowsOf))
  await insertDraws(db, season.draws)
  await insertMarks(db, season.marks)
  await insertRatings(db, season.ratings)
  const closures = season.closures.map(closureOf)
  for (const closure of closures) await insertSownClosure(db, closure)
  const told = [...season.enrolments.flatMap(factsOf), ...season.marks.flatMap(markFacts(season))]
  const all = [...told, ...season.ratings.map(ratingFact(season)), ...closures.map(closureFact), ...season.facts]
  const inOrder = all.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (let at = 0; at < inOrder.length; at += 2000) await insertFactsAtOnce(db, inOrder.slice(at, at + 2000))
}

const standings: Partial<Record<State, ClaimStanding>> = { asked: 'asked', waiting: 'waiting' }

const standingOf = (state: State): ClaimStanding => standings[state] ?? (isSeated(state) ? 'live' : 'over')

const seatsOf = ({ members }: SownEnrolment) => members.filter(({ takesSeat }) => takesSeat).length

const lastOf = ({ history }: SownEnrolment): SownChange => history.at(-1) ?? history[0]

/** The rank it was last given: who comes in from the line keeps the place. */
const rankOf = ({ history }: SownEnrolment) => history.findLast(({ rank }) => rank !== undefined)?.rank ?? null

function rowsOf(one: SownEnrolment): Additions {
  const { members, pools, isOpen = false, lane = general } = one
  const { state } = lastOf(one)
  const [rank, seats, heads] = [rankOf(one), seatsOf(one), members.length]
  const people = members.map(({ personId }) => personId)
  return {
    enrolments: [rowOf(one, { seats, heads, rank })],
    members: members.map((member, at) => ({
      ...member,
      enrolmentId: one.id,
      position: at + 1,
      guestName: null,
      birthYear: null,
      sex: null,
    })),
    claims: pools.map(({ id: poolId, hard }) => ({
      enrolmentId: one.id,
      poolId,
      seats: isOpen ? 0 : hard ? heads : seats,
      lane,
      rank,
      standing: standingOf(state),
    })),
    presences: isLive(state)
      ? pools.flatMap(({ id: poolId }) =>
          people.map((personId) => ({ poolId, personId, enrolmentId: one.id, live: true })),
        )
      : [],
  }
}

interface Counted {
  readonly seats: number
  readonly heads: number
  readonly rank: number | null
}

function rowOf(one: SownEnrolment, counted: Counted): Additions['enrolments'][number] {
  const { id, code, offering, sessionId, members, actorId, channel, phase, history } = one
  const { state, until, reason = null } = lastOf(one)
  return {
    ...counted,
    ...termsOf(one),
    id,
    code,
    offeringId: offering.id,
    sessionId,
    partyId: members[0]?.personId ?? null,
    organisationId: null,
    actorId,
    channel,
    state,
    until: until ?? null,
    phase,
    answers: null,
    termsVersion: offering.termsVersion,
    requestKey: id,
    reason,
    createdAt: history[0].at,
    changedAt: lastOf(one).at,
  }
}

const termsOf = ({ lanes = [], weight = 1, due = 0n, paymentId }: SownEnrolment) => ({
  lanes: [...lanes],
  weight,
  due,
  paymentId: paymentId ?? null,
})

/** One fact for each change, as `fold` wants to read them. */
function factsOf(one: SownEnrolment): NewFact[] {
  const { offering, members, actorId, channel } = one
  let [rank, from]: [number | null, State | 'none'] = [null, 'none']
  return one.history.map((change) => {
    rank = change.rank ?? rank
    const detail: ChangeDetail = {
      enrolmentId: one.id,
      offeringId: offering.id,
      from,
      state: change.state,
      seats: seatsOf(one),
      rank,
      until: change.until?.getTime() ?? null,
      reason: change.reason ?? null,
    }
    from = change.state
    return {
      name: `enrolment.${change.state}`,
      detail,
      actorKind: 'person',
      actorId,
      channel,
      at: change.at,
      occurredOn: today(change.at),
      programmeId: offering.programmeId,
      zoneId: offering.zoneId,
      personId: members[0]?.personId ?? null,
      quantity: seatsOf(one),
    }
  })
}

const byId = <Row extends { readonly id: string }>(many: readonly Row[]) => new Map(many.map((row) => [row.id, row]))

function markFacts({ sessions, offerings }: Season) {
  const [sessionOf, offeringOf] = [byId(sessions), byId(offerings)]
  return (mark: Season['marks'][number]): NewFact[] => {
    const session = sessionOf.get(mark.sessionId)
    const offering = session && offeringOf.get(session.offeringId)
    if (!session || !offering) return []
    return [markFact(mark, session, offering)]
  }
}

function markFact(mark: Season['marks'][number], session: SownSession, offering: SownOffering): NewFact {
  const { id: markId, value, witness, count = 1 } = mark
  const leader = session.leaders[0]
  return {
    name: attendanceRecorded.name,
    detail: { sessionId: session.id, markId, value, witness },
    actorKind: leader ? 'person' : 'rules',
    actorId: leader ?? null,
    channel: 'web',
    at: mark.recordedAt,
    occurredOn: today(mark.at),
    programmeId: offering.programmeId,
    zoneId: offering.zoneId,
    placeId: session.placeId,
    organisationId: offering.organiserId,
    quantity: isPresent({ value }) ? count : 0,
  }
}

function ratingFact({ offerings, enrolments }: Season) {
  const [offeringOf, actors] = [byId(offerings), new Map(enrolments.map(({ id, actorId }) => [id, actorId]))]
  return ({ offeringId, sessionId = null, stars, enrolmentId, at }: Season['ratings'][number]): NewFact => ({
    name: rated.name,
    detail: { offeringId, sessionId, stars },
    actorKind: 'person',
    actorId: actors.get(enrolmentId) ?? null,
    channel: 'web',
    at,
    occurredOn: today(at),
    programmeId: offeringOf.get(offeringId)?.programmeId ?? null,
    quantity: 1,
  })
}

/** What a draw of the samples commits to, sealed as the real one is. */
export function sealDraw(
  keyring: Keyring,
  code: string,
  secret: string,
): Pick<Draw, 'id' | 'commitment' | 'sealedSecret'> {
  const sealedSecret = seal(keyring, sealing(code), secret)
  return { id: newId(0), commitment: commitmentOf(code, secret), sealedSecret }
}
