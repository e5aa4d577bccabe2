import type { Words } from '#platform/locale.ts'

export const words = {
  verified: { fa: 'پرداختی تأیید شد', en: 'A payment was verified' },
  failed: { fa: 'پرداختی ناموفق ماند', en: 'A payment failed' },
  otherAmount: { fa: 'مبلغ پرداختی با مبلغ سفارش نمی‌خواند', en: 'The amount paid is not the amount owed' },
  slipEntered: { fa: 'فیش بانکی ثبت شد', en: 'A bank slip was entered' },
  slipRejected: { fa: 'فیش بانکی پذیرفته نشد', en: 'A bank slip was rejected' },

  noPayment: { fa: 'این پرداخت پیدا نشد.', en: 'This payment was not found.' },
  noSlip: { fa: 'این فیش پیدا نشد.', en: 'This slip was not found.' },
  alreadyPaid: { fa: 'این سفارش پیش‌تر پرداخت شده است.', en: 'This order has been paid already.' },
  slipKnown: {
    fa: 'فیشی با همین شماره از همین بانک ثبت شده است.',
    en: 'A slip with this number of this bank is entered already.',
  },
  slipDecided: { fa: 'دربارهٔ این فیش تصمیم گرفته شده است.', en: 'This slip has been decided on.' },
  anotherPerson: {
    fa: 'فیش را کسی جز ثبت‌کنندهٔ آن باید تأیید کند.',
    en: 'A slip is approved by somebody other than who entered it.',
  },
} satisfies Words
