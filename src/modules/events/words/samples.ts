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
} satisfies Record<string, Record<string, Text>>
