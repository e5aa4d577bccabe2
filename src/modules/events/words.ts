import type { Words } from '#platform/locale.ts'

/** What the public pages of events say. */
export const words = {
  events: { fa: 'رویدادها', en: 'What’s on', azb: 'اولای‌لار' },
} satisfies Words
