import type { Words } from '#platform/locale.ts'

/** Why a sheet was not printed. */
export const sheetWords = {
  pressBusy: {
    fa: 'چاپ اکنون شلوغ است؛ چند لحظه دیگر دوباره بخواهید.',
    en: 'The press is busy; ask again in a moment.',
  },
  pressFailed: { fa: 'برگه چاپ نشد.', en: 'The sheet could not be printed.' },
} satisfies Words
