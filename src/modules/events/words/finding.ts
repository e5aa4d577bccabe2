import type { Words } from '#platform/locale.ts'

/** What is said where a ticket is looked for. */
export const findingWords = {
  noSuchTicket: { fa: 'چنین بلیتی نیست.', en: 'There is no such ticket.' },
} satisfies Words
