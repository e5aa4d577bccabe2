import type { Text } from '#platform/locale.ts'

/** What stands in the sample file. */
export const sampleRows = {
  evening: {
    title: { fa: 'شب عاشیق‌ها', en: 'Evening of ashiq music' },
    audience: { fa: 'همه', en: 'All' },
  },
  weekly: {
    title: { fa: 'والیبال بانوان', en: 'Volleyball for women' },
    audience: { fa: 'بانوان از ۱۵ سال', en: 'women from 15' },
  },
  mother: {
    name: { fa: 'سارا احمدی', en: 'Sara' },
    sex: { fa: 'زن', en: 'female' },
    party: { fa: 'احمدی', en: 'Ahmadi' },
  },
  son: {
    name: { fa: 'آرش احمدی', en: 'Arash' },
    sex: { fa: 'مرد', en: 'male' },
    party: { fa: 'احمدی', en: 'Ahmadi' },
  },
  guest: { name: { fa: 'مینا پارسا', en: 'Mina' }, sex: { fa: 'زن', en: 'female' } },
} satisfies Record<string, Record<string, Text>>
