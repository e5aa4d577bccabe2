import type { Said, Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import type { AdviceAnswer } from '../tables.ts'

export const roundStateNames = {
  open: { fa: 'در انتظار نظر', en: 'advice is awaited', azb: 'فیکیر گؤزله‌نیر' },
  over: { fa: 'مهلت گذشته', en: 'past its day', azb: 'مودّتی کئچیب' },
  closed: { fa: 'جمع‌بندی‌شده', en: 'summed up', azb: 'یئکونلاشیب' },
  answered: { fa: 'پاسخ داده شد', en: 'answered', azb: 'جاوابلانیب' },
} as const satisfies Record<string, Text>

export const answerNames: Record<AdviceAnswer, Text> = {
  followed: { fa: 'به نظرها عمل شد', en: 'The advice was followed', azb: 'فیکیرلره عمل اولوندو' },
  partly: { fa: 'به بخشی عمل شد', en: 'It was followed in part', azb: 'بیر حیصّه‌سینه عمل اولوندو' },
  'not-followed': { fa: 'به نظرها عمل نشد', en: 'It was not followed', azb: 'فیکیرلره عمل اولونمادی' },
}

/** Rounds of advice. */
export const consultationWords = {
  advice: { fa: 'نظرخواهی‌ها', en: 'Consultations', azb: 'فیکیر سورغولاری' },
  lead: {
    fa: 'چه پرسیدیم، از که پرسیدیم، چه گفتند و با نظرشان چه کردیم.',
    en: 'What was asked, whom, what they said, and what became of it.',
    azb: 'نه سوروشدوق، کیمدن سوروشدوق، نه دئدیلر و فیکیرلرینه نه ائتدیک.',
  },
  none: { fa: 'هنوز نظرخواهی‌ای نیست', en: 'No consultations yet', azb: 'هله سورغو یوخدور' },
  noneWhy: {
    fa: 'هر پرسش از خبرگان با مهلت، نظرها و پاسخ معاونت در این صفحه می‌آید.',
    en: 'Every question to experts appears here with its day, the advice, and what became of it.',
    azb: 'خبره‌لره هر سورغو، مودّتی، فیکیرلر و جاوابی ایله بوردا گلیر.',
  },
  noSuch: { fa: 'چنین نظرخواهی‌ای نیست.', en: 'There is no such consultation.', azb: 'بئله بیر سورغو یوخدور.' },
  newRound: { fa: 'نظرخواهی تازه', en: 'New consultation' },
  question: { fa: 'پرسش', en: 'Question', azb: 'سورغو' },
  background: { fa: 'پیش‌زمینه', en: 'Background', azb: 'آرخا پلان' },
  files: { fa: 'پیوست‌ها', en: 'Attachments', azb: 'قوشمالار' },
  filesHint: {
    fa: 'تا شش سند PDF یا تصویر؛ با پرسش منتشر می‌شود.',
    en: 'Up to six documents; published with the question.',
  },
  fields: { fa: 'زمینه', en: 'Fields', azb: 'ساحه' },
  asker: { fa: 'پرسنده', en: 'Asked by', azb: 'سوروشان' },
  due: { fa: 'مهلت', en: 'Day to answer by', azb: 'مودّت' },
  parties: { fa: 'نهادهای درگیر', en: 'Bodies concerned', azb: 'ایلگیلی قوروملار' },
  partiesHint: {
    fa: 'هر خبره‌ای که با این نهادها پیوندی دارد، در تعارض منافع است.',
    en: 'An expert with a tie to one of these has a conflict of interest.',
  },
  isPublic: { fa: 'برای همه منتشر می‌شود', en: 'Published for everybody' },
  open: { fa: 'آغاز نظرخواهی', en: 'Open the consultation' },
  opened: { fa: 'نظرخواهی آغاز شد؛ خبرگان را دعوت کنید.', en: 'The consultation is open; invite experts.' },
  dueTooEarly: { fa: 'مهلت باید پس از امروز باشد.', en: 'The day must be after today.' },
  dayOff: (next: Text): Text => ({
    fa: `آن روز تعطیل است؛ نخستین روز کاری پس از آن ${next.fa} است.`,
    en: `Offices are closed on that day; the next work day is ${next.en}.`,
  }),
  onlyPartners: { fa: 'تنها برای همکاران', en: 'partners only', azb: 'یالنیز همکارلار' },
  invited: { fa: 'دعوت‌شدگان', en: 'Who was asked', azb: 'دعوت اولونانلار' },
  nobodyAsked: { fa: 'هنوز کسی دعوت نشده است.', en: 'Nobody was asked yet.', azb: 'هله هئچ کیم دعوت اولونماییب.' },
  invite: { fa: 'دعوت', en: 'Ask them' },
  invitedNow: { fa: 'دعوت شد و پیوند برایش رفت.', en: 'They are asked, and a link is on its way.' },
  askedAlready: { fa: 'از این خبره پرسیده شده است.', en: 'This expert is asked already.' },
  notConfirmed: { fa: 'این خبره هنوز تأیید نشده است.', en: 'This expert is not confirmed yet.' },
  notListed: { fa: 'این خبره نخواسته است در فهرست باشد.', en: 'This expert does not wish to be listed.' },
  expertPaused: { fa: 'این خبره فعلاً پرسشی نمی‌پذیرد.', en: 'This expert takes no questions for now.' },
  conflict: (kind: string, body: Said): Text => ({
    fa: kind === 'membership' ? `عضو ${body.fa} است` : `منفعتی در ${body.fa} اعلام کرده است`,
    en:
      kind === 'membership'
        ? `is a member of ${body.en ?? body.fa}`
        : `has declared an interest in ${body.en ?? body.fa}`,
    azb: kind === 'membership' ? `${body.fa} عضوودور` : `${body.fa} ایله ماراق بیلدیریب`,
  }),
  conflictTag: { fa: 'تعارض منافع', en: 'conflict of interest', azb: 'ماراق توققوشماسی' },
  despite: { fa: 'با وجود تعارض، چرا؟', en: 'Why ask them all the same?', azb: 'توققوشمایا باخمایاراق نیه؟' },
  despiteHint: {
    fa: 'کنار نظر چاپ می‌شود؛ دست‌کم بیست حرف.',
    en: 'Printed beside the advice; at least twenty letters.',
  },
  despiteMissing: {
    fa: 'این خبره تعارض منافع دارد؛ دلیل دعوتش را در دست‌کم بیست حرف بنویسید.',
    en: 'This expert has a conflict of interest; write why they are asked, in twenty letters or more.',
  },
  party: { fa: 'یکی از نهادهای درگیر', en: 'a body concerned' },
  suggested: { fa: 'خبرگان این زمینه', en: 'Experts in these fields' },
  suggestedNone: { fa: 'خبرهٔ آزادی در این زمینه نیست.', en: 'No free experts in these fields.' },
  adviceOwed: {
    fa: 'نظر کارشناسی دربارهٔ پرسش نظرخواهی',
    en: 'Advice on the question of the consultation',
  },
  adviceDone: {
    fa: 'نظر خبره تا مهلت پرسش رسیده و خوانده شده باشد',
    en: 'The advice has come within its time and was read',
  },
  answerOwed: { fa: 'پاسخ به خبرگان: با نظرشان چه شد؟', en: 'Say what became of the advice' },
  answerDone: {
    fa: 'نوشته شده باشد که به نظر خبرگان عمل شد یا نه، و چرا',
    en: 'It is written whether the advice was followed, and why',
  },
  received: {
    fa: 'نظر خبره رسید، خوانده شد و در جمع‌بندی آمد.',
    en: 'The advice came, was read, and is in the summary.',
  },
  notReceived: {
    fa: 'نظرخواهی بدون نظر این خبره جمع‌بندی شد.',
    en: 'The consultation was summed up without this advice.',
  },
  closedAlready: { fa: 'این نظرخواهی جمع‌بندی شده است.', en: 'This consultation is summed up.' },
  stillWaiting: (count: number): Text => ({
    fa: `${number(count).fa} خبره هنوز تا مهلت وقت دارند؛ پس از آن جمع‌بندی کنید.`,
    en: `Experts who still have time: ${number(count).en}. Sum up after the day.`,
  }),
  notClosed: { fa: 'نخست نظرها را جمع‌بندی کنید.', en: 'Sum the advice up first.' },
  answeredAlready: { fa: 'پاسخ این نظرخواهی داده شده است.', en: 'It was answered already.' },
  notAnswered: { fa: 'هنوز پاسخی داده نشده است.', en: 'There is no answer yet.' },
  closeTitle: { fa: 'جمع‌بندی نظرها', en: 'Sum the advice up' },
  summary: { fa: 'جمع‌بندی', en: 'Summary', azb: 'یئکون' },
  unpublished: { fa: 'اگر متن نظرها منتشر نمی‌شود، چرا؟', en: 'If the advice is not published, why?' },
  unpublishedIs: {
    fa: 'متن نظرها منتشر نشده است',
    en: 'The advice is not published',
    azb: 'فیکیرلرین متنی یاییلماییب',
  },
  close: { fa: 'جمع‌بندی و بستن', en: 'Sum up and close' },
  closedNow: {
    fa: 'نظرخواهی جمع‌بندی شد؛ ده روز کاری برای پاسخ وقت دارید.',
    en: 'The round is summed up; an answer is due in ten work days.',
  },
  answerTitle: { fa: 'با نظرها چه شد؟', en: 'What became of the advice?', azb: 'فیکیرلره نه اولدو؟' },
  answer: { fa: 'پاسخ', en: 'Answer', azb: 'جاواب' },
  why: { fa: 'چرا؟', en: 'Why?', azb: 'نیه؟' },
  answerIt: { fa: 'ثبت پاسخ', en: 'Keep the answer' },
  answeredNow: { fa: 'پاسخ ثبت شد و به خبرگان خبر دادیم.', en: 'The answer is kept, and the experts are told.' },
  answerDue: (day: Text): Text => ({
    fa: `پاسخ معاونت تا ${day.fa}`,
    en: `An answer is due by ${day.en}`,
    azb: `معاونتین جاوابی ${day.azb ?? day.fa} قدر`,
  }),
  waitAnswer: { fa: 'پاسخ هنوز نرسیده است.', en: 'No answer yet.', azb: 'هله جاواب گلمه‌ییب.' },
  answerFits: { fa: 'خبره پاسخ را تأیید کرد', en: 'confirmed by an expert', azb: 'خبره جاوابی تأیید ائتدی' },
  answerBack: { fa: 'خبره پاسخ را برگرداند', en: 'sent back by an expert', azb: 'خبره جاوابی قایتاردی' },
  adviceTexts: { fa: 'نظرها', en: 'The advice', azb: 'فیکیرلر' },
  noAdvice: { fa: 'نظری نرسید', en: 'no advice came', azb: 'فیکیر گلمه‌دی' },
  adviceWaits: {
    fa: 'متن نظرها پس از جمع‌بندی منتشر می‌شود.',
    en: 'The advice is published when the round is summed up.',
    azb: 'فیکیرلرین متنی یئکوندان سونرا یاییلیر.',
  },
  unnamed: {
    fa: 'خبره‌ای که نخواسته نامش بیاید',
    en: 'An expert who has not agreed to be named',
    azb: 'آدینین گلمه‌سینی ایسته‌مه‌ین خبره',
  },
  expert: { fa: 'یک خبره', en: 'an expert', azb: 'بیر خبره' },
  declaredIs: { fa: 'خودش اعلام کرده', en: 'In their own words', azb: 'اؤزو بیلدیریب' },
  advisedOn: (day: Text): Text => ({
    fa: `رسیده در ${day.fa}`,
    en: `came on ${day.en}`,
    azb: `${day.azb ?? day.fa} گلیب`,
  }),
  counts: (invited: number, advised: number): Text => ({
    fa: `${number(invited).fa} دعوت، ${number(advised).fa} نظر`,
    en: `Asked: ${number(invited).en}, advice: ${number(advised).en}`,
    azb: `${number(invited).fa} دعوت، ${number(advised).fa} فیکیر`,
  }),
  state: { fa: 'وضعیت', en: 'State', azb: 'دوروم' },
  publicPage: { fa: 'نمای همگانی', en: 'Public page', azb: 'عمومی صحیفه' },
} satisfies Words
