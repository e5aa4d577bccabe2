import type { NoticeKind } from './rules.ts'
import type { NoticeState } from './tables.ts'
import type { Text, Words } from '#platform/locale.ts'

/** What the pages of messages say. */
export const words = {
  notices: { fa: 'پیام‌ها', en: 'Messages', azb: 'پیام‌لار' },
  unreached: { fa: 'خبرنرسیده‌ها', en: 'Not reached', azb: 'خبر چاتمایانلار' },
  lead: {
    fa: 'کسانی که نه شمارهٔ همراه دارند و نه رایانامه؛ به آن‌ها تلفن کنید یا خبر را به دستشان برسانید.',
    en: 'They have no mobile and no e-mail: telephone, or see that they hear of it.',
  },
  none: { fa: 'کسی بی‌خبر نمانده است.', en: 'Everybody has been told.' },
  noneHere: { fa: 'پیامی نیست.', en: 'There are no messages.' },
  what: { fa: 'خبر', en: 'What' },
  whom: { fa: 'به', en: 'To' },
  about: { fa: 'دربارهٔ', en: 'About' },
  since: { fa: 'از', en: 'Since' },
  state: { fa: 'وضعیت', en: 'State' },
  guest: { fa: 'مهمان بی‌نشانی', en: 'A guest without an address' },
  markTold: { fa: 'خبر داده شد', en: 'They have been told', azb: 'خبر وئریلدی' },
  marked: { fa: 'ثبت شد که خبر داده شده است.', en: 'It is recorded that they have been told.' },
  seeNotices: { fa: 'دیدن پیام‌های رفته به مردم', en: 'see what people were told' },
  toldByHand: { fa: 'خبر دادن با تلفن یا حضوری', en: 'told by telephone or in person' },

  mine: { fa: 'پیام‌های شهر به من', en: 'What the city wrote to me', azb: 'شهرین منه یازدیقلاری' },
  mineLead: {
    fa: 'خبرهایی که دربارهٔ جاهای شما و فرزندانتان فرستاده‌ایم.',
    en: 'What we told you about your places and those of your children.',
  },
  reminders: { fa: 'یادآوری', en: 'Reminders', azb: 'خاطیرلاتما' },
  remindersOn: {
    fa: 'روز پیش از هر نوبت یک یادآوری می‌گیرید.',
    en: 'You are reminded the day before each session.',
  },
  remindersOff: {
    fa: 'یادآوری نمی‌گیرید. خبر لغو و جابه‌جایی همچنان می‌رسد.',
    en: 'You are not reminded. You still hear of what is called off or moved.',
  },
  /** Where, of what is held on the network. */
  online: { fa: 'برخط', en: 'online', azb: 'شبکه‌ده' },
  stop: { fa: 'دیگر یادآوری نفرستید', en: 'Send no more reminders', azb: 'داها خاطیرلاتما' },
  resume: { fa: 'باز یادآوری بفرستید', en: 'Remind me again', azb: 'یئنه خاطیرلات' },
  stopped: { fa: 'دیگر یادآوری فرستاده نمی‌شود.', en: 'No more reminders will be sent.' },
  resumed: { fa: 'یادآوری‌ها از سر گرفته شد.', en: 'You will be reminded again.' },
  noSuchLink: {
    fa: 'این پیوند کار نمی‌کند: یا درست نوشته نشده، یا مهلتش گذشته است.',
    en: 'This link does not work: it was mistyped, or its time is over.',
  },
  noSuchNotice: { fa: 'چنین پیامی نیست.', en: 'There is no such message.' },
} satisfies Words

/** What a message was about, as it stands beside its offering. */
export const noticeNames: Record<NoticeKind, Text> = {
  confirmed: { fa: 'قطعی شدن جا', en: 'A place is certain' },
  promoted: { fa: 'رسیدن نوبت در انتظار', en: 'A place came free in the line' },
  won: { fa: 'پذیرفته شدن در قرعه', en: 'Admitted by the draw' },
  lost: { fa: 'درنیامدن در قرعه', en: 'Not drawn this time' },
  waiting: { fa: 'جا در فهرست انتظار', en: 'A place in the line' },
  offered: { fa: 'پیشنهاد جا', en: 'A place is offered' },
  pay: { fa: 'هزینهٔ پرداختنی', en: 'Something is to be paid' },
  consent: { fa: 'رضایت سرپرست', en: 'A guardian’s consent' },
  refused: { fa: 'پذیرفته نشدن', en: 'Not admitted' },
  lapsed: { fa: 'گذشتن مهلت', en: 'The time ran out' },
  withdrawn: { fa: 'پس گرفتن جا', en: 'A place was given back' },
  cancelled: { fa: 'لغو جا', en: 'A place was cancelled' },
  moved: { fa: 'جابه‌جایی نوبت', en: 'A session has moved' },
  changed: { fa: 'تغییر نوبت', en: 'A session has changed' },
  online: { fa: 'برخط شدن نوبت', en: 'A session will be held online' },
  off: { fa: 'لغو یک نوبت', en: 'One session is off' },
  added: { fa: 'نوبت تازه', en: 'A new session' },
  void: { fa: 'باطل شدن قرعه', en: 'The draw is void' },
  reminder: { fa: 'یادآوری', en: 'A reminder' },
  rating: { fa: 'درخواست نظر', en: 'How was it?' },
  reconfirm: { fa: 'تأیید دوباره', en: 'To be confirmed once more' },
  released: { fa: 'واگذاری جای تأییدنشده', en: 'An unconfirmed place was given on' },
  refund: { fa: 'بازگشت وجه', en: 'Money goes back' },
  'paid-twice': { fa: 'بازگشت پرداخت دوم', en: 'A second payment goes back' },
  letter: { fa: 'پیام برگزارکننده', en: 'A message of the organiser' },
  refunded: { fa: 'وجه بازگشته', en: 'Money has gone back' },
}

export const stateNames: Record<NoticeState, Text> = {
  waiting: { fa: 'در راه', en: 'under way', azb: 'یولدا' },
  written: { fa: 'فرستاده', en: 'sent', azb: 'گؤندریلیب' },
  dropped: { fa: 'دیگر درست نبود', en: 'no longer true', azb: 'داها دوز دئییلدی' },
  unreached: { fa: 'به دستش نرسید', en: 'nobody to write to', azb: 'چاتدیریلمادی' },
  told: { fa: 'گفته شد', en: 'told by somebody', azb: 'دئییلدی' },
}
