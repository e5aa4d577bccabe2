import type { Text, Words } from '#platform/locale.ts'

/** Inspectors: a queue of claims, a look at each, and a verdict. */
export const inspectionWords = {
  title: { fa: 'بازرسی میدانی', en: 'Field inspections', azb: 'میدان بازرسلیگی' },
  lead: {
    fa: 'هر ادعای انجام را کسی می‌بیند که در آن کار دستی نداشته است. نزدیک‌ترین را ببینید، عکس بگیرید و داوری کنید.',
    en: 'Somebody who had no hand in the work looks at every claim. See the nearest, take a photo and give a verdict.',
  },
  count: (count: string): Text => ({ fa: `${count} مورد در صف`, en: `In the queue: ${count}` }),
  more: { fa: 'تنها فوری‌ترین‌ها در این فهرست‌اند.', en: 'Only the most pressing are in this list.' },
  near: { fa: 'از کجا؟', en: 'From where?' },
  zone: { fa: 'منطقه یا محله', en: 'District or neighbourhood' },
  wholeCity: { fa: 'همهٔ شهر', en: 'The whole city' },
  here: { fa: 'از همین‌جا که هستم', en: 'Use my position' },
  noPosition: {
    fa: 'گوشی جای خود را نگفت؛ منطقه را برگزینید.',
    en: 'The phone did not say where it is; choose a district.',
  },
  addPlace: { fa: 'افزودن جای گوشی به داوری', en: 'Add the position of the phone', azb: 'گوشینین یئرینی آرتیر' },
  metresAway: (metres: string): Text => ({ fa: `${metres} متر`, en: `${metres} m` }),
  nowhere: { fa: 'جای آن ثبت نشده', en: 'place not recorded' },
  paper: { fa: 'فهرست چاپی با رمزینه', en: 'Printed list with codes' },
  enterPaper: { fa: 'ثبت برگه‌های بازدید', en: 'Enter visits from paper' },
  none: { fa: 'چیزی در صف بازرسی نیست', en: 'Nothing waits for an inspector' },
  noneWhy: {
    fa: 'ادعاهایی که به قرعه یا برای نشانه‌ای شک‌برانگیز به بازرس می‌رسد، اینجا می‌آید.',
    en: 'Claims that come to an inspector by lot, or for a mark that raises doubt, appear here.',
  },
  spot: { fa: 'جای آن', en: 'Its place' },
  before: { fa: 'پیش‌تر', en: 'Before' },
  withClaim: { fa: 'با این ادعا', en: 'With this claim' },
  noPhotos: { fa: 'عکسی نیست.', en: 'No photographs.' },
  claimText: { fa: 'مجری نوشته است', en: 'The doer wrote' },
  map: { fa: 'باز کردن در نقشه', en: 'Open in a map' },
  whole: { fa: 'همهٔ تاریخچه و مستندها', en: 'All history and evidence' },
  verdict: { fa: 'داوری', en: 'Verdict' },
  fits: { fa: 'انجام شده است؛ تأیید می‌کنم', en: 'It is done; I confirm it' },
  back: { fa: 'هنوز نه؛ برمی‌گردانم', en: 'Not yet; I send it back' },
  what: { fa: 'چه دیدید؟', en: 'What did you look at?' },
  whatHint: {
    fa: 'برای برگشت، بنویسید چه چیزی کم است؛ همین به مجری می‌رسد.',
    en: 'To send it back write what is missing; the doer reads this.',
  },
  where: { fa: 'کجا ایستاده بودید؟', en: 'Where did you stand?' },
  day: { fa: 'روز بازدید', en: 'Day of the visit' },
  time: { fa: 'ساعت', en: 'Time' },
  photos: { fa: 'عکس از محل', en: 'Photographs of the place' },
  photosHint: {
    fa: 'روی گوشی دوربین باز می‌شود. چهره و پلاک در عکس نیفتد.',
    en: 'On a phone the camera opens. Leave faces and number plates out.',
  },
  send: { fa: 'ثبت داوری', en: 'Record the verdict' },
  recorded: { fa: 'داوری ثبت شد.', en: 'The verdict is recorded.' },
  basis: (what: string, where: string, when: Text): Text => ({
    fa: `${what}\nجای بازدید: ${where}\nزمان بازدید: ${when.fa}`,
    en: `${what}\nPlace of the visit: ${where}\nTime of the visit: ${when.en}`,
  }),
  notYet: { fa: 'زمان بازدید هنوز نرسیده است.', en: 'The time of the visit has not come yet.' },
  beforeClaim: {
    fa: 'در آن روز هنوز کسی انجام آن را اعلام نکرده بود.',
    en: 'On that day nobody had said yet that it is done.',
  },
  code: { fa: 'کد ردیف', en: 'Code of the row' },
  codeHint: {
    fa: 'مانند K7M2PQ/3؛ زیر رمزینهٔ هر ردیف نوشته شده است.',
    en: 'Like K7M2PQ/3; it stands below the code of each row.',
  },
  find: { fa: 'یافتن ردیف', en: 'Find the row' },
  noCode: {
    fa: 'این کد به تعهدی نمی‌رسد؛ دوباره از روی برگه بخوانید.',
    en: 'This code leads to nothing; read it off the sheet again.',
  },
  scanHint: {
    fa: 'با دوربین گوشی رمزینهٔ ردیف را بخوانید یا کد زیر آن را بنویسید؛ هر برگه را یک بار وارد کنید.',
    en: 'Read the square of a row with the phone, or type the code below it; enter each row once.',
  },
  done: { fa: 'انجام شده', en: 'Done' },
  missing: { fa: 'انجام نشده', en: 'Not done' },
  writeHere: { fa: 'چه، کجا، کی:', en: 'What, where, when:' },
  sheetNote: {
    fa: 'این برگه بی اینترنت کار می‌کند: ببینید، بنویسید، و هنگام برگشت با رمزینه یا کد هر ردیف وارد کنید.',
    en: 'This sheet works without a network: look, write, and enter each row by its code when you are back.',
  },
  qr: (code: string): Text => ({ fa: `رمزینهٔ ${code}`, en: `Code of ${code}` }),
  onPhone: { fa: 'روی این گوشی', en: 'On this phone', azb: 'بو گوشی‌ده' },
  take: { fa: 'گرفتن فهرست برای کار بی‌شبکه', en: 'Take the list along', azb: 'سیاهه‌نی گؤتور' },
  forget: { fa: 'پاک کردن فهرست از گوشی', en: 'Remove the list from the phone', azb: 'سیاهه‌نی گوشی‌دن سیل' },
  sendNow: { fa: 'فرستادن', en: 'Send', azb: 'گؤندر' },
  waits: { fa: 'هنوز به شهر نرسیده', en: 'The city has not got it yet', azb: 'هله شهره چاتماییب' },
  refused: { fa: 'پذیرفته نشد', en: 'Not taken', azb: 'قبول اولونمادی' },
  dismiss: { fa: 'خواندم؛ کنار بگذار', en: 'I have read it; put it away', azb: 'اوخودوم؛ کنارا قوی' },
  judged: { fa: 'داوری‌اش روی این گوشی است', en: 'Its verdict is on this phone', azb: 'داوری‌سی بو گوشی‌ده‌دیر' },
  notSent: { fa: 'آنچه نوشتید ثبت نشد:', en: 'What you wrote was not recorded:' },
  notInspectors: {
    fa: 'این ادعا اکنون در نوبت بازرس نیست.',
    en: 'This claim does not wait for an inspector now.',
  },
} satisfies Words

/** What the phone of an inspector says by itself. */
export const keeperWords = {
  fits: inspectionWords.fits,
  back: inspectionWords.back,
  taking: { fa: 'فهرست و عکس‌هایش گرفته می‌شود…', en: 'The list and its photographs are being fetched…' },
  taken: {
    fa: '{n} مورد با عکس‌هایش روی این گوشی است و بی‌شبکه هم باز می‌شود؛ {at}.',
    en: '{n} claims with their photographs are on this phone and open without a network; {at}.',
  },
  noKeeping: {
    fa: 'فهرست روی این گوشی نماند؛ شبکه را بیازمایید یا فهرست چاپی همراه ببرید.',
    en: 'The list did not stay on this phone; try the network, or take the printed list.',
  },
  waiting: { fa: '{n} داوری هنوز فرستاده نشده است', en: '{n} verdicts not sent yet' },
  sent: { fa: 'داوری‌ها به شهر رسید.', en: 'The city has the verdicts.' },
  kept: {
    fa: 'شبکه پاسخ نداد. داوری شما با عکس‌هایش روی همین گوشی است و با رسیدن شبکه فرستاده می‌شود.',
    en: 'The network did not answer. Your verdict and its photographs are on this phone, to be sent once there is one.',
  },
  signedOut: {
    fa: 'برای فرستادن دوباره وارد شوید؛ داوری‌ها روی این گوشی می‌مانند.',
    en: 'Sign in again to send; the verdicts stay on this phone.',
  },
  incomplete: {
    fa: 'داوری را برگزینید و بنویسید چه دیدید و کجا ایستاده بودید.',
    en: 'Choose a verdict, and write what you looked at and where you stood.',
  },
  placed: { fa: 'جای گوشی با داوری می‌رود.', en: 'The position of the phone goes with the verdict.' },
  noPlace: {
    fa: 'گوشی جای خود را نگفت؛ با واژه بنویسید کجا ایستاده بودید.',
    en: 'The phone did not say where it is; write where you stood.',
  },
} satisfies Words
