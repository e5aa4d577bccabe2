import { createHash, randomBytes } from 'node:crypto'
import type { Session } from '#engines/enrolment/index.ts'
import type { Work } from '#platform/work.ts'
import { transact } from '#platform/work.ts'
import { deviceRevoked } from '../facts/door.ts'
import { insertDevice, revokeDevice } from '../queries/door.ts'
import type { DoorDevice } from '../tables.ts'

export const hashOfWord = (word: string): Buffer => createHash('sha256').update(`janshahr-door|${word}`).digest()

const aDay = 86_400_000

/** Opens one door to one phone, until a day after the end. The word is told once, here. */
export async function makeDevice(
  { db, now, actor }: Pick<Work, 'db' | 'now' | 'actor'>,
  { id, endsAt, startsAt }: Pick<Session, 'id' | 'endsAt' | 'startsAt'>,
  label: string,
): Promise<{ readonly device: DoorDevice; readonly word: string }> {
  const word = randomBytes(16).toString('base64url')
  const end = endsAt ?? startsAt ?? now
  const device = await insertDevice(db, {
    sessionId: id,
    hash: hashOfWord(word),
    label,
    madeBy: actor?.kind === 'person' ? actor.id : null,
    madeAt: now,
    expiresAt: new Date(Math.max(end.getTime(), now.getTime()) + aDay),
  })
  return { device, word }
}

/** The phone is lost: it opens no door any more, and what it brings is refused. Twice is once. */
export async function takeBackDevice(work: Work, sessionId: string, deviceId: string): Promise<void> {
  await transact(work, async ({ db, now, announce }) => {
    await revokeDevice(db, sessionId, deviceId, now)
    await announce(deviceRevoked, { sessionId, deviceId })
  })
}
