import type { Words } from '#platform/locale.ts'

/** What the council's pages say. */
export const words = {
  council: { fa: 'شورا و مصوبه‌ها', en: 'Council and resolutions', azb: 'شورا و قرارلار' },
} satisfies Words
