import {
  type Commitment,
  commitmentsOf,
  courseOf,
  type Evidence,
  evidenceOf,
  historyOf,
  isSilent,
  type Lateness,
  latenessOf,
  partyNames,
  type Standing,
  standingOfMatters,
} from '#engines/commitment/index.ts'
import { placesById } from '#city/places/queries.ts'
import { organisationsById } from '#city/organisations/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import type { Said } from '#platform/locale.ts'
import { needOf } from '../actions/divide.ts'
import { standingFrom } from '../actions/keep.ts'
import { publicationRule } from '../forms/rules.ts'
import { calendarAroundCity } from '../queries/calendar.ts'
import { ruleOn } from '../queries/reading.ts'
import { resolutionsById, successorOf } from '../queries/resolutions.ts'
import { attachmentsOf, clausesOf, legalEventsOf, textsOf } from '../queries/texts.ts'
import { type NamedVote, voteEventsOf, votesOf } from '../queries/votes.ts'
import type { LegalStanding } from '../rules/legal.ts'
import { publicationOf, usualPublicationRule } from '../rules/publication.ts'
import { boardPart } from '../rules/service-rules.ts'
import type { Clause, Resolution } from '../tables.ts'

/** A promise as its page shows it. */
export interface Promised {
  readonly commitment: Commitment
  readonly owner: Said
  readonly lateness: Lateness
  readonly silent: boolean
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
    calendarAroundCity(db, today(now)),
  ])
  const standing = await standingFrom({ db, now }, resolution, events)
  const { promised, board } = await promisesIn({ db, now }, resolution.matterId, calendar)
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
    places: new Map(
      (
        await placesById(
          db,
          clauses.flatMap(({ placeId }) => placeId ?? []),
        )
      ).map((place) => [place.id, place]),
    ),
    ...(await aroundOf({ db, now }, resolution, clauses, standing)),
    publication: await publicationView({ db, now }, resolution, { standing, calendar, voted: voteEvents[0]?.created }),
  }
}

async function aroundOf(
  { db, now }: Reading,
  resolution: Resolution,
  clauses: readonly Clause[],
  standing: LegalStanding,
) {
  const { bodyId, committeeId, coordinatorId, supersedesId, id, matterId } = resolution
  const [bodies, earlier, successor, standings] = await Promise.all([
    organisationsById(
      db,
      [bodyId, committeeId, coordinatorId].filter((each) => each !== null),
    ),
    resolutionsById(db, supersedesId === null ? [] : [supersedesId]),
    successorOf(db, id),
    standingOfMatters(db, now, [{ matterId, parts: partsOf(clauses, standing.voidAddresses) }]),
  ])
  return {
    bodies: new Map(bodies.map((body) => [body.id, body.name])),
    supersedes: earlier[0],
    successor,
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
  calendar: Parameters<typeof latenessOf>[1]['calendar'],
): Promise<{ promised: ReadonlyMap<string, Promised[]>; board: Promised | undefined }> {
  const all = (await commitmentsOf(db, [matterId])).filter(
    ({ state }) => state !== 'withdrawn' && state !== 'transferred',
  )
  const [names, pieces] = await Promise.all([
    partyNames(
      db,
      all.map(({ ownerId }) => ownerId),
    ),
    evidenceOf(
      db,
      all.map(({ id }) => id),
    ),
  ])
  const read = all.map((commitment): Promised => ({
    commitment,
    owner: (commitment.ownerKind === 'organisation' ? names.get(commitment.ownerId) : undefined) ?? somebody,
    lateness: latenessOf(courseOf(commitment), { calendar, at: now }),
    silent: isSilent(courseOf(commitment), now),
    evidence: pieces.filter(({ commitmentId }) => commitmentId === commitment.id),
  }))
  return {
    promised: Map.groupBy(
      read.filter(({ commitment: { part } }) => part !== boardPart),
      ({ commitment }) => commitment.part ?? '',
    ),
    board: read.findLast(({ commitment: { part } }) => part === boardPart),
  }
}

const somebody: Said = { fa: 'شخص', en: 'a person', azb: 'شخص' }

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
  if (voidAddresses.includes(address)) return 'void'
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
  return Promise.all(
    events.map(async (event) => ({ event, named: await votesOf(db, event.id), corrected: corrected.has(event.id) })),
  )
}

interface Publishing {
  readonly standing: LegalStanding
  readonly calendar: Awaited<ReturnType<typeof calendarAroundCity>>
  readonly voted: Date | undefined
}

async function publicationView(
  { db, now }: Reading,
  resolution: Resolution,
  { standing, calendar, voted }: Publishing,
) {
  const found = await ruleOn(db, 'publication', resolution.adoptedOn)
  const rule = found === undefined ? usualPublicationRule : publicationRule.parse(found)
  const out = {
    ...(voted && { votes: today(voted) }),
    ...day('text', resolution.publishedOn),
    ...day('owners', resolution.ownersOn),
  }
  const dates = { adoptedOn: resolution.adoptedOn, enforceableOn: standing.enforceableOn, out }
  return publicationOf(dates, rule, { calendar, today: today(now) })
}

const day = (name: 'text' | 'owners', on: IsoDay | null) => (on === null ? {} : { [name]: on })
