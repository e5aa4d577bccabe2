import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { once } from '#platform/forms/once.ts'
import type { Said } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { refuse } from '#platform/refusal.ts'
import { newLetterCode } from '#platform/text/codes.ts'
import type { Work } from '#platform/work.ts'
import { keepMeetings } from '../permissions.ts'
import { ownBodies } from '../queries/bodies.ts'
import { holdSitting, insertSitting } from '../queries/meetings.ts'
import { quorumOf } from '../rules/meetings.ts'
import type { Sitting } from '../tables.ts'
import { meetingWords as words } from '../words/meetings.ts'

export interface NewSitting {
  readonly bodyId: string
  readonly secretariatId: string
  readonly title: Said
  readonly startsAt: Date
  readonly minutes: number
  readonly where?: Said | undefined
  readonly members?: number | undefined
  readonly isPublic: boolean
  readonly openToAll: boolean
  readonly seriesId?: string | undefined
  /** As the series counts its meetings. */
  readonly number?: number | undefined
  readonly sample?: boolean | undefined
}

const lettersOfCode = 6

/** Prepares a meeting, by a member of its secretariat. Gives its public code. */
export async function createSitting(work: Work, wish: NewSitting, key?: string): Promise<string> {
  demand(work.actor, keepMeetings, anywhere)
  return once(work, key, z.string(), async (held) => {
    await demandSecretary(held, wish)
    const { members, ...rest } = wish
    const quorum = members === undefined ? {} : { members, quorum: quorumOf(members) }
    const code = newLetterCode(lettersOfCode)
    await insertSitting(held.db, { ...rest, ...quorum, code, created: held.now, modified: held.now })
    return code
  })
}

/** Whoever keeps a meeting is a member of its secretariat today. */
export async function demandSecretary(
  { db, actor, now }: Work,
  { secretariatId }: Pick<Sitting, 'secretariatId'>,
): Promise<void> {
  if (actor?.kind === 'rules') return
  const own = actor?.kind === 'person' ? await ownBodies(db, actor.id, today(now)) : []
  if (!own.some(({ id }) => id === secretariatId)) throw refuse.forbidden(words.notSecretary)
}

/** The meeting, held, for somebody of its secretariat. */
export async function holdOwn(work: Work, id: string): Promise<Sitting> {
  const sitting = await holdSitting(work.db, id)
  await demandSecretary(work, sitting)
  return sitting
}
