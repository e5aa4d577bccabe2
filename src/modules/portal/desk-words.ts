import type { Text, Words } from '#platform/locale.ts'

/** What is said at the Desk about articles; the public words are in `words.ts`. */
export const deskWords = {
  notFromState: (state: Text): Text => ({
    fa: `این مطلب «${state.fa}» است و این کار با آن نمی‌شود.`,
    en: `The article is ${state.en}; this cannot be done with it.`,
  }),
  anotherPublishes: {
    fa: 'مطلبی را که خودتان نوشته و برای بررسی فرستاده‌اید، همکار دیگری منتشر می‌کند.',
    en: 'What you wrote and sent for review is published by a colleague.',
  },
  someoneChangedIt: {
    fa: 'تا شما می‌نوشتید، همکاری این مطلب را تغییر داد. نوشتهٔ شما همین‌جا مانده است؛ دو نسخه را بسنجید و دوباره ذخیره کنید.',
    en: 'While you were writing, a colleague changed this article. Your text is still here; compare the two and save again.',
  },
  scheduleInPast: { fa: 'زمان انتشار باید در آینده باشد.', en: 'The time of publication must lie ahead.' },
} satisfies Words
