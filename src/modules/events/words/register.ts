import type { Text, Words } from '#platform/locale.ts'

/** What the Desk says where a clerk registers somebody, or a group. */
export const registerWords = {
  registerOne: { fa: 'ثبت‌نام برای یک نفر', en: 'Register somebody', azb: 'بیرینی یازدیر' },
  registerGroup: { fa: 'ثبت‌نام گروه', en: 'Register a group', azb: 'قوروپ یازدیر' },
  find: { fa: 'چه کسی؟', en: 'Who is it?' },
  findHint: {
    fa: 'نام یا شمارهٔ همراه. برای کسی که نمی‌شناسیم، تنها ردیف مهمان را پر کنید.',
    en: 'A name or a mobile number. For somebody we do not know, fill in a guest alone.',
  },
  search: { fa: 'یافتن', en: 'Find', azb: 'تاپماق' },
  nobodyFound: { fa: 'کسی با این نشانه پیدا نشد.', en: 'Nobody was found.' },
  newPerson: { fa: 'ثبت شخص تازه', en: 'Register a new person', azb: 'یئنی شخص یاز' },
  whoComes: { fa: 'چه کسانی می‌آیند', en: 'Who comes along' },
  whoComesHint: { fa: 'هم‌خانه‌ها؛ هر که می‌آید نشان شود.', en: 'Those who live together; tick who comes.' },
  guestRow: (row: Text): Text => ({ fa: `مهمان ${row.fa}`, en: `Guest ${row.en}` }),
  guestName: { fa: 'نام مهمان', en: 'Guest’s name' },
  born: { fa: 'سال تولد', en: 'Birth year' },
  bornHint: { fa: 'شمسی یا میلادی، مانند ۱۳۹۳', en: 'Solar or Gregorian, such as 1393 or 2014' },
  served: { fa: 'از چه راهی', en: 'By which way' },
  check: { fa: 'بررسی و بازخوانی', en: 'Check and read back', azb: 'یوخلا و گئری اوخو' },
  readBack: { fa: 'برای ایشان بخوانید', en: 'Read this to them', azb: 'اونا اوخویون' },
  readBackText: (who: Text, when: Text, price: Text): Text => ({
    fa: `${who.fa}؛ ${when.fa}؛ ${price.fa}. درست است؟`,
    en: `${who.en}; ${when.en}; ${price.en}. Is that right?`,
  }),
  fits: { fa: 'می‌تواند بیاید', en: 'Can come', azb: 'گله بیلر' },
  cannot: { fa: 'نمی‌تواند بیاید', en: 'Cannot come', azb: 'گله بیلمز' },
  confirm: { fa: 'درست است، ثبت کن', en: 'It is right, register', azb: 'دوزدور، یاز' },
  registered: {
    fa: 'ثبت شد. رسید را چاپ کنید یا کد را بخوانید.',
    en: 'Registered. Print the receipt, or read the code.',
  },
  organisation: { fa: 'مدرسه، مسجد یا گروه', en: 'School, mosque or group' },
  teacher: { fa: 'همراه بزرگ‌سال', en: 'Grown-up who brings them' },
  roster: { fa: 'فهرست گروه', en: 'List of the group' },
  rosterHint: {
    fa: 'هر نفر در یک خط: نام کوچک و حرف نخست نام خانوادگی، سال تولد، دختر یا پسر.',
    en: 'One in a line: first name and initial, birth year, girl or boy.',
  },
  rosterFile: { fa: 'یا یک فایل CSV', en: 'Or a CSV file' },
  rosterFileHint: {
    fa: 'با همان سه ستون، بی سطر عنوان یا با آن.',
    en: 'With the same three columns, with or without a heading.',
  },
  bareCount: { fa: 'یا تنها شمار', en: 'Or a bare count' },
  countBorn: { fa: 'سال تولد بیشترشان', en: 'Birth year of most of them' },
  registerThem: { fa: 'ثبت گروه', en: 'Register the group', azb: 'قوروپو یاز' },
  oneOf: (row: Text): Text => ({ fa: `نفر ${row.fa}`, en: `No. ${row.en}` }),
  badLine: (row: string): Text => ({
    fa: `خط ${row} خوانده نشد؛ نام، سال تولد و جنس را با ویرگول جدا کنید.`,
    en: `Line ${row} cannot be read; part name, birth year and sex with commas.`,
  }),
  tooManyLines: { fa: 'فهرست بیش از دویست نفر دارد.', en: 'The list has more than two hundred people.' },
  emptyGroup: { fa: 'فهرست یا شمار گروه را بنویسید.', en: 'Give the list of the group, or how many they are.' },
} satisfies Words
