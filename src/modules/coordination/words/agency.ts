import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'

/** What the page of an agency without accounts says. */
export const agencyWords = {
  title: { fa: 'تعهدهای شما', en: 'What you have promised', azb: 'سیزین تعهدلرینیز' },
  lead: {
    fa: 'این صفحه تنها با پیوندی که برای شما فرستاده‌ایم باز می‌شود؛ نام کاربری نمی‌خواهد.',
    en: 'This page opens by the link we sent you; no account is needed.',
    azb: 'بو صحیفه یالنیز سیزه گؤندردیییمیز باغلانتی ایله آچیلیر.',
  },
  none: { fa: 'تعهد بازی ندارید', en: 'You have no open commitments', azb: 'آچیق تعهدینیز یوخدور' },
  noneWhy: {
    fa: 'تعهدهای تازه خودشان در همین صفحه می‌نشینند.',
    en: 'New ones will appear on this page by themselves.',
    azb: 'یئنی تعهدلر اؤزلری بو صحیفه‌ده گؤرونه‌جک.',
  },
  open: { fa: 'باز کردن و پاسخ', en: 'Open and answer', azb: 'آچ و جاواب وئر' },
  back: { fa: 'فهرست تعهدها', en: 'List of commitments', azb: 'تعهدلر فهرستی' },
  expires: (day: Text): Text => ({
    fa: `این پیوند تا ${day.fa} کار می‌کند.`,
    en: `This link works until ${day.en}.`,
    azb: `بو باغلانتی ${day.azb ?? day.fa} قدر ایشله‌ییر.`,
  }),
  codeTitle: { fa: 'کد یک‌بارمصرف', en: 'One-time code', azb: 'بیر دفعه‌لیک کود' },
  codeWhy: {
    fa: 'خواندن کد نمی‌خواهد. برای پذیرش، رد، گزارش پیشرفت و اعلام انجام، کدی به شمارهٔ ثبت‌شدهٔ دستگاه می‌فرستیم.',
    en: 'Reading needs no code. To accept, decline, report progress or report it done, we send a code to your registered number.',
    azb: 'اوخوماق کود ایسته‌میر. آددیم آتماق اوچون قورومون یازیلمیش نؤمره‌سینه کود گؤندریریک.',
  },
  sendCode: { fa: 'کد را بفرستید', en: 'Send the code', azb: 'کودو گؤندرین' },
  code: { fa: 'کد شش‌رقمی', en: 'Six-digit code', azb: 'آلتی رقملی کود' },
  enterCode: { fa: 'تأیید کد', en: 'Confirm the code', azb: 'کودو تأیید ائت' },
  proved: {
    fa: 'کد درست بود؛ تا ۳۰ دقیقه می‌توانید پاسخ دهید.',
    en: 'The code was right; you can answer for 30 minutes.',
  },
  noSuchLink: { fa: 'چنین پیوندی نیست.', en: 'There is no such link.' },
  noNumber: {
    fa: 'شماره‌ای برای این دستگاه ثبت نشده است؛ با دبیرخانهٔ معاونت تماس بگیرید.',
    en: 'No number is registered for this agency; call the secretariat of the Deputy.',
    azb: 'بو قوروم اوچون نؤمره یازیلماییب؛ دبیرخانه ایله دانیشین.',
  },
  overTitle: { fa: 'این پیوند دیگر کار نمی‌کند', en: 'This link no longer works', azb: 'بو باغلانتی داها ایشله‌میر' },
  overWhy: {
    fa: 'مدت آن تمام شده یا باطل شده است. پیوند تازه تنها به شمارهٔ ثبت‌شدهٔ دستگاه فرستاده می‌شود.',
    en: 'It has ended or was revoked. A new one is sent only to the registered number of the agency.',
    azb: 'مودّتی بیتیب یا دا لغو اولونوب. یئنی باغلانتی یالنیز قورومون یازیلمیش نؤمره‌سینه گؤندریلیر.',
  },
  askNew: { fa: 'پیوند تازه می‌خواهم', en: 'Ask for a new link', azb: 'یئنی باغلانتی ایسته‌ییرم' },
  asked: {
    fa: 'اگر این دستگاه شماره‌ای ثبت کرده باشد، پیوند تازه همین حالا به آن فرستاده شد.',
    en: 'If a number is registered, a new link is on its way to it.',
    azb: 'اگر بو قورومون نؤمره‌سی یازیلیبسا، یئنی باغلانتی اورا گؤندریلدی.',
  },
  smsCode: (code: Text): Text => ({
    fa: `کد پاسخ به تعهدها: ${code.fa}\nآن را به هیچ‌کس نگویید.`,
    en: `Code for answering commitments: ${code.en}\nTell it to nobody.`,
  }),
  smsLink: (address: string): Text => ({
    fa: `تعهدهای دستگاه شما و پاسخ به آن‌ها:\n${address}`,
    en: `What your agency has promised, and how to answer:\n${address}`,
  }),
  openCount: (count: number): Text => ({
    fa: `${number(count).fa} تعهد باز`,
    en: `${number(count).en} open`,
    azb: `${number(count).fa} آچیق تعهد`,
  }),
} satisfies Words
