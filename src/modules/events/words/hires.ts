import type { Text } from '#platform/locale.ts'

type Told = 'approved' | 'refused' | 'other-time' | 'withdrawn' | 'expired'

const answers: Readonly<Record<Told, Required<Text>>> = {
  approved: { fa: 'پذیرفته شد', en: 'approved', azb: 'قبول اولوندو' },
  refused: { fa: 'پذیرفته نشد', en: 'refused', azb: 'رد اولوندو' },
  'other-time': {
    fa: 'زمان دیگری پیشنهاد شده است؛ سه روز فرصت پاسخ دارید',
    en: 'another time is offered; you have three days to answer',
    azb: 'باشقا بیر واخت تکلیف اولونوب؛ جاواب اوچون اوچ گون واختینیز وار',
  },
  withdrawn: { fa: 'پس گرفته شد', en: 'withdrawn', azb: 'گئری گؤتورولدو' },
  expired: {
    fa: 'در مهلتش پاسخی نگرفت؛ می‌توانید دوباره بخواهید',
    en: 'was not answered in time; you may ask again',
    azb: 'واختیندا جاواب آلمادی؛ یئنی‌دن ایسته‌یه بیلرسینیز',
  },
}

export const hireMessages = {
  /** What became of a request, and where to read it. */
  answered: (place: string, answer: Told, link: string): Text => ({
    fa: `درخواست «${place}»: ${answers[answer].fa}.\n${link}`,
    en: `Your request for “${place}”: ${answers[answer].en}.\n${link}`,
    azb: `«${place}» ایسته‌یی: ${answers[answer].azb}.\n${link}`,
  }),
}
