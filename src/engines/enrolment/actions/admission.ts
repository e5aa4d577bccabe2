import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, stateOf } from '#platform/db/database.ts'
import { untilTold } from '#platform/db/kept.ts'
import { keyedQueue } from '#platform/db/keyed-queue.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { LockKey } from '../queries/pools.ts'
import { words } from '../words.ts'
import type { Command, Told } from './commands.ts'
import { flush, type FlushSettings } from './flush.ts'

export interface AdmissionSettings extends FlushSettings {
  /** How many are answered in one transaction at the most. */
  readonly most?: number
  /** How many keys are worked on at once: a rush never takes all connections. */
  readonly atOnce?: number
}

/** Sends a command to whoever holds the seats of a key, and gives what it is told; a refusal is thrown. */
export type Admission = (key: LockKey, command: Command) => Promise<Told>

/** Acts that are all or nothing on many enrolments: each has a transaction of its own, so that a refusal undoes it alone. */
const alone = new Set(['draw', 'close', 'end', 'extend', 'move', 'retime'])

/** Admission on one database. A process needs one; several processes may each have one. */
export function openAdmission(db: Db, { most = 500, atOnce = 8, ...settings }: AdmissionSettings = {}): Admission {
  const queue = keyedQueue<Command, Told | Refusal>({
    most,
    atOnce,
    serve: async (key, commands) => {
      const told: (Told | Refusal)[] = []
      for (const batch of batchesOf(commands))
        told.push(...(await patiently(() => flush(db, keyOf(key), batch, settings), batch)))
      await untilTold(db)
      return told
    },
  })
  return async (key, command) => {
    const told = await queue(nameOf(key), command)
    if (told instanceof Refusal) throw told
    return told
  }
}

const nameOf = (key: LockKey) => ('sessionId' in key ? `session ${key.sessionId}` : `offering ${key.offeringId}`)

function keyOf(name: string): LockKey {
  const [kind, id = ''] = name.split(' ')
  return kind === 'session' ? { sessionId: id } : { offeringId: id }
}

function batchesOf(commands: readonly Command[]): Command[][] {
  const batches: Command[][] = []
  let open: Command[] | undefined
  for (const command of commands) {
    if (alone.has(command.act.kind)) {
      batches.push([command])
      open = undefined
    } else if (open) open.push(command)
    else batches.push((open = [command]))
  }
  return batches
}

const tries = 3
const pause = 50

/** A lock that did not come, a deadlock, or a person who got in elsewhere at the same moment: the batch is done again. */
async function patiently(
  run: () => Promise<(Told | Refusal)[]>,
  batch: readonly Command[],
  left = tries,
): Promise<(Told | Refusal)[]> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refusal) return batch.map(() => error)
    if (!isPassing(error)) throw error
    if (left === 0) return batch.map(() => refuse.tooMany(words.busy, 2))
    await sleep(pause * (1 + Math.random()) * (tries - left + 1))
    return patiently(run, batch, left - 1)
  }
}

/** Lock not available, deadlock, serialisation failure, and a second belt that held. */
const passing = new Set(['55P03', '40P01', '40001', '23505'])

const isPassing = (error: unknown): boolean => passing.has(String(stateOf(error)))

const admissions = new WeakMap<Db, Admission>()

/** The admission of a database, opened when it is first needed: all rooms of a process share it. */
export function admissionOn(db: Db): Admission {
  const open = admissions.get(db) ?? openAdmission(db)
  admissions.set(db, open)
  return open
}

/**
 * The admission for a piece of work. Inside a transaction (a reaction) the batch is part of it: what it decides is undone
 * with it, and its clock is that of the work.
 */
export const admissionFor = ({ db, inTransaction, now }: Work): Admission =>
  inTransaction ? openAdmission(db, { clock: () => now }) : admissionOn(db)

/** Gives a database an admission of one's own making: a city whose clock is stopped. */
export function setAdmission(db: Db, admission: Admission): void {
  admissions.set(db, admission)
}
