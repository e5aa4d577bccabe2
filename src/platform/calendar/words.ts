import type { Text, Words } from '../locale.ts'

const inEnglish = (count: string, unit: Text, isOne: boolean) => `${count} ${unit.en}${isOne ? '' : 's'}`

export const words = {
  now: { fa: 'هم‌اکنون', en: 'just now', azb: 'ایندی' },
  today: { fa: 'امروز', en: 'today', azb: 'بوگون' },
  yesterday: { fa: 'دیروز', en: 'yesterday', azb: 'دونن' },
  tomorrow: { fa: 'فردا', en: 'tomorrow', azb: 'صاباح' },
  minutes: { fa: 'دقیقه', en: 'minute', azb: 'دقیقه' },
  hours: { fa: 'ساعت', en: 'hour', azb: 'ساعت' },
  days: { fa: 'روز', en: 'day', azb: 'گون' },
  ago: (count: string, unit: Text, isOne: boolean): Text => ({
    fa: `${count} ${unit.fa} پیش`,
    en: `${inEnglish(count, unit, isOne)} ago`,
    azb: `${count} ${unit.azb ?? unit.fa} اؤنجه`,
  }),
  ahead: (count: string, unit: Text, isOne: boolean): Text => ({
    fa: `${count} ${unit.fa} دیگر`,
    en: `in ${inEnglish(count, unit, isOne)}`,
    azb: `${count} ${unit.azb ?? unit.fa} سونرا`,
  }),
} satisfies Words
