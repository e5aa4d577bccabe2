import type { Text, Words } from '#platform/locale.ts'

/** What is said about papers and calendar files of a place. */
export const paperWords = {
  notYet: {
    fa: 'جا هنوز قطعی نیست و بلیتی برای چاپ نیست.',
    en: 'The place is not certain yet; there is no ticket to print.',
  },
  calendarNote: (code: Text): Text => ({
    fa: `کد بلیت: ${code.fa}`,
    en: `Ticket: ${code.en}`,
    azb: `بیلت کودو: ${code.fa}`,
  }),
} satisfies Words
