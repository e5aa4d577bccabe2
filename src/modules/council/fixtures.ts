import { seedOccasions } from '#city/occasions/fixtures.ts'
import { insertMembership, insertOrganisation } from '#city/organisations/queries.ts'
import type { OrganisationKind } from '#city/organisations/tables.ts'
import { givenPerson } from '#city/people/fixtures.ts'
import type { Person } from '#city/people/tables.ts'
import type { Db } from '#platform/db/database.ts'
import type { Role } from '#platform/permission.ts'
import { key } from '#platform/text/tokens.ts'
import type { Work } from '#platform/work.ts'
import { decideClause, settleClauses } from './actions/divide.ts'
import { enterResolution, type NewResolution } from './actions/enter.ts'
import { offerClause } from './actions/offer.ts'
import { publishOwners, publishResolution } from './actions/publish.ts'
import { recordVote } from './actions/votes.ts'

/** A body of the city under a name of its own. */
export async function givenNamedBody(db: Db, kind: OrganisationKind, name: string, parentId?: string) {
  const slug = `body-${crypto.randomUUID().slice(0, 8)}`
  const createdAt = new Date('2025-01-01')
  return insertOrganisation(db, {
    slug,
    kind,
    name: { fa: name, en: slug },
    nameKey: key(`${name} ${slug}`),
    parentId: parentId ?? null,
    createdAt,
  })
}

/** Somebody who sits in a body since long. */
export async function givenSeat(db: Db, name: string, organisationId: string, role: Role): Promise<Person> {
  const person = await givenPerson(db, name)
  const recordedAt = new Date('2025-01-01')
  await insertMembership(db, { personId: person.id, organisationId, role, startsOn: '2025-01-01', recordedAt })
  return person
}

const sampleText = `شورای شهر در نشست علنی خود تصویب کرد:
۱- معاونت موظف است خانهٔ محلهٔ امیرخیز را ظرف سه ماه بازسازی کند.
۲- شهرداری منطقهٔ ۴ مکلف است روشنایی راه را درست کند:
الف) ظرف ۳۰ روز تیرهای برق را عوض کند.
۳- از همکاری ساکنان سپاسگزاری می‌شود.`

const names = 'آیدین بهار پروانه تورج جلال حسن خدیجه داود رقیه زهرا سعید شهرام صفا'

async function givenMembers(db: Db, councilId: string): Promise<Person[]> {
  const members: Person[] = []
  for (const name of names.split(' ')) {
    members.push(await givenSeat(db, `${name} نمونه`, councilId, 'council-member'))
  }
  return members
}

/** A council of thirteen with its committee, the board that checks, the unit that keeps resolutions and one that works. */
export async function givenCouncil(db: Db) {
  await seedOccasions(db, [1404, 1405, 1406])
  const [head, council, board] = [
    await givenNamedBody(db, 'unit', 'معاونت'),
    await givenNamedBody(db, 'council', 'شورای شهر'),
    await givenNamedBody(db, 'board', 'هیأت تطبیق'),
  ]
  const [office, works, committee] = [
    await givenNamedBody(db, 'unit', 'ادارهٔ پیگیری', head.id),
    await givenNamedBody(db, 'unit', 'ادارهٔ بازسازی', head.id),
    await givenNamedBody(db, 'commission', 'کمیسیون فرهنگی', council.id),
  ]
  return {
    council,
    board,
    office,
    works,
    committee,
    members: await givenMembers(db, council.id),
    clerk: await givenSeat(db, 'سودا نمونه', office.id, 'officer'),
    chief: await givenSeat(db, 'رئیس نمونه', office.id, 'head-of-unit'),
    worker: await givenSeat(db, 'مجری نمونه', works.id, 'officer'),
    stranger: await givenSeat(db, 'دیگری نمونه', works.id, 'officer'),
    chair: await givenSeat(db, 'دبیر کمیسیون نمونه', committee.id, 'council-member'),
  }
}

export type CouncilOfSamples = Awaited<ReturnType<typeof givenCouncil>>

let numbers = 100

/** A resolution as the clerk enters it, with the clauses that the splitter finds. */
export async function givenResolution(clerk: Work, they: CouncilOfSamples, more: Partial<NewResolution> = {}) {
  numbers += 1
  return enterResolution(clerk, {
    number: numbers,
    term: 6,
    title: { fa: `مصوبهٔ نمونهٔ ${numbers}`, en: `Sample resolution ${numbers}` },
    adoptedOn: '2026-03-10',
    text: sampleText,
    bodyId: they.council.id,
    committeeId: they.committee.id,
    coordinatorId: they.office.id,
    ...more,
  })
}

/** The same, divided and settled; its last clause needs nothing. */
export async function givenSettled(clerk: Work, they: CouncilOfSamples, more: Partial<NewResolution> = {}) {
  const made = await givenResolution(clerk, they, more)
  if (more.text === undefined) {
    const reason = 'سپاسگزاری است و کاری نمی‌خواهد'
    await decideClause(clerk, made.resolutionId, '3', { executable: 'no', reason })
  }
  await settleClauses(clerk, made.resolutionId)
  return made
}

/** The same, in public: its text, the owner of its first clause, and how the council voted. */
export async function givenPublished(clerk: Work, they: CouncilOfSamples, more: Partial<NewResolution> = {}) {
  const made = await givenSettled(clerk, they, more)
  await publishResolution(clerk, made.resolutionId)
  const { commitmentId } = await offerClause(clerk, made.resolutionId, {
    address: '1',
    ownerId: they.works.id,
    statement: { fa: 'خانهٔ محله بازسازی می‌شود' },
    doneWhen: { fa: 'سقف و دیوارها در باران آزموده شده باشد' },
  })
  await publishOwners(clerk, made.resolutionId)
  const votes = they.members.map(({ id: personId }) => ({ personId, option: 'for' as const }))
  const of = {
    resolutionId: made.resolutionId,
    bodyId: they.council.id,
    on: '2026-03-10',
    method: 'roll-call',
  } as const
  return { ...made, commitmentId, voteEventId: await recordVote(clerk, { ...of, closed: false, votes }) }
}

export { makeBrief } from './actions/briefs.ts'
export { attachFile, withdrawPublication } from './actions/publish.ts'
