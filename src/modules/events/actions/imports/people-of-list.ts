import { mobileHmac } from '#city/people/contacts.ts'
import { registerPerson } from '#city/people/actions.ts'
import { managePeople, seePeople } from '#city/people/permissions.ts'
import { peopleOfMobiles } from '#city/people/queries.ts'
import { reachOf } from '#city/people/rules.ts'
import type { Person } from '#city/people/tables.ts'
import type { Companion } from '#engines/enrolment/index.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Text } from '#platform/locale.ts'
import { anywhere, may } from '#platform/permission.ts'
import { key } from '#platform/text/tokens.ts'
import type { Work } from '#platform/work.ts'
import type { MeantPerson } from '../../rules/imports/registration-row.ts'
import { importWords as words } from '../../words/imports.ts'

/** Whose the mobiles of a list are. */
export async function ownersOf({ db, actor }: Work, keyring: Keyring, people: readonly MeantPerson[]) {
  const hmacOf = (mobile: string) => mobileHmac(keyring, mobile)
  const mobiles = [...new Set(people.flatMap(({ mobile }) => mobile ?? []))]
  const found = await peopleOfMobiles(db, mobiles.map(hmacOf), reachOf(actor, seePeople))
  return new Map(
    mobiles.flatMap((mobile) => {
      const person = found.get(hmacOf(mobile).toString('base64url'))
      return person ? [[mobile, person] as const] : []
    }),
  )
}

export type Owners = Map<string, Person>

const isCalled = (person: Person | undefined, name: string) => person !== undefined && person.nameKey === key(name)

/** The person of the city a row means: the owner of its number, when they are called so. */
export const knownAs = ({ mobile = '', name }: MeantPerson, owners: Owners): string | undefined => {
  const owner = owners.get(mobile)
  return isCalled(owner, name) ? owner?.id : undefined
}

/** What a reader should look at about the number of a row. */
export function doubtOf({ actor }: Pick<Work, 'actor'>, person: MeantPerson, owners: Owners): readonly Text[] {
  if (person.mobile === undefined || knownAs(person, owners) !== undefined) return []
  if (owners.has(person.mobile)) return [words.forOwner]
  return [may(actor, managePeople, anywhere) ? words.newPerson : words.numberLeft]
}

export interface Party {
  readonly companions: readonly Companion[]
  /** Whose wish it is: the owner of the first number. */
  readonly partyId: string | undefined
}

/** A party as the engine takes it: people the city knows by their numbers, the others as guests. */
export function partyOf(people: readonly MeantPerson[], owners: Owners): Party {
  const taken = new Set<string>()
  const companions = people.map((person): Companion => {
    const personId = knownAs(person, owners)
    if (personId !== undefined && !taken.has(personId)) {
      taken.add(personId)
      return { personId }
    }
    const { name, born, sex } = person
    return { guestName: name, birthYear: born ?? null, sex: sex ?? null }
  })
  return { companions, partyId: people.map(({ mobile = '' }) => owners.get(mobile)?.id).find((id) => id !== undefined) }
}

/** Writes down who of a party has a number that nobody has yet, where the actor may; afterwards they are known. */
export async function writeDown(work: Work, keyring: Keyring, people: readonly MeantPerson[], owners: Owners) {
  if (!may(work.actor, managePeople, anywhere)) return
  for (const { name, born: birthYear, sex, mobile, channel } of people) {
    if (mobile === undefined || owners.has(mobile)) continue
    const id = newId(work.now.getTime())
    const person = await registerPerson(work, keyring, { id, name, birthYear, sex, locale: 'fa', mobile, channel })
    owners.set(mobile, person)
  }
}
