import { z } from 'zod'
import {
  aboutOf,
  demandOver,
  enrolmentPermissions,
  getOffering,
  getSession,
  type Session,
  sessionsOf,
} from '#engines/enrolment/index.ts'
import { reachedBy } from '#modules/notices/index.ts'
import { wallTime } from '#platform/calendar/instant.ts'
import { once } from '#platform/forms/once.ts'
import { inLocale } from '#platform/locale.ts'
import { refuse } from '#platform/refusal.ts'
import { number } from '#platform/text/numbers.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { delayTold, wayWritten } from '../facts/stops.ts'
import { placesNamed } from '../queries/imports/names.ts'
import { insertDelay, putStops, stopsOf } from '../queries/stops/stops.ts'
import { addressedStates } from '../rules/desk/letters.ts'
import { isWithin, minutesAfter, type StopLine } from '../rules/stops.ts'
import { stopWords as words } from '../words/stops.ts'
import { sendLetter } from './desk/letters.ts'

const { planOfferings } = enrolmentPermissions

interface Way {
  readonly lines: readonly StopLine[]
  /** Every session still to come goes the same way, at the same minutes after its beginning. */
  readonly all: boolean
}

/** Writes down where a session comes by and when; gives for how many sessions. */
export async function writeWay(work: Work, sessionId: string, { lines, all }: Way): Promise<number> {
  const session = await getSession(work.db, sessionId)
  const offering = await getOffering(work.db, session.offeringId)
  await demandOver(work, planOfferings, offering)
  const way = await wayOf(work, session, lines)
  return transact(work, async ({ db, now, announce }) => {
    const others = all ? (await sessionsOf(db, offering.id)).filter(({ startsAt }) => startsAt && startsAt > now) : []
    const ids = [...new Set([sessionId, ...others.map(({ id }) => id)])]
    await putStops(db, ids, way)
    const counts = { stops: way.length, sessions: ids.length }
    await announce(wayWritten, { offeringId: offering.id, sessionId, ...counts }, aboutOf(offering))
    return ids.length
  })
}

async function wayOf({ db }: Work, { startsAt, endsAt }: Session, lines: readonly StopLine[]) {
  if (!startsAt || !endsAt) throw refuse.invalid(words.notInOrder)
  const { hour, minute } = wallTime(startsAt)
  const minutes = minutesAfter(hour * 60 + minute, lines)
  if (!isWithin(minutes, (endsAt.getTime() - startsAt.getTime()) / 60_000)) throw refuse.invalid(words.notInOrder)
  const found = await placesNamed(
    db,
    lines.map(({ place }) => place),
  )
  return lines.map(({ place }, at) => {
    const [only, other] = found.get(key(place)) ?? []
    if (!only || other) throw refuse.invalid(words.noPlace(place.slice(0, 60)))
    return { position: at + 1, placeId: only.id, minute: minutes[at] ?? 0 }
  })
}

interface Lateness {
  readonly once?: string | undefined
  readonly stop: number
  readonly minutes: number
}

const Told = z.object({ people: z.number() })

/** Tells in one act that it comes later from a stop on: on its page at once, and to everybody who has a place. */
export async function tellDelay(work: Work, sessionId: string, { stop, minutes, ...sent }: Lateness) {
  const session = await getSession(work.db, sessionId)
  const offering = await getOffering(work.db, session.offeringId)
  await demandOver(work, planOfferings, offering)
  const { actor } = work
  if (actor?.kind !== 'person') throw refuse.forbidden(words.delayTold)
  if (session.endsAt !== null && session.endsAt <= work.now) throw refuse.conflict(words.isOver)
  const place = (await stopsOf(work.db, [sessionId])).find(({ position }) => position === stop)?.name
  if (!place) throw refuse.invalid(words.noSuchStop)
  const said = minutes === 0 ? words.onTimeAt(number(stop), place) : words.lateAt(number(minutes), number(stop), place)
  return once(work, sent.once, Told, async (held) => {
    await insertDelay(held.db, { sessionId, stop, minutes, byId: actor.id, toldAt: held.now })
    await held.announce(delayTold, { offeringId: offering.id, sessionId, stop, minutes }, aboutOf(offering))
    const letter = { session: sessionId, states: [...addressedStates], text: inLocale(said, 'fa'), once: undefined }
    const { enrolments } = await reachedBy(held, { offeringId: offering.id, sessionId, states: letter.states })
    if (enrolments === 0) return { people: 0 }
    const { mobile, mail } = await sendLetter(held, offering.id, letter)
    return { people: mobile + mail }
  })
}
