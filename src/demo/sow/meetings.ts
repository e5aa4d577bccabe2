import { membersOf } from '#city/organisations/queries.ts'
import {
  addItem,
  adoptMinutes,
  beginSitting,
  callSitting,
  circulateMinutes,
  createSitting,
  endSitting,
  failSitting,
  getSitting,
  recordOutcome,
  recordPresence,
  writeMinutes,
} from '#modules/coordination/index.ts'
import { calendarAround } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar } from '#platform/calendar/workdays.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { Work } from '#platform/work.ts'
import { daysToAmend, tables, usualMinutes } from '../coordination/meetings.ts'
import { topics } from '../coordination/topics.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'
import { type Open, sowPublicSeats } from './public-seats.ts'
import { sowSeries } from './series.ts'
import type { MadePromise } from './promises.ts'

/** Somebody at the table, with whom they sit there for. */
interface Seat {
  readonly personId: string
  readonly organisationId: string
}

interface Ground extends Open {
  readonly organisations: Ids
  readonly liaisons: readonly Seat[]
}

interface Round extends Ground {
  readonly calendar: WorkCalendar
  readonly councillors: readonly Seat[]
  /** The series of each table, in their order. */
  readonly seriesIds: readonly string[]
}

const [past, coming] = [27, [2, 8, 15]] as const
const [firstDay, apart] = [-540, 20]
const failed: ReadonlySet<number> = new Set([11, 23])
const anHour = 3_600_000

/** Thirty meetings: most held, two without quorum, three to come; with what was promised in them. */
export async function sowMeetings(work: Work, ground: Ground): Promise<readonly MadePromise[]> {
  const commission = named(ground.organisations, 'culture-commission')
  const people = await membersOf(work.db, commission)
  const councillors = people.map(({ person }) => ({ personId: person.id, organisationId: commission }))
  const seriesIds = await sowSeries(work, ground)
  const round = { ...ground, councillors, seriesIds, calendar: await calendarAround(work.db, today(work.now), {}) }
  const made: MadePromise[] = []
  for (let place = 0; place < past; place += 1) made.push(...(await sowMeeting(work, round, place)))
  for (const [at, days] of coming.entries()) await callComing(work, round, { place: past + at, days })
  return made
}

type Topic = (typeof topics)[number]
type Table = (typeof tables)[number]

function elementOf<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length]
  if (found === undefined) throw new Error('The samples have an empty list')
  return found
}

const tableOf = (place: number): Table => elementOf(tables, place)

/** Two for each meeting, three for a long one. */
const topicsOf = (place: number): Topic[] =>
  [0, 1, ...(isLong(place) ? [2] : [])].map((step) => elementOf(topics, place * 3 + step))

const isLong = (place: number) => place > 0 && (place % 5 === 0 || place % 5 === 2)

const minutesOfOne = 40

async function sowMeeting(work: Work, round: Round, place: number): Promise<readonly MadePromise[]> {
  const day = addWorkdays(round.calendar, addDays(today(work.now), firstDay + place * apart), 0)
  const starts = morningOf(day).getTime() + tableOf(place).after * anHour
  const at = (hours: number): Work => ({ ...work, now: new Date(starts + hours * anHour) })
  const id = await callOne(at(-30), round, { place, startsAt: new Date(starts) })
  const items: string[] = []
  for (const { title } of topicsOf(place))
    items.push(await addItem(at(-29), id, { title: { fa: title }, minutes: minutesOfOne }))
  await callSitting(at(-28), id)
  await seatAll(at(0), round, { id, place })
  if (failed.has(place)) {
    await failSitting(at(0.5), id)
    return []
  }
  await beginSitting(at(0), id)
  const made = await recordAll(at(1), round, { id, place, day, items })
  await endSitting(at(2), id)
  await sowMinutes(work, { id, place, day })
  return made
}

/** A meeting to come, with its agenda, called yesterday. */
async function callComing(work: Work, round: Round, { place, days }: { place: number; days: number }) {
  const day = addWorkdays(round.calendar, today(work.now), days)
  const startsAt = new Date(morningOf(day).getTime() + tableOf(place).after * anHour)
  const called = { ...work, now: new Date(work.now.getTime() - 26 * anHour) }
  const id = await callOne(called, round, { place, startsAt })
  for (const { title } of topicsOf(place)) await addItem(called, id, { title: { fa: title }, minutes: minutesOfOne })
  await callSitting(called, id)
  if (tableOf(place).openToAll) await sowPublicSeats(work, round, id)
}

interface Called {
  readonly place: number
  readonly startsAt: Date
}

async function callOne(work: Work, round: Round, { place, startsAt }: Called): Promise<string> {
  const { body, title, where, openToAll } = tableOf(place)
  const nth = Math.floor(place / tables.length) + 1
  const code = await createSitting(work, {
    bodyId: named(round.organisations, body),
    secretariatId: named(round.organisations, 'planning-office'),
    title: { fa: `${title.fa}، نشست ${faDigits(nth)} (نمونه)`, en: `${title.en}, meeting ${nth} (sample)` },
    startsAt,
    minutes: usualMinutes,
    seriesId: elementOf(round.seriesIds, place),
    number: nth,
    where,
    members: seatsAt(round, place).length,
    isPublic: true,
    openToAll,
    sample: true,
  })
  return (await getSitting(work.db, code)).sitting.id
}

const seatsAt = ({ councillors, liaisons }: Round, place: number) =>
  tableOf(place).seats === 'council' ? councillors : liaisons

interface Sitting {
  readonly id: string
  readonly place: number
}

/** Most are there; one follows by network, one is excused; where there was no quorum three came. */
async function seatAll(work: Work, round: Round, { id, place }: Sitting) {
  for (const [at, seat] of seatsAt(round, place).entries()) {
    const presence = failed.has(place) ? (at < 3 ? 'present' : 'absent') : presenceOf(at + place)
    await recordPresence(work, id, { ...seat, presence, member: true })
  }
}

const presenceOf = (roll: number) => (roll % 11 === 4 ? 'excused' : roll % 13 === 7 ? 'remote' : 'present')

interface Spoken extends Sitting {
  readonly day: IsoDay
  readonly items: readonly string[]
}

/** A promise for each item, and in every second meeting a decision. */
async function recordAll(work: Work, round: Round, spoken: Spoken): Promise<MadePromise[]> {
  const { id, place, items } = spoken
  const chosen = topicsOf(place)
  const made: MadePromise[] = []
  for (const [n, topic] of chosen.entries()) made.push(...(await promise(work, round, { ...spoken, n, topic })))
  const [first] = chosen
  if (!first || place % 2 !== 0) return made
  const { question, decision, fields } = first
  await recordOutcome(work, id, { itemId: items[0] ?? '', kind: 'decision', title: question, text: decision, fields })
  return made
}

interface Promised extends Spoken {
  readonly n: number
  readonly topic: Topic
}

async function promise(
  work: Work,
  round: Round,
  { id, place, day, items, n, topic }: Promised,
): Promise<MadePromise[]> {
  const due = addWorkdays(round.calendar, day, 20 + ((place * 7 + n * 13) % 60))
  const { title, promise: text, doneWhen } = topic
  const ownerId = named(round.organisations, topic.owner)
  const wish = { itemId: items[n] ?? '', kind: 'commitment' as const, title, text, doneWhen, ownerId, due }
  const { commitmentId } = await recordOutcome(work, id, wish)
  const handedTo = topic.handedTo.map((slug) => named(round.organisations, slug))
  return commitmentId === null ? [] : [{ id: commitmentId, ownerId, handedTo, day, due }]
}

const [circulated, adopted] = [3, 24]

/** Written on the day after, sent round, adopted two weeks later; those of the last weeks are not as far. */
async function sowMinutes(work: Work, { id, place, day }: Sitting & { readonly day: IsoDay }) {
  const on = (days: number): Work => ({ ...work, now: morningOf(addDays(day, days)) })
  const isPast = (days: number) => addDays(day, days) < today(work.now)
  if (!isPast(1)) return
  const opened = `نشست با حضور حد نصاب در ${tableOf(place).where.fa} آغاز شد و دستور آن تصویب شد.`
  const spoken = topicsOf(place).map(
    ({ title, question, promise: text }) => `${title}. پرسش: ${question} نتیجه: ${text}.`,
  )
  await writeMinutes(on(1), id, { paragraphs: [opened, ...spoken] })
  if (!isPast(circulated)) return
  await circulateMinutes(on(circulated), id, daysToAmend)
  if (isPast(adopted)) await adoptMinutes(on(adopted), id)
}
