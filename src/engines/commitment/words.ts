import type { Text, Words } from '#platform/locale.ts'
import { numeral } from '#platform/text/digits.ts'
import type { EventKind, State } from './rules/states.ts'

export const words = {
  inspectors: { fa: 'بازرسان', en: 'Inspectors', azb: 'موفتّیش‌لر' },
  commitments: { fa: 'تعهدها', en: 'Commitments', azb: 'تعهدلر' },
  noSuchMatter: { fa: 'چنین موضوعی نیست.', en: 'There is no such matter.', azb: 'بئله بیر مسأله یوخدور.' },
  noSuchCommitment: { fa: 'چنین تعهدی نیست.', en: 'There is no such commitment.', azb: 'بئله بیر تعهد یوخدور.' },
  noSuchLink: { fa: 'این پیوند کار نمی‌کند.', en: 'This link does not work.' },
  linkOver: {
    fa: 'این پیوند دیگر کار نمی‌کند. پیوند تازه را از کسی بخواهید که آن را فرستاده بود.',
    en: 'This link no longer works. Ask whoever sent it for a new one.',
  },
  noSuchRule: { fa: 'چنین قاعده‌ای منتشر نشده است.', en: 'No such rule has been published.' },

  notYourHand: { fa: 'این کار با شما نیست.', en: 'This is not yours to do.' },
  notByOwner: {
    fa: 'کسی که تعهد داده است خودش آن را پس نمی‌گیرد و به دیگری نمی‌سپارد؛ این کار با هماهنگ‌کننده است.',
    en: 'Whoever made the promise neither takes it back nor hands it on; that is for the coordinator.',
  },
  notIndependent: {
    fa: 'شما یا واحدتان در این کار دست داشته‌اید؛ تأیید آن با دیگری است و در فهرست او مانده است.',
    en: 'You or your unit had a hand in this work. Somebody else checks it, and it stands in their list.',
  },
  noKey: { fa: 'کلید تأیید این تعهد با شما نیست.', en: 'You hold no key to this commitment.' },
  superiorGrants: {
    fa: 'سررسید این تعهد دو بار عقب رفته است؛ بار سوم با مقام بالاتر است.',
    en: 'This was extended twice. A third time is for somebody higher.',
  },
  notFrom: (state: Text): Text => ({
    fa: `این تعهد «${state.fa}» است و این کار دیگر شدنی نیست.`,
    en: `This commitment is ${state.en}; that cannot be done now.`,
  }),
  changedMeanwhile: {
    fa: 'تا شما می‌نوشتید، دیگری این تعهد را تغییر داد. نوشتهٔ شما همین‌جا مانده است؛ تغییر را ببینید و دوباره بفرستید.',
    en: 'While you were writing, somebody changed this commitment. Your text is still here; look at the change and send it again.',
  },
  gateClosed: {
    fa: 'این موضوع هنوز اجرایی نشده است؛ تا آن روز نه پذیرفتنی است و نه سررسید دارد.',
    en: 'The matter is not in effect yet. Until then nothing can be accepted and nothing is due.',
  },
  gateOpen: { fa: 'این تعهد پیش‌تر اجرایی شده است.', en: 'This commitment took effect before.' },
  nothingAsked: { fa: 'کسی تمدید نخواسته است.', en: 'Nobody asked for an extension.' },
  askedAlready: {
    fa: 'پیش‌تر خواسته شده و هنوز پاسخ نگرفته است.',
    en: 'This was asked before and waits for an answer.',
  },
  alreadyReplaced: { fa: 'این تعهد را دیگری پذیرا شده است.', en: 'Somebody else has this commitment now.' },
  pausedAlready: { fa: 'ساعت این تعهد ایستاده است.', en: 'The clock of this commitment stands still already.' },
  notPaused: { fa: 'ساعت این تعهد نایستاده است.', en: 'The clock of this commitment is running.' },
  pauseNotAllowed: { fa: 'قاعدهٔ این تعهد با این دلیل نمی‌ایستد.', en: 'Its rule does not pause for this reason.' },
  pauseSpent: {
    fa: 'همهٔ روزهای توقف این تعهد به کار رفته است.',
    en: 'All days of pause of this commitment are used up.',
  },
  onlySuperseded: {
    fa: 'این تعهد تنها همراه با موضوعی که جایش را می‌گیرد پس گرفته می‌شود.',
    en: 'It is taken back only together with a matter that takes its place.',
  },
  windowOver: {
    fa: 'مهلت باز کردن این تعهد گذشته است؛ گزارش تازه‌ای بفرستید.',
    en: 'The time to open this again is over; send a new report.',
  },
  dismissedAlready: { fa: 'این موضوع پیش‌تر بسته شده است.', en: 'This matter was closed before.' },
  stillOpen: {
    fa: 'این موضوع تعهد باز دارد؛ نخست تکلیف آن‌ها را روشن کنید.',
    en: 'This matter has open commitments; settle them first.',
  },
  onlyNarrower: {
    fa: 'دیده‌شدن یک موضوع تنها کمتر می‌شود.',
    en: 'A matter may only be seen by fewer people, not by more.',
  },
  notForEverybody: { fa: 'این موضوع برای همه دیدنی نیست.', en: 'This matter is not for everybody to see.' },

  ownerOfMatter: {
    fa: 'هماهنگ‌کنندهٔ این موضوع نیستید.',
    en: 'You do not coordinate this matter.',
  },
  sameOwner: {
    fa: 'این تعهد هم‌اکنون با همین واحد است؛ صاحب دیگری برگزینید.',
    en: 'They have this commitment already; choose another owner.',
  },
  ownerUnknown: { fa: 'صاحب تعهد پیدا نشد.', en: 'The owner was not found.' },
  parentHasOwner: {
    fa: 'تعهد بالادست خودش گام دارد یا از موضوع دیگری است.',
    en: 'The commitment above has begun by itself, or belongs to another matter.',
  },
  parentClaims: {
    fa: 'این تعهد از گام‌هایش ساخته شده است؛ انجام هر گام را جداگانه اعلام کنید.',
    en: 'This commitment consists of its milestones; report each of them by itself.',
  },
  parentHanded: {
    fa: 'این تعهد از گام‌هایش ساخته شده است؛ هر گام را جداگانه ارجاع دهید.',
    en: 'This commitment consists of its milestones; hand each of them on by itself.',
  },
  dueNeeded: { fa: 'سررسید را بنویسید؛ قاعدهٔ این تعهد سررسیدی ندارد.', en: 'Give a due date; its rule has none.' },
  dueTooFar: {
    fa: 'این تاریخ دورتر از تقویم کاری شهر است؛ تاریخی نزدیک‌تر بنویسید.',
    en: 'This day lies beyond the work calendar of the city; give a nearer one.',
  },
  dueBeforeStart: { fa: 'سررسید پیش از آغاز است.', en: 'The due date lies before the start.' },
  dueInPast: { fa: 'سررسید گذشته است.', en: 'The due date has gone by.' },
  dayOff: (next: Text): Text => ({
    fa: `این روز تعطیل است؛ نخستین روز کاری پس از آن ${next.fa} است.`,
    en: `Offices are closed that day; the next work day is ${next.en}.`,
  }),
  untilTooEarly: {
    fa: 'تاریخ تازه باید پس از امروز و پس از سررسید کنونی باشد.',
    en: 'The new date must lie after today and after the present due date.',
  },
  weightUnfit: { fa: 'وزن عددی میان ۱ و ۱۰۰ است.', en: 'A weight is a number from 1 to 100.' },
  percentUnfit: {
    fa: 'پیشرفت عددی میان ۰ و ۹۹ است؛ ۱۰۰ را تنها تأییدکننده می‌دهد.',
    en: 'Progress is a number from 0 to 99; only the one who checks makes it 100.',
  },
  fallNeedsReason: { fa: 'بنویسید چرا پیشرفت کمتر شده است.', en: 'Write why progress has fallen.' },
  progressEmpty: {
    fa: 'پیشرفت را با عدد، متن یا مستند بگویید.',
    en: 'Tell of progress by a number, a text or evidence.',
  },
  doneWhenShort: (least: number): Text => ({
    fa: `بنویسید چه زمانی انجام‌شده به شمار می‌آید؛ دست‌کم ${numeral(least).fa} حرف.`,
    en: `Write when it counts as done. Letters needed: ${least}.`,
  }),
  statementMissing: { fa: 'بنویسید چه چیزی تعهد می‌شود.', en: 'Write what is promised.' },
  reasonShort: (least: number): Text => ({
    fa: `دلیل را در دست‌کم ${numeral(least).fa} حرف بنویسید.`,
    en: `Give a reason. Letters needed: ${least}.`,
  }),
  evidenceMissing: (missing: number): Text => ({
    fa: `برای اعلام انجام ${numeral(missing).fa} مستند کم است.`,
    en: `To report it done, evidence is missing: at least ${missing} more.`,
  }),
  nothingNew: {
    fa: 'پس از برگشت، دست‌کم یک مستند تازه لازم است.',
    en: 'After it was sent back, at least something new is needed.',
  },
  basisMissing: {
    fa: 'بنویسید چه چیزی را، کجا و کِی دیده‌اید.',
    en: 'Write what you looked at, where and when.',
  },
  measureUnfit: { fa: 'اندازه عدد و یکا می‌خواهد.', en: 'A measure is a number and a unit.' },
  linkUnfit: { fa: 'نشانی باید با https آغاز شود.', en: 'An address begins with https.' },
  noSuchEvent: { fa: 'چنین رویدادی در این موضوع نیست.', en: 'This matter has no such event.' },
  responsibleUnfit: {
    fa: 'مسئول باید از کارکنان صاحب تعهد باشد.',
    en: 'The person in charge must be a member of the body that owns the commitment.',
  },
  nothingToRedact: { fa: 'این رویداد متنی ندارد.', en: 'This event has no text.' },

  coordinate: { fa: 'هماهنگی تعهدها', en: 'coordinate commitments' },
  answer: { fa: 'پاسخ به تعهدها', en: 'answer commitments' },
  check: { fa: 'تأیید و برگشت تعهدها', en: 'check commitments' },
  inspect: { fa: 'بازرسی تعهدها', en: 'inspect commitments' },
  seeAll: { fa: 'دیدن همهٔ فهرست‌های سررسید', en: 'see every list of what is due' },
  recordPaper: { fa: 'ثبت پاسخ‌های کاغذی', en: 'record answers on paper' },
  issueBodyLinks: { fa: 'دادن پیوند پاسخ به دستگاه‌ها', en: 'give bodies links for answering' },
  publishRules: { fa: 'انتشار قاعده‌های تعهد', en: 'publish rules of commitments' },

  rulePublished: { fa: 'انتشار قاعدهٔ تعهد', en: 'rule of commitments published' },
  linkIssued: { fa: 'صدور پیوند پاسخ', en: 'link for answering issued' },
  linkRevoked: { fa: 'باطل کردن پیوند پاسخ', en: 'link for answering revoked' },
  standingAgreed: { fa: 'توافق پذیرش همیشگی', en: 'standing acceptance agreed' },
  linkUsed: { fa: 'به کار رفتن پیوند پاسخ', en: 'link for answering used' },
  lookedAt: { fa: 'خواندن یک تعهد حساس', en: 'sensitive commitment read' },
  foldBroken: { fa: 'ناهمخوانی یک تعهد با رویدادهایش', en: 'commitment differs from its events' },
  headsPublished: { fa: 'انتشار سرزنجیره‌های روز', en: 'heads of histories published' },
  watchBegun: { fa: 'آغاز پیگیری', en: 'started following' },
  watchEnded: { fa: 'پایان پیگیری', en: 'stopped following' },
  watchNeedsNumber: {
    fa: 'برای پیامک، شمارهٔ همراه را بنویسید.',
    en: 'For text messages, give a mobile number.',
  },
  watchProved: {
    fa: 'این شماره پیش‌تر تأیید شده است.',
    en: 'This number is confirmed already.',
  },
  watchCode: (code: Text, last: string): Text => ({
    fa: `کد تأیید برای پیگیری تعهدهای شهر ${code.fa} است و دو دقیقه کار می‌کند. اگر شما نخواسته‌اید، کاری نکنید.\n\n${last}`,
    en: `Your code for following the city’s commitments is ${code.en}; it works for two minutes. If you did not ask for it, do nothing.\n\n${last}`,
  }),
  noSuchWatch: { fa: 'چنین پیگیری‌ای نیست.', en: 'There is nothing like this that you follow.' },
  watchSubject: { fa: 'خبر تازه از آنچه پی می‌گیرید', en: 'News of what you follow' },
  watchNews: (count: number, address: string, stop: string): Text => ({
    fa: `${numeral(count).fa} رویداد تازه در آنچه پی می‌گیرید:\n${address}\nپایان پیگیری:\n${stop}`,
    en: `What is new in what you follow: ${count}\n${address}\nStop:\n${stop}`,
  }),
  codeNeeded: {
    fa: 'این گام کد یک‌بارمصرف می‌خواهد؛ کد به شمارهٔ ثبت‌شدهٔ دستگاه می‌رود.',
    en: 'This step wants a one-time code, which goes to the registered number of the body.',
    azb: 'بو آددیم بیر دفعه‌لیک کود ایسته‌ییر؛ کود قورومون یازیلمیش نؤمره‌سینه گئدیر.',
  },
  quietly: { fa: 'رویداد یک موضوع ناهمگانی', en: 'event of a matter that is not public' },
} satisfies Words

export const stateNames: Record<State, Text> = {
  offered: { fa: 'پیشنهادشده', en: 'offered', azb: 'تکلیف اولونوب' },
  accepted: { fa: 'پذیرفته', en: 'accepted', azb: 'قبول اولونوب' },
  doing: { fa: 'در دست اجرا', en: 'under way', azb: 'گئدیر' },
  claimed: { fa: 'اعلام انجام', en: 'reported done', azb: 'ائدیلدی دئییلیب' },
  verified: { fa: 'تأییدشده', en: 'verified', azb: 'تأیید اولونوب' },
  returned: { fa: 'برگشت‌خورده', en: 'sent back', azb: 'قایتاریلیب' },
  declined: { fa: 'ردشده', en: 'declined', azb: 'رد اولونوب' },
  transferred: { fa: 'ارجاع‌شده', en: 'passed on', azb: 'ارجاع اولونوب' },
  withdrawn: { fa: 'پس‌گرفته', en: 'withdrawn', azb: 'گئری آلینیب' },
}

/** How the record and a history call each kind of event. */
export const eventNames: Record<EventKind, Text> = {
  opened: { fa: 'گشودن موضوع', en: 'matter opened' },
  shown: { fa: 'انتشار موضوع برای همه', en: 'matter shown to everybody' },
  changed: { fa: 'تغییر متن یا وضع موضوع', en: 'text or standing of the matter changed' },
  dismissed: { fa: 'بستن موضوع', en: 'matter dismissed' },
  narrowed: { fa: 'محدود کردن دیده‌شدن موضوع', en: 'matter shown to fewer' },
  offered: { fa: 'پیشنهاد تعهد', en: 'commitment offered' },
  accepted: { fa: 'پذیرش تعهد', en: 'commitment accepted' },
  declined: { fa: 'رد تعهد', en: 'commitment declined' },
  started: { fa: 'آغاز اجرای تعهد', en: 'work begun' },
  progress: { fa: 'گزارش پیشرفت', en: 'progress reported' },
  claimed: { fa: 'اعلام انجام تعهد', en: 'commitment reported done' },
  recalled: { fa: 'پس گرفتن اعلام انجام', en: 'report of done taken back' },
  verified: { fa: 'تأیید انجام تعهد', en: 'commitment verified' },
  returned: { fa: 'برگشت تعهد', en: 'commitment sent back' },
  reopened: { fa: 'باز شدن دوبارهٔ تعهد', en: 'commitment opened again' },
  'transfer-asked': { fa: 'درخواست ارجاع تعهد', en: 'passing on asked for' },
  transferred: { fa: 'ارجاع تعهد', en: 'commitment passed on' },
  withdrawn: { fa: 'پس گرفتن تعهد', en: 'commitment withdrawn' },
  replaced: { fa: 'سپردن تعهد ردشده به دیگری', en: 'declined commitment given to another' },
  'extension-asked': { fa: 'درخواست تمدید', en: 'extension asked for' },
  'extension-granted': { fa: 'پذیرش تمدید', en: 'extension granted' },
  'extension-refused': { fa: 'نپذیرفتن تمدید', en: 'extension refused' },
  paused: { fa: 'توقف ساعت تعهد', en: 'clock stopped' },
  resumed: { fa: 'به راه افتادن ساعت تعهد', en: 'clock running again' },
  'gate-opened': { fa: 'اجرایی شدن تعهد', en: 'commitment took effect' },
  'due-moved': { fa: 'جابه‌جایی سررسید با تعطیلی تازه', en: 'due date moved by a closure' },
  'key-passed': { fa: 'رسیدن نوبت تأیید به دیگری', en: 'turn to check passed on' },
  escalated: { fa: 'هشدار سررسید', en: 'warning of a due date' },
  message: { fa: 'پیام دربارهٔ تعهد', en: 'message on a commitment' },
  evidence: { fa: 'افزودن مستند', en: 'evidence added' },
  corrected: { fa: 'اصلاح یک رویداد', en: 'event corrected' },
  responsible: { fa: 'تعیین مسئول تعهد', en: 'person in charge named' },
  redacted: { fa: 'پاک شدن متن یک رویداد', en: 'text of an event erased' },
}
