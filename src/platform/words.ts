import type { Text, Words } from './locale.ts'

export const words = {
  /** Between things that are listed in a line. */
  comma: { fa: '، ', en: ', ' },
  city: { fa: 'جان‌شهر', en: 'Janshahr', azb: 'جان‌شهر' },
  cityOf: { fa: 'جان‌شهر تبریز', en: 'Janshahr Tabriz', azb: 'تبریز جان‌شهر' },
  nothingHere: { fa: 'در این نشانی چیزی نیست.', en: 'There is nothing here.', azb: 'بو آدرسده بیر شئی یوخدور.' },
  ourFault: {
    fa: 'کار انجام نشد؛ اشکال از سامانه است و ثبت شد.',
    en: 'It did not work. The fault is ours and has been recorded.',
    azb: 'آلینمادی؛ خطا سیستمین‌دیر و یازیلدی.',
  },

  signInFirst: { fa: 'نخست وارد شوید.', en: 'Please sign in first.', azb: 'ایلک اؤنجه گیرین.' },
  enterDesk: { fa: 'ورود به میز کار', en: 'enter the Desk', azb: 'ایش ماساسینا گیریش' },
  notYours: (label: Text) => ({
    fa: `«${label.fa}» در اختیار شما نیست.`,
    en: `You are not allowed to: ${label.en}.`,
    azb: `«${label.azb ?? label.fa}» سیزین اختیارینیزدا دئییل.`,
  }),
} satisfies Words
