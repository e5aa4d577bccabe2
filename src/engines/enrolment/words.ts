import { faDigits } from '#platform/text/digits.ts'
import type { Text, Words } from '#platform/locale.ts'
import type { MemberRefusal, PartyRefusal } from './rules/eligible.ts'
import type { State } from './rules/states.ts'

export const words = {
  enrolment: { fa: 'ثبت‌نام', en: 'Enrolment', azb: 'آدیازما' },

  plan: { fa: 'تعریف عرضه و نوبت', en: 'plan offerings and sessions' },
  publish: { fa: 'انتشار عرضه', en: 'publish offerings' },
  list: { fa: 'دیدن فهرست ثبت‌نام و ثبت‌نام برای دیگران', en: 'see who has a place, and take places for others' },
  door: { fa: 'پذیرش در ورودی', en: 'let people in at the door' },
  mark: { fa: 'ثبت حضور', en: 'record attendance' },
  refund: { fa: 'بازگرداندن وجه', en: 'give money back' },
  draw: { fa: 'برگزاری قرعه', en: 'hold draws' },
  close: { fa: 'لغو یک‌جای نوبت‌ها', en: 'call off many sessions at once' },

  shrunk: { fa: 'کم شدن همراهان', en: 'party made smaller' },
  planned: { fa: 'تعریف عرضه', en: 'offering planned' },
  published: { fa: 'انتشار عرضه', en: 'offering published' },
  offeringCancelled: { fa: 'لغو عرضه', en: 'offering cancelled' },
  sessionAdded: { fa: 'افزودن نوبت', en: 'session added' },
  sessionMoved: { fa: 'جابه‌جایی نوبت', en: 'session moved' },
  sessionCancelled: { fa: 'لغو نوبت', en: 'session cancelled' },
  closureMade: { fa: 'لغو یک‌جای نوبت‌ها', en: 'many sessions called off' },
  closureUndone: { fa: 'برگرداندن لغو یک‌جا', en: 'calling off undone' },
  poolChanged: { fa: 'تغییر ظرفیت', en: 'capacity changed' },
  drawAnnounced: { fa: 'اعلام قرعه', en: 'draw announced' },
  drawFrozen: { fa: 'بسته شدن فهرست قرعه', en: 'list of a draw closed' },
  drawSalted: { fa: 'ثبت کلمهٔ عمومی قرعه', en: 'public word of a draw entered' },
  drawRevealed: { fa: 'کشیدن قرعه', en: 'draw held' },
  drawOpened: { fa: 'باز کردن راز قرعه', en: 'secret of a draw opened' },
  drawCorrected: { fa: 'اصلاح فهرست قرعه', en: 'list of a draw corrected' },
  drawVoided: { fa: 'باطل شدن قرعه', en: 'draw declared void' },
  attendanceRecorded: { fa: 'ثبت حضور', en: 'attendance recorded' },
  ratingJudged: { fa: 'انتشار یا کنار گذاشتن یک نظر', en: 'comment published or withheld' },
  noSuchRating: { fa: 'چنین نظری نیست.', en: 'There is no such comment.' },
  rated: { fa: 'امتیاز شرکت‌کننده', en: 'rating given' },

  noSuchOffering: { fa: 'چنین عرضه‌ای نیست.', en: 'There is no such offering.' },
  noSuchSession: { fa: 'چنین نوبتی نیست.', en: 'There is no such session.' },
  noSuchEnrolment: { fa: 'چنین ثبت‌نامی نیست.', en: 'There is no such enrolment.' },
  noSuchClosure: { fa: 'چنین لغو یک‌جایی نیست.', en: 'There is no such closure.' },
  closureBackwards: { fa: 'روز پایان پیش از روز آغاز است.', en: 'The last day lies before the first.' },
  closureTooWide: {
    fa: 'بیش از ۲٬۰۰۰ نوبت است؛ بازه یا منطقه را کوچک‌تر کنید.',
    en: 'That is more than 2,000 sessions; choose fewer days or zones.',
  },
  nothingToClose: { fa: 'نوبتی برای لغو نیست.', en: 'There is no session to call off.' },
  linkNeeded: { fa: 'نشانی برخط نوبت‌ها را بنویسید.', en: 'Write where on the network they are held.' },
  closureTold: { fa: 'به مردم خبر داده شده است؛ دیگر برنمی‌گردد.', en: 'People have been told; it cannot be undone.' },
  notYourClosure: { fa: 'این لغو را کس دیگری انجام داده است.', en: 'Somebody else has called these off.' },
  noSuchPool: { fa: 'چنین ظرفیتی نیست.', en: 'There is no such pool of seats.' },
  chooseSession: { fa: 'نوبت را برگزینید.', en: 'Choose a session.' },
  sessionPast: { fa: 'این نوبت گذشته یا لغو شده است.', en: 'This session is over or has been called off.' },
  notOpen: { fa: 'ثبت‌نام باز نیست.', en: 'Places cannot be taken now.' },
  elsewhereThen: {
    fa: 'یکی از همراهان در همین ساعت جای دیگری نام دارد.',
    en: 'One of the party has a place elsewhere at this time.',
  },
  overQuota: (name: string) => ({
    fa: `سهم این بازهٔ ${name} پر شده است.`,
    en: `${name} has had the share of this week or month.`,
  }),
  overHousehold: (most: number) => ({
    fa: `در این مرحله هر خانوار تا ${faDigits(most)} جا دارد.`,
    en: `In this phase a household gets ${String(most)} at the most.`,
  }),
  noSuchPass: { fa: 'چنین کارتی نیست.', en: 'There is no such pass.' },
  passNotGood: {
    fa: 'این کارت برای این نوبت یا این افراد نیست.',
    en: 'This pass is not for this session or these people.',
  },
  passUsedUp: { fa: 'از این کارت به این اندازه نمانده است.', en: 'The pass has not so many uses left.' },
  vouchersIssued: { fa: 'صدور کد تخفیف کامل', en: 'vouchers issued' },
  voucherCount: { fa: 'از ۱ تا ۵۰۰ کد در هر بار.', en: 'From 1 to 500 vouchers at a time.' },
  voucherWrong: { fa: 'این کد درست نیست یا به کار رفته است.', en: 'This voucher is wrong or has been used.' },
  passIssued: { fa: 'صدور کارت', en: 'pass issued' },
  passEnded: { fa: 'پایان کارت', en: 'pass ended' },
  passDates: { fa: 'روز پایان کارت پیش از آغاز آن است.', en: 'The pass ends before it begins.' },
  notInPhase: (name: string) => ({
    fa: `${name} در این مرحله نمی‌تواند ثبت‌نام کند؛ شاید در مرحلهٔ بعد.`,
    en: `${name} cannot ask in this phase; perhaps in the next.`,
  }),
  already: (name: string) => ({
    fa: `${name} پیش‌تر در این نوبت ثبت‌نام شده است.`,
    en: `${name} already has a place or waits for one here.`,
  }),
  full: {
    fa: 'جا نیست، یا به اندازهٔ همهٔ همراهان نمانده است؛ این نوبت فهرست انتظار ندارد.',
    en: 'There are no seats left, or not enough for all of you; this has no waiting list.',
  },
  nobody: { fa: 'دست‌کم یک نفر را برگزینید.', en: 'Choose at least one person.' },
  namedTwice: {
    fa: 'یک نفر دو بار آمده است؛ هر کس را یک بار بنویسید.',
    en: 'Somebody is named twice; name everybody once.',
  },
  notYourPerson: {
    fa: 'تنها برای خود و هم‌خانه‌هایتان می‌توانید جا بگیرید، و برای کودک اگر سرپرست او هستید.',
    en: 'You can take places for yourself and those you live with, and for a child as a guardian.',
  },
  busy: {
    fa: 'اکنون شلوغ است و درخواست شما گم نشده؛ چند لحظه دیگر همین را دوباره بفرستید.',
    en: 'It is busy, and your request was not lost; send the same again in a moment.',
  },
  noRoom: { fa: 'جای خالی برای همهٔ همراهان نیست.', en: 'There is no room for the whole party.' },
  payFirst: { fa: 'هزینه هنوز پرداخت نشده است.', en: 'The fee has not been paid yet.' },
  consentFirst: { fa: 'رضایت سرپرست هنوز ثبت نشده است.', en: 'The guardian’s consent is still missing.' },
  tooLate: { fa: 'مهلت گذشته و جا آزاد شده است.', en: 'The time has run out and the seat is free again.' },
  isOver: { fa: 'این ثبت‌نام پایان یافته است.', en: 'This enrolment has ended.' },
  begun: { fa: 'نوبت آغاز شده است.', en: 'The session has begun.' },

  inBoth: (name: string) => ({
    fa: `${name} در هر دو نوبت جا دارد یا منتظر است؛ نخست یکی را پس بگیرید.`,
    en: `${name} has a place or waits in both sessions; give one of them back first.`,
  }),
  runDoesNotFit: {
    fa: 'اعضای دوره در نوبت تازه جا نمی‌شوند؛ ظرفیت را بیشتر کنید.',
    en: 'The members of the run do not fit into the new session; give it more seats.',
  },
  changedMeanwhile: { fa: 'در این میان کس دیگری آن را تغییر داده است.', en: 'Somebody else has changed it meanwhile.' },

  anotherPerson: {
    fa: 'کلمهٔ عمومی را کس دیگری هم باید بنویسد.',
    en: 'Another person has to type the public word, too.',
  },
  nothingLeft: { fa: 'با حذف همهٔ همراهان، ثبت‌نام را پس بگیرید.', en: 'To remove everybody, withdraw instead.' },
  wontFitAll: { fa: 'با ماندن بقیه، شرط همراهی برقرار نمی‌ماند.', en: 'Those who stay could not come by themselves.' },
  needsSession: { fa: 'پیش از انتشار یک نوبت لازم است.', en: 'It needs a session before it is published.' },
  needsPool: { fa: 'هر نوبت ظرفیت می‌خواهد.', en: 'Every session needs seats.' },
  needsPhase: { fa: 'زمان ثبت‌نام نوشته نشده است.', en: 'It does not say when places can be taken.' },
  phasesBackwards: { fa: 'یکی از مرحله‌ها پیش از آغاز پایان می‌یابد.', en: 'One of the phases ends before it begins.' },
  phasesOverlap: { fa: 'مرحله‌های ثبت‌نام روی هم افتاده‌اند.', en: 'Two phases overlap.' },
  notADraft: { fa: 'این عرضه پیش‌نویس نیست.', en: 'This offering is not a draft.' },
  pastIsPast: { fa: 'نوبت گذشته تغییر نمی‌کند.', en: 'A past session does not change.' },
  notOfOneOffering: { fa: 'دو نوبت از یک عرضه نیستند.', en: 'The two sessions are not of one offering.' },
  noSuchDraw: { fa: 'چنین قرعه‌ای نیست.', en: 'There is no such draw.' },
  notInThisStage: { fa: 'قرعه در این مرحله نیست.', en: 'The draw is not at this stage.' },
  noDrawThere: { fa: 'در این مرحله جاها با قرعه داده نمی‌شود.', en: 'Places of this phase do not go by lot.' },
  oneDraw: {
    fa: 'یک قرعه برای همهٔ این جاهاست؛ آن را در فهرست قرعه‌ها ببینید.',
    en: 'One draw is for all of these places; see it in the list of draws.',
  },
  phaseRuns: { fa: 'مهلت ثبت‌نام هنوز نگذشته است.', en: 'Entries are still being taken.' },
  drawFailed: {
    fa: 'راز این قرعه باز نشد؛ قرعه باطل است و با همان فهرست و کلمهٔ رویداد تازه تکرار می‌شود.',
    en: 'The secret of this draw could not be opened; it is void and is repeated with the same list and the word of a new occasion.',
  },
  drawLate: {
    fa: 'قرعه تا یک روز پس از زمان اعلام‌شده کشیده نشد؛ باطل است و تکرار می‌شود.',
    en: 'The draw was not held within a day of its time; it is void and is repeated.',
  },
  quickRules: {
    fa: 'در دقیقه‌های نخست همه یکسان‌اند: ترتیب با قرعهٔ فوری است که تنها شهر آن را مهر کرده است.',
    en: 'In the first minutes everybody is equally early: a quick draw gives the order, sealed by the city only.',
  },
  noSaltNeeded: { fa: 'این قرعه کلمهٔ عمومی ندارد.', en: 'This draw has no public word.' },
  reasonNeeded: { fa: 'دلیل را بنویسید؛ همه آن را می‌بینند.', en: 'Write the reason; everybody sees it.' },
  notItsTime: { fa: 'زمان اعلام‌شدهٔ این قرعه هنوز نرسیده است.', en: 'The time announced for this draw has not come.' },
  saltsDiffer: { fa: 'آنچه دو نفر نوشته‌اند یکی نیست.', en: 'The two people have not typed the same.' },
  objectionsRun: { fa: 'مهلت اعتراض به فهرست هنوز نگذشته است.', en: 'Objections to the list can still be made.' },
  lateReason: {
    fa: 'دفتر حضور بسته است: بنویسید چرا حالا اصلاح می‌شود.',
    en: 'The register is closed: say why it is corrected now.',
  },
  markDiffers: { fa: 'این اسکن با محتوای دیگری ثبت شده است.', en: 'This scan is known with another content.' },
  wasNotThere: { fa: 'تنها کسی که حاضر بوده امتیاز می‌دهد.', en: 'Only those who were there can rate it.' },
  ownOffering: {
    fa: 'برگزارکننده و مربی به برنامهٔ خود امتیاز نمی‌دهند.',
    en: 'Organisers and leaders do not rate what is their own.',
  },
  ratedAlready: { fa: 'امتیاز شما پیش‌تر ثبت شده است.', en: 'Your rating is already recorded.' },
  ratingOver: { fa: 'مهلت امتیاز دادن گذشته است.', en: 'The time for rating is over.' },
} satisfies Words

export const states: Record<State, Text> = {
  asked: { fa: 'در انتظار تصمیم', en: 'waiting for a decision', azb: 'قرارین گؤزله‌مه‌سینده' },
  waiting: { fa: 'در فهرست انتظار', en: 'on the waiting list', azb: 'گؤزله‌مه سیاهه‌سینده' },
  held: { fa: 'جا نگه داشته شده', en: 'seat held', azb: 'یئر ساخلانیب' },
  offered: { fa: 'جا پیشنهاد شده', en: 'seat offered', azb: 'یئر تکلیف اولونوب' },
  confirmed: { fa: 'ثبت‌نام قطعی', en: 'seat confirmed', azb: 'یئر قطعی‌دیر' },
  refused: { fa: 'پذیرفته نشده', en: 'not admitted', azb: 'قبول اولونماییب' },
  lapsed: { fa: 'مهلت گذشته', en: 'time run out', azb: 'واختی کئچیب' },
  withdrawn: { fa: 'پس گرفته شده', en: 'withdrawn', azb: 'گئری آلینیب' },
  cancelled: { fa: 'لغو شده', en: 'cancelled', azb: 'لغو اولونوب' },
}

const numbers = new Intl.NumberFormat('en', { useGrouping: false })

/** Why one member cannot come: the name, the rule, in a sentence. */
export const memberRefusals: Record<MemberRefusal['why'], (name: string, age: number) => Text> = {
  sex: (name: string) => ({
    fa: `این نوبت برای ${name} نیست؛ ویژهٔ جنس دیگر است.`,
    en: `This session is not for ${name}; it is for the other sex.`,
  }),
  'too-young': (name: string, age: number) => ({
    fa: `${name} هنوز به سن این نوبت نرسیده است؛ از ${faDigits(age)} سالگی می‌پذیرد.`,
    en: `${name} is too young; it is from the age of ${numbers.format(age)}.`,
  }),
  'too-old': (name: string, age: number) => ({
    fa: `سن ${name} از سن این نوبت بیشتر است؛ تا ${faDigits(age)} سالگی می‌پذیرد.`,
    en: `${name} is too old; it is up to the age of ${numbers.format(age)}.`,
  }),
  unsure: (name: string) => ({
    fa: `تاریخ تولد ${name} را کامل بنویسید؛ بی آن نمی‌دانیم سنش به این نوبت می‌خورد یا نه.`,
    en: `Give the whole date of birth of ${name}; without it we cannot tell whether the age fits.`,
  }),
  zone: (name: string) => ({
    fa: `${name} ساکن محدودهٔ این نوبت نیست.`,
    en: `${name} does not live where this session is for.`,
  }),
  organisation: (name: string) => ({
    fa: `${name} عضو گروه این نوبت نیست.`,
    en: `${name} is not a member of the group this is for.`,
  }),
  standing: (name: string) => ({
    fa: `${name} شرط این نوبت را ندارد.`,
    en: `${name} does not have the standing this asks for.`,
  }),
  alone: (name: string) => ({ fa: `${name} با سرپرست می‌آید.`, en: `${name} comes with a guardian.` }),
}

export const partyRefusals: Record<PartyRefusal, Text> = {
  'too-few': { fa: 'شمار همراهان از کمینه کمتر است.', en: 'The party is too small.' },
  'too-many': {
    fa: 'شمار همراهان از بیشینه بیشتر است؛ برای گروه‌ها فرم دیگری هست.',
    en: 'The party is too large; there is another form for groups.',
  },
  'too-few-adults': { fa: 'برای این شمار کودک بزرگ‌سال بیشتری لازم است.', en: 'So many children need more grown-ups.' },
  'too-many-carers': {
    fa: 'شمار مراقبان از کسانی که مراقبت می‌خواهند بیشتر است.',
    en: 'There are more carers than people who need one.',
  },
}
