import {
  agreeToListing,
  answerRound,
  closeRound,
  confirmExpert,
  declareInterest,
  giveAdvice,
  inviteExpert,
  judgeAnswer,
  openConsultation,
  proposeExpert,
} from '#modules/coordination/index.ts'
import { calendarAround } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { PersonActor } from '#platform/permission.ts'
import type { Work } from '#platform/work.ts'
import { rounds } from '../coordination/consultations.ts'
import { experts } from '../coordination/experts.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'

interface Ground {
  readonly organisations: Ids
  readonly keyring: Keyring
  readonly publicUrl: string
}

const joined = 400

/** Eighteen experts, each as far to be seen as they agreed, and six rounds of advice with every outcome. */
export async function sowExperts(work: Work, ground: Ground): Promise<void> {
  const day = addDays(today(work.now), -joined)
  const then = { ...work, now: morningOf(day) }
  const people: string[] = []
  for (const place of experts.keys()) people.push(await sowExpert(then, ground, { place, day }))
  for (const round of rounds) await sowRound(work, ground, { round, people })
}

async function sowExpert(
  work: Work,
  { organisations, keyring }: Ground,
  { place, day }: { place: number; day: IsoDay },
) {
  const expert = experts[place]
  if (!expert) throw new Error('The samples have no such expert')
  const { listed, interest, ...wish } = expert
  const mobile = `+98900001${String(1000 + place)}`
  const languages = ['فارسی', 'ترکی آذربایجانی']
  const id = await proposeExpert(work, keyring, { ...wish, mobile, languages, zoneIds: [], sample: true })
  await confirmExpert(work, id)
  const shown = ['summary', 'topics', 'languages', 'interests'] as const
  await agreeToListing({ ...work, channel: 'paper' }, id, { listed, shown: listed === 'public' ? shown : [] })
  if (interest) {
    const [slug, text] = interest
    await declareInterest(work, id, { organisationId: named(organisations, slug), text, startsOn: day })
  }
  return id
}

interface Sowing {
  readonly round: (typeof rounds)[number]
  readonly people: readonly string[]
}

/** The person by themselves, as their link would have let them in. */
const asExpert = (work: Work, id: string): Work => {
  const actor: PersonActor = { kind: 'person', id, name: '', staff: false, grants: [{ role: 'citizen' }] }
  return { ...work, actor, channel: 'link' }
}

async function sowRound(work: Work, ground: Ground, { round, people }: Sowing) {
  const { organisations, keyring, publicUrl } = ground
  const opened = addDays(today(work.now), -round.daysAgo)
  const calendar = await calendarAround(work.db, opened, {})
  const on = (days: number): Work => ({ ...work, now: morningOf(addWorkdays(calendar, opened, days)) })
  const house = { keyring, publicUrl }
  const code = await openConsultation(on(0), {
    question: round.question,
    background: round.background,
    fields: round.fields,
    askerId: named(organisations, 'planning-office'),
    due: addWorkdays(calendar, opened, daysToAnswer),
    partyIds: round.parties.map((slug) => named(organisations, slug)),
    isPublic: !round.fields.includes('defence'),
    sample: true,
  })
  for (const [place, { expert, said, despite }] of round.asked.entries()) {
    const personId = people[expert] ?? ''
    await inviteExpert(later(on(1), place), house, code, { personId, despite })
    if (said !== undefined) await giveAdvice(asExpert(on(3), personId), keyring, code, { text: said })
  }
  await finish({ on, house, code, round, people })
}

/** Minutes later, so that whoever is asked first stands first. */
const later = (work: Work, minutes: number): Work => ({
  ...work,
  now: new Date(work.now.getTime() + minutes * 60_000),
})

const [daysToAnswer, untilClosed, untilAnswered] = [12, 14, 20]

interface Finishing extends Sowing {
  readonly on: (days: number) => Work
  readonly house: { readonly keyring: Keyring; readonly publicUrl: string }
  readonly code: string
}

async function finish({ on, house, code, round, people }: Finishing) {
  const { summary, unpublished, answer, verdict } = round
  if (!summary) return
  await closeRound(on(untilClosed), code, { summary, unpublished })
  if (!answer) return
  await answerRound(on(untilAnswered), house, code, answer)
  const first = people[round.asked[0]?.expert ?? 0] ?? ''
  const text = 'پاسخ روشن است و کار انجام‌شده با آن می‌خواند.'
  if (verdict) await judgeAnswer(asExpert(on(untilAnswered + 1), first), code, { fits: true, text })
}
