import type { Words } from '#platform/locale.ts'

/** What is said of clauses that lie somewhere in the city. */
export const placedWords = {
  mapTitle: {
    fa: 'بندهایی که جایی در شهر دارند',
    en: 'Clauses with a place in the city',
    azb: 'شهرده یئری اولان بندلر',
  },
  mapNote: {
    fa: 'هر نقطه یک بند است؛ همهٔ آن‌ها در جدول زیر نقشه هم هست.',
    en: 'Every dot is a clause; the table below the map has all of them.',
    azb: 'هر نقطه بیر بنددیر؛ خریطه‌نین آلتینداکی جدولده هامیسی وار.',
  },
  decidedHere: {
    fa: 'مصوبه‌های شورا دربارهٔ این‌جا',
    en: 'What the council decided about this place',
    azb: 'بورا حاققیندا شورا قرارلاری',
  },
  promisedHere: {
    fa: 'تعهدهای شورا برای این محدوده',
    en: 'What resolutions promise this area',
    azb: 'بو محدوده اوچون شورا تعهدلری',
  },
  seeAllOfThem: { fa: 'همهٔ آن‌ها', en: 'All of them', azb: 'هامیسی' },
} satisfies Words
