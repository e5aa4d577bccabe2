import { type Offering, sessionsOf } from '#engines/enrolment/index.ts'
import { readRows } from '#platform/exports/read-rows.ts'
import { fingerprint } from '#platform/keys/fingerprint.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { key as folded } from '#platform/text/tokens.ts'
import type { Work } from '#platform/work.ts'
import { marksOfKeys } from '../../queries/imports/imports.ts'
import { registeredIn } from '../../queries/imports/registered.ts'
import { servedBy } from '../../rules/desk/served.ts'
import { faultsByRow, registrationColumns, renamed } from '../../rules/imports/columns.ts'
import { findRegistered } from '../../rules/imports/known-people.ts'
import { type ListGround, type MeantPerson, partiesOf, personBy } from '../../rules/imports/registration-row.ts'
import { faulty, type RowTold, written } from '../../rules/imports/report.ts'
import { importWords as words } from '../../words/imports.ts'
import { lowSupply } from '../low-supply.ts'
import type { Content } from './content.ts'
import { knownAs, ownersOf, partyOf } from './people-of-list.ts'

/** Whom the rows name, those who come together together, and the rows that cannot be read. */
export async function readList({ db, now }: Work, offering: Offering, { table, mapping, choices }: Content) {
  if (!table) return { parties: [], wrong: [] }
  const { rows, problems } = readRows(renamed(table, mapping, registrationColumns), registrationColumns)
  const open = (await sessionsOf(db, offering.id)).filter(
    ({ startsAt, cancelledAt }) => startsAt !== null && startsAt > now && cancelledAt === null,
  )
  const channel = servedBy.find((one) => one === choices['channel']) ?? 'paper'
  const usual = { sessionId: choices['session'], channel }
  const ground: ListGround = { admitBy: offering.admitBy, sessions: open, usual }
  const cellOf = (row: number, name: string) =>
    table.rows.find(({ number: at }) => at === row)?.cells[mapping[name] ?? -1] ?? ''
  const people: MeantPerson[] = []
  const wrong = faultsByRow(registrationColumns, problems, (row) => cellOf(row, 'name'))
  for (const row of rows) {
    const found = personBy(row, ground)
    if ('person' in found) people.push(found.person)
    else wrong.push(faulty(row.number, row.values.name ?? '', ...found.faults))
  }
  return apart(partiesOf(people), wrong, (row) => folded(cellOf(row, 'party')))
}

export type Parties = ReturnType<typeof partiesOf>

/** A party comes whole: where a row of it cannot be read, the others wait for it. */
function apart(parties: Parties, wrong: readonly RowTold[], partyOfRow: (row: number) => string) {
  const broken = new Map(wrong.map(({ row }) => [partyOfRow(row), row]))
  const rowBeside = ([first]: readonly MeantPerson[]) => (first?.party ? broken.get(first.party) : undefined)
  const beside = parties.flatMap((people) => {
    const row = rowBeside(people)
    return row === undefined
      ? []
      : people.map((one) => faulty(one.row, one.name, { reason: words.partOfParty(number(row)) }))
  })
  return { parties: parties.filter((people) => rowBeside(people) === undefined), wrong: [...wrong, ...beside] }
}

/** What is known before the first party is looked at. */
export async function groundFor(work: Work, keyring: Keyring, offering: Offering, parties: Parties) {
  const people = parties.flat()
  const nameOf = ({ name, born, mobile = '-', sessionId = '-' }: MeantPerson) =>
    fingerprint(keyring, 'events.import', `r|${offering.id}|${sessionId}|${folded(name)}|${born ?? '-'}|${mobile}`)
  return {
    keyring,
    offering,
    nameOf,
    marks: await marksOfKeys(work.db, people.map(nameOf)),
    registered: findRegistered(await registeredIn(work.db, offering.id)),
    owners: await ownersOf(work, keyring, people),
    rowOf: new Map<string, number>(),
  }
}

export type Ground = Awaited<ReturnType<typeof groundFor>>

/** Those of a party who are not registered, and what is told of those who are. */
export function sorted(people: readonly MeantPerson[], ground: Ground) {
  const known = people.map((person) => ({ person, told: whyKnown(person, ground) }))
  return {
    fresh: known.flatMap(({ person, told }) => (told ? [] : [person])),
    told: known.flatMap(({ told }) => told ?? []),
  }
}

function whyKnown(
  person: MeantPerson,
  { nameOf, marks, registered, owners, rowOf, offering }: Ground,
): RowTold | undefined {
  const { row, name } = person
  const own = nameOf(person)
  const twin = rowOf.get(own)
  rowOf.set(own, twin ?? row)
  const enrolmentId = marks.get(own)?.enrolmentId ?? registered(person, knownAs(person, owners))
  if (twin === undefined && enrolmentId === undefined) return undefined
  return {
    row,
    title: name,
    outcome: 'known',
    becomes: written(twin === undefined ? words.inAlready : words.sameAs(number(twin))),
    doubts: [],
    faults: [],
    to: enrolmentId ? registrationOf(offering, enrolmentId) : undefined,
  }
}

export const registrationOf = ({ code }: Offering, id: string) => `/desk/offerings/${code}/registrations/${id}`

export const refused = (people: readonly MeantPerson[], ...reasons: readonly Text[]): RowTold[] =>
  people.map(({ row, name }) => faulty(row, name, ...reasons.map((reason) => ({ reason }))))

export const ready = ({ row, name }: MeantPerson, becomes: Text, doubts: readonly Text[]): RowTold => ({
  row,
  title: name,
  outcome: 'new',
  becomes: written(becomes),
  doubts: doubts.map(written),
  faults: [],
})

export const ofParty = (people: readonly unknown[], what: Text) =>
  people.length > 1 ? words.ofParty(number(people.length), what) : what

export function wishOf(
  work: Work,
  people: readonly MeantPerson[],
  { offering, owners }: Pick<Ground, 'offering' | 'owners'>,
) {
  const { companions, partyId } = partyOf(people, owners)
  const sessionId = people[0]?.sessionId
  return {
    key: crypto.randomUUID(),
    offeringId: offering.id,
    sessionId,
    party: companions,
    partyId,
    isPoorlySupplied: lowSupply(work),
  }
}
