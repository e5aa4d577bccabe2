import type { Text, Words } from '#platform/locale.ts'
import type { RatingTag } from '../rules/rating.ts'
import { faDigits } from '#platform/text/digits.ts'

/** What the pages of one's own places and tickets say. */
export const ticketWords = {
  ticket: { fa: 'بلیت', en: 'Ticket', azb: 'بیلت' },
  place: { fa: 'جای شما', en: 'Your place', azb: 'یئرینیز' },
  code: { fa: 'کد', en: 'Code', azb: 'کود' },
  when: { fa: 'زمان', en: 'When', azb: 'زامان' },
  where: { fa: 'کجا', en: 'Where', azb: 'هارا' },
  wayIn: { fa: 'برخط؛ ورود به جلسه', en: 'Online: the way in', azb: 'شبکه‌ده؛ گیریش' },
  who: { fa: 'چه کسانی', en: 'Who', azb: 'کیملر' },
  organiser: { fa: 'برگزارکننده', en: 'Organiser', azb: 'قوران' },
  sessions: { fa: 'نوبت‌ها', en: 'Sessions', azb: 'نؤوبه‌لر' },
  told: { fa: 'پیام برگزارکننده', en: 'From the organiser', azb: 'دوزنله‌ینین سؤزو' },
  off: { fa: 'لغو شده', en: 'called off', azb: 'لغو اولوب' },
  group: { fa: 'مدرسه یا گروه', en: 'School or group', azb: 'مدرسه یا قوروپ' },
  forPeople: (count: number): Text => ({
    fa: `برای ${faDigits(count)} نفر`,
    en: count === 1 ? 'for one person' : `for ${count} people`,
    azb: `${faDigits(count)} نفر اوچون`,
  }),
  qrLabel: { fa: 'کد بلیت برای دوربین ورودی', en: 'The ticket’s code for the camera at the door' },
  atTheDoor: {
    fa: 'این کد را در ورودی نشان دهید؛ روشنایی صفحه را زیاد کنید. بدون گوشی، همین کد دوازده‌رقمی کافی است.',
    en: 'Show this at the door with the screen bright. Without a phone the twelve digits are enough.',
  },
  worksOffline: {
    fa: 'این بلیت از این پس بدون اینترنت هم روی این گوشی باز می‌شود.',
    en: 'From now on this ticket also opens on this phone without a network.',
  },
  noOffline: {
    fa: 'برای روزی که اینترنت نیست، بلیت را چاپ یا ذخیره کنید.',
    en: 'For a day without a network, print the ticket or keep the file.',
  },
  asPdf: { fa: 'بلیت برای چاپ', en: 'Print the ticket', azb: 'چاپ اوچون بیلت' },
  asCard: { fa: 'به اندازهٔ کیف پول', en: 'Wallet size', azb: 'جیب اؤلچوسو' },
  addToCalendar: { fa: 'افزودن به تقویم', en: 'Add to calendar', azb: 'تقویمه آرتیر' },

  waitingLead: (ahead: number): Text => ({
    fa: ahead === 0 ? 'نفر بعدی شمایید.' : `جلوتر از شما ${faDigits(ahead)} خانواده یا نفر در صف است.`,
    en: ahead === 0 ? 'You are next.' : `${ahead} before you in the line.`,
  }),
  entryLead: {
    fa: 'درخواست شما در قرعه است. این کد را نگه دارید؛ پس از بسته شدن فهرست، با آن خود را در آن پیدا می‌کنید.',
    en: 'Your entry is in the draw. Keep this code: once the list is closed you find yourself in it by this.',
  },
  askedLead: { fa: 'درخواست شما در دست بررسی است.', en: 'Your request is being decided on.' },
  offerLead: (until: Text): Text => ({
    fa: `جایی برای شما باز شده است؛ تا ${until.fa} بپذیرید.`,
    en: `A place has come free for you; take it by ${until.en}.`,
  }),
  heldLead: (until: Text): Text => ({
    fa: `جای شما تا ${until.fa} نگه داشته شده است.`,
    en: `Your place is kept until ${until.en}.`,
  }),
  toPay: (amount: Text): Text => ({ fa: `پرداختنی: ${amount.fa}`, en: `To pay: ${amount.en}` }),
  endedLead: {
    fa: 'این بلیت دیگر درِ ورودی را باز نمی‌کند.',
    en: 'This ticket opens no door any more.',
  },
  consentTitle: { fa: 'رضایت سرپرست', en: 'Consent of the guardian', azb: 'باخیجی رضایتی' },
  consentLead: (names: string, until: Text): Text => ({
    fa: `${names} می‌خواهد شرکت کند. تا ${until.fa} جا نگه داشته می‌شود.`,
    en: `${names} would like to take part. The place is kept until ${until.en}.`,
    azb: `${names} قاتیلماق ایسته‌ییر. یئر ${until.azb ?? until.fa} قدر ساخلانیر.`,
  }),
  consentTo: (name: string, purpose: Text): Text => ({
    fa: `${name}: ${purpose.fa}`,
    en: `${name}: ${purpose.en}`,
    azb: `${name}: ${purpose.azb ?? purpose.fa}`,
  }),
  consent: { fa: 'رضایت می‌دهم', en: 'I consent', azb: 'رضایت وئریرم' },
  noConsent: { fa: 'رضایت نمی‌دهم', en: 'I do not consent', azb: 'رضایت وئرمیرم' },
  consented: { fa: 'رضایت شما ثبت شد.', en: 'Your consent is recorded.', azb: 'رضایتینیز یازیلدی.' },
  notConsented: {
    fa: 'رضایت ندادید؛ جا به نفر بعد می‌رسد.',
    en: 'You did not consent; the place goes to the next.',
    azb: 'رضایت وئرمه‌دینیز؛ یئر سونراکینا چاتیر.',
  },
  consentAwaited: {
    fa: 'سرپرست شما باید رضایت بدهد؛ پیامکی با پیوند برایش فرستاده می‌شود.',
    en: 'Your guardian has to consent; a message with a link is sent to them.',
  },
  nothingToConsent: { fa: 'رضایتی از شما خواسته نشده است.', en: 'Your consent is not asked for here.' },
  pay: { fa: 'رفتن به پرداخت', en: 'Go to payment', azb: 'اؤده‌مه‌یه گئت' },
  accept: { fa: 'می‌پذیرم', en: 'Take the place', azb: 'قبول ائدیرم' },
  accepted: { fa: 'جای شما قطعی شد.', en: 'Your place is certain.' },

  giveBack: { fa: 'پس دادن جا', en: 'Give the place back', azb: 'یئری قایتار' },
  takeBack: { fa: 'پس گرفتن درخواست', en: 'Withdraw the request', azb: 'ایستگی گئری گؤتور' },
  leaveLine: { fa: 'بیرون آمدن از صف', en: 'Leave the line', azb: 'سیرادان چیخ' },
  giveBackLead: {
    fa: 'اگر نمی‌آیید جا را پس بدهید؛ همان دم به نفر بعدی می‌رسد.',
    en: 'If you cannot come, give the place back; the next in line gets it at once.',
  },
  refundNow: (amount: Text): Text => ({
    fa: `اگر اکنون پس بدهید، ${amount.fa} به شما برمی‌گردد.`,
    en: `If you give it back now, ${amount.en} will be paid back.`,
  }),
  noRefundNow: {
    fa: 'مهلت بازگشت هزینه گذشته است؛ با پس دادن جا، پولی برنمی‌گردد.',
    en: 'It is too late for money to go back; giving the place back pays nothing.',
  },
  givenBack: { fa: 'جا پس داده شد.', en: 'The place has been given back.' },

  reconfirm: { fa: 'بله، می‌آییم', en: 'Yes, we are coming', azb: 'بلی، گلیریک' },
  reconfirmTitle: { fa: 'هنوز می‌آیید؟', en: 'Are you still coming?', azb: 'هله گلیرسینیز؟' },
  reconfirmLead: (until: Text): Text => ({
    fa: `تا ${until.fa} تأیید کنید، وگرنه جا به نفر بعد می‌رسد.`,
    en: `Confirm by ${until.en}, or the place goes to the next.`,
  }),
  reconfirmed: { fa: 'سپاس؛ جای شما سر جای خود است.', en: 'Thank you; your place stays yours.' },
  reconfirmLate: { fa: 'پرسشی که پاسخش مانده باشد نیست.', en: 'There is no question left to answer.' },

  howWasIt: { fa: 'چطور بود؟', en: 'How was it?', azb: 'نئجه ایدی؟' },
  howLead: {
    fa: 'امتیاز شما بی‌نام شمرده می‌شود؛ نوشته‌تان را برگزارکننده می‌خواند و شاید بی‌نام منتشر شود.',
    en: 'Your stars are counted without your name; the organiser reads what you write and may publish it without your name.',
  },
  stars: { fa: 'امتیاز', en: 'Stars', azb: 'اولدوز' },
  starsOf: (count: number): Text => ({
    fa: `${faDigits(count)} از ۵`,
    en: `${count} of 5`,
    azb: `۵-دن ${faDigits(count)}`,
  }),
  chooseStars: { fa: 'از یک تا پنج برگزینید.', en: 'Choose from one to five.' },
  inAWord: { fa: 'به یک کلمه', en: 'In a word', azb: 'بیر سؤزله' },
  inYourWords: { fa: 'به زبان خودتان', en: 'In your own words', azb: 'اؤز سؤزونوزله' },
  send: { fa: 'فرستادن', en: 'Send', azb: 'گؤندر' },
  rated: { fa: 'سپاس؛ نظر شما ثبت شد.', en: 'Thank you; it is recorded.' },
  notThere: { fa: 'نوبتی که در آن بوده باشید نیست.', en: 'There is no session you were at.' },

  receipt: { fa: 'رسید ثبت‌نام', en: 'Receipt', azb: 'رسید' },
  receiptLead: {
    fa: 'این برگه را نگه دارید. در ورودی، همین کد یا نام شما کافی است.',
    en: 'Keep this sheet. At the door the code or your name is enough.',
  },
  printHint: { fa: 'برای چاپ، همین صفحه را چاپ کنید یا فایل را بگیرید.', en: 'Print this page, or take the file.' },
} satisfies Words

export const ratingTagNames: Record<RatingTag, Text> = {
  warm: { fa: 'گرم و صمیمی', en: 'warm' },
  useful: { fa: 'آموزنده', en: 'I learned something' },
  punctual: { fa: 'سر وقت', en: 'on time' },
  place: { fa: 'جای خوب', en: 'a good place' },
  crowded: { fa: 'شلوغ', en: 'crowded' },
  late: { fa: 'دیر شروع شد', en: 'began late' },
}
