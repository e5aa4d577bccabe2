import type { Text } from '#platform/locale.ts'

/** What a message says of a request for a hall. */
export const hireMessages = {
  approved: { fa: 'با درخواست موافقت شد', en: 'approved', azb: 'قبول اولوندو' },
  refused: { fa: 'با درخواست موافقت نشد', en: 'refused', azb: 'رد اولوندو' },
  otherTime: {
    fa: 'زمان دیگری پیشنهاد شده است؛ سه روز فرصت پاسخ دارید',
    en: 'another time is offered; you have three days to answer',
    azb: 'باشقا بیر واخت تکلیف اولونوب؛ جاواب اوچون اوچ گون واختینیز وار',
  },
  withdrawn: { fa: 'تشکل آن را پس گرفت', en: 'withdrawn by the association', azb: 'گئری گؤتورولدو' },
  expired: {
    fa: 'در مهلتش پاسخی نگرفت؛ می‌توانید دوباره بخواهید',
    en: 'was not answered in time; you may ask again',
    azb: 'واختیندا جاواب آلمادی؛ یئنی‌دن ایسته‌یه بیلرسینیز',
  },
  /** What became of a request, and where to read it. */
  answered: (place: string, answer: Text, link: string): Text => ({
    fa: `سالن «${place}»: ${answer.fa}.\n${link}`,
    en: `Your request for “${place}”: ${answer.en}.\n${link}`,
    azb: `«${place}» ایسته‌یی: ${answer.azb ?? answer.fa}.\n${link}`,
  }),
}
