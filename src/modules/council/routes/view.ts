import {
  calendarAround,
  commitmentsOf,
  type Evidence,
  evidenceOf,
  historyOf,
  type Standing,
  standingOfMatters,
} from '#engines/commitment/index.ts'
import { placesById } from '#city/places/queries.ts'
import { organisationsById } from '#city/organisations/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { needOf } from '../actions/divide.ts'
import { publicationRuleOn, standingFrom } from '../actions/keep.ts'
import { findPaper } from '../queries/papers.ts'
import { resolutionsById, successorOf } from '../queries/resolutions.ts'
import { attachmentsOf, clausesOf, legalEventsOf, textsOf } from '../queries/texts.ts'
import { sittingOfItem, type SittingOfItem } from '../queries/sitting.ts'
import { type NamedVote, voteEventsOf, votesOf } from '../queries/votes.ts'
import { isWithin } from '../rules/address.ts'
import type { LegalStanding } from '../rules/legal.ts'
import { publicationOf } from '../rules/publication.ts'
import { boardPart } from '../rules/service-rules.ts'
import type { Clause, Resolution } from '../tables.ts'
import { tellAll, type Told } from './told.ts'

/** A promise as its page shows it. */
export interface Promised extends Told {
  readonly evidence: readonly Evidence[]
}

/** How a clause stands, in the one word that stands beside it. */
export type ClauseState =
  | 'verified'
  | 'claimed'
  | 'late'
  | 'doing'
  | 'offered'
  | 'unowned'
  | 'no-action'
  | 'undecided'
  | 'void'

export interface ClauseView {
  readonly clause: Clause
  readonly promises: readonly Promised[]
  readonly state: ClauseState
}

export type ResolutionView = Awaited<ReturnType<typeof resolutionView>>

interface Reading {
  readonly db: Db
  readonly now: Date
}

/** Everything a page or a sheet tells of a resolution: a fixed number of queries, however many clauses it has. */
export async function resolutionView({ db, now }: Reading, resolution: Resolution) {
  const [events, clauses, texts, voteEvents, attachments, history, calendar] = await Promise.all([
    legalEventsOf(db, resolution.id),
    clausesOf(db, resolution),
    textsOf(db, resolution.id),
    voteEventsOf(db, resolution.id),
    attachmentsOf(db, resolution.id),
    historyOf(db, resolution.matterId, 0, 400),
    calendarAround(db, today(now), {}),
  ])
  const standing = await standingFrom({ db, now }, resolution, events)
  const { promised, board } = await promisesIn({ db, now }, resolution.matterId)
  const around = await aroundOf({ db, now }, resolution, clauses, standing)
  const views = clauses.map((clause) => clauseView(clause, promised, standing))
  return {
    resolution,
    standing,
    events,
    texts,
    clauses: views,
    board,
    votes: await countedVotes(db, voteEvents),
    attachments,
    history: history.toReversed().slice(0, 12),
    places: await placesOf(db, clauses),
    ...around,
    publication: await publicationView({ db, now }, resolution, {
      standing,
      calendar,
      voted: voteEvents.at(-1)?.created,
      sitting: around.sitting,
    }),
  }
}

const placesOf = async (db: Db, clauses: readonly Clause[]) => {
  const found = await placesById(
    db,
    clauses.flatMap(({ placeId }) => placeId ?? []),
  )
  return new Map(found.map((place) => [place.id, place]))
}

async function aroundOf(
  { db, now }: Reading,
  resolution: Resolution,
  clauses: readonly Clause[],
  standing: LegalStanding,
) {
  const { bodyId, committeeId, coordinatorId, supersedesId, paperId, agendaItemId, id, matterId } = resolution
  const [bodies, earlier, successor, standings, paper, sitting] = await Promise.all([
    organisationsById(
      db,
      [bodyId, committeeId, coordinatorId].filter((each) => each !== null),
    ),
    resolutionsById(db, supersedesId === null ? [] : [supersedesId]),
    successorOf(db, id),
    standingOfMatters(db, now, [{ matterId, parts: partsOf(clauses, standing.voidAddresses) }]),
    paperId === null ? undefined : findPaper(db, paperId),
    agendaItemId === null ? undefined : sittingOfItem(db, agendaItemId),
  ])
  return {
    bodies: new Map(bodies.map((body) => [body.id, body.name])),
    supersedes: earlier[0],
    successor,
    paper,
    sitting,
    /** Its text counts as a draft until the minutes of its sitting are adopted. */
    isDraft: sitting !== undefined && sitting.state !== 'adopted',
    covered: standings.get(matterId) ?? nothingCovered,
  }
}

const nothingCovered: Standing = {
  coverage: { parts: 0, executable: 0, undecided: 0, noAction: 0, owned: 0, verified: 0, late: 0, greatestLate: 0 },
  progress: undefined,
  commitments: 0,
}

/** The clauses as coverage counts them. */
export const partsOf = (clauses: readonly Clause[], voidAddresses: readonly string[]) =>
  clauses.map((clause) => ({ key: clause.address, needs: needOf(clause, voidAddresses) }))

export async function promisesIn(
  { db, now }: Reading,
  matterId: string,
): Promise<{ promised: ReadonlyMap<string, Promised[]>; board: Promised | undefined }> {
  const all = (await commitmentsOf(db, [matterId])).filter(
    ({ state }) => state !== 'withdrawn' && state !== 'transferred',
  )
  const pieces = await evidenceOf(
    db,
    all.map(({ id }) => id),
  )
  const shown = Map.groupBy(pieces, ({ commitmentId }) => commitmentId)
  const read: Promised[] = await tellAll(
    { db, now },
    all.map((commitment) => ({ commitment, evidence: shown.get(commitment.id) ?? [] })),
  )
  return {
    promised: Map.groupBy(
      read.filter(({ commitment: { part } }) => part !== boardPart),
      ({ commitment }) => commitment.part ?? '',
    ),
    board: read.findLast(({ commitment: { part } }) => part === boardPart),
  }
}

function clauseView(
  clause: Clause,
  promised: ReadonlyMap<string, Promised[]>,
  { voidAddresses }: LegalStanding,
): ClauseView {
  const promises = promised.get(clause.address) ?? []
  return { clause, promises, state: stateOf(clause, promises, voidAddresses) }
}

function stateOf(
  { address, executable }: Clause,
  promises: readonly Promised[],
  voidAddresses: readonly string[],
): ClauseState {
  if (isWithin(address, voidAddresses)) return 'void'
  if (executable !== 'yes') return executable === 'no' ? 'no-action' : 'undecided'
  return promisedState(promises.filter(({ commitment: { state } }) => state !== 'declined'))
}

function promisedState(promises: readonly Promised[]): ClauseState {
  const is = (...wanted: string[]) => promises.every(({ commitment: { state } }) => wanted.includes(state))
  if (promises.length === 0) return 'unowned'
  if (is('verified')) return 'verified'
  if (promises.some(({ lateness: { overdue } }) => overdue)) return 'late'
  if (is('verified', 'claimed')) return 'claimed'
  return is('offered') ? 'offered' : 'doing'
}

/** A count of votes with the votes by name, where there are any. */
export interface CountedVote {
  readonly event: Awaited<ReturnType<typeof voteEventsOf>>[number]
  readonly named: readonly NamedVote[]
  /** Another count has put it right. */
  readonly corrected: boolean
}

async function countedVotes(db: Db, events: Awaited<ReturnType<typeof voteEventsOf>>): Promise<CountedVote[]> {
  const corrected = new Set(events.map(({ correctsId }) => correctsId))
  const named = await votesOf(
    db,
    events.map(({ id }) => id),
  )
  const byEvent = Map.groupBy(named, ({ vote }) => vote.voteEventId)
  return events.map((event) => ({ event, named: byEvent.get(event.id) ?? [], corrected: corrected.has(event.id) }))
}

interface Publishing {
  readonly standing: LegalStanding
  readonly calendar: Awaited<ReturnType<typeof calendarAround>>
  readonly voted: Date | undefined
  readonly sitting: SittingOfItem | undefined
}

async function publicationView({ db, now }: Reading, resolution: Resolution, known: Publishing) {
  const { standing, calendar, sitting } = known
  const { adoptedOn } = resolution
  if (adoptedOn < addDays(today(now), -oldest)) return []
  const sittingOn = sitting && today(sitting.startsAt)
  const dates = { adoptedOn, sittingOn, enforceableOn: standing.enforceableOn, out: outOf(resolution, known) }
  return publicationOf(dates, await publicationRuleOn(db, adoptedOn), { calendar, today: today(now) })
}

/** Twenty years: of what is older nobody asks any more when it came out, and no calendar reaches there. */
const oldest = 7300

const outOf = ({ publishedOn, ownersOn }: Resolution, { voted, sitting }: Publishing) => ({
  agenda: dayOf(sitting?.calledAt),
  attendance: dayOf(sitting?.endedAt),
  votes: dayOf(voted),
  text: publishedOn ?? undefined,
  owners: ownersOn ?? undefined,
})

const dayOf = (at: Date | null | undefined) => (at ? today(at) : undefined)
