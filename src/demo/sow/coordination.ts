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
import type { Keyring } from '#platform/keys/master.ts'
import { transact, type Work } from '#platform/work.ts'
import { guarded, topics } from '../coordination/topics.ts'
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

async function sowMeeting(work: Work, { organisations, staff }: Ground, { place, owners, calendar }: Meeting) {
  const day = addWorkdays(calendar, addDays(today(work.now), firstDay + place * apart), 0)
  const at = (hours: number): Work => ({ ...work, now: new Date(morningOf(day).getTime() + hours * anHour) })
  const [secretariatId = '', bodyId = ''] = ['planning-office', 'culture-commission'].map((slug) =>
    organisations.get(slug),
  )
  const code = await createSitting(at(0), {
    bodyId: place % 3 === 0 ? bodyId : secretariatId,
    secretariatId,
    title: {
      fa: `نشست هماهنگی دستگاه‌ها، نوبت ${place + 1} (نمونه)`,
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
  const { sitting } = await getSitting(work.db, code)
  const chosen = [topics[place % topics.length], topics[(place + 3) % topics.length]].flatMap((topic) => topic ?? [])
  const items = []
  for (const topic of chosen) items.push(await addItem(at(0), sitting.id, { title: { fa: topic.title }, minutes: 40 }))
  await callSitting(at(1), sitting.id)
  const people = [...staff.values()].slice(0, failed.has(place) ? 3 : 7)
  for (const personId of people) {
    await recordPresence(at(2), sitting.id, {
      personId,
      presence: 'present',
      member: true,
      organisationId: secretariatId,
    })
  }
  if (failed.has(place)) return failSitting(at(2), sitting.id)
  await beginSitting(at(2), sitting.id)
  for (const [n, topic] of chosen.entries()) {
    await recordOutcome(at(3), sitting.id, {
      itemId: items[n] ?? '',
      kind: 'commitment',
      title: topic.title,
      text: topic.promise,
      doneWhen: topic.doneWhen,
      ownerId: owners[(place + n) % owners.length],
      due: addWorkdays(calendar, day, 20 + ((place * 7 + n * 13) % 60)),
    })
  }
  const [first] = items
  if (first && place % 2 === 0) {
    const { title = '', decision = '', fields = ['social'] } = chosen[0] ?? {}
    await recordOutcome(at(3), sitting.id, { itemId: first, kind: 'decision', title, text: decision, fields })
  }
  await endSitting(at(4), sitting.id)
}

const logged = 26

async function sowDecisions(work: Work, { organisations }: Ground) {
  const bodyId = organisations.get('deputy-office') ?? organisations.get('planning-office') ?? ''
  for (let place = 0; place < logged; place += 1) {
    const hidden = place % 7 === 3 ? guarded[place % guarded.length] : undefined
    const topic = topics[place % topics.length]
    const decidedOn = addDays(today(work.now), -500 + place * 19)
    await transact({ ...work, now: morningOf(decidedOn) }, (held) =>
      logDecision(held, {
        number: `م-${place + 1}`,
        decidedOn,
        bodyId,
        question: { fa: hidden?.question ?? `${topic?.title ?? ''}: چگونه؟` },
        text: { fa: hidden?.decision ?? topic?.decision ?? '' },
        basis: [{ fa: 'گزارش‌های شهروندی و پیمایش محله (نمونه)' }],
        fields: hidden?.fields ?? topic?.fields ?? ['social'],
        inForceFrom: decidedOn,
        reviewOn: addDays(decidedOn, 365),
        sample: true,
      }),
    )
  }
}
