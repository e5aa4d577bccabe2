import { faDigits } from '#platform/text/digits.ts'
import type { MarkValue } from '#engines/enrolment/index.ts'
import type { Text, Words } from '#platform/locale.ts'
import type { Band } from '../rules/desk/people.ts'

/** What the Desk says of who was there. */
export const attendanceWords = {
  title: { fa: 'حضور', en: 'Attendance', azb: 'حضور' },
  sheet: { fa: 'برگهٔ حضور', en: 'Attendance sheet', azb: 'حضور کاغیذی' },
  printSheet: { fa: 'چاپ برگهٔ حضور', en: 'Print the sheet', azb: 'کاغیذی چاپ ائت' },
  row: { fa: 'ردیف', en: 'Row' },
  band: { fa: 'گروه سنی', en: 'Age band' },
  here: { fa: 'حاضر', en: 'Present', azb: 'حاضیر' },
  remark: { fa: 'توضیح', en: 'Remark' },
  leader: { fa: 'مربی یا مسئول نوبت', en: 'Leader of the session' },
  sheetVerify: {
    fa: 'با این نشان، صفحهٔ ثبت حضور باز می‌شود.',
    en: 'This opens the page on which the sheet is keyed in.',
  },
  sheetNumbers: {
    fa: 'شمارهٔ ردیف‌ها ثابت است؛ جای خالی میان شماره‌ها یعنی کسی انصراف داده است.',
    en: 'Rows keep their numbers; a gap means that somebody has withdrawn.',
  },
  fromSheet: { fa: 'از روی برگهٔ کاغذی', en: 'From the paper sheet' },
  rowsPresent: { fa: 'ردیف‌های حاضر', en: 'Rows present' },
  rowsHint: { fa: 'مانند ۱-۱۴، ۱۷، ۲۰', en: 'Such as 1-14, 17, 20' },
  othersAbsent: { fa: 'بقیه غایب بودند', en: 'All others were absent' },
  noSuchRow: (row: string): Text => ({
    fa: `«${faDigits(row)}» ردیفی از این برگه نیست.`,
    en: `“${row}” is no row of this sheet.`,
  }),
  direct: { fa: 'نفر به نفر', en: 'One by one' },
  anonymous: { fa: 'شمارش بی‌نام', en: 'Count without names' },
  anonymousWhy: {
    fa: 'برای برنامه‌های آزاد: هر گروه چند نفر بود.',
    en: 'For what is open to all: how many there were of each group.',
  },
  save: { fa: 'ثبت حضور', en: 'Record attendance', azb: 'حضورو یاز' },
  late: { fa: 'چرا حالا اصلاح می‌شود', en: 'Why it is corrected now' },
  lateHint: {
    fa: 'یک روز از پایان گذشته و دفتر حضور بسته است؛ دلیل کنار اصلاح می‌ماند.',
    en: 'The register closed a day after the end; the reason stays beside the correction.',
  },
  keyIn: { fa: 'ثبت برگه', en: 'Key in the sheet', azb: 'کاغیذی یاز' },
  saveCount: { fa: 'ثبت شمار', en: 'Keep the count', azb: 'سایی ساخلا' },
  saved: (count: Text): Text => ({ fa: `حضور ${count.fa} نفر ثبت شد.`, en: `Recorded: ${count.en}.` }),
  nobody: { fa: 'کسی در این نوبت جا ندارد', en: 'Nobody has a seat here' },
  nobodyWhy: {
    fa: 'برای برنامهٔ آزاد، شمار را در همین صفحه بنویسید.',
    en: 'For what is open to all, give the count on this page.',
  },
  noMark: { fa: 'ثبت نشده', en: 'Not recorded', azb: 'یازیلماییب' },
} satisfies Words

export const markNames: Record<MarkValue, Text> = {
  present: attendanceWords.here,
  late: { fa: 'با تأخیر', en: 'Late', azb: 'گئج' },
  'left-early': { fa: 'زودتر رفت', en: 'Left early', azb: 'تئز گئتدی' },
  absent: { fa: 'غایب', en: 'Absent', azb: 'غایب' },
  excused: { fa: 'غایب با خبر', en: 'Excused', azb: 'عذرلی' },
}

export const bandNames: Record<Band, Text> = {
  child: { fa: 'زیر ۱۲ سال', en: 'Under twelve', azb: '۱۲ یاشدان آشاغی' },
  teen: { fa: 'نوجوان', en: 'Teenager', azb: 'یئنی‌یئتمه' },
  adult: { fa: 'بزرگ‌سال', en: 'Adult', azb: 'بؤیوک' },
  elder: { fa: 'سالمند', en: 'Over sixty', azb: 'یاشلی' },
}

export const countNames: Record<'women' | 'men' | 'girls' | 'boys', Text> = {
  women: { fa: 'زنان', en: 'Women', azb: 'قادینلار' },
  men: { fa: 'مردان', en: 'Men', azb: 'کیشیلر' },
  girls: { fa: 'دختران زیر ۱۲ سال', en: 'Girls under 12', azb: '۱۲ یاشدان آشاغی قیزلار' },
  boys: { fa: 'پسران زیر ۱۲ سال', en: 'Boys under 12', azb: '۱۲ یاشدان آشاغی اوغلانلار' },
}
