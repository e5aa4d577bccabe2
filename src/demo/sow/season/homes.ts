import { insertHouseholds, insertMembers } from '#city/households/queries.ts'
import { mobileHmac, sealMobile } from '#city/people/contacts.ts'
import { insertContacts, insertPeople } from '#city/people/queries.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { type Dice, openDice } from '../dice.ts'
import { morningOf } from '../morning.ts'
import { familyOf, nameOf } from '../names.ts'

/** Somebody of a sample household, as far as offerings ask. */
export interface Human {
  readonly id: string
  readonly sex: 'female' | 'male'
  /** By the year alone; nobody is taken to a place that only their birthday would open. */
  readonly age: number
}

export interface Home {
  readonly id: string
  readonly zoneId: string
  readonly adults: readonly [Human, ...Human[]]
  readonly children: readonly Human[]
}

interface Settled extends Home {
  readonly createdAt: Date
}

const [households, withChildren] = [2300, 720]

interface Settling {
  readonly zones: readonly string[]
  readonly first: string
  readonly keyring: Keyring
}

/** Sample households of the season, the same at every sowing: who enrols, waits, draws and comes. */
export async function sowHomes(db: Db, { zones, first, keyring }: Settling): Promise<Home[]> {
  const dice = openDice(1406)
  const homes = Array.from({ length: households }, (_, at) =>
    settle(dice, { zones, first, hasChildren: at < withChildren }),
  )
  const year = Number(first.slice(0, 4))
  await insertPeople(
    db,
    homes.flatMap((home) => peopleOf(home, { year, dice })),
  )
  await insertContacts(db, homes.flatMap(mobilesFrom(keyring)))
  await insertHouseholds(
    db,
    homes.map(({ id, zoneId, createdAt }) => ({ id, zoneId, sample: true, createdAt })),
  )
  await insertMembers(db, homes.flatMap(membersOf))
  return homes
}

interface Ground {
  readonly zones: readonly string[]
  readonly first: string
  readonly hasChildren: boolean
}

function settle(dice: Dice, { zones, first, hasChildren }: Ground): Settled {
  const createdAt = morningOf(addDays(first, -dice.between(160, 700)))
  const mother = human(dice, 'female', [25, 46])
  const father = human(dice, 'male', [27, 52])
  const family = {
    adults: dice.chance(80) ? ([mother, father] as const) : ([mother] as const),
    children: childrenOf(dice),
  }
  const without = {
    adults: dice.chance(45) ? pairOf(dice) : ([human(dice, undefined, [19, 78])] as const),
    children: [],
  }
  return {
    id: newId(createdAt.getTime()),
    zoneId: dice.oneOf(zones) ?? '',
    createdAt,
    ...(hasChildren ? family : without),
  }
}

const childrenOf = (dice: Dice) =>
  Array.from({ length: dice.oneOf([1, 1, 1, 2, 2]) ?? 1 }, () => human(dice, undefined, [2, 17]))

function pairOf(dice: Dice) {
  const age = dice.between(22, 74)
  return [human(dice, 'female', [age, age + 3]), human(dice, 'male', [age + 1, age + 5])] as const
}

const human = (dice: Dice, sex: Human['sex'] | undefined, [least, most]: readonly [number, number]): Human => ({
  id: newId(0),
  sex: sex ?? (dice.chance(50) ? 'female' : 'male'),
  age: dice.between(least, most),
})

interface Naming {
  readonly year: number
  readonly dice: Dice
}

/** A wife keeps the name of her father; the children bear that of theirs. */
function peopleOf({ adults, children, createdAt }: Settled, { year, dice }: Naming) {
  const [first, second] = [familyOf(dice), familyOf(dice)]
  const ofChildren = adults.length > 1 ? second : first
  const familyIn = (one: Human) => (adults[0] === one ? first : ofChildren)
  return [...adults, ...children].map((one) => {
    const { id, sex, age } = one
    const name = nameOf(dice, { sex, family: familyIn(one) })
    return { id, ...name, sex, birthYear: year - age, sample: true, createdAt }
  })
}

const everyNth = 3

/** Every third home can be written to; the numbers are nobody's. */
const mobilesFrom =
  (keyring: Keyring) =>
  ({ adults: [{ id: personId }], createdAt }: Settled, at: number) => {
    if (at % everyNth !== 0) return []
    const mobile = `+98900002${1000 + at}`
    const sealed = { sealed: sealMobile(keyring, personId, mobile), hmac: mobileHmac(keyring, mobile) }
    return [{ personId, kind: 'mobile' as const, ...sealed, verifiedAt: createdAt }]
  }

const membersOf = ({ id: householdId, adults, children }: Home) => [
  ...adults.map(({ id: personId }) => ({ householdId, personId, role: 'guardian' as const })),
  ...children.map(({ id: personId }) => ({ householdId, personId, role: 'child' as const })),
]
