import type { Audience, Profile } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'
import { offeringWords as words } from '../words/offering.ts'

/** Who may come by themselves; small boys whom their mothers bring do not make a women’s hour a mixed one. */
const byThemselves = ({ profiles }: Audience): readonly Profile[] => {
  const alone = profiles.filter(({ together }) => together === undefined)
  return alone.length === 0 ? profiles : alone
}

/** The children whom any grown-up brings: a tale is for them, although those who sit beside them take a seat, too. */
function broughtAlong({ profiles }: Audience): readonly Profile[] {
  const beside = profiles.filter(({ together }) => together === undefined)
  const anyGrownUp = beside.every(({ sex, ageMin = 0 }) => sex === undefined && ageMin >= 18)
  if (!anyGrownUp) return []
  return profiles.filter(({ together, takesSeat = true }) => together !== undefined && takesSeat)
}

/** For whom it is, in a few words: «ویژهٔ بانوان», «کودکان ۷ تا ۱۱ سال», «۴ تا ۱۰ سال، همراه یک بزرگ‌سال». */
export function audienceSaid(audience: Audience): Text {
  const brought = broughtAlong(audience)
  const by = brought[0]?.together
  return by === undefined ? saidOf(byThemselves(audience)) : words.listed([saidOf(brought), words.together[by]])
}

function saidOf(profiles: readonly Profile[]): Text {
  if (profiles.length === 0) return words.forEverybody
  const { sex, ages } = { sex: soleSex(profiles), ages: spanOf(profiles) }
  if (ages.most === undefined) return grown(sex, ages.least)
  return ages.most < 18 ? young(sex, ages.least, ages.most) : upTo(sex, ages.least, ages.most)
}

function young(sex: 'female' | 'male' | undefined, least: number, most: number): Text {
  if (sex === 'female') return words.girlsOf(least, most)
  if (sex === 'male') return words.boysOf(least, most)
  return least === 0 ? words.childrenUpTo(most) : words.agesOf(least, most)
}

/** Until an age that only grown-ups reach: whoever is older is turned away, so it is told. */
function upTo(sex: 'female' | 'male' | undefined, least: number, most: number): Text {
  if (sex === undefined) return words.agesOf(least, most)
  return sex === 'female' ? words.womenOf(least, most) : words.menOf(least, most)
}

function grown(sex: 'female' | 'male' | undefined, least: number): Text {
  if (sex === undefined) return least === 0 ? words.forEverybody : words.grownFrom(least)
  if (least === 0) return words.onlyFor[sex]
  return sex === 'female' ? words.womenFrom(least) : words.menFrom(least)
}

function soleSex(profiles: readonly Profile[]): 'female' | 'male' | undefined {
  const sexes = new Set(profiles.map(({ sex }) => sex))
  const [only] = sexes
  return sexes.size === 1 ? only : undefined
}

const spanOf = (profiles: readonly Profile[]) => ({
  least: Math.min(...profiles.map(({ ageMin = 0 }) => ageMin)),
  most: profiles.some(({ ageMax }) => ageMax === undefined)
    ? undefined
    : Math.max(...profiles.map(({ ageMax = 0 }) => ageMax)),
})

/** One profile in a sentence, where all of them are told: «کودک تا ۵ سال همراه مادر؛ جا نمی‌گیرد». */
export function profileSaid({ sex, ageMin = 0, ageMax, together, takesSeat = true }: Profile): Text {
  const who = sex === undefined ? words.anybody : words.sexes[sex]
  const ages = agesSaid(ageMin, ageMax)
  const parts = [
    ages === undefined ? who : words.aged(who, ages),
    together && words.together[together],
    takesSeat ? undefined : words.takesNoSeat,
  ]
  return words.listed(parts.filter((part) => part !== undefined))
}

function agesSaid(least: number, most: number | undefined): Text | undefined {
  if (most === undefined) return least === 0 ? undefined : words.fromAge(least)
  return least === 0 ? words.upToAge(most) : words.betweenAges(least, most)
}
