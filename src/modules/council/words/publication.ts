import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { plural } from './public.ts'

/** When papers of the council were due in public, and when they came. */
export const publicationWords = {
  publication: { fa: 'انتشار', en: 'Publication', azb: 'یایین' },
  publishedLate: (thing: Text, days: number): Text => ({
    fa: `انتشار ${thing.fa}: ${number(days).fa} روز کاری دیر`,
    en: `Publication of ${thing.en}: ${plural(days, 'work day')} late`,
  }),
  notOutYet: (thing: Text, days: number): Text => ({
    fa: `${thing.fa} هنوز منتشر نشده است؛ ${number(days).fa} روز کاری دیر`,
    en: `Not published yet: ${thing.en}, ${plural(days, 'work day')} late`,
  }),
  outUntil: (thing: Text, day: Text): Text => ({
    fa: `انتشار ${thing.fa}: تا ${day.fa}`,
    en: `Publication of ${thing.en}: until ${day.en}`,
  }),
  draftText: {
    fa: 'پیش‌نویس، تا تصویب صورت‌جلسه',
    en: 'Draft until the minutes are adopted',
    azb: 'ایلک یازی، صورت‌جلسه تصویب اولانا کیمی',
  },
  sitting: { fa: 'نشست', en: 'Sitting', azb: 'جلسه' },
  publishedInTime: (thing: Text): Text => ({
    fa: `انتشار ${thing.fa}: به‌هنگام`,
    en: `Publication of ${thing.en}: in time`,
  }),
} satisfies Words
