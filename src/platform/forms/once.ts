import { z } from 'zod'
import type { Job } from '../jobs/job.ts'
import { transact, type Work } from '../work.ts'
import { forgetKeys, keepResult, resultOf, takeKey } from './queries.ts'

/**
 * Does what a form asks for once: the same key again, from the same person, gives the first result without doing anything.
 * The key is written in the transaction of the action, so one that was refused may be sent again, and of two that come at
 * the same moment the second waits for the first.
 */
export async function once<T>(
  work: Work,
  key: string | undefined,
  shape: z.ZodType<T>,
  action: (work: Work) => Promise<T>,
): Promise<T> {
  if (key === undefined) return transact(work, action)
  return transact(work, async (held) => {
    const own = `${senderOf(held)} ${key}`
    if (!(await takeKey(held.db, own, held.now))) return shape.parse(await resultOf(held.db, own))
    const result = await action(held)
    await keepResult(held.db, own, result)
    return result
  })
}

/**
 * What the same form was answered before, where it was: for what is dear and comes before the action, like taking files in,
 * and would be refused once the action is done.
 */
export async function answered<T>(work: Work, key: string | undefined, shape: z.ZodType<T>): Promise<T | undefined> {
  const result = key === undefined ? undefined : await resultOf(work.db, `${senderOf(work)} ${key}`)
  return result === undefined ? undefined : shape.parse(result)
}

/** Whether the same form was answered before, whatever the answer was. */
export const wasDone = async (work: Work, key: string | undefined): Promise<boolean> =>
  (await answered(work, key, z.unknown())) !== undefined

/** A key is one person's: nobody learns another's result by it. */
const senderOf = ({ actor }: Work) => (actor && 'id' in actor ? actor.id : (actor?.kind ?? 'nobody'))

const kept = 7 * 86_400_000

/** Keys are kept for a week; nobody sends a form again later than that. */
export const forgetOnceKeys: Job = {
  name: 'forms.forget-once-keys',
  every: '40 3 * * *',
  run: ({ db, now }) => forgetKeys(db, new Date(now.getTime() - kept)),
}
