import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { today } from '#platform/calendar/instant.ts'
import { transact, type Work } from '#platform/work.ts'
import { foldBroken, headsPublished } from '../facts.ts'
import { courseOf } from '../queries/commitments.ts'
import {
  commitmentsAfter,
  eventsOfSome,
  headsAfter,
  insertAnswer,
  insertHeads,
  medianSeconds,
} from '../queries/checks.ts'
import { fold } from '../rules/course.ts'
import { type Seconds, usualSeconds } from '../rules/due-list.ts'
import type { Commitment } from '../tables.ts'

const stretch = 500

/** Folds every commitment anew from its events; writes down each whose row says something else. Gives their ids. */
export async function checkFolds(work: Work): Promise<string[]> {
  const broken: string[] = []
  let last: string | undefined
  for (;;) {
    const found = await commitmentsAfter(work.db, last, stretch)
    const events = await eventsOfSome(
      work.db,
      found.map(({ id }) => id),
    )
    broken.push(...found.filter((row) => !isWhole(row, events.get(row.id) ?? [])).map(({ id }) => id))
    last = found.at(-1)?.id
    if (found.length < stretch) break
  }
  for (const commitmentId of broken) await transact(work, (held) => held.announce(foldBroken, { commitmentId }))
  return broken
}

const isWhole = (row: Commitment, events: Parameters<typeof fold>[0]): boolean =>
  events[0]?.kind === 'offered' && isDeepStrictEqual(plain(courseOf(row)), plain(fold(events)))

/** As both are written down: what is undefined is not there. */
const plain = (course: object): unknown => JSON.parse(JSON.stringify(course))

/**
 * Publishes the heads of all public histories of a day as one text of JSON lines: code of the matter, number and hash of
 * its last event, day. Whoever keeps the file can tell later whether a history was changed (`openLinks` of a matter has the
 * same hash at that number for ever). A second time on a day changes nothing.
 */
export async function publishHeads(work: Work): Promise<number> {
  const on = today(work.now)
  const lines: string[] = []
  let last: string | undefined
  for (;;) {
    const found = await headsAfter(work.db, last, stretch)
    lines.push(
      ...found.map(({ code, seq, hash }) =>
        JSON.stringify({ code, seq, hash: hash?.toString('hex') ?? null, day: on }),
      ),
    )
    last = found.at(-1)?.id
    if (found.length < stretch) break
  }
  return transact(work, async ({ db, now, announce }) => {
    const body = lines.map((line) => `${line}\n`).join('')
    const hash = createHash('sha256').update(body, 'utf8').digest()
    const isNew = await insertHeads(db, { on, matters: lines.length, hash, body, publishedAt: now })
    if (isNew) await announce(headsPublished, { on, matters: lines.length, hash: hash.toString('hex') })
    return isNew ? lines.length : 0
  })
}

const longest = 1800

/** Notes how long an answer took, from the opening of its page; longer than half an hour is another matter. */
export async function noteAnswer(work: Work, kind: Kind, openedAt: Date): Promise<void> {
  const seconds = Math.round((work.now.getTime() - openedAt.getTime()) / 1000)
  const role = roleOf(work)
  if (role === undefined || seconds < 1 || seconds > longest) return
  await insertAnswer(work.db, { role, kind, seconds, at: work.now })
}

type Kind = keyof Seconds

const roleOf = ({ actor }: Work): string | undefined =>
  actor?.kind === 'person' ? actor.grants.find(({ role }) => role !== 'citizen')?.role : undefined

const [window, fewest, aDay] = [90, 5, 86_400_000]

/** Seconds an answer of each kind takes people in the role of whoever asks: measured over 90 days, else the usual ones. */
export async function secondsOf(work: Work): Promise<Seconds> {
  const role = roleOf(work)
  if (role === undefined) return usualSeconds
  const found = await medianSeconds(work.db, role, new Date(work.now.getTime() - window * aDay))
  const measured = found.filter(({ n }) => n >= fewest).map(({ kind, seconds }) => [kind, seconds])
  return { ...usualSeconds, ...Object.fromEntries(measured) }
}
