import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'

/** Serving a resolution to those who carry it out. */
export const letterWords = {
  letters: { fa: 'نامه به صاحبان بندها', en: 'Letters to owners', azb: 'بند صاحبلرینه نامه' },
  lead: {
    fa: 'برای هر صاحب یک نامه، با همهٔ بندهایش، یک رمزینه برای پاسخ و یک برگهٔ پاسخ برای هر بند.',
    en: 'One letter for each owner, with all its clauses, one code for answering and a return slip for each clause.',
  },
  owner: { fa: 'صاحب', en: 'Owner', azb: 'صاحب' },
  many: (many: number): Text => ({
    fa: `${number(many).fa} بند`,
    en: many === 1 ? '1 clause' : `${many} clauses`,
  }),
  none: { fa: 'هنوز بندی صاحب ندارد', en: 'No clause has an owner yet' },
  noneWhy: {
    fa: 'نخست در صفحهٔ مصوبه به هر بند اجرایی صاحب بدهید.',
    en: 'First give every clause to be carried out an owner, on the page of the resolution.',
  },
} satisfies Words
