import type { Words } from '#platform/locale.ts'

export const words = {
  record: { fa: 'دفتر رویدادها', en: 'The record', azb: 'اولایلار دفتری' },
} satisfies Words
