import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'

/** The chain of those who had a promise in their hands. */
export const ownersWords = {
  title: { fa: 'دست‌به‌دست شدن این تعهد', en: 'Who had this commitment', azb: 'بو تعهد کیملرین الینده اولوب' },
  why: {
    fa: 'تعهدی که سه بار یا بیشتر منتقل شده، همهٔ صاحبانش را نشان می‌دهد. دیرکرد هر دوره با صاحب همان دوره است.',
    en: 'A commitment passed on three times or more names everybody who had it. What was late stays with the one who had it then.',
  },
  owner: { fa: 'صاحب', en: 'Owner', azb: 'صاحب' },
  somebody: { fa: 'شخص', en: 'a person', azb: 'شخص' },
  from: { fa: 'از', en: 'From' },
  until: { fa: 'تا', en: 'Until' },
  now: { fa: 'اکنون', en: 'now', azb: 'ایندی' },
  manyBodies: (bodies: number): Text => ({
    fa: `برگزیدن از ${number(bodies).fa} دستگاه و واحد`,
    en: `Choose among agencies and units (${bodies})`,
    azb: `${number(bodies).fa} دستگاه و واحددن سئچ`,
  }),
  late: { fa: 'چقدر دیر شد', en: 'Lateness', azb: 'نه قدر گئجیکدی' },
  none: { fa: 'ندارد', en: 'none', azb: 'یوخدور' },
  days: (count: number): Text => ({
    fa: `${number(count).fa} روز کاری`,
    en: count === 1 ? '1 work day' : `${number(count).en} work days`,
    azb: `${number(count).fa} ایش گونو`,
  }),
  hours: (count: number): Text => ({
    fa: `${number(count).fa} ساعت`,
    en: count === 1 ? '1 hour' : `${number(count).en} hours`,
    azb: `${number(count).fa} ساعات`,
  }),
} satisfies Words
