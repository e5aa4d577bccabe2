import type { MissedAnswer } from '#engines/enrolment/index.ts'
import type { Text, Words } from '#platform/locale.ts'

const az = ({ azb, fa }: Text) => azb ?? fa

/** What a session that falls out gives to members of a run, and what they have from it. */
export const creditWords = {
  missed: { fa: 'اگر جلسه‌ای برگزار نشود', en: 'If one session is called off', azb: 'بیر جلسه اولماسا' },
  credits: { fa: 'اعتبار شما', en: 'Your credit', azb: 'اعتبارینیز' },
  creditsWhy: {
    fa: 'سهم جلسه‌هایی که برگزار نشد. از بهای ثبت‌نام بعدی نزد همین برگزارکننده خودبه‌خود کم می‌شود.',
    en: 'The share of sessions that were called off. It lowers the price of the next enrolment with the same organiser by itself.',
    azb: 'اولمایان جلسه‌لرین پایی. همین دوزنله‌ینین سونراکی آدیازماسیندان اؤزو چیخیلیر.',
  },
  fromCredit: { fa: 'از اعتبار شما', en: 'From your credit', azb: 'اعتبارینیزدان' },
  creditBack: (amount: Text): Text => ({
    fa: `${amount.fa} به اعتبار شما برمی‌گردد.`,
    en: `${amount.en} comes back to your credit.`,
    azb: `${az(amount)} اعتبارینیزا قاییدیر.`,
  }),
} satisfies Words

/** As the terms say it to people. */
export const missedSaid: Readonly<Record<MissedAnswer, Text>> = {
  'make-up': { fa: 'جلسهٔ جبرانی دارد.', en: 'It is made up.', azb: 'یئرینه باشقا جلسه قویولور.' },
  credit: {
    fa: 'سهم آن اعتبار می‌شود و از بهای ثبت‌نام بعدی شما نزد همین برگزارکننده کم می‌شود.',
    en: 'Its share becomes a credit that lowers the price of your next enrolment with the same organiser.',
    azb: 'پایی اعتبار اولور و همین دوزنله‌ینین سونراکی آدیازماسیندان چیخیلیر.',
  },
  refund: { fa: 'سهم آن برمی‌گردد.', en: 'Its share is paid back.', azb: 'پایی گئری وئریلیر.' },
}

/** As the Desk names them. */
export const missedNames: Readonly<Record<MissedAnswer, Text>> = {
  'make-up': { fa: 'جلسهٔ جبرانی', en: 'Made up', azb: 'جبران جلسه‌سی' },
  credit: { fa: 'اعتبار برای ثبت‌نام بعدی', en: 'Credit for the next enrolment', azb: 'سونراکی آدیازما اوچون اعتبار' },
  refund: { fa: 'بازگرداندن سهم آن', en: 'Its share paid back', azb: 'پایینین قایتاریلماسی' },
}
