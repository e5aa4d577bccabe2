import { words as platform } from '#platform/words.ts'
import type { Text, Words } from '#platform/locale.ts'
import { digits, lazily, numeral } from '#platform/text/digits.ts'
import { inLocale } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { stepsOf } from '../rules/address.ts'

/** What the council's pages say to everybody. */
export const publicWords = {
  comma: platform.comma,
  home: { fa: 'خانه', en: 'Home', azb: 'ائو' },
  lead: {
    fa: 'شورا چه تصویب کرد، کدام مصوبه لازم‌الاجراست، هر بند را چه کسی انجام می‌دهد، تا کِی، و چه کسی دیده است.',
    en: 'What the council decided, what is in force, who does each clause, until when, and who has checked.',
  },
  all: { fa: 'همه', en: 'All', azb: 'هامیسی' },
  inForce: { fa: 'لازم‌الاجرا', en: 'In force', azb: 'لازم‌الاجرا' },
  waiting: { fa: 'در راه اجرا', en: 'On the way', azb: 'اجرا یولوندا' },
  over: { fa: 'باطل، لغو یا متوقف', en: 'Void, repealed or stopped', azb: 'باطل، لغو یا دایانمیش' },
  late: { fa: 'دیرکرد', en: 'Late', azb: 'گئجیکمیش' },
  lateOnes: { fa: 'تعهدهای دیرکرده', en: 'Late commitments', azb: 'گئجیکمیش تعهدلر' },
  searchIn: { fa: 'عنوان یا شماره', en: 'Title or number', azb: 'باشلیق یا نومره' },
  year: { fa: 'سال', en: 'Year', azb: 'ایل' },
  body: { fa: 'شورا یا کمیسیون', en: 'Council or commission', azb: 'شورا یا کمیسیون' },
  members: { fa: 'اعضای شورا', en: 'Members of the council', azb: 'شورا عضولری' },
  commitments: { fa: 'تعهدها', en: 'Commitments', azb: 'تعهدلر' },
  foundSome: (many: Text): Text => ({
    fa: `${many.fa} مصوبه`,
    en: `${many.en} resolution${many.en === '1' ? '' : 's'}`,
  }),
  ownersOf: { fa: 'از چه کسانی', en: 'Of whom', azb: 'کیملردن' },
  agencies: { fa: 'دستگاه‌ها', en: 'Agencies', azb: 'دستگاهلار' },
  units: { fa: 'واحدهای شهرداری', en: 'Units of the municipality', azb: 'شهرداری بؤلوملری' },
  districts: { fa: 'منطقه‌ها', en: 'Districts', azb: 'منطقه‌لر' },
  noneFound: { fa: 'هنوز مصوبه‌ای دربارهٔ این نیست', en: 'No resolution on this yet' },
  noneFoundWhy: {
    fa: 'می‌توانید از شورا بخواهید به آن بپردازد.',
    en: 'You can ask the council to take it up.',
  },
  askCouncil: { fa: 'از شورا بخواهید', en: 'Ask the council', azb: 'شورادان ایسته' },
  place: { fa: 'جا', en: 'Place', azb: 'یئر' },

  adopted: (day: Text): Text => ({ fa: `تصویب: ${day.fa}`, en: `Adopted ${day.en}` }),
  ofTerm: (term: number): Text => ({ fa: `دورهٔ ${numeral(term).fa} شورا`, en: `Council term ${term}` }),
  coverageOwned: (parts: number, executable: number, owned: number): Text => ({
    fa: `از ${number(parts).fa} بند، ${number(executable).fa} بند اجرایی؛ ${number(owned).fa} صاحب دارد`,
    en: `${plural(parts, 'clause')}, ${executable} to be carried out; ${owned} with an owner`,
  }),
  coverageVerified: (many: number): Text => ({
    fa: many === 0 ? 'هنوز هیچ‌کدام با سند تأیید نشده' : `${number(many).fa} با سند تأیید شده`,
    en: many === 0 ? 'none verified yet' : `${many} verified with evidence`,
  }),
  coverageLate: (many: number, days: number): Text => ({
    fa: `${number(many).fa} با ${many === 1 ? '' : 'حداکثر '}${number(days).fa} روز کاری دیرکرد`,
    en: `${many} late by ${many === 1 ? '' : 'up to '}${plural(days, 'work day')}`,
  }),
  coverageNone: (many: number): Text => ({
    fa: `${number(many).fa} نیاز به اقدام ندارد`,
    en: `${many} needing no action`,
  }),
  coverageUndecided: (many: number): Text => ({
    fa: `${number(many).fa} هنوز تعیین تکلیف نشده`,
    en: `${many} not decided yet`,
  }),
  progress: (percent: number): Text => ({ fa: `پیشرفت ${number(percent).fa}٪`, en: `Progress ${percent}%` }),

  legalState: { fa: 'وضع حقوقی', en: 'Before the law', azb: 'حقوقی دوروم' },
  notServed: (days: number): Text => ({
    fa: `${number(days).fa} روز از تصویب گذشته و هنوز ابلاغ نشده است.`,
    en: `Not served yet, ${plural(days, 'day')} after adoption.`,
  }),
  waitingDay: (day: number, of: number, from: Text): Text => ({
    fa: `روز ${number(day).fa} از ${number(of).fa} روز مهلت اعتراض؛ اگر اعتراضی نشود از ${from.fa} لازم‌الاجراست.`,
    en: `Day ${day} of ${of} for objections; without one it is in force from ${from.en}.`,
  }),
  inForceSince: (day: Text): Text => ({ fa: `از ${day.fa} لازم‌الاجراست`, en: `In force since ${day.en}` }),
  byLaw: { fa: 'به حکم قانون، بی اعتراض در مهلت', en: 'by law, without an objection in time' },
  byLetter: { fa: 'با نامهٔ هیأت تطبیق', en: 'by the conformity board’s letter' },
  byBoard: { fa: 'با رأی هیأت حل اختلاف', en: 'by the dispute board’s decision' },
  objectedDue: (day: Text): Text => ({
    fa: `هیأت تطبیق اعتراض کرده است؛ شورا تا ${day.fa} دوباره بررسی می‌کند.`,
    en: `The conformity board has objected; the council looks at it again until ${day.en}.`,
  }),
  disputedDue: (day: Text): Text => ({
    fa: `شورا بر مصوبه پافشرده است؛ هیأت حل اختلاف تا ${day.fa} رأی می‌دهد.`,
    en: `The council has upheld it; the dispute board decides until ${day.en}.`,
  }),
  voidSince: (day: Text): Text => ({ fa: `از ${day.fa} باطل است`, en: `Void since ${day.en}` }),
  repealedSince: (day: Text): Text => ({ fa: `از ${day.fa} لغو شده است`, en: `Repealed since ${day.en}` }),
  suspendedSince: (day: Text): Text => ({
    fa: `از ${day.fa} به حکم دادگاه متوقف است`,
    en: `Stopped by a court since ${day.en}`,
  }),
  lateObjection: (day: Text): Text => ({
    fa: `اعتراضی با تاریخ ${day.fa} پس از مهلت رسیده و منتظر نظر حقوقی است.`,
    en: `An objection dated ${day.en} came after the limit and waits for a legal ruling.`,
  }),
  supersededBy: { fa: 'این مصوبه جای خود را داده است به', en: 'Its place was taken by' },
  supersedes: { fa: 'این مصوبه جای این را گرفته است:', en: 'It takes the place of' },
  letterNumber: (letter: string): Text => ({ fa: `نامهٔ ${numeral(letter).fa}`, en: `Letter ${letter}` }),

  text: { fa: 'متن و بندها', en: 'Text and clauses', azb: 'متن و بندلر' },
  versions: { fa: 'نسخه‌های متن', en: 'Versions of the text' },
  versionOf: (version: number): Text => ({ fa: `نسخهٔ ${numeral(version).fa}`, en: `Version ${version}` }),
  correctionOf: { fa: 'اصلاح', en: 'correction' },
  amendmentOf: { fa: 'تغییر به رأی شورا', en: 'amendment' },
  firstText: { fa: 'متن نخست', en: 'first text' },
  withdrawnFiles: {
    fa: 'شماره، تاریخ و سبب می‌ماند. متن و پیوست‌ها پاک نشده است، ولی تنها در میز کار دیده می‌شود.',
    en: 'Number, date and reason stay. Text and attached files are not deleted, but seen at the Desk alone.',
  },
  withdrawnSince: (day: Text): Text => ({
    fa: `برداشتن از دید همگان: ${day.fa}`,
    en: `Taken out of public view on ${day.en}`,
  }),
  withdrawnTitle: { fa: 'متن این مصوبه همگانی نیست', en: 'The text of this resolution is not public' },

  coordinator: { fa: 'هماهنگ‌کننده', en: 'Coordinator', azb: 'هماهنگ ائدن' },
  owner: { fa: 'صاحب', en: 'Owner', azb: 'صاحب' },
  due: { fa: 'سررسید', en: 'Due', azb: 'مهلت' },
  dueFirst: (day: Text): Text => ({ fa: `سررسید نخست: ${day.fa}`, en: `First due ${day.en}` }),
  noDue: { fa: 'با لازم‌الاجرا شدن', en: 'Counted from legal effect' },
  lateBy: (days: number): Text => ({
    fa: days === 0 ? 'از سررسید گذشته' : `${number(days).fa} روز کاری دیرکرد`,
    en: days === 0 ? 'overdue' : `${plural(days, 'work day')} late`,
    azb: days === 0 ? 'مهلتی کئچیب' : `${number(days).fa} ایش گونو گئجیکیب`,
  }),
  transferred: (times: number): Text => ({
    fa: `${number(times).fa} بار منتقل شده`,
    en: `Passed on ${plural(times, 'time')}`,
  }),
  silent: { fa: 'پاسخ نداده', en: 'no answer' },
  evidence: { fa: 'مستندها', en: 'Evidence', azb: 'سندلر' },
  evidenceMany: (many: number): Text => ({
    fa: `${number(many).fa} مستند`,
    en: many === 1 ? '1 piece of evidence' : `${many} pieces of evidence`,
  }),
  noEvidence: { fa: 'هنوز مستندی نیست.', en: 'No evidence yet.' },
  lastChecked: (by: Text, on: Text): Text => ({
    fa: `آخرین بررسی: ${by.fa}، ${on.fa}`,
    en: `Last checked: ${by.en}, ${on.en}`,
  }),
  noAction: { fa: 'نیاز به اقدام ندارد', en: 'Needs no action', azb: 'اقدام ایسته‌میر' },
  undecided: { fa: 'هنوز تعیین تکلیف نشده', en: 'Not decided yet', azb: 'هله قرار وئریلمه‌ییب' },
  voidClause: { fa: 'باطل‌شده', en: 'Annulled', azb: 'باطل اولونوب' },
  unowned: { fa: 'هنوز صاحب ندارد', en: 'No owner yet', azb: 'هله صاحبی یوخدور' },
  ownersLater: {
    fa: 'صاحبان بندها پس از لازم‌الاجرا شدن منتشر می‌شود.',
    en: 'Owners of clauses are published after legal effect.',
  },
  history: { fa: 'تاریخچه', en: 'History', azb: 'تاریخچه' },
  vote: { fa: 'رأی‌گیری', en: 'Vote', azb: 'رأی وئرمه' },
  voteSentence: (forIt: number, present: number, needed: number): Text => ({
    fa: `${number(forIt).fa} موافق از ${number(present).fa} حاضر؛ ${number(needed).fa} رأی لازم بود.`,
    en: `${forIt} of ${present} present voted for; ${needed} were needed.`,
  }),
  corrected: { fa: 'این شمارش اصلاح شده است.', en: 'This count has been put right.' },
  attachments: { fa: 'پیوست‌ها', en: 'Attachments', azb: 'قوشمالار' },
  asPdf: { fa: 'نسخهٔ PDF', en: 'As PDF', azb: 'PDF نسخه‌سی' },
  asCsv: { fa: 'دریافت CSV', en: 'As CSV', azb: 'CSV آل' },
  asJson: { fa: 'دریافت JSON', en: 'As JSON', azb: 'JSON آل' },
  asFeed: { fa: 'خوراک Atom', en: 'Atom feed', azb: 'Atom خوراگی' },
  member: { fa: 'عضو شورا', en: 'Member of the council', azb: 'شورا عضوو' },
  membersLead: {
    fa: 'هر عضو در چند رأی‌گیری بوده و چه رأی داده است.',
    en: 'At how many votes each member was, and how they voted.',
  },
  seats: { fa: 'عضویت‌ها', en: 'Seats', azb: 'عضولوک‌لر' },
  attended: (present: number, all: number): Text => ({
    fa: `حاضر در ${number(present).fa} رأی‌گیری از ${number(all).fa}`,
    en: `Present at ${present} of ${plural(all, 'vote')}`,
  }),
  question: { fa: 'مورد رأی', en: 'Subject', azb: 'رأی موضوعو' },
  day: { fa: 'تاریخ', en: 'Date', azb: 'تاریخ' },
  theirVote: { fa: 'رأی این عضو', en: 'Their vote', azb: 'بو عضوون رأیی' },
  outcome: { fa: 'نتیجه', en: 'Outcome', azb: 'نتیجه' },
  noVotes: { fa: 'هنوز رأیی ثبت نشده است.', en: 'No vote is recorded yet.' },

  commitmentsLead: {
    fa: 'هر تعهدی که شهر آشکارا داده است: از مصوبه‌ها، گزارش‌ها، نشست‌ها و توافق‌ها، با صاحب، سررسید و سند.',
    en: 'Everything the city has promised in public: from resolutions, reports, meetings and agreements, with owner, due date and evidence.',
  },
  lateLead: {
    fa: 'کارهایی که نوبت صاحبشان بوده و روزش گذشته است؛ کهنه‌ترین نخست.',
    en: 'Work whose day has gone by while it was its owner’s turn; the oldest first.',
  },
  noSuchCommitment: { fa: 'چنین تعهدی نیست.', en: 'There is no such commitment.' },
  noCommitments: { fa: 'تعهدی با این نشانی‌ها نیست', en: 'No commitment like this' },
  noCommitmentsWhy: { fa: 'جست‌وجو را بازتر کنید.', en: 'Widen the search.' },
  noLate: { fa: 'هیچ تعهدی دیرکرد ندارد', en: 'Nothing is late' },
  noLateWhy: { fa: 'هر کاری که روزش رسیده، انجام یا تمدید شده است.', en: 'Whatever was due is done or extended.' },
  state: { fa: 'وضع', en: 'State', azb: 'دوروم' },
  zone: { fa: 'منطقه', en: 'District', azb: 'منطقه' },
  field: { fa: 'زمینه', en: 'Field', azb: 'ساحه' },
  leaveFilter: { fa: 'برداشتن این محدودیت', en: 'Remove this filter', azb: 'بو محدودیتی گؤتور' },
  duty: { fa: 'وظیفهٔ مربوط', en: 'Duty served', azb: 'وظیفه' },
  matter: { fa: 'موضوع', en: 'Matter', azb: 'موضوع' },
  whatPromised: { fa: 'تعهد', en: 'Commitment', azb: 'تعهد' },
  somebody: { fa: 'شخص', en: 'a person', azb: 'شخص' },
  code: { fa: 'کد', en: 'Code' },
  verdict: { fa: 'تأیید', en: 'Verdict' },
  returns: { fa: 'برگشت‌ها', en: 'Times sent back' },
  dueOriginal: { fa: 'سررسید نخست', en: 'First due' },
  lateDays: { fa: 'روز دیرکرد', en: 'Work days late' },
  opened: { fa: 'آغاز', en: 'Offered' },
  duties: { fa: 'وظیفه‌ها', en: 'Duties' },
  sampleMark: { fa: 'نمونه', en: 'Sample', azb: 'نمونه' },
  doneWhen: { fa: 'انجام‌شده یعنی', en: 'It is done when' },
  clauseText: { fa: 'متن بند', en: 'Text of the clause' },
  earlierText: { fa: 'متن پیشین این بند', en: 'Earlier text of this clause' },
} satisfies Words

/** «1 work day», «2 work days». */
export const plural = (many: number, one: string) => `${many} ${one}${many === 1 ? '' : 's'}`

/** The address of a clause as it is said: «بند ۲ ب تبصرهٔ ۱», «بند ۱.۱»: two bare numbers would read as one, eleven. */
export const clauseName = (address: string): Text => {
  const steps = stepsOf(address)
  return lazily((locale) => {
    const said = steps.map(({ kind, value }, at) => {
      const isWithin = kind === 'number' && steps[at - 1]?.kind === 'number'
      return (isWithin ? '.' : ' ') + inLocale(kind === 'note' ? noteName(value) : numeral(value), locale)
    })
    return locale === 'en' ? `Clause ${address}` : `بند${said.join('')}`
  })
}

/** An address in one line, as it is typed: `2.b.note1` is «۲.ب.تبصره۱». */
export const addressTyped = (address: string): Text => {
  const steps = stepsOf(address).map(({ kind, value }) => (kind === 'note' ? `تبصره${value}` : value))
  return { fa: digits(steps.join('.'), 'fa'), en: address }
}

const noteName = (value: string): Text => ({
  fa: `تبصرهٔ ${numeral(value).fa}`,
  en: `note ${value}`,
  azb: `تبصره ${numeral(value).fa}`,
})
