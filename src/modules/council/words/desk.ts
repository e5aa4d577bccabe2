import { longDate } from '#platform/calendar/format.ts'
import { inLocale, type Said, type Text, type Words } from '#platform/locale.ts'
import { lazily } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import type { DueHint } from '../rules/due-hint.ts'

const units = {
  day: { fa: 'روز', en: 'day' },
  workday: { fa: 'روز کاری', en: 'work day' },
  month: { fa: 'ماه', en: 'month' },
} as const
const fromToday = { fa: 'از امروز', en: 'from today' }
const fromEffect = { fa: 'از لازم‌الاجرا شدن', en: 'from legal effect' }
const ofText = (due: Text): Text => ({
  fa: `خالی بماند، آن است که متن می‌گوید: ${due.fa}.`,
  en: `Left empty it is what the text says: ${due.en}.`,
})

/** What the clerk of the council reads at the Desk. */
export const deskWords = {
  title: { fa: 'مصوبه‌های شورا', en: 'Council resolutions', azb: 'شورا قرارلاری' },
  enter: { fa: 'ثبت مصوبه', en: 'Enter a resolution', azb: 'قرار قئید ائت' },
  entered: { fa: 'مصوبه ثبت شد؛ حالا متن را به بندها بخش کنید.', en: 'Entered. Now divide the text into clauses.' },
  number: { fa: 'شمارهٔ مصوبه', en: 'Number of the resolution', azb: 'قرارین نومره‌سی' },
  term: { fa: 'دورهٔ شورا', en: 'Council term', azb: 'شورا دؤوره‌سی' },
  name: { fa: 'عنوان', en: 'Title', azb: 'باشلیق' },
  adoptedOn: { fa: 'تاریخ تصویب', en: 'Day of adoption', azb: 'تصویب گونو' },
  text: { fa: 'متن', en: 'Text', azb: 'متن' },
  textHint: {
    fa: 'متن را همان‌گونه که در صورت‌جلسه است بچسبانید؛ بندها پیشنهاد می‌شود و شما تصمیم می‌گیرید.',
    en: 'Paste it as it stands in the minutes; clauses are suggested, and you decide.',
  },
  decidedBy: { fa: 'تصویب در', en: 'Adopted by', azb: 'تصویب ائدن' },
  followedBy: { fa: 'کمیسیون پیگیر', en: 'Followed up by', azb: 'ایزله‌ین کمیسیون' },
  coordinatedBy: { fa: 'واحد هماهنگ‌کننده', en: 'Coordinating unit', azb: 'هماهنگ ائدن واحد' },
  district: { fa: 'منطقه، اگر یکی است', en: 'District, if one', azb: 'منطقه، بیر دنه اولسا' },
  fieldsOf: { fa: 'زمینه‌های تصمیم', en: 'Fields of decision', azb: 'قرارین ساحه‌لری' },
  fieldsHint: { fa: 'یک تا سه زمینه', en: 'One to three' },
  dutiesServed: { fa: 'وظیفه‌هایی که پیش می‌برد', en: 'Duties it serves', azb: 'خیدمت ائتدیگی وظیفه‌لر' },
  takesPlaceOf: { fa: 'جای کدام مصوبه را می‌گیرد', en: 'Takes the place of', azb: 'هانسی قرارین یئرینده' },
  addressHint: { fa: 'شماره و سال با خط تیره، مانند ۸۱۲-۱۴۰۵.', en: 'Number and year with a dash, as in 812-1405.' },

  unanswered: { fa: 'هنوز پاسخ می‌خواهد', en: 'Still waits for an answer', azb: 'هله جاواب ایسته‌ییر' },
  undividedMany: (many: number): Text => ({ fa: `${number(many).fa} مصوبه بخش نشده`, en: `${many} not divided yet` }),
  waitingMany: (many: number): Text => ({
    fa: `${number(many).fa} مصوبه در راه اجرا`,
    en: `${many} on the way to legal effect`,
  }),
  lateMany: (many: number): Text => ({
    fa: `${number(many).fa} مصوبه با انتشار دیرکرده`,
    en: `${many} late in publication`,
  }),
  lateInPublic: { fa: 'انتشار دیرکرده', en: 'Late in publication', azb: 'یایینی گئجیکمیش' },
  agendaItem: { fa: 'دستور کدام نشست', en: 'From which agenda', azb: 'هانسی جلسه‌نین دستورو' },
  agendaItemName: (sitting: Said, item: Said): Text =>
    lazily((locale) => `${inLocale(sitting, locale)}: ${inLocale(item, locale)}`),
  minutesOf: (minutes: number): Text => ({
    fa: `نزدیک ${number(minutes).fa} دقیقه کار`,
    en: `about ${minutes} min of work`,
  }),
  undivided: { fa: 'بخش‌نشده', en: 'Not divided', azb: 'بؤلونمه‌میش' },
  state: { fa: 'انتشار', en: 'Publication', azb: 'یایین' },
  covered: { fa: 'بندها', en: 'Clauses', azb: 'بندلر' },
  publicPage: { fa: 'نمای همگانی', en: 'Public page', azb: 'عمومی صحیفه' },
  noneYet: { fa: 'مصوبه‌ای با این نشانی‌ها نیست', en: 'No resolution like this' },
  noneYetWhy: { fa: 'جست‌وجو را بازتر کنید یا یکی ثبت کنید.', en: 'Widen the search, or enter one.' },

  weightUnfit: { fa: 'وزن باید میان ۱ و ۱۰۰ باشد.', en: 'The weight has to be between 1 and 100.' },
  weight: { fa: 'وزن در پیشرفت', en: 'Weight in the progress', azb: 'ایرلی‌لمه‌ده وزن' },
  supporters: { fa: 'همکاران، اگر هست', en: 'Supporting bodies, if any', azb: 'یاردیم ائدنلر، وارسا' },
  fileMissing: { fa: 'فایلی انتخاب نشده است.', en: 'No file was chosen.' },
  clausePlace: { fa: 'کد مکان', en: 'Code of its place', azb: 'یئرین کودو' },
  clausePlaceHint: {
    fa: 'بندی که جایی در شهر دارد، کد کوتاه صفحهٔ آن مکان را می‌گیرد.',
    en: 'A clause with a place in the city takes the short code of that place’s page.',
  },
  noSuchPlace: (typed: string): Text => ({
    fa: `مکانی با کد «${typed}» نیست.`,
    en: `No place has the code “${typed}”.`,
  }),
  decidedMeanwhile: { fa: 'تصمیم کنونی این بند', en: 'How this clause stands now', azb: 'بو بندین ایندیکی قراری' },
  corrects: { fa: 'اصلاح کدام رأی‌گیری است', en: 'Puts right which count', azb: 'هانسی رأی‌گیرینی دوزلدیر' },
  correctsNone: { fa: 'رأی‌گیری تازه است', en: 'It is a new count', azb: 'یئنی رأی‌گیری‌دیر' },
  countOf: (day: Text, present: number): Text => ({
    fa: `رأی‌گیری ${day.fa}، ${number(present).fa} نفر حاضر`,
    en: `count of ${day.en}, ${present} present`,
  }),
  attach: { fa: 'پیوست کردن فایل', en: 'Attach a file', azb: 'فایل قوش' },
  attachKind: { fa: 'چیست', en: 'What it is', azb: 'نه‌دیر' },
  attachTitle: { fa: 'عنوان فایل', en: 'Title of the file', azb: 'فایلین باشلیغی' },
  attachFile: { fa: 'فایل', en: 'The file', azb: 'فایل' },
  attached: { fa: 'فایل پیوست شد.', en: 'The file is attached.' },
  divide: { fa: 'بخش‌کردن متن', en: 'Divide the text', azb: 'متنی بؤل' },
  original: { fa: 'متن ثبت‌شده', en: 'The text as entered', azb: 'قئید اولونموش متن' },
  suggested: { fa: 'بندهای پیشنهادی', en: 'Suggested clauses', azb: 'تکلیف اولونان بندلر' },
  address: { fa: 'نشانی بند', en: 'Address of the clause', azb: 'بندین آدرسی' },
  clauseText: { fa: 'متن بند', en: 'Text of the clause', azb: 'بندین متنی' },
  cutHint: {
    fa: 'برای دو بخش کردن بندی، میان دو بخش خط خالی بگذارید و ذخیره کنید.',
    en: 'To cut a clause in two, put an empty line between and save.',
  },
  wantsAction: { fa: 'اجرایی است', en: 'wants something done', azb: 'اجرایی‌دیر' },
  wantsNone: { fa: 'به اقدام نیاز ندارد', en: 'needs no action', azb: 'اقدام ایسته‌میر' },
  wantsUnknown: { fa: 'هنوز روشن نیست', en: 'is not decided yet', azb: 'هله بللی دئییل' },
  whyNone: { fa: 'چرا نیاز ندارد', en: 'Why it needs none', azb: 'نیه ایسته‌میر' },
  saveAll: { fa: 'ذخیرهٔ همه', en: 'Save all', azb: 'هامیسینی ساخلا' },
  merge: { fa: 'پیوستن به بند پیش', en: 'Join to the one before', azb: 'قاباقکی بنده قوش' },
  settle: { fa: 'نهایی کردن بندها', en: 'Settle the clauses', azb: 'بندلری قطعی‌لشدیر' },
  settleHint: {
    fa: 'پس از این، نشانی بندها دیگر عوض نمی‌شود.',
    en: 'From then on the addresses of the clauses stay.',
  },
  settled: { fa: 'بندها نهایی شد.', en: 'The clauses are settled.' },
  saved: { fa: 'ذخیره شد.', en: 'Saved.' },

  giveOwner: { fa: 'سپردن به صاحب', en: 'Give it to an owner', azb: 'صاحبه تاپشیر' },
  responsible: { fa: 'مسئول در آن واحد', en: 'Responsible person there', azb: 'او بؤلومده مسئول' },
  responsibleHint: {
    fa: 'نام کسی که کار روی میز اوست؛ می‌تواند خالی بماند.',
    en: 'The name of whoever has it on their desk; it may stay empty.',
  },
  statement: { fa: 'چه کاری تعهد می‌شود', en: 'What is promised', azb: 'نه تعهد اولونور' },
  doneWhen: { fa: 'چه زمانی انجام‌شده است', en: 'When it counts as done', azb: 'نه واخت ائدیلمیش ساییلیر' },
  doneWhenHint: {
    fa: 'جمله‌ای که تأییدکننده می‌خواند؛ دست‌کم ۱۵ حرف.',
    en: 'The sentence a checker reads; at least 15 letters.',
  },
  dueOn: { fa: 'سررسید', en: 'Due day', azb: 'مهلت گونو' },
  dueHint: {
    fa: 'خالی بماند، از متن بند یا قاعده شمرده می‌شود.',
    en: 'Left empty it is counted from the clause or the rule.',
  },
  offered: { fa: 'به صاحب پیشنهاد شد.', en: 'Offered to its owner.' },
  waitsForLaw: { fa: 'تا لازم‌الاجرا شدن می‌ماند و دیرکرد ندارد.', en: 'It waits for legal effect, and is not late.' },

  law: { fa: 'ثبت رویداد حقوقی', en: 'Record a legal event', azb: 'حقوقی اولای قئید ائت' },
  event: { fa: 'رویداد', en: 'Event', azb: 'اولای' },
  letterDate: { fa: 'تاریخ نامه یا رأی', en: 'Date of the letter or decision', azb: 'مکتوبون تاریخی' },
  receivedOn: { fa: 'تاریخ رسیدن، اگر دیرتر است', en: 'Received on, if later', azb: 'چاتدیغی گون، گئج اولسا' },
  letterNumber: { fa: 'شمارهٔ نامه', en: 'Number of the letter', azb: 'مکتوب نومره‌سی' },
  board: { fa: 'ابلاغ به', en: 'Served on', azb: 'ابلاغ اولونان' },
  annulledClauses: { fa: 'بندهای باطل‌شده', en: 'Annulled clauses', azb: 'باطل اولونان بندلر' },
  annulledHint: { fa: 'نشانی‌ها با فاصله.', en: 'Addresses with blanks between.' },
  laterOne: { fa: 'مصوبهٔ لغوکننده', en: 'Repealed by', azb: 'لغو ائدن قرار' },
  note: { fa: 'یادداشت', en: 'Note', azb: 'قئید' },
  recorded: { fa: 'ثبت شد.', en: 'Recorded.' },
  nothingNow: { fa: 'اکنون رویدادی برای ثبت نیست.', en: 'Nothing can be recorded now.' },

  votes: { fa: 'ثبت رأی‌گیری', en: 'Record a vote', azb: 'رأی وئرمه‌نی قئید ائت' },
  voteKeys: {
    fa: 'با صفحه‌کلید: ۱ موافق، ۲ مخالف، ۳ ممتنع، ۴ حاضر بی رأی، ۵ غایب؛ هر کلید به نفر بعد می‌رود.',
    en: 'By keyboard: 1 for, 2 against, 3 abstained, 4 present, 5 absent; each key goes on to the next member.',
    azb: 'کلاویه ایله: ۱ موافق، ۲ مخالف، ۳ ممتنع، ۴ حاضر، ۵ غایب؛ هر کلید او بیریسینه کئچیر.',
  },
  method: { fa: 'شیوه', en: 'Method', azb: 'اوصول' },
  closed: { fa: 'جلسهٔ غیرعلنی بود', en: 'The session was closed', azb: 'جلسه گیزلی ایدی' },
  secretCounts: {
    fa: 'در رأی مخفی تنها شمارها را بنویسید.',
    en: 'Of a secret ballot write the counts alone.',
  },
  present: { fa: 'شمار حاضران', en: 'How many were present', azb: 'حاضرلرین سایی' },

  publish: { fa: 'انتشار متن', en: 'Publish the text', azb: 'متنی یای' },
  publishOwners: { fa: 'انتشار صاحبان بندها', en: 'Publish the owners', azb: 'صاحب‌لری یای' },
  published: { fa: 'منتشر شد.', en: 'Published.' },
  draftState: { fa: 'پیش‌نویس', en: 'draft', azb: 'ایلک یازی' },
  publishedState: { fa: 'همگانی', en: 'public', azb: 'عمومی' },
  withdrawnState: { fa: 'برداشته', en: 'taken from the public', azb: 'گؤتورولموش' },
  withdraw: { fa: 'برداشتن از انتشار', en: 'Take from the public', azb: 'یاییندان گؤتور' },
  withdrawHint: {
    fa: 'متن دیگر همگانی نیست؛ شماره، تاریخ و این دلیل می‌ماند.',
    en: 'The text is no longer public; number, date and this reason stay.',
  },
  withdrawn: { fa: 'از انتشار برداشته شد.', en: 'Taken from the public.' },
  reason: { fa: 'دلیل', en: 'Reason', azb: 'سبب' },
  newText: { fa: 'نسخهٔ تازهٔ متن', en: 'A new version of the text', azb: 'متنین تازه نسخه‌سی' },
  kindOfText: { fa: 'گونهٔ نسخه', en: 'Kind of version', azb: 'نسخه نوعو' },
  textWritten: {
    fa: 'نسخهٔ تازه ثبت شد؛ بندها را بازبینی کنید.',
    en: 'The new version is written. Look over the clauses.',
  },
  letterTo: (owner: Said): Text =>
    lazily((locale) => {
      const name = inLocale(owner, locale)
      return locale === 'en' ? `Letter to ${name}, and its answer` : `نامه به ${name} و پاسخ آن`
    }),
  dueList: { fa: 'کارتابل تعهدها', en: 'Due list', azb: 'تعهدلر سیاهی‌سی' },
} satisfies Words

/** What the clause says of its own due day, which counts when nobody names another. */
export const dueInText = (due: DueHint, inForce: boolean): Text => {
  if ('day' in due) return ofText(longDate(due.day))
  const [unit, since] = [units[due.unit], inForce ? fromToday : fromEffect]
  return ofText({
    fa: `${number(due.n).fa} ${unit.fa} ${since.fa}`,
    en: `${due.n} ${due.n === 1 ? unit.en : `${unit.en}s`} ${since.en}`,
  })
}
