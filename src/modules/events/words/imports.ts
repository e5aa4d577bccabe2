import type { Text, Words } from '#platform/locale.ts'

/** The columns a file may have; each is known by its name in any language. */
export const columnWords = {
  title: { fa: 'عنوان', en: 'Title' },
  titleEn: { fa: 'عنوان انگلیسی', en: 'English title' },
  summary: { fa: 'خلاصه', en: 'Summary' },
  date: { fa: 'تاریخ', en: 'Date' },
  weekday: { fa: 'روز هفته', en: 'Weekday' },
  until: { fa: 'تا تاریخ', en: 'Until' },
  from: { fa: 'ساعت آغاز', en: 'Begins at' },
  to: { fa: 'ساعت پایان', en: 'Ends at' },
  minutes: { fa: 'مدت (دقیقه)', en: 'Minutes' },
  place: { fa: 'مکان', en: 'Place' },
  audience: { fa: 'مخاطب', en: 'Audience' },
  seats: { fa: 'ظرفیت', en: 'Capacity' },
  price: { fa: 'هزینه (تومان)', en: 'Fee (toman)' },
  organiser: { fa: 'برگزارکننده', en: 'Organiser' },
  programme: { fa: 'کد برنامه', en: 'Programme code' },
  zone: { fa: 'محله', en: 'Neighbourhood' },
  template: { fa: 'الگو', en: 'Template' },
  outdoor: { fa: 'فضای باز', en: 'Outdoors' },
  stepFree: { fa: 'بی‌پله', en: 'Step-free' },
  ref: { fa: 'شناسه', en: 'Reference' },
  name: { fa: 'نام', en: 'Name' },
  born: { fa: 'سال تولد', en: 'Birth year' },
  sex: { fa: 'جنس', en: 'Sex' },
  mobile: { fa: 'شمارهٔ همراه', en: 'Mobile number' },
  party: { fa: 'خانواده یا گروه', en: 'Party' },
  channel: { fa: 'راه', en: 'Channel' },
} satisfies Words

/** What the Desk says where a file is taken over. */
export const importWords = {
  title: { fa: 'ورود از فایل', en: 'Import from a file', azb: 'فایل‌دان گتیرمک' },
  lead: {
    fa: 'برنامهٔ یک فصل را از اکسل، CSV یا تقویم بیاورید. نخست نشان داده می‌شود که از هر ردیف چه ساخته می‌شود و چه چیزی اشکال دارد؛ تا نگویید، چیزی ذخیره نمی‌شود.',
    en: 'Bring the programme of a season from Excel, CSV or a calendar. First you see what each row would become and what is wrong with it; nothing is saved until you say so.',
  },
  file: { fa: 'فایل', en: 'File', azb: 'فایل' },
  fileHint: {
    fa: 'XLSX، CSV یا iCalendar با پسوند ics؛ تا ۲ مگابایت و ۵۰۰ ردیف، تقویم تا ۱ مگابایت.',
    en: 'XLSX, CSV or iCalendar (.ics); up to 2 MB and 500 rows, a calendar up to 1 MB.',
  },
  choose: { fa: 'فایل را انتخاب کنید.', en: 'Choose a file.' },
  tooLarge: {
    fa: 'فایل بزرگ‌تر از ۲ مگابایت است. آن را به چند فایل بخش کنید.',
    en: 'The file is larger than 2 MB. Split it into several files.',
  },
  look: { fa: 'دیدن نتیجه، بی‌ذخیره', en: 'Look first, save nothing', azb: 'ساخلامادان باخ' },
  defaults: { fa: 'برای ردیف‌هایی که نگفته‌اند', en: 'Where a row does not say' },
  defaultsHint: {
    fa: 'آنچه در خود فایل آمده باشد بر این‌ها پیشی دارد.',
    en: 'What stands in the file goes before these.',
  },
  template: { fa: 'الگو', en: 'Template', azb: 'اؤرنک' },
  seats: { fa: 'ظرفیت', en: 'Capacity' },
  seatsHint: { fa: 'خالی یعنی ظرفیت معمول الگو.', en: 'Empty means the usual seats of the template.' },
  first: { fa: 'آغاز برنامهٔ هفتگی', en: 'Weekly rows begin' },
  until: { fa: 'پایان برنامهٔ هفتگی', en: 'Weekly rows end' },
  weeklyHint: {
    fa: 'تنها برای ردیف‌هایی که روز هفته دارند و تاریخ ندارند.',
    en: 'Only for rows with a weekday and no date.',
  },
  sample: { fa: 'فایل نمونه', en: 'Sample file', azb: 'نمونه فایل' },
  sampleOf: { fa: 'نمونه', en: 'sample' },
  recent: { fa: 'فایل‌های پیشین شما', en: 'Your files so far', azb: 'سیزین فایل‌لاریز' },
  columns: { fa: 'ستون‌ها', en: 'Columns', azb: 'سوتون‌لار' },
  columnsHint: {
    fa: 'هر ستون فایل چیست؟ ستونی که به کار نمی‌آید کنار گذاشته می‌شود.',
    en: 'What is each column of the file? A column that is not used is left aside.',
  },
  unused: { fa: 'به کار نمی‌آید', en: 'Not used' },
  lookAgain: { fa: 'دیدن دوباره', en: 'Look again', azb: 'یئنی‌دن باخ' },
  anotherFile: { fa: 'فایل دیگر', en: 'Another file', azb: 'آیری فایل' },
  nothingYet: { fa: 'هنوز چیزی ذخیره نشده است.', en: 'Nothing has been saved yet.' },
  wouldBe: (good: Text, known: Text, bad: Text): Text => ({
    fa: `${good.fa} ردیف آماده است، ${known.fa} ردیف از پیش هست، ${bad.fa} ردیف اشکال دارد.`,
    en: `Rows ready: ${good.en}; there already: ${known.en}; with problems: ${bad.en}.`,
  }),
  isDone: { fa: 'انجام شد.', en: 'Done.' },
  done: (made: Text, known: Text, bad: Text): Text => ({
    fa: `${made.fa} ردیف وارد شد، ${known.fa} ردیف از پیش بود، ${bad.fa} ردیف ماند.`,
    en: `Rows taken over: ${made.en}; there already: ${known.en}; left: ${bad.en}.`,
  }),
  errorsHint: {
    fa: 'ردیف‌های مانده را با ستون «اشکال» بگیرید، درست کنید و همان فایل را دوباره بفرستید.',
    en: 'Take the rows that are left with a column “Problem”, mend them, and send that same file again.',
  },
  errorsCsv: { fa: 'اشکال‌ها، CSV', en: 'Problems as CSV', azb: 'نقصان‌لار، CSV' },
  errorsXlsx: { fa: 'اشکال‌ها، XLSX', en: 'Problems as XLSX', azb: 'نقصان‌لار، XLSX' },
  errorsFile: { fa: 'اشکال‌های ورود', en: 'import problems' },
  problem: { fa: 'اشکال', en: 'Problem', azb: 'نقصان' },
  madeRows: (count: Text): Text => ({ fa: `${count.fa} ردیف وارد شد`, en: `Rows taken over: ${count.en}` }),
  wholeFile: { fa: 'کل فایل', en: 'Whole file' },
  line: { fa: 'ردیف', en: 'Row', azb: 'سیرا' },
  what: { fa: 'چه', en: 'What', azb: 'نه' },
  becomes: { fa: 'چه می‌شود', en: 'What becomes of it' },
  outcome: { fa: 'نتیجه', en: 'Result', azb: 'نتیجه' },
  report: { fa: 'گزارش ردیف به ردیف', en: 'Report row by row', azb: 'سیرا سیرا گزارش' },
  doIt: (count: Text): Text => ({ fa: `وارد کردن ${count.fa} ردیف`, en: `Take over ${count.en} rows` }),
  nothingPicked: { fa: 'هیچ ردیفی انتخاب نشده است.', en: 'No row is ticked.' },
  alreadyDone: { fa: 'این فایل پیش از این وارد شده است.', en: 'This file has been taken over already.' },
  forgotten: {
    fa: 'محتوای این فایل پس از یک هفته پاک شده است. آن را دوباره بفرستید.',
    en: 'What stood in this file was erased after a week. Send it again.',
  },
  noSuchImport: { fa: 'چنین فایلی نیست.', en: 'There is no such file.' },
  sawProblem: (what: Text, found: string): Text => ({
    fa: `${what.fa} («${found}»)`,
    en: `${what.en} (“${found}”)`,
  }),
  inColumn: (column: Text, what: Text): Text => ({ fa: `${column.fa}: ${what.fa}`, en: `${column.en}: ${what.en}` }),

  noDay: { fa: 'نه تاریخ دارد و نه روز هفته.', en: 'There is neither a date nor a weekday.' },
  badWeekday: { fa: 'روز هفته شناخته نشد.', en: 'This is no weekday.' },
  noUntil: {
    fa: 'برنامهٔ هفتگی پایان ندارد؛ ستون «تا تاریخ» یا پایان پیش‌فرض را بنویسید.',
    en: 'A weekly row needs an end: the column “Until”, or the default end above.',
  },
  noLength: {
    fa: 'پایان یا مدت ندارد.',
    en: 'There is neither an end nor a length.',
  },
  endsEarly: { fa: 'پیش از آغاز پایان می‌یابد.', en: 'It ends before it begins.' },
  noDays: { fa: 'هیچ روزی در این بازه نیست.', en: 'There is no such day in this stretch.' },
  tooManyDates: (most: Text): Text => ({
    fa: `با این ردیف، فایل بیش از ${most.fa} نوبت می‌سازد؛ آن را به چند فایل بخش کنید.`,
    en: `With this row the file would make more than ${most.en} sessions. Split it.`,
  }),
  isPast: { fa: 'این زمان گذشته است.', en: 'This time has passed.' },
  noSuchPlace: { fa: 'مکانی با این نام یا کد نیست.', en: 'There is no place of this name or code.' },
  manyPlaces: {
    fa: 'چند مکان این نام را دارند؛ کد مکان را بنویسید.',
    en: 'Several places have this name. Write the code of the place.',
  },
  placeUnknown: (place: string): Text => ({
    fa: `مکان «${place}» شناخته نشد؛ نوبت‌ها بی‌مکان ساخته می‌شوند.`,
    en: `The place “${place}” is not known; the sessions are made without one.`,
  }),
  noSuchOrganiser: { fa: 'برگزارکننده‌ای با این نام نیست.', en: 'There is no organiser of this name.' },
  noSuchProgramme: { fa: 'برنامه‌ای با این کد نیست.', en: 'There is no programme of this code.' },
  noSuchZone: { fa: 'محله یا منطقه‌ای با این نام نیست.', en: 'There is no district or neighbourhood of this name.' },
  noSuchTemplate: { fa: 'الگویی با این نام نیست.', en: 'There is no template of this name.' },
  noSuchAudience: {
    fa: 'مخاطب را مانند «بانوان»، «کودکان ۷ تا ۱۲ سال» یا «همه» بنویسید.',
    en: 'Write the audience as “women”, “children 7 to 12” or “everybody”.',
  },
  badSeats: { fa: 'ظرفیت عددی از ۱ تا ۱۰۰٬۰۰۰ است.', en: 'Seats are a number from 1 to 100,000.' },
  yesOrNo: { fa: 'بله یا خیر بنویسید.', en: 'Write yes or no.' },
  untitled: { fa: 'این رویداد نام ندارد.', en: 'This event has no name.' },
  allDay: {
    fa: 'این رویداد ساعت ندارد؛ ساعت را در تقویم بنویسید.',
    en: 'This event has no hours. Write them in the calendar.',
  },
  leftCancelled: (count: Text): Text => ({
    fa: `${count.fa} تاریخ در تقویم لغو شده و کنار گذاشته شد.`,
    en: `Dates cancelled in the calendar and left out: ${count.en}.`,
  }),
  registrationsTitle: { fa: 'ورود ثبت‌نام‌ها از فایل', en: 'Import registrations', azb: 'آدیازمالاری گتیرمک' },
  registrationsLead: {
    fa: 'فهرست کاغذی یا فایل یک مدرسه را بیاورید: هر ردیف یک نفر است و ردیف‌هایی که «خانواده یا گروه» یکسان دارند با هم ثبت می‌شوند. ظرفیت و فهرست انتظار همان است که برای همه هست؛ تا نگویید، چیزی ذخیره نمی‌شود.',
    en: 'Bring a list from paper or from a school: a row is a person, and rows with the same “Party” are registered together. Seats and the waiting list are those of everybody; nothing is saved until you say so.',
  },
  tableHint: {
    fa: 'XLSX یا CSV؛ تا ۲ مگابایت و ۵۰۰ ردیف.',
    en: 'XLSX or CSV, up to 2 MB and 500 rows.',
  },
  usualSession: { fa: 'نوبت ردیف‌هایی که تاریخ ندارند', en: 'Session of rows without a date' },
  bySession: { fa: 'خود فایل می‌گوید', en: 'The file says it' },
  usualChannel: { fa: 'از چه راهی آمده‌اند', en: 'By which way they came' },
  gotIn: { fa: 'جا دارد', en: 'Has a place' },
  wouldWait: { fa: 'به فهرست انتظار می‌رود', en: 'Goes on the waiting list' },
  wouldBeAsked: { fa: 'در انتظار قرعه یا تصمیم می‌ماند', en: 'Waits for the lots or a decision' },
  ofParty: (heads: Text, what: Text): Text => ({
    fa: `${heads.fa} نفر با هم: ${what.fa}`,
    en: `Party of ${heads.en}: ${what.en}`,
  }),
  mustPay: (sum: Text): Text => ({
    fa: `${sum.fa} باید پرداخت شود؛ تا آن هنگام جا تنها نگه داشته می‌شود.`,
    en: `${sum.en} must be paid; until then the place is only held.`,
  }),
  newPerson: {
    fa: 'شماره تازه است؛ این نفر با شماره‌اش ثبت می‌شود.',
    en: 'The number is new; this person is written down with it.',
  },
  numberLeft: {
    fa: 'شماره تازه است و شما اجازهٔ ثبت شخص ندارید؛ شماره کنار گذاشته می‌شود.',
    en: 'The number is new and you may not register people; the number is left out.',
  },
  forOwner: {
    fa: 'شماره از آن کس دیگری است؛ این نفر مهمان اوست و پیام‌ها به او می‌رسد.',
    en: 'The number is somebody else’s; this person comes as their guest, and messages go to them.',
  },
  notOpen: { fa: 'ثبت‌نام این عرضه اکنون باز نیست.', en: 'Places of this offering cannot be taken now.' },
  inAlready: { fa: 'پیش‌تر ثبت شده است', en: 'Registered already' },
  partOfParty: (row: Text): Text => ({
    fa: `با ردیف ${row.fa} یک خانواده یا گروه است و آن ردیف اشکال دارد.`,
    en: `It is of one party with row ${row.en}, which has a problem.`,
  }),
  noName: { fa: 'نام خالی است.', en: 'There is no name.' },
  badSex: { fa: 'زن یا مرد، دختر یا پسر بنویسید.', en: 'Write woman or man, girl or boy.' },
  badChannel: { fa: 'تلفن، پیشخوان یا کاغذ بنویسید.', en: 'Write telephone, counter or paper.' },
  noSession: {
    fa: 'نوبت را با تاریخ بگویید یا در بالا برگزینید.',
    en: 'Say the session by its date, or choose one above.',
  },
  noSuchSession: { fa: 'در این تاریخ نوبتی در پیش نیست.', en: 'There is no coming session on this date.' },
  manySessions: {
    fa: 'در این تاریخ چند نوبت هست؛ ساعت را هم بنویسید.',
    en: 'There are several sessions on this date. Write the hour too.',
  },
  cameInFile: { fa: 'با فایل آمد', en: 'Came in a file' },
  sameAs: (row: Text): Text => ({ fa: `همان ردیف ${row.fa} است.`, en: `The same as row ${row.en}.` }),

  sessions: (count: Text, first: Text): Text => ({
    fa: `${count.fa} نوبت، نخستین: ${first.fa}`,
    en: `Sessions: ${count.en}, the first ${first.en}`,
  }),
  newOffering: (what: Text): Text => ({ fa: `عرضهٔ تازه؛ ${what.fa}`, en: `New offering. ${what.en}` }),
  addedTo: (what: Text): Text => ({ fa: `به همان عرضه؛ ${what.fa}`, en: `To the same offering. ${what.en}` }),
  changes: (count: Text): Text => ({
    fa: `${count.fa} نوبت در تقویم جابه‌جا یا لغو شده است و همین‌جا هم می‌شود.`,
    en: `Sessions moved or called off in the calendar, and so here: ${count.en}.`,
  }),
  changedInCalendar: {
    fa: 'برگزارکننده تقویم خود را تغییر داده است.',
    en: 'The organiser changed their calendar.',
  },
  forWhom: (who: Text): Text => ({ fa: `برای ${who.fa}`, en: `For: ${who.en}` }),
} satisfies Words

export const outcomeNames = {
  new: { fa: 'آماده', en: 'Ready', azb: 'حاضیر' },
  made: { fa: 'آورده شد', en: 'Taken over', azb: 'گتیریلدی' },
  known: { fa: 'از پیش هست', en: 'There already', azb: 'اولدن وار' },
  wrong: { fa: 'اشکال دارد', en: 'Problem', azb: 'نقصانی وار' },
  left: { fa: 'کنار گذاشته شد', en: 'Set aside', azb: 'قیراغا قویولدو' },
} satisfies Words

export const importKindNames = {
  programme: { fa: 'برنامه', en: 'Programme', azb: 'پروقرام' },
  calendar: { fa: 'تقویم', en: 'Calendar', azb: 'تقویم' },
  registrations: { fa: 'ثبت‌نام‌ها', en: 'Registrations', azb: 'آدیازمالار' },
} satisfies Words
