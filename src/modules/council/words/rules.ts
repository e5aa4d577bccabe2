import type { Text, Words } from '#platform/locale.ts'
import { number, numeral } from '#platform/text/numbers.ts'

/** What whoever publishes the council's figures reads. */
export const ruleWords = {
  title: { fa: 'قاعده‌های شورا', en: 'Rules of the council', azb: 'شورا قایدالاری' },
  lead: {
    fa: 'رقم‌هایی که ساعت قانون، رأی‌گیری و انتشار با آن شمرده می‌شود. نسخهٔ منتشرشده دیگر عوض نمی‌شود؛ آنچه پیش‌تر تصویب شده با قاعدهٔ همان روز می‌ماند.',
    en: 'The figures by which the legal clock, votes and publication are counted. A published version never changes; what was adopted before keeps the rule of its day.',
  },
  legal: { fa: 'ساعت قانون', en: 'Legal clock', azb: 'قانون ساعتی' },
  body: { fa: 'حد نصاب و اکثریت', en: 'Quorum and majority', azb: 'حد نصاب و اکثریت' },
  publication: { fa: 'مهلت انتشار', en: 'Times of publication', azb: 'یایین مهلتی' },
  objection: {
    fa: 'مهلت اعتراض هیأت تطبیق، روز',
    en: 'Days for the conformity board’s objection',
    azb: 'اعتراض مهلتی، گون',
  },
  reexamination: { fa: 'مهلت بررسی دوباره، روز', en: 'Days for re-examination', azb: 'یئنیدن باخیش، گون' },
  dispute: { fa: 'مهلت هیأت حل اختلاف، روز', en: 'Days for the dispute board', azb: 'حل اختلاف هیأتی، گون' },
  earlyEffect: {
    fa: 'با نامهٔ «مغایرتی نیست» زودتر لازم‌الاجرا می‌شود',
    en: 'A letter of no objection gives effect at once',
    azb: '«مغایرت یوخدور» مکتوبو ایله تئزراق لازم‌الاجرا اولور',
  },
  quorum: { fa: 'حد نصاب، از همهٔ اعضا', en: 'Quorum, of all members', azb: 'حد نصاب، بوتون عضولردن' },
  majority: {
    fa: 'اکثریت، بیش از این سهم حاضران',
    en: 'Majority, more than this share of those present',
    azb: 'اکثریت، حاضرلرین بو پایی‌ندان چوخ',
  },
  closedMajority: {
    fa: 'جلسهٔ غیرعلنی، دست‌کم این سهم حاضران',
    en: 'Closed session, at least this share of those present',
    azb: 'گیزلی جلسه، حاضرلرین ان آزی بو پایی',
  },
  shareHint: { fa: 'به صورت کسر، مانند ۲/۳.', en: 'As a fraction, such as 2/3.', azb: 'کسر کیمی، مثلا ۲/۳.' },
  shareUnfit: { fa: 'کسری میان صفر و یک بنویسید، مانند ۲/۳.', en: 'Write a fraction up to one, such as 2/3.' },
  daysUnfit: { fa: 'عددی از ۱ تا ۲۰۰ بنویسید.', en: 'Write a number from 1 to 200.' },
  agenda: {
    fa: 'دستور جلسه، روز کاری پیش از نشست',
    en: 'Agenda, work days before the sitting',
    azb: 'دستور، جلسه‌دن قاباق ایش گونو',
  },
  votes: {
    fa: 'حضور و رأی‌ها، روز کاری پس از نشست',
    en: 'Attendance and votes, work days after the sitting',
    azb: 'حاضرلر و رأیلر، جلسه‌دن سونرا ایش گونو',
  },
  text: {
    fa: 'متن مصوبه، روز کاری پس از تصویب',
    en: 'Text, work days after adoption',
    azb: 'متن، تصویبدن سونرا ایش گونو',
  },
  owners: {
    fa: 'صاحبان بندها، روز کاری پس از لازم‌الاجرا شدن',
    en: 'Owners of clauses, work days after legal effect',
    azb: 'صاحب‌لر، لازم‌الاجرادان سونرا ایش گونو',
  },
  from: { fa: 'معتبر از', en: 'Valid from', azb: 'اعتبارلی' },
  figures: { fa: 'رقم‌ها', en: 'Figures', azb: 'رقم‌لر' },
  by: { fa: 'منتشرکننده', en: 'Published by', azb: 'یایان' },
  usual: { fa: 'قاعدهٔ پیش‌فرض', en: 'the default', azb: 'ایلک قایدا' },
  now: { fa: 'اکنون معتبر', en: 'valid now', azb: 'ایندی اعتبارلی' },
  ahead: { fa: 'در راه', en: 'to come', azb: 'گله‌جک' },
  past: { fa: 'گذشته', en: 'past', azb: 'کئچمیش' },
  state: { fa: 'وضع', en: 'State', azb: 'دوروم' },
  publish: { fa: 'انتشار نسخهٔ تازه', en: 'Publish a new version', azb: 'یئنی نسخه‌نی یای' },
  published: { fa: 'نسخهٔ تازه منتشر شد.', en: 'The new version is published.' },
  unchanged: { fa: 'این رقم‌ها با قاعدهٔ آن روز یکی است.', en: 'These figures are the rule of that day.' },
  figure: (label: Text, many: number): Text => ({
    fa: `${label.fa}: ${number(many).fa}`,
    en: `${label.en}: ${many}`,
    azb: `${label.azb ?? label.fa}: ${number(many).fa}`,
  }),
  share: (label: Text, written: string): Text => ({
    fa: `${label.fa}: ${numeral(written).fa}`,
    en: `${label.en}: ${written}`,
    azb: `${label.azb ?? label.fa}: ${numeral(written).fa}`,
  }),
} satisfies Words
