import type { Text } from '#platform/locale.ts'
import type { DrawnOutline } from '#platform/maps/schematic.ts'
import type { Tile } from '#platform/maps/tiles.ts'
import type { Source } from './tables.ts'

/** A district of Tabriz as far as it is publicly known: no border of any of them is. */
interface District {
  readonly number: number
  readonly side: Text
  readonly population: number
  readonly squareKilometres: number
  /** Column and row of the tile map; no claim about borders. */
  readonly tile: Tile
  /** An outline on 45° lines for the schematic; as little a claim. */
  readonly drawn: DrawnOutline
}

/** Where population (census of 1395) and area of the ten districts come from: sums 1,593,373 people and 244.51 km². */
export const districtSource: Source = {
  name: { fa: 'ویکی‌پدیای فارسی، «مناطق شهرداری تبریز»', en: 'Persian Wikipedia, “Districts of Tabriz municipality”' },
  url: 'https://fa.wikipedia.org/wiki/مناطق_شهرداری_تبریز',
  licence: 'CC BY-SA',
  attribution: 'Wikipedia (CC BY-SA)',
}

/** The first day of the census month (Aban 1395). */
export const censusDay = '2016-10-22'

/** The frame of the drawn outlines. */
export const schematicBox = '-6 -6 948 428'

/** Khavaran has grown since: its number is shown with this note. */
export const outOfDate: Text = {
  fa: 'این عدد از سال ۱۳۹۵ است و ساخت‌وسازهای پس از آن را دربر ندارد.',
  en: 'This number is of 2016 and does not include what was built since.',
}

export const districts: readonly District[] = [
  {
    number: 1,
    side: { fa: 'شرق', en: 'East' },
    population: 218_647,
    squareKilometres: 15.41,
    tile: [2, 1],
    drawn: { points: '494,26 598,26 624,52 624,156 572,208 468,208 468,130 494,104', label: [551, 121] },
  },
  {
    number: 2,
    side: { fa: 'جنوب شرق', en: 'South-East' },
    population: 196_507,
    squareKilometres: 20.8,
    tile: [2, 2],
    drawn: { points: '572,208 624,260 728,260 728,364 676,416 520,416 494,390 494,286', label: [614, 342] },
  },
  {
    number: 3,
    side: { fa: 'جنوب', en: 'South' },
    population: 229_474,
    squareKilometres: 27.85,
    tile: [1, 2],
    drawn: { points: '286,234 442,234 468,208 572,208 494,286 494,390 468,416 338,416 286,364', label: [395, 329] },
  },
  {
    number: 4,
    side: { fa: 'غرب', en: 'West' },
    population: 315_183,
    squareKilometres: 25.4,
    tile: [0, 1],
    drawn: { points: '208,52 286,52 338,104 338,182 286,234 182,234 208,208', label: [270, 144] },
  },
  {
    number: 5,
    side: { fa: 'شمال شرق', en: 'North-East' },
    population: 143_138,
    squareKilometres: 31.53,
    tile: [3, 1],
    drawn: { points: '624,52 702,52 780,130 780,208 728,260 624,260 572,208 624,156', label: [692, 163] },
  },
  {
    number: 6,
    side: { fa: 'شمال غرب', en: 'North-West' },
    population: 108_959,
    squareKilometres: 72.18,
    tile: [0, 0],
    drawn: { points: '0,104 52,52 208,52 208,208 182,234 52,234 0,182', label: [104, 150] },
  },
  {
    number: 7,
    side: { fa: 'جنوب غرب', en: 'South-West' },
    population: 161_873,
    squareKilometres: 28.92,
    tile: [0, 2],
    drawn: { points: '52,234 286,234 286,364 234,416 130,416 52,338', label: [169, 326] },
  },
  {
    number: 8,
    side: { fa: 'مرکز', en: 'Centre' },
    population: 29_384,
    squareKilometres: 3.88,
    tile: [1, 1],
    drawn: { points: '338,104 364,130 468,130 468,208 442,234 286,234 338,182', label: [406, 186] },
  },
  {
    number: 9,
    side: { fa: 'خاوران', en: 'Khavaran' },
    population: 2_250,
    squareKilometres: 8.03,
    tile: [3, 2],
    drawn: { points: '780,208 884,208 936,260 936,338 884,390 754,390 728,364 728,260', label: [837, 306] },
  },
  {
    number: 10,
    side: { fa: 'شمال', en: 'North' },
    population: 187_958,
    squareKilometres: 10.51,
    tile: [1, 0],
    drawn: { points: '286,52 338,0 468,0 494,26 494,104 468,130 364,130 338,104', label: [411, 69] },
  },
]

/** A neighbourhood by its name, and the district we take it to lie in until the city tells us. */
interface Neighbourhood {
  readonly name: Text
  readonly district: number
}

export const assumedSource: Source = {
  name: { fa: 'فرض نمونه؛ تأیید با شهر', en: 'sample assumption, to be confirmed by the city' },
}

export const neighbourhoods: readonly Neighbourhood[] = [
  { name: { fa: 'امیرخیز', en: 'Amirkhiz' }, district: 4 },
  { name: { fa: 'شتربان', en: 'Shotorban' }, district: 10 },
  { name: { fa: 'سرخاب', en: 'Sorkhab' }, district: 10 },
  { name: { fa: 'ششگلان', en: 'Sheshgelan' }, district: 8 },
  { name: { fa: 'خیابان', en: 'Khiaban' }, district: 8 },
  { name: { fa: 'مارالان', en: 'Maralan' }, district: 3 },
  { name: { fa: 'چرنداب', en: 'Charandab' }, district: 3 },
  { name: { fa: 'لیل‌آباد', en: 'Leylabad' }, district: 3 },
  { name: { fa: 'ویجویه', en: 'Vijuyeh' }, district: 4 },
  { name: { fa: 'گجیل', en: 'Gajil' }, district: 4 },
  { name: { fa: 'مقصودیه', en: 'Maqsudieh' }, district: 8 },
  { name: { fa: 'نوبر', en: 'Nobar' }, district: 8 },
  { name: { fa: 'باغمیشه', en: 'Baghmisheh' }, district: 5 },
  { name: { fa: 'ولیعصر', en: 'Valiasr' }, district: 1 },
  { name: { fa: 'رشدیه', en: 'Roshdieh' }, district: 5 },
  { name: { fa: 'یاغچیان', en: 'Yaghchian' }, district: 2 },
  { name: { fa: 'ائل‌گؤلی', en: 'El-Goli' }, district: 2 },
  { name: { fa: 'قراملک', en: 'Qaramalek' }, district: 6 },
  { name: { fa: 'حکم‌آباد', en: 'Hokmabad' }, district: 4 },
  { name: { fa: 'آخونی', en: 'Akhuni' }, district: 4 },
  { name: { fa: 'منظریه', en: 'Manzarieh' }, district: 3 },
  { name: { fa: 'لاله', en: 'Laleh' }, district: 7 },
]
