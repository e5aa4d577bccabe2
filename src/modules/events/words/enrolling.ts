import type { Said, Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

const az = ({ azb, fa }: Text) => azb ?? fa

export const enrolWords = {
  title: (what: Said): Text => ({
    fa: `ثبت‌نام: ${what.fa}`,
    en: `Enrol: ${what.en ?? what.fa}`,
    azb: `آدیازما: ${what.azb ?? what.fa}`,
  }),
  steps: { fa: 'گام‌های ثبت‌نام', en: 'Steps of enrolling', azb: 'آدیازما آددیملاری' },
  stepWho: { fa: 'چه کسانی می‌آیند', en: 'Who comes', azb: 'کیملر گلیر' },
  stepMore: { fa: 'رضایت و پرسش', en: 'Consent and questions', azb: 'رضایت و سورغو' },
  stepCheck: { fa: 'بازبینی', en: 'Check', azb: 'یوخلاما' },
  stepDone: { fa: 'نتیجه', en: 'Result', azb: 'نتیجه' },

  signInFirst: { fa: 'نخست با کد پیامکی وارد شوید', en: 'Sign in with a code first', azb: 'ایلک اؤنجه کودلا گیرین' },
  signInWhy: {
    fa: 'جا به نام شما گرفته می‌شود و خبرها به همین شماره می‌رسد. گذرواژه نمی‌خواهد، و نوبتی که برگزیده‌اید نگه داشته می‌شود.',
    en: 'The place is taken in your name, and news comes to this number. There is no password, and the session you have chosen is kept.',
    azb: 'یئر سیزین آدینیزا توتولور و خبرلر بو نومره‌یه گلیر. رمز ایسته‌میر، سئچدیینیز نوبه ده ساخلانیر.',
  },
  signIn: { fa: 'ورود و ادامه', en: 'Sign in and go on', azb: 'گیر و داوام ائت' },

  session: { fa: 'نوبت', en: 'Session', azb: 'نوبه' },
  wholeRun: { fa: 'همهٔ نوبت‌ها با هم', en: 'All sessions together', azb: 'بوتون نوبه‌لر بیرلیکده' },
  chooseSession: { fa: 'یکی از نوبت‌ها را برگزینید.', en: 'Choose one of the sessions.', azb: 'نوبه‌لردن بیرینی سئچین.' },
  lacks: (needs: readonly Text[]): Text => ({
    fa: `این برنامه نگفته است که این‌ها را دارد: ${needs.map(({ fa }) => fa).join('، ')}. پیش از آمدن از ۱۳۷ بپرسید.`,
    en: `It is not said that there is: ${needs.map(({ en }) => en.toLowerCase()).join(', ')}. Ask 137 before you come.`,
    azb: `بو پروگرام بونلاری وار دئمه‌ییب: ${needs.map(({ azb, fa }) => azb ?? fa).join('، ')}. گلمزدن اول ۱۳۷-دن سوروشون.`,
  }),
  comesToCare: (name: string): Text => ({
    fa: `${name} همراه مراقب است و جا نمی‌گیرد`,
    en: `${name} comes to care, and takes no seat`,
    azb: `${name} باخیجی کیمی گلیر، یئر توتمور`,
  }),
  otherSession: { fa: 'نوبتی دیگر', en: 'Another session', azb: 'باشقا نوبت' },
  addToFamily: {
    fa: 'کسی کم است؟ افزودن به خانواده',
    en: 'Somebody missing? Add to the family',
    azb: 'کیمسه اسکیک‌دیر؟ عائله‌یه آرتیر',
  },
  household: { fa: 'از خانوادهٔ شما', en: 'Of your household', azb: 'عائله‌نیزدن' },
  you: { fa: 'خودتان', en: 'You', azb: 'اؤزونوز' },
  yourself: (name: string): Text =>
    name === '' ? enrolWords.you : { fa: `${name} (خودتان)`, en: `${name} (you)`, azb: `${name} (اؤزونوز)` },
  named: (name: string): Text => ({ fa: name, en: name, azb: name }),
  bornIn: (year: number): Text => ({
    fa: `متولد ${faDigits(year)}`,
    en: `born in ${year}`,
    azb: `${faDigits(year)} دوغوملو`,
  }),
  comma: { fa: '، ', en: ', ', azb: '، ' },
  guest: (place: number): Text => ({
    fa: `مهمان ${faDigits(place)}`,
    en: `Guest ${place}`,
    azb: `${faDigits(place)}. قوناق`,
  }),
  guests: { fa: 'مهمان', en: 'Guests', azb: 'قوناقلار' },
  guestName: { fa: 'نام', en: 'Name', azb: 'آد' },
  born: { fa: 'سال تولد', en: 'Year of birth', azb: 'دوغوم ایلی' },
  bornHint: {
    fa: 'مانند ۱۳۹۷؛ میلادی هم می‌شود.',
    en: 'Such as 2018; the solar year will do as well.',
    azb: 'اؤرنک: ۱۳۹۷؛ میلادی ده اولار.',
  },
  bornOn: (name: string): Text => ({
    fa: `تاریخ تولد ${name}`,
    en: `Date of birth of ${name}`,
    azb: `${name} دوغوم تاریخی`,
  }),
  bornOnHint: { fa: 'مانند ۱۳۹۷/۰۷/۱۴', en: 'Such as 1397/07/14 or 2018-10-06', azb: 'اؤرنک: ۱۳۹۷/۰۷/۱۴' },
  sex: { fa: 'جنس', en: 'Sex', azb: 'جنس' },
  female: { fa: 'زن یا دختر', en: 'Female', azb: 'قادین یا قیز' },
  male: { fa: 'مرد یا پسر', en: 'Male', azb: 'کیشی یا اوغلان' },
  carer: {
    fa: 'مراقب یکی از همراهان دارای معلولیت است (رایگان و بی‌نیاز به جا)',
    en: 'Comes to assist somebody with a disability (free of charge, no seat)',
    azb: 'انگللی بیرینه باخان کیمی گلیر (پولسوز)',
  },
  addGuest: { fa: 'افزودن مهمان', en: 'Add a guest', azb: 'قوناق آرتیر' },
  goOn: { fa: 'ادامه', en: 'Go on', azb: 'داوام' },
  back: { fa: 'بازگشت و ویرایش', en: 'Go back and change', azb: 'قاییت و دییش' },

  nobody: { fa: 'دست‌کم یک نفر را برگزینید.', en: 'Choose at least one person.', azb: 'ان آزی بیر نفری سئچین.' },
  nameMissing: { fa: 'نام مهمان را بنویسید.', en: 'Write the name of the guest.', azb: 'قوناغین آدینی یازین.' },
  yearNotAge: {
    fa: 'سال تولد را با چهار رقم بنویسید، مانند ۱۴۰۱؛ سن هر سال عوض می‌شود.',
    en: 'Write the year of birth in four digits, such as 2022; an age changes every year.',
    azb: 'دوغوم ایلینی دؤرد رقم ایله یازین، مثلاً ۱۴۰۱؛ یاش هر ایل دییشیر.',
  },
  sexMissing: {
    fa: 'بنویسید زن است یا مرد؛ این نوبت به آن بستگی دارد.',
    en: 'Say whether female or male; it matters for this session.',
    azb: 'قادین یا کیشی اولدوغونو یازین؛ بو نوبه اونا باغلیدیر.',
  },
  notAYear: {
    fa: 'این سال تولد شدنی نیست؛ دوباره بنویسید.',
    en: 'Nobody can be born then; write it again.',
    azb: 'بو دوغوم ایلی اولا بیلمز؛ یئنی‌دن یازین.',
  },
  yearConverted: (typed: number, solar: number): Text => ({
    fa: `${faDigits(typed)} میلادی را سال ${faDigits(solar)} خواندیم.`,
    en: `We read ${typed} as the solar year ${solar}.`,
    azb: `میلادی ${faDigits(typed)} ایلینی ${faDigits(solar)} اوخودوق.`,
  }),
  welcome: { fa: 'می‌تواند بیاید', en: 'Can come', azb: 'گله بیلر' },
  nearest: (title: Text, when: Text): Text => ({
    fa: `«${title.fa}»، ${when.fa}`,
    en: `“${title.en}”, ${when.en}`,
    azb: `«${az(title)}»، ${az(when)}`,
  }),
  fits: { fa: 'این یکی مناسب است:', en: 'This one fits:', azb: 'بو اویغوندور:' },
  byOther: (name: string): Text => ({
    fa: `${name} را سرپرست دیگرش پیش‌تر ثبت‌نام کرده است.`,
    en: `${name} is already enrolled by her or his other guardian.`,
    azb: `${name} باشقا قیّومو طرفیندن آرتیق یازدیریلیب.`,
  }),
  already: (name: string): Text => ({
    fa: `${name} پیش‌تر ثبت‌نام شده است.`,
    en: `${name} is already enrolled.`,
    azb: `${name} آرتیق یازدیریلیب.`,
  }),
  inDraw: (name: string, ending: string): Text => ({
    fa: `${name} در این قرعه هست؛ کد آن به ${faDigits(ending)} پایان می‌یابد.`,
    en: `${name} is in this draw already; that entry’s code ends in ${ending}.`,
    azb: `${name} بو پوشکده وار؛ کودو ${faDigits(ending)} ایله بیتیر.`,
  }),
  seeIt: { fa: 'دیدن آن ثبت‌نام', en: 'See that enrolment', azb: 'او آدیازمایا باخ' },
  groups: {
    fa: 'برای گروه مدرسه، مسجد یا انجمن، برگزارکننده فهرست را یک‌جا می‌گیرد.',
    en: 'For a school, a mosque or an association the organiser takes the whole list at once.',
    azb: 'مدرسه، مسجد یا بیرلیک قروپو اوچون دوزنله‌ین سیاهه‌نی بیر یئرده آلیر.',
  },

  consents: { fa: 'رضایت سرپرست', en: 'Consent of the guardian', azb: 'قیّومون رضایتی' },
  consentFor: (name: string, purpose: Text): Text => ({
    fa: `برای ${name}: ${purpose.fa}`,
    en: `For ${name}: ${purpose.en.toLowerCase()}`,
    azb: `${name} اوچون: ${az(purpose)}`,
  }),
  consentNeeded: {
    fa: 'بی این رضایت، کودک نمی‌تواند شرکت کند. هر زمان بخواهید آن را پس می‌گیرید.',
    en: 'Without this consent the child cannot take part. You can withdraw it at any time.',
    azb: 'بو رضایت اولمادان اوشاق قاتیلا بیلمز. ایسته‌دیینیز زامان گئری آلا بیلرسینیز.',
  },
  consentByMessage: {
    fa: 'برای قطعی شدن، رضایت سرپرست لازم است: پیامکی با پیوند برایش می‌فرستیم و جا تا دو روز نگه داشته می‌شود.',
    en: 'A guardian has to consent: we send them a message with a link, and keep the place for two days.',
    azb: 'باخیجی رضایتی لازیم‌دیر: اونا باغلانتیلی پیامک گؤندریریک، یئر ایکی گون ساخلانیر.',
  },
  consentMissing: (name: string): Text => ({
    fa: `رضایت را برای ${name} بدهید یا او را از فهرست بردارید.`,
    en: `Give the consent for ${name}, or take ${name} off the list.`,
    azb: `${name} اوچون رضایت وئرین یا اونو سیاهه‌دن چیخارین.`,
  }),

  answerMissing: { fa: 'به این پرسش پاسخ دهید.', en: 'Answer this question.', azb: 'بو سورغویا جاواب وئرین.' },
  answerTooLong: { fa: 'پاسخ را کوتاه‌تر بنویسید.', en: 'Write a shorter answer.', azb: 'جاوابی قیسا یازین.' },
  answerNoNumber: { fa: 'پاسخ را با عدد بنویسید.', en: 'Answer with a number.', azb: 'جاوابی سایی ایله یازین.' },
  yes: { fa: 'بله', en: 'Yes', azb: 'بلی' },
  no: { fa: 'خیر', en: 'No', azb: 'خیر' },
  checkTitle: { fa: 'همه‌چیز درست است؟', en: 'Is everything right?', azb: 'هر شئی دوزدور؟' },
  party: { fa: 'همراهان', en: 'The party', azb: 'گلنلر' },
  partyOf: (heads: number, seats: number): Text => ({
    fa: seats === heads ? `${faDigits(heads)} نفر` : `${faDigits(heads)} نفر، ${faDigits(seats)} جا`,
    en: `${heads} ${heads === 1 ? 'person' : 'people'}${seats === heads ? '' : `, ${seats} ${seats === 1 ? 'seat' : 'seats'}`}`,
    azb: seats === heads ? `${faDigits(heads)} نفر` : `${faDigits(heads)} نفر، ${faDigits(seats)} یئر`,
  }),
  due: { fa: 'پرداختی شما', en: 'You pay', azb: 'اؤده‌یه‌جه‌یینیز' },
  terms: { fa: 'شرایط پس گرفتن', en: 'If you withdraw', azb: 'گئری گؤتورمک شرطلری' },
  changed: {
    fa: 'در این میان این برنامه تغییر کرده است',
    en: 'This has changed meanwhile',
    azb: 'بو آرادا دییشیکلیک اولوب',
  },
  changedHint: {
    fa: 'آنچه نوشته‌اید سر جایش است؛ زمان و مکان را دوباره ببینید و اگر مناسب است، بفرستید.',
    en: 'What you have written is kept. Look at the time and the place again, and send it if they suit you.',
    azb: 'یازدیقلارینیز یئرینده‌دیر؛ زامان و یئره یئنی‌دن باخین، اویغون اولسا گؤندرین.',
  },
  send: { fa: 'ثبت‌نام می‌کنم', en: 'Enrol now', azb: 'ایندی آد یازدیر' },
  sendAgain: { fa: 'دوباره می‌فرستم', en: 'Send again', azb: 'یئنی‌دن گؤندر' },
  keptDraft: {
    fa: 'درخواست شما نگه داشته شده است؛ همین دکمه را دوباره بزنید، دو بار ثبت نمی‌شود.',
    en: 'Your request is kept. Press the same button again; it will not be counted twice.',
    azb: 'ایستیینیز ساخلانیب؛ عینی دویمه‌یه یئنی‌دن باسین، ایکی دفعه یازیلماز.',
  },
  nowFull: (waiting: number): Text => ({
    fa: `اکنون پر است؛ ${waiting === 0 ? 'نخستین در صف می‌شوید' : `${faDigits(waiting)} درخواست جلوتر از شماست`}.`,
    en: `It is full now; ${waiting === 0 ? 'you will be first in line' : `${waiting} are in line before you`}.`,
    azb: `ایندی دولودور؛ ${waiting === 0 ? 'سیرادا بیرینجی اولورسونوز' : `${faDigits(waiting)} ایستک سیزدن اؤنجه‌دیر`}.`,
  }),
  tooManyForLeft: (left: number, wanted: number): Text => ({
    fa: `${faDigits(left)} جا مانده و شما ${faDigits(wanted)} جا می‌خواهید؛ خانواده را جدا نمی‌کنیم، پس در صف انتظار می‌مانید مگر کمتر بیایید.`,
    en: `${left} left and you need ${wanted}. A family is not split, so you would wait in line, unless fewer of you come.`,
    azb: `${faDigits(left)} یئر قالیب، سیزه ${faDigits(wanted)} یئر گرک؛ عائله‌نی آییرمیریق، آز گلمه‌سه‌نیز سیرادا قالیرسینیز.`,
  }),
  draftGone: {
    fa: 'این پیش‌نویس دیگر نیست؛ از نو آغاز کنید.',
    en: 'This draft is gone; start again.',
    azb: 'بو قارالاما داها یوخدور؛ یئنی‌دن باشلایین.',
  },
} satisfies Words
