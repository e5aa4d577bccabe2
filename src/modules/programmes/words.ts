import type { ProgrammeOrder } from '#city/programmes/lists.ts'
import type { Text, Words } from '#platform/locale.ts'

/** What the public pages of programmes say. */
export const words = {
  programmes: { fa: 'برنامه‌ها', en: 'Programmes', azb: 'پروگراملار' },
  lead: {
    fa: 'هر کار این معاونت برنامه‌ای دارد: برای کدام وظیفه، برای چه کسانی، کجا، با چه پولی و تا کی؛ و آنچه تا امروز به‌راستی انجام شده است.',
    en: 'Everything this Deputy does has a programme: for which duty, for whom, where, with what money and until when; and what was really done so far.',
  },
  home: { fa: 'خانه', en: 'Home', azb: 'ائو' },
  found: (count: Text): Text => ({
    fa: `${count.fa} برنامه`,
    en: `${count.en} programmes`,
    azb: `${count.azb ?? count.fa} پروگرام`,
  }),
  foundOne: { fa: 'یک برنامه', en: 'One programme' },
  foundMany: (count: Text): Text => ({
    fa: `بیش از ${count.fa} برنامه`,
    en: `More than ${count.en} programmes`,
    azb: `${count.azb ?? count.fa} پروگرامدان چوخ`,
  }),
  noneFound: { fa: 'برنامه‌ای با این نشانه‌ها نیست', en: 'No programme fits' },
  noneFoundWhy: {
    fa: 'یکی از پالایه‌ها را بردارید، یا برنامهٔ سال را ببینید تا جای خالی‌ها روشن شود.',
    en: 'Take one of the filters away, or look at the plan of the year, which shows its holes.',
  },
  seeAll: { fa: 'همهٔ برنامه‌ها', en: 'All programmes' },
  yearPlan: { fa: 'برنامهٔ سال', en: 'Plan of the year', azb: 'ایلین پروگرامی' },
  asCsv: { fa: 'فهرست CSV', en: 'List as CSV', azb: 'CSV سیاهه‌سی' },
  asXlsx: { fa: 'فهرست اکسل', en: 'List as Excel', azb: 'اکسل سیاهه‌سی' },
  asPdf: { fa: 'برگهٔ PDF', en: 'PDF sheet', azb: 'PDF ورقی' },

  named: { fa: 'نام', en: 'Name', azb: 'آد' },
  duty: { fa: 'وظیفه', en: 'Duty', azb: 'وظیفه' },
  aim: { fa: 'هدف', en: 'Aim', azb: 'هدف' },
  zone: { fa: 'منطقه', en: 'District', azb: 'منطقه' },
  state: { fa: 'وضعیت', en: 'State', azb: 'دوروم' },
  audience: { fa: 'برای چه کسانی', en: 'For whom', azb: 'کیملر اوچون' },
  year: { fa: 'سال مالی', en: 'Fiscal year', azb: 'مالی ایل' },
  owner: { fa: 'مسئول', en: 'Owner', azb: 'سوروملو' },
  all: { fa: 'همه', en: 'All', azb: 'هامی' },

  code: { fa: 'کد برنامه', en: 'Code of the programme' },
  codeOf: (code: Text): Text => ({ fa: `کد ${code.fa}`, en: `Code ${code.en}` }),
  sampleMark: { fa: 'دادهٔ نمونه', en: 'Sample data', azb: 'نمونه بیلگیلر' },
  atAGlance: { fa: 'در یک نگاه', en: 'At a glance' },
  zones: { fa: 'کجا', en: 'Where', azb: 'هارادا' },
  andMoreZones: (count: Text): Text => ({ fa: ` و ${count.fa} منطقهٔ دیگر`, en: ` and ${count.en} more` }),
  wholeCity: { fa: 'همهٔ شهر', en: 'The whole city', azb: 'بوتون شهر' },
  period: { fa: 'از کی تا کی', en: 'Period' },
  progress: (gone: Text, all: Text): Text => ({
    fa: `${gone.fa} روز از ${all.fa} روز گذشته است`,
    en: `${gone.en} of ${all.en} days have gone by`,
  }),
  notBegun: { fa: 'هنوز آغاز نشده است', en: 'It has not begun yet' },
  periodOver: { fa: 'دورهٔ آن به پایان رسیده است', en: 'Its period is over' },
  budget: { fa: 'بودجه', en: 'Budget', azb: 'بودجه' },
  noBudget: { fa: 'هنوز اعلام نشده است', en: 'Not announced yet' },
  millionToman: (amount: Text): Text => ({
    fa: `${amount.fa} میلیون تومان`,
    en: `${amount.en} million toman`,
    azb: `${amount.azb ?? amount.fa} میلیون تومن`,
  }),
  toman: (amount: Text): Text => ({ fa: `${amount.fa} تومان`, en: `${amount.en} toman` }),
  rialsInWords: (amount: Text, inWords: string): Text => ({
    fa: `${amount.fa} ریال؛ ${inWords} ریال`,
    en: `${amount.en} rials`,
  }),
  parent: { fa: 'زیرِ برنامهٔ', en: 'Below the programme' },
  address: { fa: 'نشانی', en: 'Address', azb: 'آدرس' },

  duties: { fa: 'برای کدام وظیفه؟', en: 'For which duty?', azb: 'هانسی وظیفه اوچون؟' },
  lastEvidence: (when: Text): Text => ({
    fa: `آخرین گواه وظیفه: ${when.fa}`,
    en: `Last evidence of the duty: ${when.en}`,
  }),
  noEvidence: { fa: 'این وظیفه هنوز گواهی ندارد', en: 'This duty has no evidence yet' },

  claim: { fa: 'چه ادعا کرده است؟', en: 'What does it claim?' },
  claims: { fa: 'ادعاهای ثبت‌شده', en: 'Registered claims' },
  claimLead: {
    fa: 'ادعا پیش از آغاز نوشته می‌شود و پس از آن تغییر نمی‌کند؛ درستی‌اش را سنجش روشن می‌کند، نه این صفحه.',
    en: 'A claim is written before the start and does not change afterwards. Measuring decides whether it holds, not this page.',
  },
  noClaim: { fa: 'ادعایی ثبت نشده است', en: 'No claim is registered' },
  noClaimWhy: {
    fa: 'این برنامه پیش از آغاز نگفته است چه چیزی را تا چه اندازه تغییر می‌دهد؛ پس اثر آن را نمی‌توان سنجید.',
    en: 'This programme did not say beforehand what it would change and by how much, so its effect cannot be judged.',
  },
  indicator: { fa: 'شاخص', en: 'Indicator' },
  baseline: { fa: 'پیش از برنامه', en: 'Before the programme' },
  notMeasured: { fa: 'هنوز سنجیده نشده', en: 'Not measured yet' },
  target: { fa: 'مقدار هدف', en: 'Target' },
  by: { fa: 'تا', en: 'By' },
  method: { fa: 'چگونه سنجیده می‌شود', en: 'How it is measured' },
  registered: { fa: 'ثبت', en: 'Registered', azb: 'ثبت' },
  late: { fa: 'دیر ثبت شد: پس از آغاز برنامه', en: 'Registered late: after the programme had begun' },

  happened: { fa: 'چه انجام شد؟', en: 'What was done?' },
  nothingYet: { fa: 'هنوز کاری ثبت نشده است', en: 'Nothing is recorded yet', azb: 'هله ایش ثبت اولماییب' },
  nothingYetWhy: (owner: Text): Text => ({
    fa: `${owner.fa} هر کار انجام‌شده را همین‌جا ثبت می‌کند.`,
    en: `${owner.en} records here whatever is done.`,
  }),
  byMonth: { fa: 'ماه به ماه', en: 'Month by month' },
  monthFinding: (count: Text, from: Text, to: Text): Text => ({
    fa: `از ${from.fa} تا ${to.fa}، ${count.fa} فعالیت ثبت شده است.`,
    en: `From ${from.en} to ${to.en}, ${count.en} activities are recorded.`,
  }),
  monthFindingOne: (count: Text, month: Text): Text => ({
    fa: `در ${month.fa}، ${count.fa} فعالیت ثبت شده است.`,
    en: `In ${month.en}, ${count.en} activities are recorded.`,
  }),
  month: { fa: 'ماه', en: 'Month', azb: 'آی' },
  activities: { fa: 'فعالیت', en: 'Activities' },
  kind: { fa: 'نوع', en: 'Kind', azb: 'نوع' },
  times: { fa: 'بار', en: 'Times' },
  lastActivities: { fa: 'آخرین فعالیت‌ها', en: 'The latest activities', azb: 'سون ایشلر' },
  recordLead: {
    fa: 'هر ردیف پس از ثبت نه ویرایش می‌شود و نه پاک؛ اصلاح، ردیفی تازه است و هر دو خوانده می‌شوند.',
    en: 'A row can neither be edited nor deleted; a correction is a new row, and both can be read.',
  },
  day: { fa: 'روز', en: 'Day', azb: 'گون' },
  place: { fa: 'مکان', en: 'Place', azb: 'یئر' },
  people: { fa: 'حاضران', en: 'People' },
  fewPeople: { fa: 'کمتر از ۱۰ نفر', en: 'fewer than 10 people', azb: '۱۰ نفردن آز' },
  persons: (count: Text): Text => ({ fa: `${count.fa} نفر`, en: `${count.en} people` }),
  before: (said: Text): Text => ({ fa: `پیش از اصلاح: ${said.fa}`, en: `before the correction: ${said.en}` }),
  recordNumber: { fa: 'شمارهٔ ثبت', en: 'Record no.' },
  waiting: { fa: 'در راه دفتر', en: 'on its way', azb: 'دفتره گئدیر' },
  correction: { fa: 'اصلاح', en: 'Correction' },
  correctionOf: (number: Text): Text => ({ fa: `اصلاح شمارهٔ ${number.fa}`, en: `Correction of no. ${number.en}` }),
  voiding: (number: Text): Text => ({ fa: `ابطال شمارهٔ ${number.fa}`, en: `Voiding of no. ${number.en}` }),
  voided: { fa: 'باطل شد', en: 'voided' },
  corrected: { fa: 'اصلاح شد', en: 'corrected' },

  children: { fa: 'برنامه‌های زیر آن', en: 'Programmes below it' },
  news: { fa: 'خبر و گزارش این برنامه', en: 'News of this programme' },
  allNews: { fa: 'همهٔ خبرها', en: 'All news', azb: 'بوتون خبرلر' },
  months: { fa: 'ماه به ماه، به تفکیک نوع', en: 'Month by month, by kind' },

  pressBusy: {
    fa: 'چاپخانه مشغول است؛ چند ثانیه دیگر دوباره بگیرید.',
    en: 'The press is busy. Try again in a few seconds.',
  },
  pressFailed: { fa: 'ساخت PDF انجام نشد.', en: 'The PDF could not be made.' },
  startsOn: { fa: 'آغاز', en: 'Start' },
  endsOn: { fa: 'پایان', en: 'End' },
  dutiesAndAims: { fa: 'وظیفه‌ها و هدف‌ها', en: 'Duties and aims' },
  budgetRial: { fa: 'بودجه (ریال)', en: 'Budget (rials)' },
} satisfies Words

export const orderNames: Record<ProgrammeOrder, Text> = {
  start: { fa: 'تازه‌ترین آغاز', en: 'Latest start' },
  end: { fa: 'نزدیک‌ترین پایان', en: 'Earliest end' },
  name: { fa: 'نام', en: 'Name', azb: 'آد' },
  changed: { fa: 'آخرین تغییر', en: 'Last change' },
}
