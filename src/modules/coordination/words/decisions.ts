import type { Text, Words } from '#platform/locale.ts'
import type { Field } from '../tables.ts'

export const fieldNames: Record<Field, Text> = {
  cultural: { fa: 'فرهنگی', en: 'cultural', azb: 'فرهنگی' },
  social: { fa: 'اجتماعی', en: 'social', azb: 'ایجتیماعی' },
  political: { fa: 'سیاسی', en: 'political', azb: 'سیاسی' },
  security: { fa: 'امنیتی', en: 'security', azb: 'امنیتی' },
  defence: { fa: 'دفاعی', en: 'defence', azb: 'دفاعی' },
  environment: { fa: 'محیط زیست', en: 'environment', azb: 'چئوره' },
  economic: { fa: 'اقتصادی', en: 'economic', azb: 'اقتصادی' },
  arts: { fa: 'هنری', en: 'arts', azb: 'هنری' },
}

/** The decision log. */
export const decisionWords = {
  decision: { fa: 'تصمیم', en: 'decision', azb: 'قرار' },
  log: { fa: 'دفتر تصمیم‌ها', en: 'Decision log', azb: 'قرارلار دفتری' },
  lead: {
    fa: 'هر تصمیم با شماره، تاریخ و نهادش؛ آنچه همگانی نیست هم جایش پیداست.',
    en: 'Every decision with number, date and body; what is not public leaves a visible gap.',
    azb: 'هر قرار نؤمره، تاریخ و قورومو ایله؛ هامی‌یا آچیق اولمایانین دا یئری بللی‌دیر.',
  },
  field: { fa: 'زمینه', en: 'Field', azb: 'ساحه' },
  fieldsHint: { fa: 'یک تا سه زمینه.', en: 'One to three.', azb: 'بیردن اوچه قدر.' },
  allFields: { fa: 'همهٔ زمینه‌ها', en: 'All fields', azb: 'بوتون ساحه‌لر' },
  zones: { fa: 'منطقه‌ها', en: 'Districts', azb: 'منطقه‌لر' },
  zonesHint: { fa: 'هیچ‌کدام یعنی همهٔ شهر.', en: 'None means the whole city.' },
  zone: { fa: 'منطقه یا محله', en: 'District or neighbourhood', azb: 'منطقه یا محله' },
  wholeCity: { fa: 'همهٔ شهر', en: 'Whole city', azb: 'بوتون شهر' },
  duties: { fa: 'وظیفه‌ها', en: 'Duties', azb: 'وظیفه‌لر' },
  concerns: { fa: 'کجا و برای کدام وظیفه', en: 'Where, and for which duties', azb: 'هاردا و هانسی وظیفه اوچون' },
  toReview: { fa: 'نیازمند بازنگری', en: 'To review', azb: 'یئنی‌دن باخیلمالی' },
  none: { fa: 'تصمیمی در این زمینه نیست', en: 'No decision here', azb: 'بورادا قرار یوخدور' },
  number: { fa: 'شماره', en: 'Number', azb: 'نؤمره' },
  body: { fa: 'نهاد تصمیم‌گیرنده', en: 'Deciding body', azb: 'قرار وئرن قوروم' },
  decidedOn: { fa: 'تاریخ', en: 'Date', azb: 'تاریخ' },
  question: { fa: 'پرسش', en: 'Question', azb: 'سورغو' },
  text: { fa: 'متن تصمیم', en: 'Decision', azb: 'قرارین متنی' },
  options: { fa: 'گزینه‌های دیگر', en: 'Options considered', azb: 'باشقا سئچیم‌لر' },
  basis: { fa: 'پایهٔ تصمیم', en: 'Rests on', azb: 'دایاق' },
  inForce: { fa: 'اجرا از', en: 'In force from', azb: 'گوجده اولدوغو گون' },
  reviewOn: { fa: 'بازنگری در', en: 'Review on', azb: 'یئنی‌دن باخیلما' },
  supersedes: { fa: 'به جای', en: 'Supersedes', azb: 'یئرینه' },
  superseded: { fa: 'جایگزین شده', en: 'superseded', azb: 'یئری دولوب' },
  supersededBy: (number: string): Text => ({
    fa: `جایش را تصمیم ${number} گرفته است.`,
    en: `Superseded by decision ${number}.`,
    azb: `یئرینی ${number} قراری توتوب.`,
  }),
  hidden: { fa: 'همگانی نیست', en: 'not public', azb: 'هامی‌یا آچیق دئییل' },
  usualHidden: {
    fa: 'زمینهٔ امنیتی یا دفاعی',
    en: 'Field of security or defence',
    azb: 'امنیتی یا دفاعی ساحه',
  },
  circle: (chain: string): Text => ({
    fa: `تصمیم جای خودش را نمی‌گیرد: ${chain}`,
    en: `A decision does not supersede itself: ${chain}`,
  }),
  fieldsUnfit: { fa: 'یک تا سه زمینه برگزینید.', en: 'Choose one to three fields.' },
  numberTaken: { fa: 'این نهاد تصمیمی با همین شماره دارد.', en: 'This body has a decision of this number.' },
  newDecision: { fa: 'تصمیم تازه', en: 'New decision' },
  write: { fa: 'ثبت در دفتر', en: 'Write it down' },
  written: { fa: 'تصمیم در دفتر ثبت شد.', en: 'The decision is in the log.' },
  hiddenFor: { fa: 'اگر همگانی نیست، دلیل', en: 'If not public, why' },
  linesHint: { fa: 'هر سطر یکی.', en: 'One a line.' },
  noSuch: { fa: 'چنین تصمیمی نیست.', en: 'There is no such decision.', azb: 'بئله بیر قرار یوخدور.' },
} satisfies Words
