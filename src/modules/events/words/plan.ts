import type { Said, Text, Words } from '#platform/locale.ts'

const az = ({ azb, fa }: Text) => azb ?? fa

/** What «my programme» says. */
export const planWords = {
  title: { fa: 'برنامهٔ من', en: 'My programme', azb: 'منیم پروگرامیم' },
  lead: {
    fa: 'نوبت‌هایی که نشان کرده‌اید، روز به روز، با هم‌زمانی‌ها و راه پیاده میان جاها. نشان کردن جا نمی‌گیرد؛ برای جا باید ثبت‌نام کنید.',
    en: 'The sessions you marked, day by day, with what clashes and the walk between places. A mark takes no seat; for a seat you have to enrol.',
    azb: 'نشان ووردوغونوز نوبه‌لر، گون به گون، توققوشمالار و یئرلرین آراسینداکی پیادا یول ایله. نشان یئر توتمور؛ یئر اوچون آدیازما لازیمدیر.',
  },
  mark: { fa: 'به برنامهٔ من', en: 'Add to my programme', azb: 'منیم پروگرامیما آرتیر' },
  unmark: { fa: 'برداشتن از برنامهٔ من', en: 'Take off my programme', azb: 'پروگرامیمدان گؤتور' },
  marked: { fa: 'به برنامهٔ شما افزوده شد.', en: 'It is on your programme now.', azb: 'پروگرامینیزا آرتیریلدی.' },
  unmarked: { fa: 'از برنامهٔ شما برداشته شد.', en: 'It is off your programme now.', azb: 'پروگرامینیزدان گؤتورولدو.' },
  ofSession: (title: Said): Text => ({
    fa: `: ${title.fa}`,
    en: `: ${title.en ?? title.fa}`,
    azb: `: ${title.azb ?? title.fa}`,
  }),
  none: { fa: 'هنوز چیزی نشان نکرده‌اید', en: 'You have marked nothing yet', azb: 'هله بیر شئی نشان وورماییبسینیز' },
  noneHint: {
    fa: 'از صفحهٔ یک جشنواره یا برنامه به «همهٔ رویدادها»ی آن بروید و «به برنامهٔ من» را بزنید؛ این‌جا روز به روز کنار هم می‌آیند.',
    en: 'From the page of a festival or a programme go to everything that is on of it, and press “Add to my programme”; here they stand day by day.',
    azb: 'بیر فستیوالین سیاهه‌سینده «منیم پروگرامیما آرتیر» دویمه‌سینی باسین؛ بوردا گون به گون گؤرونورلر.',
  },
  inThisBrowser: {
    fa: 'این فهرست تنها در همین مرورگر است و ۶۰ روز می‌ماند. اگر وارد شوید، با نخستین نشان تازه همراه حساب شما می‌ماند.',
    en: 'This list is in this browser only, for 60 days. Sign in, and with your next mark it stays with your account.',
    azb: 'بو سیاهه تکجه بو براوزردده‌دیر و ۶۰ گون قالیر. گیرسه‌نیز، یئنی نشانلا حسابینیزدا قالار.',
  },
  signIn: { fa: 'ورود', en: 'Sign in', azb: 'گیریش' },
  counted: (sessions: Text, days: Text): Text => ({
    fa: `${sessions.fa} نوبت در ${days.fa} روز`,
    en: `${sessions.en === '1' ? '1 session' : `${sessions.en} sessions`} on ${days.en === '1' ? '1 day' : `${days.en} days`}`,
    azb: `${az(days)} گونده ${az(sessions)} نوبه`,
  }),
  noClash: { fa: 'بی هم‌زمانی', en: 'nothing clashes', azb: 'توققوشما یوخدور' },
  clashing: (count: Text): Text => ({
    fa: `${count.fa} نوبت هم‌زمان با دیگری`,
    en: count.en === '1' ? '1 session clashes' : `${count.en} sessions clash`,
    azb: `${az(count)} نوبه توققوشور`,
  }),
  clashesWith: (title: Said): Text => ({
    fa: `هم‌زمان با «${title.fa}»`,
    en: `Clashes with “${title.en ?? title.fa}”`,
    azb: `«${title.azb ?? title.fa}» ایله عینی زاماندا`,
  }),
  way: (minutes: Text, from: Said, spare: Text): Text => ({
    fa: `${minutes.fa} دقیقه پیاده از «${from.fa}»؛ ${spare.fa} دقیقه فرصت دارید`,
    en: `${minutes.en} min on foot from “${from.en ?? from.fa}”; you have ${spare.en} min`,
    azb: `«${from.azb ?? from.fa}»-دن پیادا ${az(minutes)} دقیقه؛ ${az(spare)} دقیقه واختینیز وار`,
  }),
  tooLong: (minutes: Text, from: Said, spare: Text): Text => ({
    fa: `پیاده نمی‌رسید: راه از «${from.fa}» ${minutes.fa} دقیقه است و ${spare.fa} دقیقه فرصت دارید`,
    en: `Too far on foot: ${minutes.en} min from “${from.en ?? from.fa}”, and you have ${spare.en} min`,
    azb: `پیادا چاتمازسینیز: «${from.azb ?? from.fa}»-دن یول ${az(minutes)} دقیقه، واختینیز ${az(spare)} دقیقه`,
  }),
  wayUnknown: (from: Said): Text => ({
    fa: `راه از «${from.fa}» را نمی‌دانیم؛ جای دقیق یکی ثبت نشده است`,
    en: `The way from “${from.en ?? from.fa}” is not known: one of the places has no exact position`,
    azb: `«${from.azb ?? from.fa}»-دن یول معلوم دئییل؛ یئرلردن بیرینین دقیق یئری یازیلماییب`,
  }),
  hasPlace: { fa: 'جا دارید', en: 'You have a place', azb: 'یئرینیز وار' },
  toCalendar: { fa: 'در تقویم گوشی', en: 'Into your calendar', azb: 'تلفون تقویمینه' },
  onPaper: { fa: 'چاپ (PDF)', en: 'Print (PDF)', azb: 'چاپ (PDF)' },
  howWalked: {
    fa: 'راه پیاده: خط راست میان دو جا × ۱٫۳، با سرعت ۴٫۵ کیلومتر در ساعت.',
    en: 'On foot: the straight line between two places × 1.3, at 4.5 km an hour.',
    azb: 'پیادا یول: ایکی یئرین آراسینداکی دوز خط × ۱٫۳، ساعتده ۴٫۵ کیلومتر.',
  },
  gone: {
    fa: 'این نوبت دیگر در پیش نیست.',
    en: 'This session is not to come any more.',
    azb: 'بو نوبه داها گلن دئییل.',
  },
  full: {
    fa: 'فهرست شما پر است. نخست چند نوبت را بردارید.',
    en: 'Your list is full. Take some sessions off it first.',
    azb: 'سیاهه‌نیز دولوب. اول نئچه نوبه‌نی گؤتورون.',
  },
  fullHere: {
    fa: 'بی ورود، فهرست تا ۴۰ نوبت جا دارد. وارد شوید یا چند نوبت را بردارید.',
    en: 'Without signing in a list holds 40 sessions. Sign in, or take some off.',
    azb: 'گیریشسیز سیاهه ۴۰ نوبه توتور. گیرین یا نئچه نوبه‌نی گؤتورون.',
  },
} satisfies Words
