import { type AudienceName, audiences } from '../../events/audiences.ts'
import type { Dice } from '../dice.ts'
import type { Home, Human } from './homes.ts'

/** Somebody in a party, with the profile that lets them in. */
export interface Member {
  readonly personId: string
  readonly role: 'participant'
  readonly takesSeat: boolean
  readonly profile: string
}

export interface Party {
  readonly home: Home
  readonly members: readonly [Member, ...Member[]]
  /** Up to five a child comes free of charge. */
  readonly paying: number
}

/** Who of a home would come, and by which profile; the rules of the audience let all of them in. */
type Chooser = (home: Home, dice: Dice) => readonly Human[]

const between =
  (least: number, most: number, sex?: Human['sex']) =>
  ({ age, sex: own }: Human) =>
    age > least && age <= most && (sex === undefined || sex === own)

const oneOrTwo = (found: readonly Human[], dice: Dice) => found.slice(0, dice.chance(80) ? 1 : 2)

const everyone: Chooser = ({ adults, children }, dice) =>
  dice.chance(30) ? adults.slice(0, 1) : [...adults, ...children].slice(0, dice.between(1, 6))

const choosers: Record<AudienceName, Chooser> = {
  everybody: everyone,
  families: ({ adults, children }) => (adults.length + children.length > 1 ? [...adults, ...children].slice(0, 6) : []),
  adults: ({ adults }, dice) => oneOrTwo(adults.filter(between(18, 99)), dice),
  women: ({ adults }, dice) => oneOrTwo(adults.filter(between(15, 99, 'female')), dice),
  womenAndSmallChildren: ({ adults, children }, dice) => {
    const mother = adults.find(between(15, 70, 'female'))
    const small = dice.chance(60) ? children.filter(({ age }) => age <= 4) : []
    return mother ? [mother, ...children.filter(between(6, 17, 'female')), ...small] : []
  },
  men: ({ adults }, dice) => oneOrTwo(adults.filter(between(15, 75, 'male')), dice),
  children: ({ children }, dice) => oneOrTwo(children.filter(between(6, 12)), dice),
  girls: ({ children }, dice) => oneOrTwo(children.filter(between(7, 14, 'female')), dice),
  boys: ({ children }, dice) => oneOrTwo(children.filter(between(7, 14, 'male')), dice),
  teenagers: ({ children }, dice) => oneOrTwo(children.filter(between(13, 17)), dice),
  listeners: ({ adults, children }) => {
    const small = children.filter(between(4, 10))
    return small.length > 0 ? [...small, adults[0]] : []
  },
  campers: ({ children }) => children.filter(between(6, 15)),
  classes: everyone,
  elders: ({ adults }, dice) => oneOrTwo(adults.filter(between(60, 90)), dice),
}

/** The profile by which somebody of a party is let in, of those its audience has. */
function admission(audience: AudienceName, { age }: Human): Pick<Member, 'takesSeat' | 'profile'> {
  const { profiles } = audiences[audience]
  if (audience === 'womenAndSmallChildren' && age <= 5) return { takesSeat: false, profile: 'small' }
  if (audience === 'listeners' && age >= 18) return { takesSeat: true, profile: 'adults' }
  return { takesSeat: true, profile: profiles[0]?.key ?? '' }
}

/** The homes from which somebody can come, once for each audience. */
export function homesByAudience(homes: readonly Home[]) {
  const known = new Map<AudienceName, readonly Home[]>()
  return (audience: AudienceName): readonly Home[] => {
    const found = known.get(audience) ?? homes.filter((home) => hasSomebody(audience, home))
    known.set(audience, found)
    return found
  }
}

const alwaysMost: Dice = { between: (_least, most) => most, oneOf: ([first]) => first, chance: () => false }

const hasSomebody = (audience: AudienceName, home: Home) => choosers[audience](home, alwaysMost).length > 0

/** A party of a home, or nothing where nobody of it may come or wants to. */
export function partyOf(audience: AudienceName, home: Home, dice: Dice): Party | undefined {
  const { party } = audiences[audience]
  const humans = choosers[audience](home, dice).slice(0, party.max)
  const [first, ...rest] = humans.map((human): Member => ({
    personId: human.id,
    role: 'participant',
    ...admission(audience, human),
  }))
  if (!first || rest.length + 1 < party.min) return undefined
  return { home, members: [first, ...rest], paying: humans.filter(({ age }) => age > 5).length }
}

export const seatsOf = (members: readonly Pick<Member, 'takesSeat'>[]) =>
  members.filter(({ takesSeat }) => takesSeat).length
