import type { Text, Words } from '../locale.ts'
import { digits } from '../text/digits.ts'
import { showNumber } from '../text/numbers.ts'

/** A number of square metres, said as such or in hectares when there are many. */
const area = (squareMetres: number): Text => {
  const [value, fa, en] =
    squareMetres >= 100_000
      ? [Math.round(squareMetres / 1000) / 10, 'هکتار', 'hectares']
      : [Math.round(squareMetres), 'متر مربع', 'm²']
  return { fa: `${showNumber(value, 'fa')} ${fa}`, en: `${showNumber(value, 'en')} ${en}` }
}

const percent = (share: number): Text => {
  const value = Math.round(share * 1000) / 10
  return { fa: `${showNumber(value, 'fa')}٪`, en: `${showNumber(value, 'en')}%` }
}

/** A zone as sentences call it: Persian readers by its name, which no line break tears, others by its code. */
interface Called {
  readonly code: string
  readonly name: string
}

export const words = {
  schematic: {
    fa: 'طرح‌واره؛ نقشهٔ جغرافیایی نیست.',
    en: 'A schematic, not a geographic map.',
    azb: 'طرح‌واره‌دیر؛ جوغرافی خریطه دئییل.',
  },
  few: { fa: 'نمونهٔ کم', en: 'small sample', azb: 'نمونه آزدیر' },
  noDifference: {
    fa: 'تفاوت روشنی میان محدوده‌ها دیده نمی‌شود؛ پس نقشه رنگی ندارد.',
    en: 'No detectable difference between the zones, so the map has no colours.',
    azb: 'بؤلگه‌لر آراسیندا آیدین فرق گؤرونمور؛ اونا گؤره خریطه رنگسیزدیر.',
  },
  labelsLeftOut: (count: number) => ({
    fa: `${showNumber(count, 'fa')} نام روی نقشه جا نشد و در فهرست هست.`,
    en: `${count === 1 ? '1 name' : `${showNumber(count, 'en')} names`} did not fit on the map; the list has them all.`,
    azb: `${showNumber(count, 'fa')} آد خریطه‌یه سیغمادی؛ سیاهه‌ده وار.`,
  }),
  interactive: { fa: 'نقشهٔ پویا', en: 'Interactive map', azb: 'جانلی خریطه' },
  metres: (value: number) => ({
    fa: `${showNumber(value, 'fa')} متر`,
    en: `${showNumber(value, 'en')} m`,
    azb: `${showNumber(value, 'azb')} متر`,
  }),
  kilometres: (value: number) => ({
    fa: `${showNumber(value, 'fa')} کیلومتر`,
    en: `${showNumber(value, 'en')} km`,
    azb: `${showNumber(value, 'azb')} کیلومتر`,
  }),

  ringClosed: { fa: 'مرز بسته نبود؛ بسته شد.', en: 'The outline was open; it has been closed.' },
  ringTurned: { fa: 'جهت مرز برعکس بود؛ برگردانده شد.', en: 'The outline ran the wrong way; it has been turned.' },
  repeatedPoints: { fa: 'نقطه‌های تکراری مرز برداشته شد.', en: 'Repeated points of the outline were removed.' },

  noGeometry: { fa: 'این ردیف شکل ندارد.', en: 'This row has no shape.' },
  notAnArea: (type: string) => ({
    fa: `این ردیف محدوده نیست (${type}).`,
    en: `This row is not an area (${type}).`,
  }),
  noCode: { fa: 'این ردیف کد ندارد.', en: 'This row has no code.' },
  noName: { fa: 'این ردیف نام ندارد.', en: 'This row has no name.' },
  tooFewPoints: { fa: 'مرز کمتر از سه گوشه دارد.', en: 'The outline has fewer than three corners.' },
  noArea: { fa: 'مساحت این محدوده صفر است.', en: 'This zone has no area.' },
  crossesItself: (lon: string, lat: string) => ({
    fa: `مرز در طول ${digits(lon, 'fa')} و عرض ${digits(lat, 'fa')} خودش را قطع می‌کند.`,
    en: `The outline crosses itself at ${lon}, ${lat}.`,
  }),
  holeOutside: { fa: 'حفرهٔ محدوده بیرون مرز آن است.', en: 'A hole lies outside its outline.' },
  outsideRegion: { fa: 'این محدوده بیرون از پهنهٔ شهر است.', en: 'This zone lies outside the region of the city.' },
  duplicateCode: (code: string) => ({
    fa: `کد «${code}» پیش از این در همین فایل آمده است.`,
    en: `The code “${code}” already stands in this file.`,
  }),
  duplicateName: (name: string, other: string) => ({
    fa: `نام «${name}» همان نام «${other}» است؛ بگویید کدام درست است.`,
    en: `The name “${name}” is the same as “${other}”: please decide.`,
  }),

  overlap: (a: Called, b: Called, squareMetres: number, share: number) => ({
    fa: `«${a.name}» و «${b.name}» در ${area(squareMetres).fa} روی هم‌اند (${percent(share).fa} از کوچک‌تر).`,
    en: `${a.code} and ${b.code} share ${area(squareMetres).en} (${percent(share).en} of the smaller).`,
  }),
  gapBetween: (a: Called, b: Called, squareMetres: number) => ({
    fa: `میان «${a.name}» و «${b.name}» ${area(squareMetres).fa} خالی مانده است.`,
    en: `There is a gap of ${area(squareMetres).en} between ${a.code} and ${b.code}.`,
  }),
  gapEnclosed: (squareMetres: number) => ({
    fa: `${area(squareMetres).fa} در میان محدوده‌ها به هیچ‌کدام تعلق ندارد.`,
    en: `${area(squareMetres).en} enclosed by the zones belong to none of them.`,
  }),
  gapInParent: (parent: string, squareMetres: number) => ({
    fa: `${area(squareMetres).fa} از ${parent} در هیچ زیرمحدوده‌ای نیست.`,
    en: `${area(squareMetres).en} of ${parent} lie in none of its parts.`,
  }),
  outsideParent: (zone: Called, parent: string, share: number) => ({
    fa: `${percent(share).fa} از «${zone.name}» بیرون ${parent} است.`,
    en: `${percent(share).en} of ${zone.code} lie outside ${parent}.`,
  }),
  populationSum: (parent: string, parts: number, whole: number) => ({
    fa: `جمعیت زیرمحدوده‌های ${parent} روی هم ${showNumber(parts, 'fa')} است، خودش ${showNumber(whole, 'fa')}.`,
    en: `The parts of ${parent} have ${showNumber(parts, 'en')} people, the whole ${showNumber(whole, 'en')}.`,
  }),
  areaSum: (parent: string, parts: number, whole: number) => ({
    fa: `مساحت زیرمحدوده‌های ${parent} روی هم ${area(parts).fa} است، خودش ${area(whole).fa}.`,
    en: `The parts of ${parent} have ${area(parts).en}, the whole ${area(whole).en}.`,
  }),
  nobodyLivesHere: (zone: Called) => ({ fa: `جمعیت «${zone.name}» صفر است.`, en: `${zone.code} has no people.` }),
  tooDense: (zone: Called, people: number) => ({
    fa: `تراکم «${zone.name}» ${showNumber(people, 'fa')} نفر در کیلومتر مربع است؛ درست است؟`,
    en: `${zone.code} has ${showNumber(people, 'en')} people per km². Is that right?`,
  }),
} satisfies Words
