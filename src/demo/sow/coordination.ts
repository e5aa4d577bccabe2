import { agencies } from '#modules/coordination/index.ts'
import {
  addItem,
  beginSitting,
  callSitting,
  createSitting,
  endSitting,
  failSitting,
  getSitting,
  logDecision,
  recordOutcome,
  recordPresence,
  saveAgency,
} from '#modules/coordination/index.ts'
import { calendarAround } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { addWorkdays, type WorkCalendar } from '#platform/calendar/workdays.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { transact, type Work } from '#platform/work.ts'
import { guarded, topics } from '../coordination/topics.ts'
import { sowExperts } from './experts.ts'
import { sowPlans } from './plans.ts'
import { morningOf } from './morning.ts'

type Ids = ReadonlyMap<string, string>

interface Ground {
  readonly organisations: Ids
  readonly staff: Ids
  readonly keyring: Keyring
}

/** Agencies that answer by link alone; the others have accounts or write letters. */
const byLink = 3
const meetings = 30
const failed: ReadonlySet<number> = new Set([11, 23])

/** Agencies with their ways to answer, thirty meetings with sixty promises, and forty decisions with four gaps. */
export async function sowCoordination(work: Work, ground: Ground): Promise<void> {
  const owners = await sowAgencies(work, ground)
  const calendar = await calendarAround(work.db, today(work.now), {})
  for (let place = 0; place < meetings; place += 1) await sowMeeting(work, ground, { place, owners, calendar })
  await sowDecisions(work, ground)
  await sowExperts(work, ground)
  await sowPlans(work, ground)
}

async function sowAgencies(work: Work, { organisations, keyring }: Ground): Promise<readonly string[]> {
  const slugs = [...organisations.keys()].filter((slug) =>
    /department|police|crescent|power|university|welfare|heritage|office/.test(slug),
  )
  const owners = slugs.slice(0, 12).flatMap((slug) => organisations.get(slug) ?? [])
  for (const [place, organisationId] of owners.entries()) {
    await saveAgency(work, keyring, {
      organisationId,
      post: 'رابط اجتماعی (نمونه)',
      channels: place < byLink ? ['link', 'paper'] : ['account', 'paper'],
      number: `+98900000${String(1000 + place)}`,
      wantsCode: true,
      address: 'تبریز، نشانی نمونه',
    })
  }
  await work.db.update(agencies).set({ sample: true })
  return owners
}

interface Meeting {
  readonly place: number
  readonly owners: readonly string[]
  readonly calendar: WorkCalendar
}

const [firstDay, apart] = [-540, 18]
const anHour = 3_600_000

type At = (hours: number) => Work

async function sowMeeting(work: Work, ground: Ground, meeting: Meeting) {
  const { place, calendar } = meeting
  const day = addWorkdays(calendar, addDays(today(work.now), firstDay + place * apart), 0)
  const at: At = (hours) => ({ ...work, now: new Date(morningOf(day).getTime() + hours * anHour) })
  const id = await callOne(at, ground, place)
  const chosen = topicsOf(place)
  const items: string[] = []
  for (const topic of chosen) items.push(await addItem(at(0), id, { title: { fa: topic.title }, minutes: 40 }))
  await callSitting(at(1), id)
  await seat(at(2), id, ground, failed.has(place) ? 3 : 7)
  if (failed.has(place)) return failSitting(at(2), id)
  await beginSitting(at(2), id)
  await recordAll(at(3), id, { meeting, day, chosen, items })
  await endSitting(at(4), id)
}

interface Spoken {
  readonly meeting: Meeting
  readonly day: string
  readonly chosen: readonly Topic[]
  readonly items: readonly string[]
}

/** A promise for each item, and in every second meeting a decision. */
async function recordAll(work: Work, id: string, { meeting, day, chosen, items }: Spoken) {
  for (const [n, topic] of chosen.entries()) {
    await promise(work, id, { meeting, day, n, topic, itemId: items[n] ?? '' })
  }
  const [topic] = chosen
  if (!topic || meeting.place % 2 !== 0) return
  const { title, decision, fields } = topic
  await recordOutcome(work, id, { itemId: items[0] ?? '', kind: 'decision', title, text: decision, fields })
}

type Topic = (typeof topics)[number]

const topicsOf = (place: number): Topic[] =>
  [topics[place % topics.length], topics[(place + 3) % topics.length]].flatMap((topic) => topic ?? [])

const idOf = (ids: Ids, slug: string) => ids.get(slug) ?? ''

async function callOne(at: At, { organisations }: Ground, place: number): Promise<string> {
  const secretariatId = idOf(organisations, 'planning-office')
  const code = await createSitting(at(0), {
    bodyId: place % 3 === 0 ? idOf(organisations, 'culture-commission') : secretariatId,
    secretariatId,
    title: {
      fa: `نشست هماهنگی دستگاه‌ها، نوبت ${faDigits(place + 1)} (نمونه)`,
      en: `Coordination meeting no. ${place + 1} (sample)`,
    },
    startsAt: at(2).now,
    minutes: 90,
    where: { fa: 'عمارت ساعت، تالار همایش', en: 'Clock Hall' },
    members: 7,
    isPublic: true,
    openToAll: place % 4 === 0,
    sample: true,
  })
  return (await getSitting(at(0).db, code)).sitting.id
}

async function seat(work: Work, id: string, { organisations, staff }: Ground, count: number) {
  const organisationId = idOf(organisations, 'planning-office')
  for (const personId of [...staff.values()].slice(0, count)) {
    await recordPresence(work, id, { personId, presence: 'present', member: true, organisationId })
  }
}

interface Promised {
  readonly meeting: Meeting
  readonly day: string
  readonly n: number
  readonly topic: Topic
  readonly itemId: string
}

const promise = (work: Work, id: string, { meeting: { place, owners, calendar }, day, n, topic, itemId }: Promised) =>
  recordOutcome(work, id, {
    itemId,
    kind: 'commitment',
    title: topic.title,
    text: topic.promise,
    doneWhen: topic.doneWhen,
    ownerId: owners[(place + n) % owners.length],
    due: addWorkdays(calendar, day, 20 + ((place * 7 + n * 13) % 60)),
  })

const logged = 26

async function sowDecisions(work: Work, { organisations }: Ground) {
  const bodyId = idOf(organisations, 'planning-office')
  for (let place = 0; place < logged; place += 1) {
    const decidedOn = addDays(today(work.now), -500 + place * 19)
    const decided = { number: `م-${faDigits(place + 1)}`, decidedOn, bodyId, inForceFrom: decidedOn, sample: true }
    await transact({ ...work, now: morningOf(decidedOn) }, (held) =>
      logDecision(held, {
        ...decided,
        ...saidOn(place),
        basis: [{ fa: 'گزارش‌های شهروندی و پیمایش محله (نمونه)' }],
        reviewOn: addDays(decidedOn, 365),
      }),
    )
  }
}

function saidOn(place: number) {
  const hidden = place % 7 === 3 ? guarded[place % guarded.length] : undefined
  const { title, decision, fields } = topics[place % topics.length] ?? { title: '', decision: '', fields: [] }
  if (hidden) return { question: { fa: hidden.question }, text: { fa: hidden.decision }, fields: hidden.fields }
  return { question: { fa: `${title}: چگونه؟` }, text: { fa: decision }, fields }
}
