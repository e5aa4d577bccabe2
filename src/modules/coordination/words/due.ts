import type { Bucket, DeclineReason, EvidenceKind, KeyKind, PauseReason, Verdict } from '#engines/commitment/index.ts'
import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { numeral } from '#platform/text/digits.ts'

/** What the list of what is due says. */
export const dueWords = {
  title: { fa: 'کارتابل تعهدها', en: 'What is due', azb: 'تعهدلر کارتابلی' },
  list: { fa: 'تعهدهای این فهرست', en: 'Commitments of this list' },
  open: (count: number): Text => ({ fa: `${number(count).fa} تعهد باز`, en: `${number(count).en} open` }),
  lateCount: (count: number): Text => ({ fa: `${number(count).fa} دیرکرد`, en: `${number(count).en} overdue` }),
  mine: { fa: 'من و واحدهایم', en: 'Mine and my units’' },
  onlyMine: { fa: 'تنها من', en: 'Only mine' },
  inspectors: { fa: 'صف بازرسی', en: 'Inspection queue' },
  whose: { fa: 'کارتابل چه کسی؟', en: 'Whose list?' },
  body: { fa: 'واحد یا دستگاه', en: 'Unit or agency' },
  listOf: { fa: 'کارتابل', en: 'List of' },
  commitment: { fa: 'تعهد', en: 'Commitment' },
  matter: { fa: 'موضوع', en: 'Matter' },
  owner: { fa: 'صاحب تعهد', en: 'Owner' },
  state: { fa: 'وضعیت', en: 'State' },
  due: { fa: 'سررسید', en: 'Due' },
  progress: { fa: 'پیشرفت', en: 'Progress' },
  noDue: { fa: 'بی‌سررسید', en: 'no due date' },
  late: (days: number): Text =>
    days === 0
      ? { fa: 'دیرکرد، هنوز بی روز کاری', en: 'overdue, no work day yet', azb: 'مهلتی کئچیب، هله ایش گونو یوخ' }
      : {
          fa: `${number(days).fa} روز کاری دیرکرد`,
          en: days === 1 ? 'one work day late' : `${number(days).en} work days late`,
          azb: `${number(days).fa} ایش گونو گئجیکیب`,
        },
  lateHours: (hours: number): Text => ({
    fa: `${number(hours).fa} ساعت دیرکرد`,
    en: hours === 1 ? 'one hour late' : `${number(hours).en} hours late`,
  }),
  silent: { fa: 'بی‌پاسخ', en: 'no answer', azb: 'جاوابسیز' },
  paused: { fa: 'ساعت ایستاده', en: 'clock stopped', azb: 'ساعات دایانیب' },
  closedGate: { fa: 'در انتظار اجرایی شدن', en: 'not in effect yet', azb: 'هله قوه‌یه مینمه‌ییب' },
  noRows: { fa: 'در این فهرست چیزی نمانده است', en: 'Nothing is left in this list' },
  noRowsWhy: {
    fa: 'هر تعهد تازه از مصوبه، گزارش، جلسه یا تفاهم‌نامه خودش اینجا می‌نشیند.',
    en: 'Every new commitment, from resolutions, reports, meetings and agreements, appears here by itself.',
  },
  answersTitle: { fa: 'هنوز پاسخ می‌خواهد', en: 'What still needs an answer' },
  answersMinutes: (minutes: number): Text => ({
    fa: `نزدیک ${number(minutes).fa} دقیقه`,
    en: minutes === 1 ? 'about one minute' : `about ${number(minutes).en} minutes`,
  }),
  answersNone: { fa: 'چیزی در انتظار پاسخ شما نیست.', en: 'Nothing waits for your answer.' },
  toCheck: (count: number): Text => ({
    fa: `${number(count).fa} اعلام انجام برای تأیید`,
    en: `${number(count).en} to check`,
  }),
  toAccept: (count: number): Text => ({
    fa: `${number(count).fa} پیشنهاد برای پذیرش`,
    en: `${number(count).en} to accept`,
  }),
  requests: (count: number): Text => ({
    fa: `${number(count).fa} درخواست تمدید یا ارجاع`,
    en: `Requests to extend or pass on: ${number(count).en}`,
  }),
  silentOffers: (count: number): Text => ({
    fa: `${number(count).fa} پیشنهاد بی‌پاسخ`,
    en: `Offers without an answer: ${number(count).en}`,
  }),
  answerWas: (day: Text): Text => ({ fa: `مهلت پاسخ: ${day.fa}`, en: `An answer was due on ${day.en}` }),
  asksUntil: (day: Text): Text => ({ fa: `تمدید تا ${day.fa}`, en: `extension until ${day.en}` }),
  asksTransfer: { fa: 'ارجاع به دیگری', en: 'to be passed on' },
  pressing: { fa: 'تعهدهای فوری من و واحدم', en: 'Pressing commitments of mine and my unit' },
  nonePressing: {
    fa: 'تعهدی دیر نکرده و سررسیدی نزدیک نیست.',
    en: 'Nothing is late, and nothing is due within three work days.',
  },
  shares: { fa: 'سهم هر دسته', en: 'How it divides' },
} satisfies Words

export const bucketNames: Record<Bucket, Text> = {
  overdue: { fa: 'دیرکرد', en: 'Overdue' },
  today: { fa: 'سررسید امروز', en: 'Due today' },
  soon: { fa: 'تا سه روز کاری دیگر', en: 'Within three work days' },
  check: { fa: 'در انتظار داوری', en: 'Waiting for a verdict' },
  answer: { fa: 'در انتظار پذیرش', en: 'Waiting for acceptance' },
  later: { fa: 'دیرتر', en: 'Later' },
  undated: { fa: 'بی‌سررسید', en: 'No date' },
}

/** Kinds of matters by the names their rooms give them; a kind of another room shows its own. */
export const kindsOfMatter = [
  'report',
  'resolution',
  'decision',
  'meeting',
  'plan',
  'agreement',
  'advice',
  'project',
] as const

const namesOfKinds: Record<(typeof kindsOfMatter)[number], Text> = {
  report: { fa: 'گزارش شهروندی', en: 'citizen report' },
  resolution: { fa: 'بند مصوبه', en: 'clause of a resolution' },
  decision: { fa: 'تصمیم', en: 'decision' },
  meeting: { fa: 'تعهد جلسه', en: 'commitment of a meeting' },
  plan: { fa: 'برنامهٔ مشترک', en: 'joint plan' },
  agreement: { fa: 'تفاهم‌نامه یا قرارداد', en: 'agreement' },
  advice: { fa: 'نظرخواهی', en: 'consultation' },
  project: { fa: 'طرح', en: 'project' },
}

export const matterKinds: Readonly<Record<string, Text>> = namesOfKinds

export const kindOfMatter = (kind: string): Text => matterKinds[kind] ?? { fa: kind, en: kind }

export const keyNames: Record<KeyKind, Text> = {
  reporter: { fa: 'گزارش‌دهنده', en: 'reporter' },
  party: { fa: 'طرف دیگر', en: 'other party' },
  secretary: { fa: 'دبیر جلسه', en: 'secretary of the meeting' },
  supervisor: { fa: 'ناظر', en: 'supervisor' },
  inspector: { fa: 'بازرس', en: 'inspector' },
}

export const verdictNames: Record<Verdict, Text> = {
  confirmed: { fa: 'تأیید طرف دیگر', en: 'confirmed' },
  inspected: { fa: 'تأیید بازرس', en: 'inspected' },
  supervised: { fa: 'تأیید ناظر', en: 'supervised' },
  'by-law': { fa: 'به حکم قانون', en: 'by law' },
  unconfirmed: { fa: 'بی‌پاسخ، تأییدنشده', en: 'unconfirmed' },
}

export const declineNames: Record<DeclineReason, Text> = {
  'not-ours': { fa: 'کار ما نیست', en: 'not ours' },
  'no-budget': { fa: 'اعتبار نداریم', en: 'no budget' },
  unclear: { fa: 'روشن نیست', en: 'unclear' },
  'law-forbids': { fa: 'قانون اجازه نمی‌دهد', en: 'the law forbids it' },
  other: { fa: 'دلیل دیگر', en: 'another reason' },
}

export const pauseNames: Record<PauseReason, Text> = {
  'waiting-citizen': { fa: 'در انتظار شهروند', en: 'waiting for the citizen' },
  season: { fa: 'فصل', en: 'season' },
  court: { fa: 'دادگاه', en: 'court' },
  'other-commitment': { fa: 'در گرو تعهدی دیگر', en: 'another commitment' },
}

export const evidenceNames: Record<EvidenceKind, Text> = {
  photo: { fa: 'عکس', en: 'photo' },
  document: { fa: 'سند', en: 'document' },
  measure: { fa: 'اندازه', en: 'measure' },
  list: { fa: 'فهرست', en: 'list' },
  payment: { fa: 'پرداخت', en: 'payment' },
  link: { fa: 'پیوند', en: 'link' },
  fact: { fa: 'رویداد ثبت‌شده', en: 'recorded fact' },
}

export const markNames = {
  'taken-before-offer': { fa: 'پیش از تعهد گرفته شده', en: 'taken before the promise' },
  'far-from-place': { fa: 'دور از محل', en: 'far from the place' },
  'seen-before': { fa: 'پیش‌تر دیده شده', en: 'seen before' },
} as const satisfies Record<string, Text>

/** One page of a commitment at the Desk. */
export const pageWords = {
  cameBack: { fa: 'برگشت خورده است؛ این مانده:', en: 'Sent back; this is missing:', azb: 'قایتاریلیب؛ بو قالیب:' },
  doneWhen: { fa: 'کِی انجام‌شده است', en: 'Done when' },
  facts: { fa: 'شناسنامه', en: 'Facts' },
  history: { fa: 'رویدادها', en: 'History' },
  evidence: { fa: 'مستندها', en: 'Evidence' },
  noEvidence: { fa: 'هنوز مستندی نیامده است.', en: 'No evidence yet.' },
  code: { fa: 'کد موضوع', en: 'Code of the matter' },
  coordinator: { fa: 'هماهنگ‌کننده', en: 'Coordinator' },
  responsible: { fa: 'مسئول', en: 'In charge' },
  supporters: { fa: 'همکاران', en: 'Supporting' },
  dueOriginal: { fa: 'سررسید نخست', en: 'First due date' },
  dueCurrent: { fa: 'سررسید کنونی', en: 'Due date now' },
  start: { fa: 'آغاز', en: 'Start' },
  answerBy: { fa: 'مهلت پاسخ', en: 'Answer by' },
  weight: { fa: 'وزن', en: 'Weight' },
  keys: { fa: 'کلید دوم با', en: 'Second key' },
  keyTurn: { fa: 'نوبت اوست', en: 'has the turn' },
  returns: { fa: 'بار برگشت', en: 'Sent back' },
  handed: (times: number): Text => ({
    fa: `${numeral(times).fa} بار منتقل شده`,
    en: times === 1 ? 'passed on once' : `passed on ${times} times`,
  }),
  origin: { fa: 'تعهد پیشین', en: 'Commitment before it' },
  verdict: { fa: 'داوری', en: 'Verdict' },
  times: (count: number): Text => ({
    fa: `${number(count).fa} بار`,
    en: count === 1 ? 'once' : `${number(count).en} times`,
  }),
  percentOf: (value: number): Text => ({ fa: `${numeral(value).fa}٪`, en: `${value}%` }),
  firstKey: { fa: 'کلید نخست: اعلام انجام', en: 'First key: reported done' },
  secondKey: { fa: 'کلید دوم: تأیید', en: 'Second key: verified' },
  firstWaits: { fa: 'صاحب تعهد هنوز انجام را اعلام نکرده است.', en: 'The owner has not reported it done yet.' },
  firstTurned: (day: Text): Text => ({ fa: `اعلام شد، ${day.fa}`, en: `Reported on ${day.en}` }),
  secondWaits: (who: Text): Text => ({ fa: `با ${who.fa}`, en: `With the ${who.en}` }),
  secondTurned: (how: Text, day: Text): Text => ({ fa: `${how.fa}، ${day.fa}`, en: `${how.en}, ${day.en}` }),
  notTheDoer: {
    fa: 'کسی که انجام را اعلام کرده است کلید دوم را نمی‌زند.',
    en: 'Whoever reported it done does not turn the second key.',
  },
  sampled: { fa: 'قرعه: تنها بازرس تأیید می‌کند', en: 'drawn by lot: only an inspector verifies' },
  acts: { fa: 'گام بعدی', en: 'Next step' },
  noActs: { fa: 'اکنون گامی با شما نیست.', en: 'No step is yours now.' },
  meanwhile: { fa: 'تا شما می‌نوشتید', en: 'While you were writing' },
  by: (who: string): Text => ({ fa: `به دست ${who}`, en: `by ${who}` }),
  through: { fa: 'با پیوند', en: 'by link' },
  theRules: { fa: 'قاعده', en: 'the rules' },
  apiKey: { fa: 'سامانهٔ دیگر', en: 'another system' },
  onBehalf: { fa: 'به نمایندگی', en: 'on behalf' },
  redacted: (why: string): Text => ({ fa: `متن پاک شده است: ${why}`, en: `Text erased: ${why}` }),
  earlier: { fa: 'رویدادهای پیشین', en: 'Earlier events' },
  publicPage: { fa: 'نمای همگانی', en: 'Public page' },
  fresh: { fa: 'پس از اعلام', en: 'after the claim' },
  show: { fa: 'نمایش به همه', en: 'Show to everybody' },
  shown: { fa: 'این مستند از این پس برای همه دیده می‌شود.', en: 'Everybody can see this evidence now.' },
  metres: (count: number): Text => ({
    fa: `${number(count).fa} متر تا محل`,
    en: `${number(count).en} m from the place`,
  }),
  taken: (when: Text): Text => ({ fa: `گرفته‌شده ${when.fa}`, en: `taken ${when.en}` }),
  done: { fa: 'ثبت شد.', en: 'Recorded.' },
  kept: { fa: 'نوشتهٔ شما', en: 'What you wrote' },
  notNow: { fa: 'این گام دیگر برداشتنی نیست.', en: 'This step can no longer be taken.' },
  corrects: (seq: number): Text => ({ fa: `اصلاح رویداد ${numeral(seq).fa}`, en: `corrects event ${seq}` }),
} satisfies Words
