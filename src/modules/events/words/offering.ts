import type { Text } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

const az = ({ azb, fa }: Text) => azb ?? fa
/** For whom something is. */
const audience = {
  forEverybody: { fa: 'برای همه', en: 'For everybody', azb: 'هامی اوچون' },
  fromAge: (age: number): Text => ({
    fa: `از ${faDigits(age)} سال`,
    en: `aged ${age} and over`,
    azb: `${faDigits(age)} یاشیندان`,
  }),
  grownFrom: (age: number): Text => ({
    fa: `از ${faDigits(age)} سال`,
    en: `Ages ${age} and over`,
    azb: `${faDigits(age)} یاشیندان`,
  }),
  upToAge: (age: number): Text => ({
    fa: `تا ${faDigits(age)} سال`,
    en: `up to the age of ${age}`,
    azb: `${faDigits(age)} یاشینا قدر`,
  }),
  betweenAges: (from: number, to: number): Text => ({
    fa: `${faDigits(from)} تا ${faDigits(to)} سال`,
    en: `aged ${from} to ${to}`,
    azb: `${faDigits(from)}-${faDigits(to)} یاش`,
  }),
  childrenUpTo: (age: number): Text => ({
    fa: `کودکان تا ${faDigits(age)} سال`,
    en: `Children up to ${age}`,
    azb: `${faDigits(age)} یاشینا قدر اوشاقلار`,
  }),
  agesOf: (from: number, to: number): Text => ({
    fa: `${faDigits(from)} تا ${faDigits(to)} سال`,
    en: `Ages ${from} to ${to}`,
    azb: `${faDigits(from)}-${faDigits(to)} یاش`,
  }),
  onlyFor: {
    female: { fa: 'ویژهٔ بانوان', en: 'Women only', azb: 'خانیملارا عایید' },
    male: { fa: 'ویژهٔ آقایان', en: 'Men only', azb: 'کیشی‌لره عایید' },
  },
  womenFrom: (age: number): Text => ({
    fa: `بانوان از ${faDigits(age)} سال`,
    en: `Women ${age} and over`,
    azb: `${faDigits(age)} یاشیندان خانیملار`,
  }),
  menFrom: (age: number): Text => ({
    fa: `آقایان از ${faDigits(age)} سال`,
    en: `Men ${age} and over`,
    azb: `${faDigits(age)} یاشیندان کیشی‌لر`,
  }),
  womenOf: (from: number, to: number): Text => ({
    fa: `بانوان ${faDigits(from)} تا ${faDigits(to)} سال`,
    en: `Women aged ${from} to ${to}`,
    azb: `${faDigits(from)}-${faDigits(to)} یاش خانیملار`,
  }),
  menOf: (from: number, to: number): Text => ({
    fa: `آقایان ${faDigits(from)} تا ${faDigits(to)} سال`,
    en: `Men aged ${from} to ${to}`,
    azb: `${faDigits(from)}-${faDigits(to)} یاش کیشی‌لر`,
  }),
  girlsOf: (from: number, to: number): Text => ({
    fa: `دختران ${faDigits(from)} تا ${faDigits(to)} سال`,
    en: `Girls aged ${from} to ${to}`,
    azb: `${faDigits(from)}-${faDigits(to)} یاش قیزلار`,
  }),
  boysOf: (from: number, to: number): Text => ({
    fa: `پسران ${faDigits(from)} تا ${faDigits(to)} سال`,
    en: `Boys aged ${from} to ${to}`,
    azb: `${faDigits(from)}-${faDigits(to)} یاش اوغلانلار`,
  }),
  anybody: { fa: 'هر کس', en: 'Anybody', azb: 'هر کیم' },
  sexes: {
    female: { fa: 'بانوان و دختران', en: 'Women and girls', azb: 'خانیملار و قیزلار' },
    male: { fa: 'آقایان و پسران', en: 'Men and boys', azb: 'کیشی‌لر و اوغلانلار' },
  },
  together: {
    guardian: { fa: 'همراه سرپرست', en: 'with a guardian', azb: 'قیّومو ایله بیرلیکده' },
    'female-guardian': { fa: 'همراه مادر یا سرپرست زن', en: 'with a female guardian', azb: 'آناسی ایله بیرلیکده' },
    'any-adult': { fa: 'همراه یک بزرگ‌سال', en: 'with an adult', azb: 'بیر بؤیوک ایله بیرلیکده' },
  },
  takesNoSeat: { fa: 'جا نمی‌گیرد', en: 'takes no seat', azb: 'یئر توتمور' },
  /** «زنان و دختران از ۶ سال» */
  aged: (who: Text, ages: Text): Text => ({
    fa: `${who.fa} ${ages.fa}`,
    en: `${who.en} ${ages.en}`,
    azb: `${az(who)} ${az(ages)}`,
  }),
  listed: (parts: readonly Text[]): Text => ({
    fa: parts.map(({ fa }) => fa).join('، '),
    en: parts.map(({ en }) => en).join(', '),
    azb: parts.map(az).join('، '),
  }),
} as const

/** How things stand with the places. */
const standing = {
  off: { fa: 'لغو شده', en: 'Called off', azb: 'لغو اولونوب' },
  over: { fa: 'گذشته', en: 'Past', azb: 'کئچیب' },
  begun: { fa: 'آغاز شده', en: 'Under way', azb: 'باشلانیب' },
  closed: { fa: 'ثبت‌نام بسته است', en: 'Enrolment closed', azb: 'آدیازما باغلیدیر' },
  open: { fa: 'آزاد برای همه', en: 'Open to all', azb: 'هامییا آچیق' },
  hasPlaces: { fa: 'جا هست', en: 'Places left', azb: 'یئر وار' },
  fewLeft: (left: number): Text => ({
    fa: `کم مانده: ${faDigits(left)} جا`,
    en: `Only ${left} left`,
    azb: `آز قالیب: ${faDigits(left)} یئر`,
  }),
  full: { fa: 'پر؛ فهرست انتظار', en: 'Full; waiting list', azb: 'دولودور؛ گؤزله‌مه سیاهه‌سی' },
  opensOn: (when: Text): Text => ({
    fa: `ثبت‌نام از ${when.fa}`,
    en: `Enrolment from ${when.en}`,
    azb: `آدیازما: ${az(when)}`,
  }),
  drawUntil: (when: Text): Text => ({
    fa: `قرعه؛ تا ${when.fa}`,
    en: `Draw; until ${when.en}`,
    azb: `پوشک؛ ${az(when)} قدر`,
  }),
  selectionUntil: (when: Text): Text => ({
    fa: `گزینش؛ تا ${when.fa}`,
    en: `Selection; until ${when.en}`,
    azb: `سئچیم؛ ${az(when)} قدر`,
  }),
  moved: { fa: 'جابه‌جا شده', en: 'Moved', azb: 'دییشدیریلیب' },
} as const

/** How places are given, in one sentence. */
const manners = {
  'first-come': {
    fa: 'جا به ترتیب درخواست داده می‌شود؛ اگر پر شود، در فهرست انتظار نوبت می‌گیرید.',
    en: 'First come, first served; once it is full you can join the waiting list.',
    azb: 'یئرلر سیرا ایله وئریلیر؛ دولاندا گؤزله‌مه سیراسینا یازیلیرسینیز.',
  },
  draw: {
    fa: 'جا با قرعهٔ آشکار داده می‌شود؛ زود و دیر بودن درخواست در بخت شما اثری ندارد.',
    en: 'Places are drawn by lot in public; asking early or late makes no difference.',
    azb: 'یئرلر آچیق پوشکله وئریلیر؛ تئز یا گئج ایسته‌مه‌یین فرقی یوخدور.',
  },
  selection: {
    fa: 'جا پس از بررسی درخواست‌ها با معیار اعلام‌شده داده می‌شود.',
    en: 'Places are given after the requests have been judged by published criteria.',
    azb: 'یئرلر ایستکلره باخیلاندان سونرا، اعلان اولونموش اؤلچولرله وئریلیر.',
  },
  open: {
    fa: 'ورود برای همه آزاد است؛ ثبت‌نام تنها برای یادآوری و برآورد شمار شرکت‌کنندگان است.',
    en: 'Everybody may come; enrolling is only for a reminder and to know how many to expect.',
    azb: 'گیریش هامی‌یا آزاددیر؛ آدیازما یالنیز خاطیرلاتماق اوچوندور.',
  },
} as const

export const offeringWords = {
  ...audience,
  ...standing,
  manners,
  free: { fa: 'رایگان', en: 'Free', azb: 'پولسوز' },
  toman: (amount: Text): Text => ({ fa: `${amount.fa} تومان`, en: `${amount.en} toman`, azb: `${az(amount)} تومن` }),
  rial: (amount: Text): Text => ({ fa: `${amount.fa} ریال`, en: `${amount.en} rials`, azb: `${az(amount)} ریال` }),
  priceFrom: (least: Text, most: Text): Text => ({
    fa: `از ${least.fa} تا ${most.fa}`,
    en: `${least.en} to ${most.en}`,
    azb: `${az(least)} - ${az(most)}`,
  }),
  perPerson: { fa: 'برای هر نفر', en: 'per person', azb: 'هر نفر اوچون' },

  enrol: { fa: 'ثبت‌نام کنید', en: 'Enrol', azb: 'آد یازدیر' },
  enrolRun: {
    fa: 'ثبت‌نام برای همهٔ نوبت‌ها',
    en: 'Enrol for all sessions',
    azb: 'بوتون نوبه‌لره آد یازدیر',
  },
  joinLine: { fa: 'رفتن به فهرست انتظار', en: 'Join the waiting list', azb: 'گؤزله‌مه سیراسینا دور' },
  enterDraw: { fa: 'شرکت در قرعه', en: 'Enter the draw', azb: 'پوشکه قاتیل' },
  apply: { fa: 'فرستادن درخواست', en: 'Apply', azb: 'ایستک گؤندر' },
  tellThem: { fa: 'خبر دهید که می‌آیید', en: 'Say you’re coming', azb: 'گله‌جه‌یینیزی بیلدیرین' },

  nextSession: { fa: 'نوبت بعدی', en: 'Next session', azb: 'سونراکی نوبه' },
  itsTime: { fa: 'زمان', en: 'When', azb: 'زامان' },
  inSession: (when: Text): Text => ({
    fa: `، ${when.fa}`,
    en: `, ${when.en}`,
    azb: `، ${az(when)}`,
  }),
  places: { fa: 'جا و ثبت‌نام', en: 'Places and enrolment', azb: 'یئر و آدیازما' },
  when: { fa: 'نوبت‌ها', en: 'Sessions', azb: 'نوبه‌لر' },
  laterSessions: (count: number): Text => ({
    fa: `${faDigits(count)} نوبت دیگر`,
    en: count === 1 ? '1 later session' : `${count} later sessions`,
    azb: `${faDigits(count)} سونراکی نوبه`,
  }),
  pastSessions: (count: number): Text => ({
    fa: `${faDigits(count)} نوبت گذشته`,
    en: count === 1 ? '1 past session' : `${count} past sessions`,
    azb: `${faDigits(count)} کئچمیش نوبه`,
  }),
  sessions: (count: number): Text => ({
    fa: `${faDigits(count)} نوبت`,
    en: count === 1 ? '1 session' : `${count} sessions`,
    azb: `${faDigits(count)} نوبه`,
  }),
  where: { fa: 'کجا', en: 'Where', azb: 'هارادا' },
  who: { fa: 'برای چه کسانی', en: 'For whom', azb: 'کیملر اوچون' },
  price: { fa: 'هزینه', en: 'Fee', azb: 'قیمت' },
  how: { fa: 'شیوهٔ پذیرش', en: 'How places are given', azb: 'یئرلر نئجه وئریلیر' },
  rated: { fa: 'امتیاز شرکت‌کنندگان', en: 'Rated by those who came', azb: 'گلنلرین قیمتی' },
  ofFive: { fa: 'از ۵', en: 'of 5', azb: '۵-دن' },
  ratedBy: { fa: 'تنها حاضران، هر کدام یک بار', en: 'only those present, once each', azb: 'تکجه گلنلر، هره بیر دفعه' },
  access: { fa: 'دسترس‌پذیری', en: 'Accessibility', azb: 'ال‌چاتانلیق' },
  terms: { fa: 'شرایط', en: 'Terms', azb: 'شرطلر' },
  organiser: { fa: 'برگزارکننده', en: 'Organiser', azb: 'دوزنله‌ین' },
  programme: { fa: 'برنامه', en: 'Programme', azb: 'پروگرام' },
  party: (least: number, most: number): Text =>
    least === most
      ? { fa: `گروه ${faDigits(most)} نفره`, en: `in parties of ${most}`, azb: `${faDigits(most)} نفرلیک` }
      : {
          fa: `هر ثبت‌نام از ${faDigits(least)} تا ${faDigits(most)} نفر`,
          en: `${least} to ${most} people per enrolment`,
          azb: `هر آدیازما ${faDigits(least)}-${faDigits(most)} نفر`,
        },
  online: { fa: 'برخط', en: 'Online', azb: 'شبکه‌ده' },
  anyTime: { fa: 'هر زمان', en: 'At any time', azb: 'هر زمان' },
  noSuchOffering: {
    fa: 'چنین برنامه‌ای در تقویم نیست.',
    en: 'There is nothing with this code in the calendar.',
    azb: 'تقویمده بئله بیر شئی یوخدور.',
  },
}
