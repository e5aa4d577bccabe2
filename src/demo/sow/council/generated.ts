import { districtOffices } from '../../organisations/districts.ts'
import type { DemoResolution } from '../../council/stories.ts'
import { districtCodes, type Fate, subjects } from '../../council/subjects.ts'
import type { Dice } from '../dice.ts'

/** With the ones that have a story they make eighty. */
const many = 67
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
  Array.from({ length: many }, (_one, at): DemoResolution => {
    const subject = subjects[at % subjects.length] ?? subjects[0]
    const zone = districtCodes[at % districtCodes.length] ?? 'd01'
    const daysAgo = 30 + Math.floor((at * spread) / many)
    const name = `منطقهٔ ${new Intl.NumberFormat('fa').format(Number(zone.slice(1)))}`
    const fill = (text = '', said = name) => text.replaceAll('{zone}', said)
    return {
      number: 789 - at,
      title: fill(subject?.title),
      titleEn: fill(subject?.titleEn, `District ${Number(zone.slice(1))}`),
      zone,
      duties: subject?.duties ?? ['D23'],
      daysAgo,
      story: dice.chance(12) ? 'in-force-by-letter' : 'in-force',
      clauses: (subject?.clauses ?? []).map((clause) => ({
        ...clause,
        text: fill(clause.text),
        ...(clause.owner === 'district' && { owner: officeOf(zone) }),
        ...(clause.owner !== undefined && { fate: fateOf(dice, daysAgo) }),
      })),
    }
  })

/** What is old is mostly done; what is young is under way. */
function fateOf(dice: Dice, daysAgo: number): Fate {
  if (daysAgo < 60) return dice.oneOf(['offered', 'doing', 'doing', 'unowned'] as const) ?? 'doing'
  return dice.chance(daysAgo / 9) ? 'verified' : (dice.oneOf(fates) ?? 'doing')
}

const officeOf = (zone: string): string =>
  districtOffices.find((office) => office.zone === zone)?.slug ?? `district-${zone.slice(1)}`
