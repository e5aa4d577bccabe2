import { z } from 'zod'
import { instantOf } from '#platform/calendar/instant.ts'
import { showFile } from '#platform/files/actions.ts'
import type { Capture } from '#platform/files/capture.ts'
import type { FoundFile } from '#platform/files/queries.ts'
import { receiveFile, type Upload } from '#platform/files/receive.ts'
import type { Store } from '#platform/files/store.ts'
import type { Said } from '#platform/locale.ts'
import { greatCircle } from '#platform/maps/metres.ts'
import { answered } from '#platform/forms/once.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { present, type Refusal, refuse } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { answerCommitments, coordinateCommitments } from '../permissions.ts'
import { getCommitment } from '../queries/commitments.ts'
import { evidenceOf, insertEvidence, wasSeen } from '../queries/events.ts'
import { holdMatter } from '../queries/matters.ts'
import { marksOf, passedAll } from '../rules/evidence.ts'
import { handsOf, whyNotCheck } from '../rules/hands.ts'
import { whyNotSeen, whyNotStep } from '../rules/whether.ts'
import type { evidence, Matter } from '../tables.ts'
import { words } from '../words.ts'
import { demandCoordinator, isPublic } from './matters.ts'
import { lookAround, type Situation } from './situation.ts'
import { type Decided, type Sent, shapeOfTaken, type Taken, takeStep } from './take.ts'

/** Where a phone is, in degrees (WGS 84). */
export type Position = NonNullable<Capture['position']>

/** Evidence that is no file. */
export type NewEvidence =
  | {
      readonly kind: 'measure' | 'payment'
      readonly amount: number
      readonly unit: string
      readonly title?: Said | undefined
      readonly takenAt?: Date | undefined
      /** Where it was measured. */
      readonly position?: Position | undefined
    }
  | { readonly kind: 'link'; readonly url: string; readonly title?: Said | undefined }
  /** Something the record already knows. */
  | { readonly kind: 'fact'; readonly factId: string; readonly title?: Said | undefined }

type Row = Omit<typeof evidence.$inferInsert, 'commitmentId' | 'seq' | 'addedAt'>

/** How evidence is sent. */
export interface SentEvidence extends Sent {
  /** It comes with a verdict: what a checker saw is no part of the doing, and costs nobody their key. */
  readonly withVerdict?: boolean | undefined
}

/** Adds evidence by whoever does, helps, coordinates or checks. A claim that was made before does not rest on it. */
export const addEvidence = (work: Work, id: string, wish: NewEvidence, sent: SentEvidence = {}): Promise<Taken> =>
  enter(work, id, {
    sent,
    why: (situation) => whyUnfit(wish) ?? whyNotWith(sent, situation),
    row: async ({ matter }) => rowOf(wish, matter),
  })

function rowOf(wish: NewEvidence, matter: Matter): Row {
  if (wish.kind === 'link' || wish.kind === 'fact') return wish
  const { position, ...measured } = wish
  return { ...measured, ...spotOf(matter, position) }
}

function whyUnfit(wish: NewEvidence): Refusal | undefined {
  if (wish.kind === 'link')
    return /^https:\/\/[^\s]{4,500}$/.test(wish.url) ? undefined : refuse.invalid(words.linkUnfit)
  if (wish.kind === 'fact')
    return z.uuid().safeParse(wish.factId).success ? undefined : refuse.invalid(words.noSuchEvent)
  const isFit = Number.isFinite(wish.amount) && wish.unit.trim() !== ''
  return isFit ? undefined : refuse.invalid(words.measureUnfit)
}

interface Received {
  readonly upload: Upload
  readonly sent?: SentEvidence
  /** Where the phone was, for a photograph that does not say so itself: most browsers take that out of it. */
  readonly position?: Position | undefined
}

/**
 * Takes a photograph or a document in as evidence: the file first, which takes a second and wants no transaction, then the
 * event. Time and place of a photograph are kept with the evidence and nowhere else; what is doubtful is marked.
 */
export async function receiveEvidence(
  work: Work,
  store: Store,
  id: string,
  { upload, sent = {}, position }: Received,
): Promise<Taken> {
  demand(work.actor, answerCommitments, anywhere)
  const before = await answered(work, sent.once, shapeOfTaken)
  if (before) return before
  const why = (situation: Situation) => whyNotWith(sent, situation)
  await demandHand(work, id, why)
  const { file, capture } = await receiveFile(work, store, { ...upload, state: 'held' }, { keepCapture: true })
  const shot = { ...(position && { position }), ...capture }
  return enter(work, id, { sent, why, row: (situation) => rowOfFile(situation, file, shot) })
}

/** Only whoever may judge now, and judges what they saw, shows what they judge by. */
function whyNotWith({ withVerdict, seen }: SentEvidence, { who, around, course }: Situation): Refusal | undefined {
  if (!withVerdict) return undefined
  const holding = handsOf(who, around, 'verified')
  return whyNotCheck(holding) ?? whyNotStep(course, 'verified', holding.hands) ?? whyNotSeen(course, 'verified', seen)
}

/** Nobody lays a file down here who could not add it afterwards. */
const demandHand = (work: Work, id: string, why: Entering['why']) =>
  transact(work, async (held) => {
    const situation = await lookAround(held, id)
    const { who, around, course } = situation
    const obstacle = whyNotStep(course, 'evidence', handsOf(who, around, 'evidence').hands) ?? why(situation)
    if (obstacle) throw obstacle
  })

interface Entering {
  readonly sent: SentEvidence
  readonly why: (situation: Situation) => Refusal | undefined
  readonly row: (situation: Decided) => Promise<Row>
}

const enter = (work: Work, id: string, { sent, why, row }: Entering): Promise<Taken> =>
  takeStep(work, id, 'evidence', {
    sent,
    way: {
      why,
      data: () => ({ ...(sent.withVerdict && { withVerdict: true }) }),
      follow: async (situation, { seq }) => {
        const { db, now } = situation.work
        await insertEvidence(db, { ...(await row(situation)), commitmentId: id, seq, addedAt: now })
      },
    },
  })

async function rowOfFile(
  { work: { db }, matter, commitment }: Decided,
  file: FoundFile,
  capture: Capture,
): Promise<Row> {
  const isPhoto = file.kind === 'image'
  const spot = spotOf(matter, capture.position)
  const shot = { takenAt: takenAt(capture), metres: spot.metres, seenBefore: await wasSeen(db, file.hash) }
  return {
    kind: isPhoto ? 'photo' : 'document',
    fileId: file.id,
    hash: file.hash,
    ...spot,
    takenAt: shot.takenAt,
    marks: marksOf(shot, commitment.offeredAt),
    sound: isPhoto && passedAll(shot, commitment.offeredAt),
  }
}

const spotOf = (matter: Matter, position: Capture['position']) => ({
  latitude: position?.latitude ?? null,
  longitude: position?.longitude ?? null,
  accuracy: position?.accuracyMetres ?? null,
  metres: metresFrom(matter, position),
})

/** Where the camera did not know its zone, its clock was the city's. */
function takenAt({ takenAt: taken }: Capture): Date | null {
  if (taken === undefined) return null
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(taken)) return new Date(taken)
  const [day = '', time = ''] = taken.split('T')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantOf(day, hour, minute)
}

function metresFrom({ latitude, longitude }: Matter, position: Capture['position']): number | null {
  if (latitude === null || longitude === null || !position) return null
  return Math.round(greatCircle([longitude, latitude], [position.longitude, position.latitude]))
}

/**
 * Lets everybody see a piece of evidence: a person of the coordinating unit has looked at it for faces and numbers.
 * @throws {Refusal} `conflict` where not everybody may see what it proves
 */
export async function showEvidence(work: Work, commitmentId: string, evidenceId: string): Promise<void> {
  demand(work.actor, coordinateCommitments, anywhere)
  await transact(work, async (held) => {
    const { matterId } = await getCommitment(held.db, commitmentId)
    const matter = await holdMatter(held.db, matterId)
    await demandCoordinator(held, matter)
    if (!isPublic(matter)) throw refuse.conflict(words.notForEverybody)
    const piece = (await evidenceOf(held.db, [commitmentId])).find((each) => each.id === evidenceId)
    const fileId = present(piece, words.noSuchEvent).fileId
    if (fileId !== null) await showFile(held, fileId)
  })
}
