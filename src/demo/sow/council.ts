import { addClosure } from '#city/occasions/actions.ts'
import { insertMembership } from '#city/organisations/queries.ts'
import { insertPerson } from '#city/people/queries.ts'
import { getPlace } from '#city/places/queries.ts'
import { calendarAround, hasRule } from '#engines/commitment/index.ts'
import type { Field } from '#modules/coordination/index.ts'
import { ensureRules, type SownResolution, sowResolutions } from '#modules/council/index.ts'
import { instantOf, today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import { isWorkday } from '#platform/calendar/workdays.ts'
import type { Db } from '#platform/db/database.ts'
import type { Store } from '#platform/files/store.ts'
import { faDigits } from '#platform/text/digits.ts'
import { transact, type Work } from '#platform/work.ts'
import { inCommission, members } from '../council/people.ts'
import { stories } from '../council/stories.ts'
import type { DemoClause } from '../council/subjects.ts'
import { generated } from './council/generated.ts'
import { lawOf } from './council/law.ts'
import { numbered, repeals } from './council/numbering.ts'
import { sowPapers } from './council/papers.ts'
import { promiseOf, type Snow } from './council/promises.ts'
import { markedName } from './names.ts'
import { spotsOf } from './council/spots.ts'
import { type Dice, openDice } from './dice.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'
import { sowPhotographs } from './photographs.ts'

interface Ground {
  readonly zones: Ids
  readonly organisations: Ids
  readonly staff: Ids
  readonly store: Store
}

const began = '2025-08-16'

/** Eighty resolutions of two years, in every state there is; the same ones at every sowing. */
export async function sowCouncil(work: Work, ground: Ground): Promise<void> {
  const { db, now } = work
  const voters = await sowMembers(db, ground)
  const papers = await sowPapers(work, { ...ground, members: voters })
  if (!(await hasRule(db, 'council.clause'))) await transact({ ...work, now: morningOf('2024-10-01') }, ensureRules)
  const dice = openDice(812)
  const snow = await sowSnow(work)
  const calendar = await calendarAround(db, today(now), {})
  const known = numbered([...stories, ...generated(dice)])
  const repealed = repeals(known)
  const [places, spots] = [await placesOf(db, known), await spotsOf(db, known, ground.zones)]
  const photographs = await sowPhotographs(work, ground.store)
  const all = known.map((one): SownResolution => {
    const adoptedOn = addDays(today(now), -one.daysAgo)
    const law = lawOf(one.story, { adoptedOn, today: today(now), by: repealed.get(one.number) })
    const clauses = one.clauses.map((clause, at) => ({ ...clause, address: String(at + 1) }))
    const site = { spot: spots.get(one.number), photographs }
    const context = { ground, adoptedOn, law, now, calendar, snow, dice, story: one.story, ...site }
    return {
      number: one.number,
      term: 6,
      title: { fa: one.title, en: one.titleEn },
      adoptedOn,
      text: textOf(one.clauses),
      ...handsOf(ground),
      zoneId: one.zone && ground.zones.get(one.zone),
      spot: site.spot,
      ...meantFor(one.duties),
      settled: one.story !== 'adopted',
      ...publicationOf(one, adoptedOn, today(now)),
      supersedes: one.supersedes,
      paperId: one.paper && named(papers, one.paper),
      decided: new Map(clauses.map((clause) => [clause.address, decisionOf(clause, places)])),
      law,
      vote: rollCall(voters, dice),
      promises: clauses.flatMap((clause) => promiseOf(clause, context) ?? []),
    }
  })
  await sowResolutions(db, now, all)
}

const rollCall = (voters: readonly string[], dice: Dice): SownResolution['vote'] => ({
  method: 'roll-call',
  votes: voters.map((personId, at) => ({ personId, option: optionOf(at, dice.between(0, 99)) })),
})

/** Beside what is social in every one of them. */
const fieldOfDuty: Readonly<Record<string, Field>> = { D3: 'cultural', D4: 'cultural', D6: 'arts' }

const meantFor = (duties: readonly string[]): Pick<SownResolution, 'duties' | 'fields'> => ({
  duties,
  fields: ['social', ...duties.flatMap((duty) => fieldOfDuty[duty] ?? [])],
})

/** Who passes, follows and keeps every one of them. */
const handsOf = ({ organisations, staff }: Ground) => ({
  bodyId: named(organisations, 'city-council'),
  committeeId: named(organisations, 'culture-commission'),
  coordinatorId: named(organisations, 'planning-office'),
  clerkId: named(staff, 'sevda.council'),
})

/** The places the clauses lie at, by their codes. */
async function placesOf(db: Db, told: readonly { readonly clauses: readonly DemoClause[] }[]): Promise<Ids> {
  const codes = new Set(told.flatMap(({ clauses }) => clauses.flatMap(({ place }) => place ?? [])))
  const found = new Map<string, string>()
  for (const code of codes) found.set(code, (await getPlace(db, code)).id)
  return found
}

const [fewDaysAgo, toldHour] = [-3, 20]

/** The first snow of the year closed the offices a few days ago; it was told on the evening before. */
async function sowSnow(work: Work): Promise<Snow> {
  const { db, now } = work
  const before = await calendarAround(db, today(now), {})
  let day = addDays(today(now), fewDaysAgo)
  while (!isWorkday(before, day)) day = addDays(day, -1)
  const toldAt = instantOf(addDays(day, -1), toldHour)
  const title = { fa: 'تعطیلی ادارات برای برف سنگین (نمونه)', en: 'Offices closed for heavy snow (sample)' }
  await addClosure({ ...work, now: toldAt }, { title, date: day, off: 'full', source: 'استانداری (نمونه)' })
  return { day, toldAt, before }
}

/** Thirteen members: twelve here, and the one among the staff. Seven of them sit in the commission. */
async function sowMembers(db: Db, { organisations, staff }: Ground): Promise<string[]> {
  const [council, commission] = [named(organisations, 'city-council'), named(organisations, 'culture-commission')]
  const own = named(staff, 'hatef.council')
  const seat = { role: 'council-member' as const, startsOn: began, recordedAt: morningOf(began) }
  const ids = [own]
  await insertMembership(db, { ...seat, personId: own, organisationId: commission })
  for (const [at, name] of members.entries()) {
    const person = await insertPerson(db, { ...markedName(name), sample: true, createdAt: morningOf(began) })
    await insertMembership(db, { ...seat, personId: person.id, organisationId: council })
    if (at < inCommission) await insertMembership(db, { ...seat, personId: person.id, organisationId: commission })
    ids.push(person.id)
  }
  return ids
}

/** Nine are always there; the others often. */
function optionOf(at: number, roll: number) {
  if (at > 9 && roll < 25) return 'absent' as const
  if (at > 7) return roll < 60 ? ('for' as const) : roll < 85 ? ('against' as const) : ('abstain' as const)
  return roll < 92 ? ('for' as const) : ('abstain' as const)
}

const textOf = (clauses: readonly Pick<DemoClause, 'text'>[]) =>
  [
    'شورای اسلامی شهر تبریز در نشست علنی خود تصویب کرد:',
    ...clauses.map(({ text }, at) => `${faDigits(at + 1)}- ${text}`),
  ].join('\n')

function decisionOf({ none, undecided, owner, place }: DemoClause, places: Ids) {
  const placeId = place === undefined ? undefined : named(places, place)
  if (none !== undefined) return { executable: 'no' as const, reason: none, placeId }
  return { executable: undecided === true || owner === undefined ? ('undecided' as const) : ('yes' as const), placeId }
}

function publicationOf({ story, number }: { story: string; number: number }, adoptedOn: IsoDay, day: IsoDay) {
  const until = (days: number) => (addDays(adoptedOn, days) <= day ? addDays(adoptedOn, days) : null)
  if (story === 'adopted') return { state: 'draft' as const, publishedOn: null, ownersOn: null }
  const out = { publishedOn: until(number % 9 === 0 ? 12 : 4), ownersOn: until(30) }
  if (story !== 'withdrawn') return { state: 'published' as const, ...out }
  const why = {
    fa: 'به حکم دادگاه، متن تا رأی نهایی همگانی نیست.',
    en: 'By order of a court the text is not public until its decision.',
  }
  return { state: 'withdrawn' as const, ...out, withdrawn: { on: addDays(adoptedOn, 60), why } }
}
