import type { Text, Words } from '#platform/locale.ts'
import { numeral } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'

const quarterNames = ['نخست', 'دوم', 'سوم', 'چهارم']

/** A change with its sign. */
const moved = (by: number): Text => ({
  fa: `${by > 0 ? '+' : by < 0 ? '−' : ''}${number(Math.abs(by)).fa}`,
  en: `${by > 0 ? '+' : by < 0 ? '−' : ''}${Math.abs(by)}`,
})

/** What a brief for those who scrutinise says. */
export const briefWords = {
  title: { fa: 'گزارش مصوبه‌ها برای ناظران', en: 'Brief on resolutions', azb: 'قرارلار گزارشی' },
  noSuch: { fa: 'چنین گزارشی نیست.', en: 'There is no such brief.' },
  make: { fa: 'ساخت گزارش', en: 'Make a brief', azb: 'گزارش دوزلت' },
  returned: { fa: 'تعهدهای برگشت‌خورده', en: 'Commitments sent back' },
  changes: { fa: 'از گزارش پیش تا امروز', en: 'Since the last brief' },
  changed: (since: Text, owned: number, verified: number, late: number): Text => ({
    fa: `از ${since.fa}: بند صاحب‌دار ${moved(owned).fa}، تأییدشده ${moved(verified).fa}، دیرکرد ${moved(late).fa}`,
    en: `Since ${since.en}: clauses owned ${moved(owned).en}, verified ${moved(verified).en}, late ${moved(late).en}`,
  }),
  adoptedSince: { fa: 'مصوبه‌های تازه', en: 'New resolutions', azb: 'یئنی قرارلار' },
  noneSince: { fa: 'مصوبهٔ تازه‌ای نیامده است.', en: 'No new resolution since then.' },
  pictures: { fa: 'تصویر کارهای انجام‌شده', en: 'Pictures of what was done', azb: 'گؤرولموش ایشلرین شکیل‌لری' },
  pictureOf: { fa: 'تصویر مستند این بند', en: 'Evidence photo of this clause', azb: 'بو بندین مدرک شکلی' },
  states: { fa: 'مصوبه‌ها در برابر قانون', en: 'Resolutions before the law' },
  progress: { fa: 'پیشرفت مصوبه‌ها، کم‌پیشرفت‌ترین نخست', en: 'Progress of resolutions, the least first' },
  progressHead: { fa: 'پیشرفت', en: 'Progress', azb: 'ایرلی‌لمه' },
  howMany: { fa: 'شمار', en: 'Number', azb: 'سای' },
  ofQuarter: (quarter: number, year: number): Text => ({
    fa: `سه‌ماههٔ ${quarterNames[quarter - 1] ?? numeral(quarter).fa} ${numeral(year).fa}`,
    en: `Quarter ${quarter} of ${year}`,
  }),
  forSession: { fa: 'برای نشست', en: 'For a session', azb: 'نشست اوچون' },
  frozen: (day: Text): Text => ({
    fa: `این گزارش در ${day.fa} ساخته شد و دیگر عوض نمی‌شود.`,
    en: `This brief was made on ${day.en} and does not change any more.`,
  }),
  hash: { fa: 'اثر انگشت محتوا', en: 'Fingerprint of the content' },
  all: { fa: 'گزارش‌های ناظران', en: 'Briefs for those who scrutinise', azb: 'ناظرلر گزارشلری' },
  allLead: {
    fa: 'هر گزارش همان است که در روز خودش بود. گزارش‌های سه‌ماهه خودبه‌خود ساخته می‌شوند و برای همیشه می‌مانند.',
    en: 'Each brief stands as it was on its day. Those of a quarter are made by themselves and kept for ever.',
  },
  coverage: { fa: 'پوشش بندها', en: 'Coverage of clauses', azb: 'بندلرین پوششی' },
  series: { fa: 'نوبت', en: 'Series', azb: 'نوبت' },
  madeOn: { fa: 'روز ساخت', en: 'Made on', azb: 'دوزلدیلن گون' },
  noneYet: { fa: 'هنوز گزارشی ساخته نشده است', en: 'No brief has been made yet' },
  none: { fa: 'موردی نیست.', en: 'None.' },
  qrAlt: { fa: 'نماد این گزارش', en: 'Symbol of this brief' },
  verify: {
    fa: 'این گزارش همان است که در این روز ساخته شد؛ با این کد می‌توان دید.',
    en: 'This brief stands as it was made that day; look it up by its code.',
  },
} satisfies Words
