import type { Text, Words } from '#platform/locale.ts'

/** What the Desk says where money goes back to people. */
export const refundWords = {
  title: { fa: 'وجه‌های بازگشتی', en: 'Refunds', azb: 'گئری وئریلن پول‌لار' },
  lead: {
    fa: 'هر وجهی که باید به کسی بازگردد، قدیمی‌ترین در بالا. پس از واریز یا پرداخت نقدی، شمارهٔ واریز یا رسید را بنویسید؛ به خود او هم خبر داده می‌شود.',
    en: 'All money that has to go back to somebody, the oldest first. Once it is transferred or handed over, write the number of the transfer or receipt; they are told as well.',
  },
  owed: { fa: 'باید بازگردد', en: 'Owed', azb: 'گئری وئریلمه‌لی' },
  givenBack: { fa: 'بازگشته', en: 'Gone back', azb: 'گئری وئریلیب' },
  standing: { fa: 'وضعیت بازگشت', en: 'State of the refund' },
  whom: { fa: 'به چه کسی', en: 'To whom' },
  amount: { fa: 'مبلغ بازگشت', en: 'Amount to give back' },
  because: { fa: 'چرا', en: 'Because' },
  since: { fa: 'از کی', en: 'Since' },
  reference: { fa: 'شمارهٔ واریز یا رسید', en: 'Number of the transfer or receipt' },
  giveBack: { fa: 'به او پرداخت شد', en: 'It was given back', azb: 'گئری وئریلدی' },
  done: { fa: 'بازگشت وجه ثبت شد.', en: 'The refund is recorded.' },
  already: { fa: 'این وجه پیش از این بازگشته است.', en: 'This has been given back already.' },
  noSuchRefund: { fa: 'چنین بازگشتی نیست.', en: 'There is no such refund.' },
  badReference: {
    fa: 'شماره را با ۴ تا ۳۰ رقم یا حرف لاتین بنویسید.',
    en: 'Write the number with 4 to 30 digits or letters.',
  },
  none: { fa: 'چیزی برای بازگرداندن نیست', en: 'Nothing is owed' },
  noneWhy: {
    fa: 'هرگاه کسی پس از پرداخت انصراف دهد یا برنامه‌ای لغو شود، بازگشت وجه اینجا می‌آید.',
    en: 'When somebody withdraws after paying, or something is called off, what goes back to them appears here.',
  },
  ofSession: { fa: 'یک نوبت برگزار نشد', en: 'One session was not held' },
} satisfies Words

const reasons: Readonly<Record<string, Text>> = {
  withdrawn: { fa: 'انصراف', en: 'Withdrawn' },
  cancelled: { fa: 'لغو از سوی برگزارکننده', en: 'Called off by the organiser' },
  'too-late': { fa: 'پرداخت پس از پایان مهلت', en: 'Paid after the seat had lapsed' },
  'paid-twice': { fa: 'دو بار پرداختن', en: 'Paid twice' },
  'no-consent': { fa: 'پرداخت بی رضایت سرپرست', en: 'Paid without a guardian’s consent' },
}

/** Why money goes back. */
export const refundReason = (reason: string): Text =>
  reasons[reason] ?? (reason.startsWith('session:') ? refundWords.ofSession : { fa: reason, en: reason })
