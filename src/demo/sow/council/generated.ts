import { districtOffices } from '../../organisations/districts.ts'
import type { DemoResolution } from '../../council/stories.ts'
import { districtCodes, type Fate, subjects } from '../../council/subjects.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { Dice } from '../dice.ts'

/** With the ones that have a story they make eighty. */
const many = 63
const spread = 690

const fates: readonly Fate[] = [
  'verified',
  'verified',
  'verified',
  'claimed',
  'doing',
  'doing',
  'late',
  'returned',
  'unowned',
  'silent',
]

/** What the commission passes for one district after another, over two years. */
export const generated = (dice: Dice): DemoResolution[] =>
  Array.from({ length: many }, (_one, at) => resolutionOf(at, dice))

function resolutionOf(at: number, dice: Dice): DemoResolution {
  const { title, titleEn, duties, clauses } = elementOf(subjects, at)
  const zone = elementOf(districtCodes, at)
  const daysAgo = 30 + Math.floor((at * spread) / many)
  const place = Number(zone.slice(1))
  return {
    number: 789 - at,
    title: title.replace('{zone}', `منطقهٔ ${faDigits(place)}`),
    titleEn: titleEn.replace('{zone}', `District ${place}`),
    zone,
    duties,
    daysAgo,
    story: dice.chance(12) ? 'in-force-by-letter' : 'in-force',
    clauses: clauses.map((clause) => ({
      ...clause,
      ...(clause.owner === 'district' && { owner: officeOf(zone) }),
      ...(clause.owner !== undefined && { fate: fateOf(dice, daysAgo) }),
    })),
  }
}

/** One after another, and from the first again. */
function elementOf<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length]
  if (found === undefined) throw new Error('The samples have an empty list')
  return found
}

/** What is old is mostly done; what is young is under way. */
function fateOf(dice: Dice, daysAgo: number): Fate {
  if (daysAgo < 60) return dice.oneOf(['offered', 'doing', 'doing', 'unowned'] as const) ?? 'doing'
  return dice.chance(daysAgo / 9) ? 'verified' : (dice.oneOf(fates) ?? 'doing')
}

const officeOf = (zone: string): string =>
  districtOffices.find((office) => office.zone === zone)?.slug ?? `district-${zone.slice(1)}`
