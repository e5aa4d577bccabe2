import type { Words } from '#platform/locale.ts'

/** The roll of a meeting: all members in one form. */
export const rollWords = {
  roll: { fa: 'حضور و غیاب', en: 'Roll call' },
  lead: {
    fa: 'هر عضو یک خط دارد. کسی که هنوز پاسخی ندارد، با «بقیه حاضرند» حاضر می‌شود.',
    en: 'Each member has a row. Whoever has no answer yet is present by “Everybody else is present”.',
  },
  leadItem: {
    fa: 'آن‌چه می‌بینید حضور در کل جلسه است؛ تنها آن‌که برای این موضوع آمده یا رفته تغییر می‌کند.',
    en: 'You see the attendance of the whole meeting; change only who came or left for this topic.',
  },
  member: { fa: 'عضو', en: 'Member' },
  save: { fa: 'ثبت حضور و غیاب', en: 'Save the roll' },
  everybody: { fa: 'همه حاضرند', en: 'All are present' },
  rest: { fa: 'بقیه حاضرند', en: 'Everybody else is present' },
  atItem: { fa: 'حاضران این موضوع', en: 'Who is here for it' },
  nobody: {
    fa: 'اعضای این نهاد شناخته نیستند؛ در صفحهٔ جلسه آن‌ها را یک‌به‌یک ثبت کنید. جلسهٔ بعدیِ این رشته همین فهرست را دارد.',
    en: 'The members of this body are not known; record them one by one on the page of the meeting. The next meeting of the series has the same list.',
  },
  somebodyElse: { fa: 'مهمان یا فرد دیگر', en: 'A guest or somebody else' },
  notExpected: {
    fa: 'یکی از این افراد عضو این جلسه نیست؛ صفحه را دوباره باز کنید.',
    en: 'Somebody among these is not a member of this meeting; open the page again.',
  },
} satisfies Words
