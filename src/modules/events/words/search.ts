import type { Words } from '#platform/locale.ts'

export const searchWords = {
  one: { fa: 'رویداد', en: 'Event', azb: 'تدبیر' },
} satisfies Words
