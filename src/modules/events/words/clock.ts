import type { Text, Words } from '#platform/locale.ts'

/** When the rules of the zones have changed: the wall clock stays, the instants follow. */
export const clockWords = {
  title: { fa: 'ساعت نوبت‌ها', en: 'Clock of the sessions', azb: 'نوبه‌لرین ساعتی' },
  lead: {
    fa: 'قاعدهٔ ساعت کشور عوض شده است. ساعت دیواری همهٔ نوبت‌ها همان است که بود؛ لحظهٔ آن‌ها، سالن‌ها و تقویم‌ها با آن هماهنگ شد.',
    en: 'The rules of the zone have changed. The wall clock of every session is what it was; its instant, its hall and the calendars follow it.',
  },
  version: (name: string): Text => ({ fa: `داده‌های منطقهٔ زمانی: ${name}`, en: `Time-zone data: ${name}` }),
  found: (count: Text): Text => ({
    fa: `لحظهٔ ${count.fa} نوبت از روی ساعت دیوار درست شد`,
    en: `Sessions whose instant was mended from the wall clock: ${count.en}`,
  }),
  lost: (count: Text): Text => ({
    fa: `${count.fa} نوبت دیگر جا ندارد؛ برایشان وقت یا مکانی دیگر بگذارید.`,
    en: `Sessions without their place: ${count.en}. Give them another hour or place.`,
  }),
  look: { fa: 'دیدن نوبت‌ها', en: 'See the sessions', azb: 'نوبه‌لره باخ' },
  none: { fa: 'چیزی عوض نشده است', en: 'Nothing has changed' },
  noneWhy: {
    fa: 'اگر قاعدهٔ ساعت کشور عوض شود، نوبت‌هایی که لحظه‌شان درست شد اینجا می‌آید.',
    en: 'When the rules of the zone change, the sessions that were mended are listed here.',
  },
  list: { fa: 'نوبت‌های درست‌شده', en: 'Mended sessions' },
  when: { fa: 'زمان', en: 'When', azb: 'زامان' },
  outcome: { fa: 'نتیجه', en: 'Result', azb: 'نتیجه' },
  isMended: { fa: 'هماهنگ شد', en: 'In order', azb: 'دوزلدی' },
  isLost: { fa: 'مکان گرفته است', en: 'The place is taken', azb: 'مکان توتولوب' },
} satisfies Words
