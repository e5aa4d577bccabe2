import type { Audience, Profile } from '#engines/enrolment/index.ts'
import { weekdays } from '#platform/calendar/names.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { key } from '#platform/text/tokens.ts'
import { templates } from '../desk/templates.ts'
import type { Template } from '../desk/templates.ts'

/** Minutes of a day at which something begins, from what a cell holds: «۱۷:۳۰», «۱۷», a time of Excel, a fraction of a day. */
export function minuteOf(cell: string): number | undefined {
  const text = asciiDigits(cell).trim().replaceAll('٫', '.')
  const ofSheet = /T(\d\d):(\d\d)/.exec(text)
  if (ofSheet) return Number(ofSheet[1]) * 60 + Number(ofSheet[2])
  if (/^0?\.\d{3,}$/.test(text)) return Math.round(Number(text) * 1440)
  const [, hour = '99', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/.exec(text) ?? []
  return Number(hour) < 24 && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : undefined
}

const two = (value: number) => String(value).padStart(2, '0')

/** `HH:MM`. */
export const clockOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

const namesOfDays = [weekdays.fa, weekdays.en, weekdays.azb].flatMap((names) =>
  names.map((name, at) => [key(name), at] as const),
)

/** Saturday is 0; English names may be short, Persian ones may begin with a digit: «۳شنبه». */
export function weekdayOf(cell: string): number | undefined {
  const wanted = key(numbered(asciiDigits(cell)))
  const exact = namesOfDays.find(([name]) => name === wanted)
  if (exact) return exact[1]
  const short = /^[a-z]{3,}$/.test(wanted) ? namesOfDays.find(([name]) => name.startsWith(wanted)) : undefined
  return short?.[1]
}

const counts = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج']
const numbered = (cell: string) =>
  cell.replace(/^\s*([1-5])[\s\u200C]*(?=شنبه)/, (_all, digit) => counts[Number(digit)] ?? '')

const sexes: Readonly<Record<string, 'female' | 'male'>> = {
  بانوان: 'female',
  بانو: 'female',
  زنان: 'female',
  زن: 'female',
  خانم: 'female',
  'خانم ها': 'female',
  خانمها: 'female',
  دختر: 'female',
  دختران: 'female',
  مادران: 'female',
  women: 'female',
  woman: 'female',
  ladies: 'female',
  girls: 'female',
  girl: 'female',
  female: 'female',
  f: 'female',
  آقایان: 'male',
  مردان: 'male',
  مرد: 'male',
  پسر: 'male',
  پسران: 'male',
  پدران: 'male',
  men: 'male',
  man: 'male',
  boys: 'male',
  boy: 'male',
  male: 'male',
  m: 'male',
}

/** By their keys, as cells are compared. */
const sexOfKey = new Map(Object.entries(sexes).map(([word, sex]) => [key(word), sex]))

export const sexOf = (cell: string): 'female' | 'male' | undefined => sexOfKey.get(key(cell))

const [childUntil, teenFrom, teenUntil, youngFrom, youngUntil, oldFrom] = [12, 13, 17, 18, 29, 60]

/** What a word says of age; a number beside it says it better. */
const agesOfWord: readonly (readonly [words: readonly string[], ages: Pick<Profile, 'ageMin' | 'ageMax'>])[] = [
  [['کودک', 'کودکان', 'بچه ها', 'children', 'kids', 'child'], { ageMax: childUntil }],
  [['نوجوان', 'نوجوانان', 'teens', 'teenagers'], { ageMin: teenFrom, ageMax: teenUntil }],
  [['جوان', 'جوانان', 'youth'], { ageMin: youngFrom, ageMax: youngUntil }],
  [['بزرگسال', 'بزرگسالان', 'بزرگ‌سالان', 'adults', 'adult'], { ageMin: youngFrom }],
  [['سالمند', 'سالمندان', 'elderly', 'seniors'], { ageMin: oldFrom }],
]
const ageOfKey = new Map(agesOfWord.flatMap(([words, ages]) => words.map((word) => [key(word), ages] as const)))

const everybody = new Set(['همه', 'عموم', 'خانواده', 'خانواده‌ها', 'everybody', 'everyone', 'all', 'families'].map(key))

/** Words that say nothing by themselves. */
const between = new Set(
  ['و', 'برای', 'سال', 'ساله', 'سالگی', 'and', 'for', 'years', 'year', 'old', 'aged', 'ages'].map(key),
)

/**
 * Whom a cell means: «بانوان», «کودکان ۷ تا ۱۲ سال», “girls 10-14”, «از ۱۵ سال», «همه». Nothing where a word is not known:
 * better asked again than guessed.
 */
export function audienceOf(cell: string, usual: Audience): Audience | undefined {
  const { ages, rest } = agesIn(asciiDigits(cell))
  const named = rest
    .split(/[\s،,]+/)
    .map((word) => key(word))
    .filter((word) => word !== '' && !between.has(word))
  const [sex, worded] = [
    named.flatMap((word) => sexOfKey.get(word) ?? [])[0],
    named.flatMap((word) => ageOfKey.get(word) ?? [])[0],
  ]
  if (!named.every(isKnown)) return undefined
  const profile = { ...worded, ...ages, ...(sex && { sex }) }
  if (Object.keys(profile).length === 0) return named.length === 0 ? undefined : { ...usual, profiles: [] }
  return { ...usual, profiles: [{ key: 'imported', ...profile }] }
}

const isKnown = (word: string) => sexOfKey.has(word) || ageOfKey.has(word) || everybody.has(word)

const stretches: readonly (readonly [RegExp, (a: number, b: number) => Pick<Profile, 'ageMin' | 'ageMax'>])[] = [
  [/(\d{1,3})\s*(?:-|–|تا|to|until)\s*(\d{1,3})/, (ageMin, ageMax) => ({ ageMin, ageMax })],
  [/(?:از|from|over)\s*(\d{1,3})/, (ageMin) => ({ ageMin })],
  [/(\d{1,3})\s*(?:\+|(?:سال|ساله)?\s*(?:به بالا|و بالاتر|و بیشتر)|and over|and up)/, (ageMin) => ({ ageMin })],
  [/(?:تا|زیر|up to|under)\s*(\d{1,3})/, (ageMax) => ({ ageMax })],
]

function agesIn(text: string): { readonly ages: Pick<Profile, 'ageMin' | 'ageMax'>; readonly rest: string } {
  for (const [shape, read] of stretches) {
    const found = shape.exec(text)
    if (found) return { ages: read(Number(found[1]), Number(found[2])), rest: text.replace(found[0], ' ') }
  }
  return { ages: {}, rest: text }
}

const yes = new Set(['بله', 'بلی', 'آری', 'دارد', 'هست', 'yes', 'y', 'true', '1', 'x', '✓'].map(key))
const no = new Set(['خیر', 'نه', 'ندارد', 'نیست', 'no', 'n', 'false', '0'].map(key))

export function yesOrNo(cell: string): boolean | undefined {
  const wanted = key(asciiDigits(cell))
  return yes.has(wanted) ? true : no.has(wanted) ? false : undefined
}

/** A template by its key or any of its names. */
export const templateCalled = (
  cell: string,
  namesOf: (template: Template) => readonly string[],
): Template | undefined => {
  const wanted = key(cell)
  return templates.find((template) => [template.key, ...namesOf(template)].some((name) => key(name) === wanted))
}
