import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'

/** What the clerk reads when a year of resolutions comes at once. */
export const importWords = {
  title: { fa: 'ورود چند مصوبه با هم', en: 'Bring in many resolutions', azb: 'قرارلاری توپلو گتیر' },
  lead: {
    fa: 'فایل اکسل، CSV یا Word را بفرستید یا متن را بچسبانید. نخست فقط نگاه می‌کنیم: چیزی ثبت نمی‌شود تا خودتان بگویید.',
    en: 'Send an Excel, CSV or Word file, or paste a text. At first it is only looked at: nothing is entered until you say so.',
  },
  file: { fa: 'فایل', en: 'File', azb: 'فایل' },
  fileHint: {
    fa: 'ستون‌ها: شماره، عنوان، تاریخ تصویب، متن؛ و اگر هست دوره، عنوان انگلیسی، کمیسیون، منطقه، تاریخ ابلاغ، شمارهٔ نامه. در Word هر مصوبه با خط «مصوبهٔ شمارهٔ ۸۱۲: عنوان» آغاز می‌شود.',
    en: 'Columns: number, title, adopted, text; and, where known, term, English title, commission, district, served on, letter. In Word each resolution begins with a line of its own: the Persian for “resolution number”, the number, a colon, the title.',
  },
  pasted: { fa: 'یا متن چسبانده', en: 'Or a pasted text', azb: 'یا یاپیشدیریلمیش متن' },
  look: { fa: 'نگاه کردن', en: 'Look at it', azb: 'باخ' },
  nothingSent: { fa: 'فایلی بفرستید یا متنی بچسبانید.', en: 'Send a file or paste a text.' },
  wrongKind: {
    fa: 'این فایل نه جدول است و نه سند Word. نام فایل مهم نیست؛ محتوایش را نگاه می‌کنیم.',
    en: 'This file is neither a table nor a Word document. Its name does not matter; its content is looked at.',
  },
  tooLarge: (megabytes: number): Text => ({
    fa: `فایل باید از ${number(megabytes).fa} مگابایت کوچک‌تر باشد.`,
    en: `The file has to be smaller than ${megabytes} MB.`,
  }),
  tooMany: (most: number): Text => ({
    fa: `هر بار تا ${number(most).fa} مصوبه؛ بقیه را جدا بفرستید.`,
    en: `At most ${most} resolutions at once; send the others apart.`,
  }),
  noneFound: {
    fa: 'مصوبه‌ای در این متن پیدا نشد: هر کدام باید با «مصوبهٔ شمارهٔ …» آغاز شود.',
    en: 'No resolution was found in this text: each has to begin with the Persian for “resolution number” and its number.',
  },
  noSuch: { fa: 'چنین ورودی نیست.', en: 'There is no such import.' },
  dryRun: { fa: 'هنوز چیزی ثبت نشده است', en: 'Nothing has been entered yet' },
  found: (fit: number, unfit: number): Text => ({
    fa: `${number(fit).fa} مصوبه خوانده شد و آمادهٔ ثبت است؛ ${number(unfit).fa} ردیف کنار گذاشته شد.`,
    en: `${fit} could be read and are ready to be entered; rows left aside: ${unfit}.`,
  }),
  enterThem: (many: number): Text => ({
    fa: `ثبت ${number(many).fa} مصوبه`,
    en: many === 1 ? 'Enter the resolution' : `Enter ${many} resolutions`,
  }),
  done: { fa: 'وارد شد', en: 'Brought in', azb: 'گتیریلدی' },
  outcome: (taken: number, known: number, left: number): Text => ({
    fa: `${number(taken).fa} مصوبه ثبت شد، ${number(known).fa} از پیش بود، ${number(left).fa} کنار ماند.`,
    en: `Entered: ${taken}; here already: ${known}; left aside: ${left}.`,
  }),
  ready: { fa: 'آمادهٔ ثبت', en: 'Ready to be entered', azb: 'قئیده حاضر' },
  aside: { fa: 'کنارگذاشته‌ها', en: 'Left aside', azb: 'کناردا قالان' },
  row: { fa: 'ردیف', en: 'Row', azb: 'سطیر' },
  wholeFile: { fa: 'همهٔ فایل', en: 'The whole file', azb: 'بوتون فایل' },
  problem: { fa: 'اشکال', en: 'Problem', azb: 'اشکال' },
  column: { fa: 'ستون', en: 'Column', azb: 'سوتون' },
  stood: { fa: 'چه نوشته بود', en: 'What stood there', azb: 'نه یازیلمیشدی' },
  clauses: { fa: 'شمار بندها', en: 'Clauses found', azb: 'بندلرین سایی' },
  served: { fa: 'ابلاغ', en: 'Served on', azb: 'ابلاغ' },
  report: { fa: 'گزارش ردیف‌ها', en: 'Report of the rows', azb: 'سطیرلر گزارشی' },
  another: { fa: 'ورود دیگر', en: 'Another one', azb: 'باشقا بیری' },
  last: { fa: 'ورودهای پیشین', en: 'Earlier ones', azb: 'قاباقکی‌لار' },
  when: { fa: 'زمان', en: 'When', azb: 'زامان' },
  state: { fa: 'وضع', en: 'State', azb: 'وضعیت' },

  number: { fa: 'شماره', en: 'Its number', azb: 'نومره' },
  term: { fa: 'دوره', en: 'Term', azb: 'دؤوره' },
  name: { fa: 'عنوان', en: 'Title', azb: 'باشلیق' },
  nameEn: { fa: 'عنوان انگلیسی', en: 'English title' },
  adopted: { fa: 'تاریخ تصویب', en: 'Adopted', azb: 'تصویب تاریخی' },
  text: { fa: 'متن', en: 'Text', azb: 'متن' },
  committee: { fa: 'کمیسیون', en: 'Commission', azb: 'کمیسیون' },
  district: { fa: 'منطقه', en: 'District', azb: 'منطقه' },
  notified: { fa: 'تاریخ ابلاغ', en: 'Served', azb: 'ابلاغ تاریخی' },
  letter: { fa: 'شمارهٔ نامه', en: 'Letter', azb: 'مکتوب نومره‌سی' },
  noSuchBody: (typed: string): Text => ({
    fa: `کمیسیون «${typed}» شناخته نشد.`,
    en: `No commission is called “${typed}”.`,
  }),
  noSuchZone: (typed: string): Text => ({
    fa: `منطقهٔ «${typed}» شناخته نشد.`,
    en: `No district is called “${typed}”.`,
  }),
  adoptedAhead: { fa: 'تاریخ تصویب هنوز نرسیده است.', en: 'The day of adoption is still to come.' },
  notifiedBefore: { fa: 'ابلاغ پیش از تصویب است.', en: 'It was served before it was adopted.' },
  notifiedAhead: { fa: 'تاریخ ابلاغ هنوز نرسیده است.', en: 'The day of serving is still to come.' },
  twiceHere: (row: number): Text => ({
    fa: `همین شماره در همین دوره در ردیف ${number(row).fa} هم هست.`,
    en: `The same number of the same term stands in row ${row} too.`,
  }),
  textTooLong: { fa: 'متن از اندازه بلندتر است.', en: 'The text is too long.' },
} satisfies Words
