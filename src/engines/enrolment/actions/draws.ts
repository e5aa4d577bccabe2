import { randomBytes } from 'node:crypto'
import type { Said } from '#platform/locale.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { seal, unseal } from '#platform/keys/seal.ts'
import { cleanSalt, commitmentOf } from '#platform/lots/lots.ts'
import { sha256 } from '#platform/lots/sha256.ts'
import { demand, demandPerson } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import { transact, type Work } from '#platform/work.ts'
import { drawAnnounced, drawFrozen, drawRevealed, drawSalted } from '../facts.ts'
import { drawLots } from '../permissions.ts'
import { entriesByCode, holdDraw, insertDraw, updateDraw } from '../queries/draws.ts'
import { askedIn } from '../queries/enrolments.ts'
import { getOffering } from '../queries/offerings.ts'
import { findPool } from '../queries/pools.ts'
import { type DrawEntry, drawList, type DrawResult, runDraw } from '../rules/draw.ts'
import { phaseAt } from '../rules/phases.ts'
import type { Draw, Offering } from '../tables.ts'
import { words } from '../words.ts'
import { admissionFor } from './admission.ts'
import { scopeOf } from './authority.ts'
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
}

/** Before the first entry: the rules, where the public word will come from, and the commitment to a secret. */
export async function announceDraw(work: Work, keyring: Keyring, { poolId, ...terms }: Announcement): Promise<Draw> {
  const pool = await findPool(work.db, poolId)
  if (!pool) throw refuse.absent(words.noSuchPool)
  const offering = await getOffering(work.db, pool.offeringId)
  demand(work.actor, drawLots, await scopeOf(work.db, offering))
  const [code, secret] = [`D-${newLetterCode(7)}`, randomBytes(32).toString('hex')]
  const commitment = commitmentOf(code, secret)
  return transact(work, async ({ db, now, announce }) => {
    const sealedSecret = seal(keyring, sealing(code), secret)
    const made = await insertDraw(db, {
      ...terms,
      code,
      poolId,
      offeringId: offering.id,
      commitment,
      sealedSecret,
      announcedAt: now,
    })
    await announce(drawAnnounced, { code, commitment }, { programmeId: offering.programmeId })
    return made
  })
}

/** Closes the list when the phase is over, and publishes it with its hash. */
export async function freezeDraw(work: Work, id: string): Promise<Draw> {
  return transact(work, async ({ db, actor, now, announce }) => {
    const draw = await holdDraw(db, id)
    const offering = await getOffering(db, draw.offeringId)
    demand(actor, drawLots, await scopeOf(db, offering))
    if (draw.stage !== 'announced') throw refuse.conflict(words.notInThisStage)
    if (phaseAt(offering.phases, now.getTime())?.phase.id === draw.phase) throw refuse.conflict(words.phaseRuns)
    const pool = await findPool(db, draw.poolId)
    if (!pool) throw refuse.absent(words.noSuchPool)
    const entries = (await askedIn(db, draw.offeringId, draw.phase)).map(entryOf)
    const list = drawList(draw.code, entries)
    const lanes = pool.released ? [] : pool.lanes.map((lane) => ({ id: lane.id, seats: lane.seats }))
    const terms = { capacity: pool.capacity, lanes, release: draw.release }
    const listHash = sha256(list)
    await announce(
      drawFrozen,
      { code: draw.code, listHash, entries: entries.length },
      { programmeId: offering.programmeId },
    )
    return updateDraw(db, id, { stage: 'frozen', list, listHash, terms, frozenAt: now })
  })
}

const entryOf = ({ code, seats, weight, lanes }: DrawEntry): DrawEntry => ({ code, seats, weight, lanes })

/** The public word, as one person heard it; another types it, too, before it counts. */
export async function enterSalt(work: Work, id: string, typed: string): Promise<'one' | 'both'> {
  const person = demandPerson(work.actor)
  return transact(work, async ({ db, actor, announce }) => {
    const draw = await holdDraw(db, id)
    demand(actor, drawLots, await scopeOf(db, await getOffering(db, draw.offeringId)))
    if (draw.stage !== 'frozen') throw refuse.conflict(words.notInThisStage)
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
 */
export async function revealDraw(work: Work, keyring: Keyring, id: string): Promise<DrawResult> {
  const draw = await holdDraw(work.db, id)
  const offering = await getOffering(work.db, draw.offeringId)
  demand(work.actor, drawLots, await scopeOf(work.db, offering))
  if (draw.stage === 'drawn') return recompute(draw)
  checkReady(draw, work.now)
  const opened = { ...draw, secret: unseal(keyring, sealing(draw.code), draw.sealedSecret) }
  const result = recompute(opened)
  await carryOut(work, { draw, offering, result })
  await transact(work, async ({ db, now, announce }) => {
    if ((await holdDraw(db, id)).stage === 'drawn') return
    await updateDraw(db, id, { stage: 'drawn', secret: opened.secret, seed: result.seed, drawnAt: now })
    await announce(
      drawRevealed,
      { code: draw.code, secret: opened.secret, seed: result.seed },
      { programmeId: offering.programmeId },
    )
  })
  return result
}

function checkReady({ stage, salt, saltBy, frozenAt }: Draw, now: Date) {
  if (stage !== 'frozen' || frozenAt === null) throw refuse.conflict(words.notInThisStage)
  if (salt === null || saltBy !== null) throw refuse.conflict(words.anotherPerson)
  if (now.getTime() - frozenAt.getTime() < objection) throw refuse.conflict(words.objectionsRun)
}

/** The result from what is published, and from nothing else. */
export function recompute({ code, list, secret, salt, terms }: Draw): DrawResult {
  if (list === null || secret === null || salt === null || terms === null) throw refuse.conflict(words.notInThisStage)
  const entries = list.trimEnd().split('\n').slice(2).map(entryIn)
  return runDraw({ draw: code, secret, salt, entries, ...terms })
}

function entryIn(line: string): DrawEntry {
  const [code = '', seats, weight, lanes = '-'] = line.split('\t')
  return { code, seats: Number(seats), weight: Number(weight), lanes: lanes === '-' ? [] : lanes.split(',') }
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
  const act = { kind: 'draw', phase: draw.phase, poolId: draw.poolId, order } as const
  await admissionFor(work)(lockKeyOf(offering, pool?.sessionId ?? null), { sender: senderOf(work), act })
}
