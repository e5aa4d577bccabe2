import { randomBytes } from 'node:crypto'
import type { Said } from '#platform/locale.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal, tryUnseal } from '#platform/keys/seal.ts'
import { cleanSalt, commitmentOf } from '#platform/lots/lots.ts'
import { demandPerson } from '#platform/permission.ts'
import { present, refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { drawAnnounced, drawFrozen, drawOpened, drawRevealed, drawSalted, drawVoided } from '../facts.ts'
import { drawLots } from '../permissions.ts'
import {
  entriesByCode,
  getDraw,
  holdDraw,
  insertDraw,
  insertLosses,
  isDrawNeeded,
  updateDraw,
} from '../queries/draws.ts'
import { askedIn } from '../queries/enrolments.ts'
import { getOffering } from '../queries/offerings.ts'
import { findPool, holdPools } from '../queries/pools.ts'
import { type DrawResult, entriesIn, runDraw } from '../rules/draw.ts'
import type { Draw, Offering } from '../tables.ts'
import { words } from '../words.ts'
import { admissionFor } from './admission.ts'
import { aboutOf, demandOver } from './authority.ts'
import { closedList } from './closed-list.ts'
import { lockKeyOf, senderOf } from './enrol.ts'

export const sealing = (code: string) => ({ purpose: 'enrolment.draw', owner: code })

interface Announcement {
  readonly poolId: string
  /** The phase whose entries are drawn from. */
  readonly phase: string
  readonly rules: Said
  /** Where the public word will come from, and when. */
  readonly saltSource: Said
  readonly release: boolean
  /** When the secret will be told; a job does it then, so that nobody can hold it back. */
  readonly revealAt?: Date | undefined
  readonly quick?: boolean | undefined
}

/**
 * Before the first entry: the rules, where the public word will come from, and the commitment to a secret. Once there are
 * entries a secret could be chosen to suit them, so a draw that is announced late has none, as one that is repeated.
 * @throws {Refusal} conflict when another draw is for these places: of a pool beside this one, or announced already
 */
export async function announceDraw(work: Work, keyring: Keyring, { poolId, ...terms }: Announcement): Promise<Draw> {
  const pool = present(await findPool(work.db, poolId), words.noSuchPool)
  const offering = await getOffering(work.db, pool.offeringId)
  await demandOver(work, drawLots, offering)
  const phase = offering.phases.find(({ id, how }) => id === terms.phase && how === 'draw')
  if (!phase) throw refuse.invalid(words.noDrawThere)
  const code = `D-${newLetterCode(7)}`
  return transact(work, async ({ db, now, announce }) => {
    await holdPools(db, lockKeyOf(offering, pool.sessionId))
    if (!(await isDrawNeeded(db, poolId, phase.id))) throw refuse.conflict(words.oneDraw)
    const isLate = !terms.quick && (await askedIn(db, poolId, phase.id)).length > 0
    const sealed = isLate ? withoutSecret(code) : withSecret(keyring, code)
    const { commitment } = sealed
    const made = await insertDraw(db, { ...terms, ...sealed, code, poolId, offeringId: offering.id, announcedAt: now })
    await announce(drawAnnounced, { code, commitment }, aboutOf(offering))
    return made
  })
}

function withSecret(keyring: Keyring, code: string) {
  const secret = randomBytes(32).toString('hex')
  return { commitment: commitmentOf(code, secret), sealedSecret: seal(keyring, sealing(code), secret) }
}

/** Nothing is hidden: the public word alone decides. */
export const withoutSecret = (code: string) => ({
  commitment: commitmentOf(code, noSecret),
  sealedSecret: '',
  secret: noSecret,
})

/** Closes the list when the phase is over, and publishes it with its hash. */
export async function freezeDraw(work: Work, id: string): Promise<Draw> {
  return transact(work, async (inner) => {
    const { db, now, announce } = inner
    const draw = await holdDraw(db, id)
    const offering = await getOffering(db, draw.offeringId)
    await demandOver(inner, drawLots, offering)
    if (draw.stage !== 'announced') throw refuse.conflict(words.notInThisStage)
    checkPhaseOver(offering, draw, now)
    const { entries, ...closed } = await closedList(db, draw)
    const { listHash } = closed
    await announce(drawFrozen, { code: draw.code, listHash, entries }, aboutOf(offering))
    return updateDraw(db, id, { stage: 'frozen', ...closed, frozenAt: now })
  })
}

/** Nobody’s entry is cut off: neither while they come nor before they may. */
export function checkPhaseOver({ phases }: Offering, { phase }: Pick<Draw, 'phase'>, now: Date): void {
  const ends = phases.find(({ id }) => id === phase)?.until
  if (ends !== undefined && now.getTime() < Date.parse(ends)) throw refuse.conflict(words.phaseRuns)
}

/** The public word, as one person heard it; another types it, too, before it counts. */
export async function enterSalt(work: Work, id: string, typed: string): Promise<'one' | 'both'> {
  const person = demandPerson(work.actor)
  return transact(work, async (inner) => {
    const { db, announce } = inner
    const draw = await holdDraw(db, id)
    await demandOver(inner, drawLots, await getOffering(db, draw.offeringId))
    if (draw.stage !== 'frozen') throw refuse.conflict(words.notInThisStage)
    if (draw.quick) throw refuse.conflict(words.noSaltNeeded)
    const salt = cleanSalt(typed)
    if (salt === '') throw refuse.invalid(words.saltsDiffer)
    if (draw.salt === null) {
      await updateDraw(db, id, { salt, saltBy: person.id })
      return 'one'
    }
    if (draw.saltBy === null) return 'both'
    if (draw.saltBy === person.id) throw refuse.conflict(words.anotherPerson)
    if (draw.salt !== salt) throw refuse.conflict(words.saltsDiffer)
    await updateDraw(db, id, { saltBy: null })
    await announce(drawSalted, { code: draw.code, salt })
    return 'both'
  })
}

const objection = 24 * 3_600_000

/**
 * Reveals the secret and carries the draw out: admits in the order of the lots, puts everybody else into the line. What is
 * published afterwards makes the same result for anybody. Done twice, it is done once.
 * @throws {Refusal} conflict before its time, without the public word, and when the secret cannot be opened: then it is void
 */
export async function revealDraw(work: Work, keyring: Keyring, id: string): Promise<DrawResult> {
  const result = await drawOrSink(work, keyring, id)
  if (result === 'void') throw refuse.conflict(words.drawFailed)
  return result
}

/** The same for the clock: a secret that is lost, or is not the one that was committed to, makes the draw void in public. */
export async function drawOrSink(work: Work, keyring: Keyring, id: string): Promise<DrawResult | 'void'> {
  const draw = await getDraw(work.db, id)
  const offering = await getOffering(work.db, draw.offeringId)
  await demandOver(work, drawLots, offering)
  if (draw.stage === 'drawn') return recompute(draw)
  checkReady(draw, work.now)
  await transact(work, ({ announce }) => announce(drawOpened, { code: draw.code }, aboutOf(offering)))
  const secret = secretOf(keyring, draw)
  if (secret === undefined) return sink(work, draw, offering)
  const result = recompute({ ...draw, secret })
  await carryOut(work, { draw, offering, result })
  await transact(work, async ({ db, now, announce }) => {
    if ((await holdDraw(db, id)).stage === 'drawn') return
    await updateDraw(db, id, { stage: 'drawn', secret, seed: result.seed, drawnAt: now })
    if (offering.drawSeries !== null) await insertLosses(db, draw, offering.drawSeries, now)
    await announce(drawRevealed, { code: draw.code, secret, seed: result.seed }, aboutOf(offering))
  })
  return result
}

async function sink(work: Work, { id, code }: Draw, offering: Offering): Promise<'void'> {
  return transact<'void'>(work, async ({ db, now, announce }) => {
    await updateDraw(db, id, { stage: 'void', voidReason: words.drawFailed, voidAt: now })
    await announce(drawVoided, { code, reason: 'secret-lost' }, aboutOf(offering))
    return 'void'
  })
}

/** What a repeated draw has for a secret: nothing, and everybody knows it. */
export const noSecret = '-'

/** What a quick draw has for a public word. */
export const quickSalt = '-'

function secretOf(keyring: Keyring, { code, commitment, sealedSecret, secret }: Draw): string | undefined {
  const opened = secret ?? tryUnseal(keyring, sealing(code), sealedSecret)
  return opened !== undefined && commitmentOf(code, opened) === commitment ? opened : undefined
}

function checkReady(draw: Draw, now: Date) {
  const { stage, salt, saltBy, frozenAt, revealAt } = draw
  if (stage !== 'frozen' || frozenAt === null) throw refuse.conflict(words.notInThisStage)
  if (salt === null || saltBy !== null) throw refuse.conflict(words.anotherPerson)
  if (revealAt !== null && now < revealAt) throw refuse.conflict(words.notItsTime)
  if (now < objectionsEnd(draw, frozenAt)) throw refuse.conflict(words.objectionsRun)
}

/** Nobody objects to a quick draw, nor twice to one list. */
const objectionsEnd = ({ quick, repeatsId }: Draw, frozenAt: Date) =>
  quick || repeatsId !== null ? frozenAt : new Date(frozenAt.getTime() + objection)

/** The result from what is published, and from nothing else. */
export function recompute({ code, list, secret, salt, terms }: Draw): DrawResult {
  if (list === null || secret === null || salt === null || terms === null) throw refuse.conflict(words.notInThisStage)
  return runDraw({ draw: code, secret, salt, entries: entriesIn(list), ...terms })
}

interface Drawn {
  readonly draw: Draw
  readonly offering: Offering
  readonly result: DrawResult
}

async function carryOut(work: Work, { draw, offering, result }: Drawn) {
  const ids = await entriesByCode(work.db, result.order)
  const lanes = new Map(result.admitted.map(({ code, lane }) => [code, lane]))
  const order = result.order.flatMap((code) => {
    const id = ids.get(code)
    return id === undefined ? [] : [{ id, lane: lanes.get(code) }]
  })
  const pool = await findPool(work.db, draw.poolId)
  const { phase, poolId, release } = draw
  const act = { kind: 'draw', phase, poolId, release, order } as const
  await admissionFor(work)(lockKeyOf(offering, pool?.sessionId ?? null), { sender: senderOf(work), act })
}
