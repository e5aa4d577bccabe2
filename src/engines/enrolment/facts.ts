import { z } from 'zod'
import { fact, insideFact } from '#platform/facts/fact.ts'
import { states } from './rules/states.ts'
import { ratingVerdicts } from './tables.ts'
import { states as said, words } from './words.ts'
import { planWords } from './words/planning.ts'
import { selectionWords } from './words/selection.ts'

/** What every change of an enrolment tells: enough to make its row again. Instants in milliseconds since 1970. */
export const changeShape = z.object({
  enrolmentId: z.uuid(),
  offeringId: z.uuid(),
  from: z.enum([...states, 'none']),
  state: z.enum(states),
  seats: z.int(),
  rank: z.int().nullable(),
  until: z.int().nullable(),
  reason: z.string().nullable(),
})
export type ChangeDetail = z.infer<typeof changeShape>

export const asked = insideFact('enrolment.asked', said.asked, changeShape)
export const waiting = insideFact('enrolment.waiting', said.waiting, changeShape)
export const held = insideFact('enrolment.held', said.held, changeShape)
export const offered = insideFact('enrolment.offered', said.offered, changeShape)
export const confirmed = insideFact('enrolment.confirmed', said.confirmed, changeShape)
export const refused = insideFact('enrolment.refused', said.refused, changeShape)
export const lapsed = insideFact('enrolment.lapsed', said.lapsed, changeShape)
export const withdrawn = insideFact('enrolment.withdrawn', said.withdrawn, changeShape)
export const cancelled = insideFact('enrolment.cancelled', said.cancelled, changeShape)
/** Members left the party; it keeps its state and its rank. */
export const shrunk = insideFact('enrolment.shrunk', words.shrunk, changeShape)

const offeringId = z.uuid()
const sessionId = z.uuid()

export const offeringPlanned = fact('enrolment.planned', words.planned, z.object({ offeringId }))
export const offeringPublished = fact(
  'enrolment.published',
  words.published,
  z.object({ offeringId, sessions: z.int() }),
)
/** What is said about an offering is other than before: the names of what changed, never the text. */
export const offeringChanged = fact(
  'enrolment.changed',
  planWords.changed,
  z.object({ offeringId, what: z.array(z.string()), termsVersion: z.int() }),
)
export const offeringArchived = fact('enrolment.archived', planWords.archived, z.object({ offeringId }))
export const seatingSet = fact(
  'enrolment.seating-set',
  planWords.seatingSet,
  z.object({ offeringId, seats: z.record(z.string(), z.int()) }),
)
export const offeringCancelled = fact('enrolment.offering-cancelled', words.offeringCancelled, z.object({ offeringId }))
export const sessionAdded = fact('enrolment.session-added', words.sessionAdded, z.object({ offeringId, sessionId }))
export const sessionMoved = fact(
  'enrolment.session-moved',
  words.sessionMoved,
  z.object({ offeringId, sessionId, from: z.iso.datetime(), to: z.iso.datetime() }),
)
/** Another place, another leader, another way of meeting; a new time is a fact of its own, with which this one may come. */
export const sessionChanged = fact(
  'enrolment.session-changed',
  planWords.sessionChanged,
  z.object({ offeringId, sessionId, what: z.array(z.string()), isMoved: z.boolean().optional() }),
)
/** The instants of sessions follow their wall times again; the clock on the wall has not changed. */
export const clockMended = insideFact(
  'enrolment.clock-mended',
  planWords.clockMended,
  z.object({ offeringId, zoneData: z.string(), sessions: z.array(sessionId), clashing: z.array(sessionId) }),
)
export const sessionCancelled = fact(
  'enrolment.session-cancelled',
  words.sessionCancelled,
  z.object({ offeringId, sessionId }),
)
export const vouchersIssued = insideFact(
  'enrolment.vouchers-issued',
  words.vouchersIssued,
  z.object({ offeringId, count: z.int() }),
)
export const passIssued = insideFact(
  'enrolment.pass-issued',
  words.passIssued,
  z.object({ passId: z.uuid(), kind: z.string(), uses: z.int().nullable() }),
)
export const passEnded = insideFact('enrolment.pass-ended', words.passEnded, z.object({ passId: z.uuid() }))
export const closureMade = fact(
  'enrolment.closure-made',
  words.closureMade,
  z.object({ closureId: z.uuid(), manner: z.string(), cause: z.string(), sessions: z.int() }),
)
export const closureUndone = fact('enrolment.closure-undone', words.closureUndone, z.object({ closureId: z.uuid() }))
export const poolChanged = fact(
  'enrolment.pool-changed',
  words.poolChanged,
  z.object({ offeringId, poolId: z.uuid(), capacity: z.int(), paused: z.boolean(), released: z.boolean() }),
)

const code = z.string()
export const drawAnnounced = fact('enrolment.draw-announced', words.drawAnnounced, z.object({ code, commitment: code }))
export const drawFrozen = fact(
  'enrolment.draw-frozen',
  words.drawFrozen,
  z.object({ code, listHash: code, entries: z.int() }),
)
export const drawSalted = fact('enrolment.draw-salted', words.drawSalted, z.object({ code, salt: code }))
export const drawRevealed = fact(
  'enrolment.draw-revealed',
  words.drawRevealed,
  z.object({ code, secret: code, seed: code }),
)
export const selectionDecided = fact(
  'enrolment.selection-decided',
  selectionWords.decided,
  z.object({ offeringId, phase: z.string(), decided: z.int() }),
)

/** The secret was asked for, whatever came of it. */
export const drawOpened = fact('enrolment.draw-opened', words.drawOpened, z.object({ code }))
export const drawCorrected = fact(
  'enrolment.draw-corrected',
  words.drawCorrected,
  z.object({ code, listHash: code, before: code, reason: code }),
)
export const drawVoided = fact('enrolment.draw-voided', words.drawVoided, z.object({ code, reason: code }))

/** Somebody was there; the quantity is how many. */
export const attendanceRecorded = fact(
  'enrolment.attendance-recorded',
  words.attendanceRecorded,
  z.object({ sessionId, markId: z.uuid(), value: z.string(), witness: z.string() }),
)
export const rated = insideFact(
  'enrolment.rated',
  words.rated,
  z.object({ offeringId, sessionId: sessionId.nullable(), stars: z.int().min(1).max(5) }),
)
export const ratingJudged = insideFact(
  'enrolment.rating-judged',
  words.ratingJudged,
  z.object({ ratingId: z.uuid(), offeringId, verdict: z.enum(ratingVerdicts) }),
)
