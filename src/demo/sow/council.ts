import { insertMembership } from '#city/organisations/queries.ts'
import { insertPerson } from '#city/people/queries.ts'
import { hasRule } from '#engines/commitment/index.ts'
import { calendarAroundCity, ensureRules, type SownResolution, sowResolutions } from '#modules/council/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'
import { transact, type Work } from '#platform/work.ts'
import { inCommission, members } from '../council/people.ts'
import { stories } from '../council/stories.ts'
import type { DemoClause } from '../council/subjects.ts'
import { generated } from './council/generated.ts'
import { lawOf } from './council/law.ts'
import { promiseOf } from './council/promises.ts'
import { openDice } from './dice.ts'
import { morningOf } from './morning.ts'

type Ids = ReadonlyMap<string, string>

interface Ground {
  readonly zones: Ids
  readonly organisations: Ids
  readonly staff: Ids
}

const began = '2025-08-16'

/** Eighty resolutions of two years, in every state there is; the same ones at every sowing. */
export async function sowCouncil(work: Work, ground: Ground): Promise<void> {
  const { db, now } = work
  const voters = await sowMembers(db, ground)
  if (!(await hasRule(db, 'council.clause'))) await transact({ ...work, now: morningOf('2024-10-01') }, ensureRules)
  const dice = openDice(812)
  const calendar = await calendarAroundCity(db, today(now))
  const all = [...stories, ...generated(dice)].map((one): SownResolution => {
    const adoptedOn = addDays(today(now), -one.daysAgo)
    const law = lawOf(one.story, adoptedOn, today(now))
    const clauses = one.clauses.map((clause, at) => ({ ...clause, address: String(at + 1) }))
    const context = { ground, adoptedOn, law, now, calendar, dice, story: one.story }
    return {
      number: one.number,
      term: 6,
      title: { fa: one.title, en: one.titleEn },
      adoptedOn,
      text: textOf(one.clauses),
      bodyId: idOf(ground.organisations, 'city-council'),
      committeeId: idOf(ground.organisations, 'culture-commission'),
      coordinatorId: idOf(ground.organisations, 'planning-office'),
      clerkId: idOf(ground.staff, 'sevda.council'),
      zoneId: one.zone && ground.zones.get(one.zone),
      duties: one.duties,
      settled: one.story !== 'adopted',
      ...publicationOf(one, adoptedOn, today(now)),
      supersedes: one.supersedes,
      decided: new Map(clauses.map((clause) => [clause.address, decisionOf(clause)])),
      law,
      vote: {
        method: 'roll-call',
        votes: voters.map((personId, at) => ({ personId, option: optionOf(at, dice.between(0, 99)) })),
      },
      promises: clauses.flatMap((clause) => promiseOf(clause, context) ?? []),
    }
  })
  await sowResolutions(db, now, all)
}

const idOf = (ids: Ids, name: string): string => {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The samples have no ${name}`)
  return id
}

/** Thirteen members: twelve here, and the one among the staff. Seven of them sit in the commission. */
async function sowMembers(db: Db, { organisations, staff }: Ground): Promise<string[]> {
  const [council, commission] = [idOf(organisations, 'city-council'), idOf(organisations, 'culture-commission')]
  const own = idOf(staff, 'hatef.council')
  const seat = { role: 'council-member' as const, startsOn: began, recordedAt: morningOf(began) }
  const ids = [own]
  await insertMembership(db, { ...seat, personId: own, organisationId: commission })
  for (const [at, name] of members.entries()) {
    const full = `${name} (نمونه)`
    const person = await insertPerson(db, { name: full, nameKey: key(full), sample: true, createdAt: morningOf(began) })
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
  ['شورای اسلامی شهر تبریز در نشست علنی خود تصویب کرد:', ...clauses.map(({ text }, at) => `${at + 1}- ${text}`)].join(
    '\n',
  )

function decisionOf({ none, undecided, owner }: DemoClause) {
  if (none !== undefined) return { executable: 'no' as const, reason: none }
  return { executable: undecided === true || owner === undefined ? ('undecided' as const) : ('yes' as const) }
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
