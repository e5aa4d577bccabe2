import type { Text, Words } from '#platform/locale.ts'

/** The page an expert opens by a link, and the messages that bring it. */
export const counselWords = {
  title: { fa: 'پرسش‌های شهر از شما', en: 'What the city asks you', azb: 'شهرین سیزدن سورغولاری' },
  lead: {
    fa: 'این صفحه تنها با پیوندی که برای شما فرستاده‌ایم باز می‌شود؛ نام کاربری نمی‌خواهد.',
    en: 'This page opens by the link we sent you; no account is needed.',
    azb: 'بو صحیفه یالنیز سیزه گؤندردیییمیز باغلانتی ایله آچیلیر.',
  },
  none: { fa: 'پرسش بازی ندارید', en: 'There are no open questions', azb: 'آچیق سورغو یوخدور' },
  noneWhy: {
    fa: 'پرسش تازه را با پیامک خبر می‌دهیم.',
    en: 'A new question will reach you by SMS.',
    azb: 'یئنی سورغونو پیامک ایله بیلدیریریک.',
  },
  before: { fa: 'پرسش‌های پیشین', en: 'Earlier questions', azb: 'قاباقکی سورغولار' },
  openIt: { fa: 'خواندن و پاسخ', en: 'Read and answer', azb: 'اوخو و جاواب وئر' },
  profile: { fa: 'نمایهٔ شما', en: 'Your profile', azb: 'سیزین پروفیلینیز' },
  profileWhy: {
    fa: 'آنچه دیگران از شما می‌بینند، زمانی که دارید، و منافعی که اعلام می‌کنید.',
    en: 'What others see of you, the time you have, and the interests you declare.',
    azb: 'باشقالارینین سیزدن گؤردوکلری، واختینیز، و بیلدیردیینیز ماراقلار.',
  },
  toProfile: { fa: 'دیدن نمایه', en: 'See the profile', azb: 'پروفیله باخ' },
  codeWhy: {
    fa: 'خواندن کد نمی‌خواهد. برای پاسخ دادن، کدی به تلفن همراه شما می‌فرستیم.',
    en: 'Reading needs no code. To answer, we send a code to your mobile.',
    azb: 'اوخوماق کود ایسته‌میر. جاواب وئرمک اوچون تلفونونوزا کود گؤندریریک.',
  },
  noNumber: { fa: 'شماره‌ای برای این خبره ثبت نشده است.', en: 'No number is known of this expert.' },
  noSuchLink: { fa: 'چنین پیوندی نیست.', en: 'There is no such link.' },
  overTitle: { fa: 'این پیوند دیگر کار نمی‌کند', en: 'This link no longer works', azb: 'بو باغلانتی داها ایشله‌میر' },
  overWhy: {
    fa: 'مدت آن تمام شده یا باطل شده است. پیوند تازه تنها به تلفن همراه خودتان فرستاده می‌شود.',
    en: 'It has ended or was revoked. A new one is sent only to your own mobile.',
    azb: 'مودّتی بیتیب یا لغو اولونوب. یئنی باغلانتی یالنیز اؤز تلفونونوزا گؤندریلیر.',
  },
  asked: {
    fa: 'اگر شمارهٔ شما را داشته باشیم، پیوند تازه همین حالا فرستاده شد.',
    en: 'If we know your number, a new link is on its way to it.',
    azb: 'نؤمره‌نیز بیزده اولسا، یئنی باغلانتی گؤندریلدی.',
  },
  until: (day: Text): Text => ({
    fa: `پاسخ تا ${day.fa}`,
    en: `Answer by ${day.en}`,
    azb: `جاواب ${day.azb ?? day.fa} قدر`,
  }),
  acceptIt: { fa: 'نظر می‌دهم', en: 'I will give advice', azb: 'فیکیر وئریرم' },
  declineIt: { fa: 'نمی‌پذیرم', en: 'I cannot take it on', azb: 'قبول ائتمیرم' },
  declineWhy: { fa: 'چرا؟ در یک جمله', en: 'Why? In a sentence', azb: 'نیه؟ بیر جمله‌ده' },
  moreTime: { fa: 'زمان بیشتر می‌خواهم', en: 'I need more time', azb: 'چوخلو واخت ایسته‌ییرم' },
  moreUntil: { fa: 'تا کِی؟', en: 'Until when?', azb: 'نه واختا قدر؟' },
  askTime: { fa: 'درخواست زمان', en: 'Ask for time', azb: 'واخت ایسته' },
  advice: { fa: 'نظر شما', en: 'Your advice', azb: 'سیزین فیکرینیز' },
  adviceHint: {
    fa: 'تا شش هزار حرف. تا جمع‌بندی می‌توانید دوباره بنویسید.',
    en: 'Up to six thousand letters. Until the round is summed up you can write it anew.',
    azb: 'آلتی مین حرفه قدر. یئکونا قدر یئنی‌دن یازا بیلرسینیز.',
  },
  declare: {
    fa: 'پیوندتان با موضوع یا نهادهای درگیر، اگر هست',
    en: 'Your tie to the matter or the bodies concerned, if any',
    azb: 'موضوع یا قوروملارلا باغینیز، وارسا',
  },
  send: { fa: 'فرستادن نظر', en: 'Send the advice', azb: 'فیکری گؤندر' },
  sent: { fa: 'نظر شما رسید؛ سپاسگزاریم.', en: 'Your advice has come; thank you.', azb: 'فیکرینیز گلدی؛ ساغ اولون.' },
  acceptedNow: { fa: 'پذیرش شما ثبت شد.', en: 'It is noted that you take it on.', azb: 'قبولونوز یازیلدی.' },
  declinedNow: { fa: 'ثبت شد؛ سپاس از پاسخ شما.', en: 'Noted; thank you for answering.', azb: 'یازیلدی؛ ساغ اولون.' },
  askedTime: {
    fa: 'درخواست شما به پرسنده رسید.',
    en: 'The asker has your request.',
    azb: 'ایسته‌یینیز سوروشانا چاتدی.',
  },
  given: { fa: 'نظر شما رسیده است', en: 'Your advice has come', azb: 'فیکرینیز گلیب' },
  became: { fa: 'با نظر شما چه شد؟', en: 'What became of your advice?', azb: 'فیکرینیزه نه اولدو؟' },
  judgeWhy: {
    fa: 'کلید نخست با شماست: آیا این پاسخ روشن می‌گوید با نظرها چه شد؟',
    en: 'You hold the first key: does this answer say clearly what became of the advice?',
    azb: 'بیرینجی آچار سیزده‌دیر: بو جاواب آیدین دئییرمی فیکیرلره نه اولدو؟',
  },
  judgeText: {
    fa: 'چه دیدید؟ دست‌کم بیست حرف',
    en: 'What did you see? Twenty letters or more',
    azb: 'نه گؤردونوز؟ ان آزی ایییرمی حرف',
  },
  fits: { fa: 'پاسخ روشن است', en: 'The answer is clear', azb: 'جاواب آیدین‌دیر' },
  back: { fa: 'برمی‌گردانم', en: 'Send it back', azb: 'قایتاریرام' },
  judge: { fa: 'ثبت رأی', en: 'Keep the verdict', azb: 'رأیی یاز' },
  verdict: { fa: 'رأی شما', en: 'Your verdict', azb: 'سیزین رأیینیز' },
  judged: { fa: 'نظر شما دربارهٔ پاسخ ثبت شد.', en: 'Your verdict is kept.', azb: 'رأیینیز یازیلدی.' },
  smsCode: (code: Text): Text => ({
    fa: `کد پاسخ به نظرخواهی شهرداری تبریز: ${code.fa}\nآن را به هیچ‌کس نگویید.`,
    en: `Code for answering the city of Tabriz: ${code.en}\nTell it to nobody.`,
  }),
} satisfies Words

/** What the message that brings a link says, by why it is sent. */
export const linkMessages = {
  profile: (address: string): Text => ({
    fa: `نمایهٔ شما در فهرست خبرگان شهر و رضایت به نمایش آن:\n${address}`,
    en: `Your profile in the city’s directory of experts, and what of it may be shown:\n${address}`,
  }),
  asked: (address: string): Text => ({
    fa: `شهرداری تبریز از شما نظر می‌خواهد. پرسش و پاسخ:\n${address}`,
    en: `The city of Tabriz asks for your advice:\n${address}`,
  }),
  reminder: (address: string): Text => ({
    fa: `تا سه روز دیگر مهلت نظرخواهی تمام می‌شود:\n${address}`,
    en: `Three days are left to give your advice:\n${address}`,
  }),
  answer: (address: string): Text => ({
    fa: `با نظر شما چه شد؟ پاسخ معاونت:\n${address}`,
    en: `What became of your advice:\n${address}`,
  }),
} satisfies Words
