import type { Text, Words } from '#platform/locale.ts'

/** Buttons and fields of the steps of a commitment. */
export const fieldWords = {
  text: { fa: 'توضیح', en: 'Note' },
  reason: { fa: 'دلیل', en: 'Reason' },
  reasonHint: { fa: 'دست‌کم ۲۰ حرف؛ در تاریخچه می‌ماند.', en: 'At least 20 letters; it stays in the history.' },
  code: { fa: 'چرا؟', en: 'Why?' },
  better: { fa: 'بهتر است با چه کسی باشد؟', en: 'Whose should it be?' },
  newOwner: { fa: 'صاحب تازه', en: 'New owner' },
  percent: { fa: 'پیشرفت، درصد', en: 'Progress, percent' },
  percentHint: {
    fa: 'از ۰ تا ۹۹؛ ۱۰۰ را تنها تأییدکننده می‌دهد.',
    en: '0 to 99; only the one who checks makes it 100.',
  },
  percentUnfit: { fa: 'عددی میان ۰ و ۹۹ بنویسید.', en: 'Enter a number from 0 to 99.' },
  files: { fa: 'عکس و سند', en: 'Photos and documents' },
  filesHint: { fa: 'تا ۶ فایل؛ هر عکس تا ۲۰ و هر سند تا ۵۰ مگابایت.', en: 'Up to 6 files.' },
  camera: { fa: 'عکس با دوربین', en: 'Photo by camera', azb: 'کامئرا ایله شکیل' },
  tooMany: { fa: 'تا ۶ فایل در یک بار.', en: 'At most 6 files at a time.' },
  alt: { fa: 'در عکس‌ها چه دیده می‌شود؟', en: 'What do the photos show?' },
  altHint: { fa: 'برای کسانی که عکس را نمی‌بینند.', en: 'For those who do not see them.' },
  altMissing: { fa: 'بنویسید در عکس چه دیده می‌شود.', en: 'Say what the photos show.' },
  url: { fa: 'نشانی', en: 'Address' },
  amount: { fa: 'اندازه', en: 'Measure' },
  unit: { fa: 'یکا', en: 'Unit' },
  nothing: { fa: 'فایل، نشانی یا اندازه‌ای بدهید.', en: 'Add a file, an address or a measure.' },
  until: { fa: 'تا تاریخ', en: 'Until' },
  untilGrant: { fa: 'تا تاریخ (اگر جز درخواست است)', en: 'Until (if not as asked)' },
  due: { fa: 'سررسید', en: 'Due' },
  person: { fa: 'مسئول', en: 'Person in charge' },
  nobody: { fa: 'هیچ‌کس به نام', en: 'nobody by name' },
  basis: { fa: 'مبنای تأیید', en: 'Basis' },
  basisHint: { fa: 'چه چیزی را، کجا و کِی دیدید؟', en: 'What did you look at, where and when?' },
  missing: { fa: 'چه کم است؟', en: 'What is missing?' },
  seq: { fa: 'شمارهٔ رویداد', en: 'Number of the event' },
  message: { fa: 'پیام', en: 'Message' },
} satisfies Words

/** Each act with its heading and its verb, as staff take it. */
export const actWords: Readonly<Record<string, { readonly title: Text; readonly verb: Text }>> = {
  accept: {
    title: { fa: 'پذیرش', en: 'Accept', azb: 'قبول' },
    verb: { fa: 'پذیرش تعهد', en: 'Accept it', azb: 'قبول ائدیرم' },
  },
  decline: {
    title: { fa: 'رد', en: 'Decline', azb: 'رد' },
    verb: { fa: 'رد تعهد', en: 'Decline it', azb: 'رد ائدیرم' },
  },
  start: {
    title: { fa: 'آغاز اجرا', en: 'Start', azb: 'ایشه باشلاما' },
    verb: { fa: 'ثبت آغاز', en: 'Work has begun', azb: 'ایش باشلاندی' },
  },
  progress: {
    title: { fa: 'گزارش پیشرفت', en: 'Report progress', azb: 'ایره‌لیله‌ییش خبری' },
    verb: { fa: 'ثبت پیشرفت', en: 'Record progress', azb: 'ایره‌لیله‌ییشی یاز' },
  },
  claim: {
    title: { fa: 'اعلام انجام', en: 'Report it done', azb: 'ائدیلدی دئمک' },
    verb: { fa: 'ثبت اعلام انجام', en: 'It is done', azb: 'ائدیلدی' },
  },
  recall: {
    title: { fa: 'پس گرفتن اعلام', en: 'Take the claim back', azb: 'خبری گئری آلماق' },
    verb: { fa: 'پس گرفتن', en: 'Take it back', azb: 'گئری آل' },
  },
  extension: {
    title: { fa: 'درخواست تمدید', en: 'Ask for an extension', azb: 'واخت ایسته‌مک' },
    verb: { fa: 'فرستادن درخواست تمدید', en: 'Ask to extend', azb: 'واخت ایسته' },
  },
  pause: {
    title: { fa: 'توقف ساعت', en: 'Stop the clock', azb: 'ساعاتی ساخلاماق' },
    verb: { fa: 'ثبت توقف', en: 'Stop it', azb: 'ساخلا' },
  },
  resume: {
    title: { fa: 'به راه انداختن ساعت', en: 'Start the clock', azb: 'ساعاتی ایشه سالماق' },
    verb: { fa: 'ادامهٔ کار', en: 'Go on', azb: 'داوام ائت' },
  },
  'transfer-request': {
    title: { fa: 'درخواست ارجاع', en: 'Ask to pass it on', azb: 'ارجاع ایسته‌مک' },
    verb: { fa: 'فرستادن درخواست ارجاع', en: 'Ask to pass on', azb: 'ارجاع ایسته' },
  },
  responsible: {
    title: { fa: 'تغییر مسئول', en: 'Person in charge' },
    verb: { fa: 'ثبت مسئول', en: 'Name the person' },
  },
  transfer: { title: { fa: 'ارجاع', en: 'Pass on' }, verb: { fa: 'ارجاع تعهد', en: 'Pass it on' } },
  reoffer: {
    title: { fa: 'پیشنهاد به دیگری', en: 'Offer to another' },
    verb: { fa: 'پیشنهاد دوباره', en: 'Offer again' },
  },
  withdraw: { title: { fa: 'پس گرفتن تعهد', en: 'Withdraw' }, verb: { fa: 'پس گرفتن تعهد', en: 'Withdraw it' } },
  grant: {
    title: { fa: 'پذیرش تمدید', en: 'Grant the extension' },
    verb: { fa: 'پذیرش درخواست تمدید', en: 'Grant it' },
  },
  refuse: {
    title: { fa: 'نپذیرفتن تمدید', en: 'Refuse the extension' },
    verb: { fa: 'رد درخواست تمدید', en: 'Refuse it' },
  },
  verify: { title: { fa: 'تأیید', en: 'Verify' }, verb: { fa: 'تأیید انجام', en: 'Verify' } },
  return: { title: { fa: 'برگشت', en: 'Send back' }, verb: { fa: 'برگرداندن', en: 'Send back' } },
  reopen: { title: { fa: 'باز کردن دوباره', en: 'Reopen' }, verb: { fa: 'باز کردن', en: 'Reopen' } },
  message: {
    title: { fa: 'پیام', en: 'Message', azb: 'پیام' },
    verb: { fa: 'فرستادن پیام', en: 'Send the message', azb: 'پیام گؤندر' },
  },
  evidence: {
    title: { fa: 'افزودن مستند', en: 'Add evidence', azb: 'مدرک آرتیرماق' },
    verb: { fa: 'ثبت مستند', en: 'Add it', azb: 'مدرکی یاز' },
  },
  correct: { title: { fa: 'اصلاح یک رویداد', en: 'Correct an event' }, verb: { fa: 'ثبت اصلاح', en: 'Correct it' } },
  redact: {
    title: { fa: 'پاک کردن متن', en: 'Erase a text' },
    verb: { fa: 'پاک کردن متن رویداد', en: 'Erase the text' },
  },
}
