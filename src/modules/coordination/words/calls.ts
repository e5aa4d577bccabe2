import type { Text } from '#platform/locale.ts'

/** What members of a meeting are told: when it is, and where to read on. No titles, no names. */
export const callWords = {
  called: (when: Text, address: string): Text => ({
    fa: `به جلسه‌ای دعوت شده‌اید: ${when.fa}\nدستور جلسه: ${address}`,
    en: `You are called to a meeting: ${when.en}\nAgenda: ${address}`,
  }),
  cancelled: (when: Text, address: string): Text => ({
    fa: `جلسه‌ای که به آن دعوت بودید برگزار نمی‌شود: ${when.fa}\nدلیل: ${address}`,
    en: `A meeting you were called to does not take place: ${when.en}\nReason: ${address}`,
  }),
  minutes: (when: Text, address: string): Text => ({
    fa: `پیش‌نویس صورت‌جلسه آماده است؛ جلسهٔ ${when.fa}\nبرای خواندن و پیشنهاد اصلاح: ${address}`,
    en: `The draft minutes are ready; meeting of ${when.en}\nRead them and propose amendments: ${address}`,
  }),
}
