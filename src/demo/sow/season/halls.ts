import { addThing } from '#city/booking/equipment.ts'
import { equipmentOf } from '#city/booking/equipment-queries.ts'
import {
  acceptOtherTime,
  approveHire,
  askForHire,
  endExpiredHires,
  offerOtherTime,
  refuseHire,
  withdrawHire,
} from '#city/booking/hires.ts'
import { closePlace, setSeason } from '#city/booking/opening.ts'
import type { Stretch } from '#city/booking/rules.ts'
import { insertNotes } from '#city/facts/queries.ts'
import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays, weekday } from '#platform/calendar/jalali.ts'
import { wholeCity } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { closings, type DemoHire, hires, things } from '../../events/hires.ts'
import { type Ids, named } from '../ids.ts'
import type { Stage } from './plan.ts'

interface Ground {
  readonly places: ReadonlyMap<string, Stage>
  readonly organisations: Ids
}

/** What the halls have, when some are shut or open otherwise, and what associations ask of them. */
export async function sowHalls(work: Work, ground: Ground): Promise<void> {
  const then: Work = { ...work, now: new Date(work.now.getTime() - 120 * aDay) }
  for (const [code, each] of Object.entries(things))
    for (const thing of each)
      await addThing(then, named(ground.places, code).id, { mostEach: undefined, ...thing }, wholeCity)
  await sowWinterHours(work, ground)
  for (const closing of closings) await sowClosing(work, ground, closing)
  for (const hire of hires) await sowHire(work, ground, hire)
  await endExpiredHires(work)
}

const aDay = 86_400_000

const winter = { from: 26, to: 88 }
const early = { opens: 7 * 60, closes: 18 * 60, sex: null }

/** In the cold months the great garden closes at six. */
async function sowWinterHours(work: Work, ground: Ground) {
  const first = today(work.now)
  await setSeason(work, {
    resources: named(ground.places, 'bnvgol').leaves,
    week: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], ...early, sex: 'female' }],
    validFrom: addDays(first, winter.from),
    validUntil: addDays(first, winter.to),
    scope: wholeCity,
  })
}

async function sowClosing(work: Work, ground: Ground, { place, from, to, purpose, why }: (typeof closings)[number]) {
  const first = today(work.now)
  const [noteId = ''] = await insertNotes(work.db, [why], work.now)
  await closePlace(work, {
    resources: named(ground.places, place).leaves,
    from: addDays(first, from),
    to: addDays(first, to),
    purpose,
    subject: `closing:${noteId}`,
    scope: wholeCity,
  })
}

const friday = 6

/** On Fridays halls have hours of their own: what would fall on one is asked for the day after. */
function stretchOf(work: Work, on: number, from: string, minutes: number): Stretch {
  const [hour, minute] = from.split(':').map(Number)
  const wanted = addDays(today(work.now), on)
  const day = weekday(wanted) === friday ? addDays(wanted, 1) : wanted
  const start = instantOf(day, hour, minute)
  return { from: start, to: new Date(start.getTime() + minutes * 60_000) }
}

/** Asked for on its day and answered a day later, each with the actions that people use. */
async function sowHire(work: Work, ground: Ground, hire: DemoHire) {
  const { id: placeId, leaves } = named(ground.places, hire.place)
  const organisationId = named(ground.organisations, hire.by)
  const asked: Work = { ...work, now: new Date(work.now.getTime() - hire.askedAgo * aDay - aDay / 24) }
  const own = await equipmentOf(work.db, placeId)
  const [noteId = ''] = await insertNotes(work.db, [hire.purpose], asked.now)
  const { ids } = await askForHire(asked, {
    organisationId,
    resources: leaves.filter((_leaf, at) => hire.part === undefined || at === hire.part - 1),
    time: stretchOf(work, hire.on, hire.from, hire.minutes),
    sex: hire.sex,
    subject: `hire:${noteId}`,
    placeIds: [placeId],
    loans: Object.entries(hire.lend ?? {}).flatMap(([at, count]) => {
      const thing = own[Number(at)]
      return thing ? [{ equipmentId: thing.id, count }] : []
    }),
  })
  const [id] = ids
  if (id !== undefined) await answerHire(work, { asked, hire, id, organisationId, placeId })
}

interface Asked {
  readonly asked: Work
  readonly hire: DemoHire
  readonly id: string
  readonly organisationId: string
  readonly placeId: string
}

async function answerHire(work: Work, { asked, hire, id, organisationId, placeId }: Asked) {
  const later: Work = { ...work, now: new Date(asked.now.getTime() + aDay / 2) }
  const { fate, answer = '', other } = hire
  if (fate === 'approved') return approveHire(later, id, wholeCity)
  if (fate === 'refused') return refuseHire(later, id, answer, wholeCity)
  if (fate === 'withdrawn') return withdrawHire(later, id, organisationId)
  if (!other) return
  const time = stretchOf(work, other.on, other.from, hire.minutes)
  const { ids } = await offerOtherTime(later, id, { time, reason: answer, placeIds: [placeId] }, wholeCity)
  const [second] = ids
  if (fate === 'accepted-other' && second !== undefined) await acceptOtherTime(later, second, organisationId)
}
