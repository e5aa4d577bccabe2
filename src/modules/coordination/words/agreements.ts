import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import type { AgreementState } from '../rules/joint.ts'
import type { AgreementKind } from '../tables.ts'

export const agreementKindNames: Record<AgreementKind, Text> = {
  memorandum: { fa: 'تفاهم‌نامه', en: 'memorandum', azb: 'آنلاشما' },
  contract: { fa: 'قرارداد', en: 'contract', azb: 'مقاوله' },
  addendum: { fa: 'الحاقیه', en: 'addendum', azb: 'علاوه' },
}

export const agreementStateNames: Record<AgreementState, Text> = {
  draft: { fa: 'در انتظار امضا', en: 'waiting for signatures', azb: 'ایمضا گؤزله‌ییر' },
  'in-force': { fa: 'در حال اجرا', en: 'in force', azb: 'قوه‌ده' },
  ending: { fa: 'رو به پایان', en: 'ending soon', azb: 'سونا یاخین' },
  over: { fa: 'پایان‌یافته', en: 'over', azb: 'بیتیب' },
  ended: { fa: 'پیش از موعد پایان یافته', en: 'ended early', azb: 'واختیندان قاباق بیتیب' },
}

/** Agreements of the Deputy with other bodies. */
export const agreementWords = {
  agreement: { fa: 'تفاهم‌نامه یا قرارداد', en: 'agreement', azb: 'آنلاشما' },
  agreements: { fa: 'تفاهم‌نامه‌ها و قراردادها', en: 'Agreements', azb: 'آنلاشمالار' },
  lead: {
    fa: 'آنچه شهرداری و نهادهای دیگر به هم قول داده‌اند: چه کسی چه کاری را تا کی انجام می‌دهد، و طرف دیگر آن را تأیید کرده است یا نه.',
    en: 'What the city and other bodies promised one another: who does what until when, and whether the other side has confirmed it.',
    azb: 'شهرداری ایله باشقا قوروملار بیر-بیرینه وئردیگی سؤزلر: کیم، نه‌یی، هاچاناجان ائدیر، و او بیری طرف تأیید ائدیب یا یوخ.',
  },
  none: { fa: 'هنوز تفاهم‌نامهٔ امضاشده‌ای نیست', en: 'No signed agreements yet', azb: 'هله ایمضالانمیش آنلاشما یوخدور' },
  noneWhy: {
    fa: 'هر تفاهم‌نامه پس از امضای همهٔ طرف‌ها اینجا می‌آید.',
    en: 'Every agreement appears here once all its parties have signed.',
    azb: 'هر آنلاشما بوتون طرفلر ایمضالاییاندان سونرا بوردا گلیر.',
  },
  noSuch: { fa: 'چنین تفاهم‌نامه‌ای نیست.', en: 'There is no such agreement.', azb: 'بئله بیر آنلاشما یوخدور.' },
  newAgreement: { fa: 'تفاهم‌نامهٔ تازه', en: 'New agreement' },
  name: { fa: 'عنوان', en: 'Title' },
  kind: { fa: 'نوع', en: 'Kind', azb: 'نوعو' },
  number: { fa: 'شماره', en: 'Number', azb: 'نؤمره' },
  purpose: { fa: 'موضوع همکاری', en: 'Purpose', azb: 'ایش‌بیرلیگی موضوعو' },
  first: { fa: 'طرف اول', en: 'First party', azb: 'بیرینجی طرف' },
  others: { fa: 'طرف‌های دیگر', en: 'Other parties', azb: 'باشقا طرفلر' },
  parties: { fa: 'طرف‌ها', en: 'Parties', azb: 'طرفلر' },
  signedOn: { fa: 'تاریخ امضا', en: 'Signed on', azb: 'ایمضا گونو' },
  renews: { fa: 'در ادامهٔ', en: 'Goes on from', azb: 'بونون داوامی' },
  renewedBy: { fa: 'تمدیدشده با', en: 'Renewed by', azb: 'بونونلا اوزادیلیب' },
  renew: { fa: 'تمدید یا الحاقیه', en: 'Renew or add to it' },
  alone: { fa: 'تفاهم‌نامه دست‌کم دو طرف دارد.', en: 'An agreement has at least two parties.' },
  create: { fa: 'ثبت تفاهم‌نامه', en: 'Enter the agreement' },
  created: { fa: 'تفاهم‌نامه ثبت شد؛ امضاها را بنویسید.', en: 'The agreement is entered; write down the signatures.' },
  sign: { fa: 'ثبت امضا', en: 'Write down a signature' },
  party: { fa: 'کدام طرف', en: 'Which party' },
  signatory: { fa: 'سمت امضاکننده', en: 'Post of who signed', azb: 'ایمضالایانین وظیفه‌سی' },
  signed: { fa: 'امضا ثبت شد.', en: 'The signature is kept.' },
  unsigned: { fa: 'هنوز امضا نکرده است', en: 'has not signed yet', azb: 'هله ایمضالاماییب' },
  fixedBySignature: {
    fa: 'یکی از طرف‌ها امضا کرده است؛ برای تغییر، الحاقیه ثبت کنید.',
    en: 'A party has signed; to change it, enter an addendum.',
  },
  signedAlready: { fa: 'این طرف امضا کرده است.', en: 'This party has signed.' },
  signedLater: { fa: 'تاریخ امضا هنوز نرسیده است.', en: 'That day has not come yet.' },
  notSigned: {
    fa: 'پس از امضای همهٔ طرف‌ها می‌توان گام افزود.',
    en: 'Steps can be added once all parties have signed.',
  },
  notInForce: { fa: 'این تفاهم‌نامه در حال اجرا نیست.', en: 'This agreement is not in force.' },
  file: { fa: 'متن امضاشده', en: 'The signed text', azb: 'ایمضالانمیش متن' },
  fileHint: {
    fa: 'PDF متن امضاشده؛ همگان آن را می‌بینند، پس شمارهٔ ملی و تلفن در آن نباشد.',
    en: 'A PDF of the signed text. Everybody will see it: no national or telephone numbers in it.',
  },
  attach: { fa: 'پیوست متن', en: 'Attach the text' },
  attached: { fa: 'متن پیوست شد.', en: 'The text is attached.' },
  fileMissing: { fa: 'فایل متن را برگزینید.', en: 'Choose the file of the text.' },
  noFile: {
    fa: 'متن امضاشده هنوز پیوست نشده است.',
    en: 'The signed text is not attached yet.',
    azb: 'ایمضالانمیش متن هله قوشولماییب.',
  },
  promisedBy: (who: Text): Text => ({
    fa: `تعهدهای ${who.fa}`,
    en: `What ${who.en} promised`,
    azb: `${who.azb ?? who.fa} وئردیگی سؤزلر`,
  }),
  end: { fa: 'پایان پیش از موعد', en: 'End it early' },
  endWhy: { fa: 'چرا؟', en: 'Why?' },
  ended: { fa: 'پایان تفاهم‌نامه ثبت شد.', en: 'The end of the agreement is kept.' },
  stillOpen: {
    fa: 'گام‌هایی از آن هنوز باز است؛ پیش از پایان، هر کدام را تأیید کنید یا پس بگیرید.',
    en: 'Some of its steps are still open; verify or withdraw each before it ends.',
  },
  endingIn: (days: number): Text => ({
    fa: `${number(days).fa} روز کاری تا پایان؛ دربارهٔ تمدید تصمیم بگیرید.`,
    en: `Work days until it ends: ${number(days).en}. Decide about renewing it.`,
    azb: `سونونا ${number(days).fa} ایش گونو قالیب؛ اوزادیلماسینا قرار وئرین.`,
  }),
  endingSoon: { fa: 'رو به پایان', en: 'Ending soon', azb: 'سونا یاخین' },
  all: { fa: 'همه', en: 'All', azb: 'هامیسی' },
  smsEnding: (days: number, address: string): Text => ({
    fa: `${number(days).fa} روز کاری تا پایان یک تفاهم‌نامهٔ شما مانده است. دربارهٔ تمدید تصمیم بگیرید: ${address}`,
    en: `Work days until an agreement of yours ends: ${number(days).en}. Decide about renewing it: ${address}`,
  }),
} satisfies Words
