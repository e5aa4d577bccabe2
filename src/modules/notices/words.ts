import type { Words } from '#platform/locale.ts'

/** What messages to people say. */
export const words = {
  notices: { fa: 'پیام‌ها', en: 'Messages', azb: 'پیام‌لار' },
} satisfies Words
