import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'

/** What a brief for those who scrutinise says. */
export const briefWords = {
  title: { fa: 'گزارش مصوبه‌ها برای ناظران', en: 'Brief on resolutions', azb: 'قرارلار گزارشی' },
  noSuch: { fa: 'چنین گزارشی نیست.', en: 'There is no such brief.' },
  make: { fa: 'ساخت گزارش', en: 'Make a brief', azb: 'گزارش دوزلت' },
  returned: { fa: 'تعهدهای برگشت‌خورده', en: 'Commitments sent back' },
  changes: { fa: 'از گزارش پیش تا امروز', en: 'Since the last brief' },
  changed: (since: Text, owned: number, verified: number, late: number): Text => ({
    fa: `از ${since.fa}: بند صاحب‌دار ${number(owned).fa}، تأییدشده ${number(verified).fa}، دیرکرد ${number(late).fa}`,
    en: `Since ${since.en}: clauses owned ${owned}, verified ${verified}, late ${late}`,
  }),
  none: { fa: 'موردی نیست.', en: 'None.' },
  qrAlt: { fa: 'نماد این گزارش', en: 'Symbol of this brief' },
  verify: {
    fa: 'این گزارش همان است که در این روز ساخته شد؛ با این کد می‌توان دید.',
    en: 'This brief stands as it was made that day; look it up by its code.',
  },
} satisfies Words
