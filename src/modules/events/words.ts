import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

/** What the public pages of events say. */
export const words = {
  events: { fa: 'رویدادها', en: 'What’s on', azb: 'اولای‌لار' },
  lead: {
    fa: 'کلاس، ورزش، نمایش، گردش و گردهمایی در شهر: کجا، کی، برای چه کسانی، و هنوز جا هست یا نه.',
    en: 'Classes, sport, shows, walks and meetings in the city: where, when, for whom, and whether there is room.',
    azb: 'شهرده کلاس، ایدمان، تماشا، گزینتی و ییغینجاق: هارادا، نه زمان، کیم اوچون، و یئر وار یا یوخ.',
  },
  next: { fa: 'بعدی‌ها', en: 'Later', azb: 'سونراکی‌لار' },
  none: { fa: 'در این بازه چیزی پیدا نشد', en: 'Nothing found for this', azb: 'بو آرالیقدا بیر شئی تاپیلمادی' },
  noneHint: {
    fa: 'بازهٔ دیگری را ببینید یا پالایش را کم کنید.',
    en: 'Look at another time, or take away a filter.',
    azb: 'باشقا بیر زامانا باخین یا سوزگجی آزالدین.',
  },
  clear: { fa: 'همهٔ رویدادها', en: 'Everything', azb: 'بوتون اولای‌لار' },
  found: (count: number): Text => ({
    fa: `${faDigits(count)} نوبت`,
    en: count === 1 ? '1 session' : `${count} sessions`,
    azb: `${faDigits(count)} نوبه`,
  }),
} satisfies Words
