import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { Band, Why } from '../rules/door.ts'

/** What the pages of a door say to its keeper. Large, short, and never less than the truth. */
export const doorWords = {
  door: { fa: 'ورودی', en: 'The door', azb: 'گیریش' },
  doors: { fa: 'پذیرش امروز', en: 'Check-in today', azb: 'بوگونکو قبول' },
  doorsLead: {
    fa: 'نوبت‌های امروز که می‌توانید ورودی‌شان را باز کنید.',
    en: 'Today’s sessions whose door you may open.',
  },
  noDoors: { fa: 'امروز ورودی‌ای برای شما نیست.', en: 'There is no door for you today.' },
  open: { fa: 'باز کردن ورودی', en: 'Open the door', azb: 'گیریشی آچ' },
  session: { fa: 'نوبت', en: 'Session', azb: 'نؤوبه' },
  time: { fa: 'ساعت', en: 'Time', azb: 'ساعات' },
  place: { fa: 'مکان', en: 'Place', azb: 'یئر' },
  insideOf: (inside: number, all: number): Text => ({
    fa: `${faDigits(inside)} از ${faDigits(all)} نفر آمده‌اند`,
    en: `${inside} of ${all} are in`,
  }),
  freeSeats: (count: number): Text => ({
    fa: `${faDigits(count)} جای خالی`,
    en: count === 1 ? 'one seat free' : `${count} seats free`,
  }),
  counted: (count: number): Text => ({ fa: `${faDigits(count)} نفر شمرده`, en: `${count} counted` }),

  look: { fa: 'بلیت، کد، یا نام', en: 'Ticket, code or name', azb: 'بیلت، کود یا آد' },
  lookHint: {
    fa: 'کد دوازده‌رقمی، حرف‌های اول نام، یا چهار رقم آخر شمارهٔ همراه. دستگاه بارکدخوان هم در همین خانه می‌نویسد.',
    en: 'The twelve digits, the first letters of a name, or the last four digits of the mobile. A hand scanner types here, too.',
  },
  find: { fa: 'یافتن', en: 'Find', azb: 'تاپماق' },
  letIn: (count: number): Text => ({
    fa: count === 1 ? 'وارد شد' : `${faDigits(count)} نفر وارد شدند`,
    en: count === 1 ? 'Let in' : `Let in ${count}`,
    azb: count === 1 ? 'گیردی' : `${faDigits(count)} نفر گیردی`,
  }),
  whoComes: { fa: 'چه کسانی آمده‌اند؟', en: 'Who has come?', azb: 'کیملر گلیب؟' },
  letInAgain: { fa: 'دوباره راه بده', en: 'Let in again', azb: 'یئنه بوراخ' },
  admitAnyway: { fa: 'با ظرفیت راه بده', en: 'Admit by capacity', azb: 'ظرفیته گؤره بوراخ' },
  recorded: { fa: 'ثبت شد.', en: 'Recorded.' },
  recordedAgain: { fa: 'ورود دوباره ثبت شد.', en: 'Let in again, and noted.' },
  chooseWho: { fa: 'دست‌کم یک نفر را برگزینید.', en: 'Choose at least one.' },
  firstScan: (time: Text, door: string): Text => ({
    fa: `نخستین بار ساعت ${time.fa}، ${door}`,
    en: `first at ${time.en}, ${door}`,
  }),
  ownScansOnly: {
    fa: 'بدون شبکه تنها اسکن‌های همین گوشی دیده می‌شود.',
    en: 'Without a network only this phone’s own scans are known.',
  },
  notFound: { fa: 'در این نوبت پیدا نشد.', en: 'Not found in this session.' },

  waitingHere: { fa: 'منتظران حاضر', en: 'Waiting here', azb: 'بورادا گؤزله‌ینلر' },
  waitingLead: {
    fa: 'از دو ساعت مانده به آغاز، جای خالی به ترتیب صف به کسانی می‌رسد که همین‌جا ایستاده‌اند.',
    en: 'From two hours before the start a free seat goes, in the order of the line, to those who stand here.',
  },
  isHere: { fa: 'حاضر است', en: 'Is here', azb: 'بورادادیر' },
  serve: { fa: 'جا بده', en: 'Give a seat', azb: 'یئر وئر' },
  notTheirTurn: { fa: 'پیش از او کسی ایستاده است.', en: 'Somebody before them is here.' },
  served: { fa: 'جا داده شد؛ اکنون راهش بدهید.', en: 'They have a seat; let them in.' },
  inLine: (place: number): Text => ({ fa: `نفر ${faDigits(place)} صف`, en: `place ${place}` }),

  clicker: { fa: 'شمارش بی‌نام', en: 'Count without names', azb: 'آدسیز سایما' },
  clickerLead: {
    fa: 'برای کسانی که بی‌بلیت می‌آیند، تا وقتی جا هست. هر گروه جدا شمرده می‌شود.',
    en: 'For those who come without a ticket, while there are seats. Each group is counted by itself.',
  },
  howMany: { fa: 'چند نفر', en: 'How many people', azb: 'نئچه نفر' },
  group: { fa: 'گروه', en: 'Group', azb: 'قروپ' },
  add: { fa: 'بشمار', en: 'Count in', azb: 'سای' },
  noSeatsFree: (left: number): Text => ({
    fa: left === 0 ? 'جای خالی نمانده است.' : `تنها ${faDigits(left)} جا مانده است.`,
    en: left === 0 ? 'No seats are left.' : left === 1 ? 'Only one seat is left.' : `Only ${left} seats are left.`,
  }),
  notOpenYet: {
    fa: 'دفتر حضور از یک ربع پیش از آغاز باز می‌شود.',
    en: 'The register opens a quarter of an hour before the start.',
  },

  clashes: { fa: 'برخورد دو ورودی', en: 'Two doors let in the same', azb: 'ایکی گیریشین توقوشماسی' },
  clashesLead: {
    fa: 'دو ورودی که از هم خبر نداشتند یک نفر را راه داده‌اند؛ حضور یک بار شمرده می‌شود.',
    en: 'Two doors that did not know of each other let in the same person; attendance counts once.',
  },
  asides: { fa: 'اسکن‌های کنارگذاشته', en: 'Scans kept aside', azb: 'قیراغا قویولان اسکن‌لر' },
  asidesLead: {
    fa: 'این اسکن‌ها پذیرفته نشدند و در حضور نیامده‌اند.',
    en: 'These scans were refused and are not in the register.',
  },
  unverified: { fa: 'راه‌یافته با ظرفیت', en: 'Let in by capacity', azb: 'ظرفیته گؤره گیرنلر' },

  phones: { fa: 'گوشی‌های این ورودی', en: 'Phones of this door', azb: 'بو گیریشین گوشی‌لری' },
  phonesLead: {
    fa: 'هر گوشی تنها همین ورودی را باز می‌کند. اگر گم شد، همین‌جا ببندید.',
    en: 'Each phone opens this door alone. When one is lost, close it here.',
  },
  phoneName: { fa: 'نام گوشی یا نگهبان', en: 'Name of the phone or keeper', azb: 'گوشی آدی' },
  addPhone: { fa: 'ساختن پیوند برای یک گوشی', en: 'Make a link for a phone', azb: 'گوشی اوچون باغلانتی' },
  phoneLink: {
    fa: 'این پیوند را روی گوشی نگهبان باز کنید؛ تنها همین یک بار نشان داده می‌شود.',
    en: 'Open this link on the keeper’s phone; it is shown this once.',
  },
  lost: { fa: 'گم شد؛ ببند', en: 'Lost: close it', azb: 'ایتدی؛ باغلا' },
  closed: { fa: 'بسته', en: 'closed', azb: 'باغلی' },
  working: { fa: 'باز', en: 'open', azb: 'آچیق' },
  wasClosed: { fa: 'این گوشی دیگر ورودی را باز نمی‌کند.', en: 'This phone opens the door no more.' },
  lastSeen: { fa: 'آخرین تماس', en: 'Last seen', azb: 'سون علاقه' },
  deviceRevoked: { fa: 'بستن گوشی ورودی', en: 'phone of a door closed' },
  thisPhone: { fa: 'این گوشی نگهبان این ورودی می‌شود', en: 'This phone becomes a keeper of this door' },
  begin: { fa: 'آغاز', en: 'Begin', azb: 'باشلا' },
  noSuchWord: {
    fa: 'این پیوند کار نمی‌کند؛ پیوند تازه بخواهید.',
    en: 'This link does not work; ask for a new one.',
  },

  camera: { fa: 'دوربین', en: 'Camera', azb: 'دوربین' },
  noCamera: {
    fa: 'دوربین باز نشد؛ کد یا نام را بنویسید.',
    en: 'The camera did not open; type the code or the name.',
  },
  take: { fa: 'گرفتن فهرست برای کار بی‌شبکه', en: 'Take the list along', azb: 'سیاهه‌نی گؤتور' },
  taken: { fa: 'فهرست ساعت {at} روی این گوشی است.', en: 'The list of {at} is on this phone.' },
  goOffline: { fa: 'کار بی‌شبکه', en: 'Work without a network', azb: 'شبکه‌سیز ایشله' },
  offlineOn: { fa: 'بی‌شبکه کار می‌کند؛ فهرست ساعت {at}.', en: 'Without a network; the list of {at}.' },
  online: { fa: 'با شبکه کار می‌کند.', en: 'With the network.' },
  noNetwork: {
    fa: 'شبکه پاسخ نداد. اگر شبکه نیست، «کار بی‌شبکه» را روشن کنید.',
    en: 'The network did not answer. If there is none, switch “without a network” on.',
  },
  unsent: { fa: '{n} اسکن هنوز فرستاده نشده', en: '{n} scans not sent yet' },
  allSent: { fa: 'همه فرستاده شد.', en: 'All has been sent.' },
  setAside: { fa: '{n} اسکن پذیرفته نشد و کنار گذاشته شد.', en: '{n} scans were refused and kept aside.' },
  sendNow: { fa: 'فرستادن', en: 'Send', azb: 'گؤندر' },
  onThisPhone: {
    fa: 'روی این گوشی ثبت شد؛ هنوز به شهر نرسیده.',
    en: 'Noted on this phone; the city has not got it yet.',
  },
  clockWrong: {
    fa: 'ساعت این گوشی {n} دقیقه با ساعت شهر فرق دارد؛ زمان اسکن‌ها درست می‌شود.',
    en: 'This phone’s clock is {n} minutes off; the times of scans are corrected.',
  },
  soldAfter: {
    fa: 'پس از فهرست ساعت {at} فروخته شده؛ با ظرفیت راه بدهید؟',
    en: 'Sold after your list of {at}; admit by capacity?',
  },
  noKeeping: {
    fa: 'این صفحه روی این گوشی بی‌شبکه باز نمی‌شود؛ فهرست کاغذی همراه داشته باشید.',
    en: 'This page does not open without a network on this phone; take the list on paper.',
  },
  revokedHere: {
    fa: 'این گوشی دیگر نگهبان این ورودی نیست و فهرست از آن پاک شد.',
    en: 'This phone keeps this door no more; the list was erased from it.',
  },
} satisfies Words

export const bandNames: Record<Band, Text> = {
  women: { fa: 'زنان', en: 'women', azb: 'قادینلار' },
  men: { fa: 'مردان', en: 'men', azb: 'کیشیلر' },
  girls: { fa: 'دختران', en: 'girls', azb: 'قیزلار' },
  boys: { fa: 'پسران زیر ۱۲', en: 'boys under 12', azb: '۱۲ یاشدان آشاغی اوغلانلار' },
}

/** One word for each verdict, and why. The word is heard from across the hall; the reason stands below it. */
export const verdictWords: Record<Why, Text> = {
  welcome: { fa: 'بفرمایید', en: 'Welcome', azb: 'بویورون' },
  'not-in-list': { fa: 'در فهرست نیست', en: 'Not in the list', azb: 'سیاهه‌ده یوخدور' },
  'not-found': { fa: 'بلیت این نوبت نیست', en: 'No ticket of this session', azb: 'بو نؤوبه‌نین بیلتی دئییل' },
  'already-in': { fa: 'پیش‌تر آمده است', en: 'Already in', azb: 'قاباقجا گیریب' },
  'other-session': { fa: 'برای نوبت دیگری است', en: 'For another session', azb: 'باشقا نؤوبه اوچوندور' },
  expired: { fa: 'زمانش گذشته است', en: 'Its time is over', azb: 'واختی کئچیب' },
  forged: { fa: 'امضای شهر را ندارد', en: 'Not signed by the city', azb: 'شهرین ایمضاسی یوخدور' },
  'not-ours': { fa: 'بلیت شهر نیست', en: 'Not a ticket of the city', azb: 'شهرین بیلتی دئییل' },
  unreadable: { fa: 'خوانده نشد', en: 'Cannot be read', azb: 'اوخونمادی' },
  'unknown-format': { fa: 'بلیت از گونهٔ دیگری است', en: 'A ticket of another kind', azb: 'باشقا جور بیلتدیر' },
  withdrawn: { fa: 'جا پس داده شده', en: 'Given back', azb: 'قایتاریلیب' },
  cancelled: { fa: 'لغو شده', en: 'Called off', azb: 'لغو اولوب' },
  lapsed: { fa: 'مهلتش گذشته', en: 'Run out', azb: 'مهلتی کئچیب' },
  refused: { fa: 'پذیرفته نشد', en: 'Not admitted', azb: 'قبول اولونماییب' },
  waiting: { fa: 'در فهرست انتظار است', en: 'On the waiting list', azb: 'گؤزله‌مه سیاهه‌سینده‌دیر' },
  asked: { fa: 'هنوز جا ندارد', en: 'Has no place yet', azb: 'هله یئری یوخدور' },
  unpaid: { fa: 'پرداخت نشده', en: 'Not paid', azb: 'اؤدنمه‌ییب' },
  'unpaid-unknown': { fa: 'پرداختش معلوم نیست', en: 'Perhaps not paid', azb: 'اؤدنیب-اؤدنمه‌دیگی بللی دئییل' },
  held: { fa: 'جا هنوز قطعی نیست', en: 'Not certain yet', azb: 'یئر هله قطعی دئییل' },
  several: { fa: 'چند نفر پیدا شد', en: 'Several were found', azb: 'نئچه نفر تاپیلدی' },
}
