import type { Text, Words } from '#platform/locale.ts'

export const openWords = {
  lead: {
    fa: 'هرچه این سامانه برای مردم می‌نویسد، به شکل داده هم برای همه است: رایگان، بی ثبت‌نام و بی کلید.',
    en: 'All that this site writes for people is also there as data for everybody: free, without an account and without a key.',
  },
  toApi: { fa: 'رابط برنامه‌نویسی', en: 'Programming interface', azb: 'پروگرامچی آرایوزو' },
  toFeeds: { fa: 'خوراک‌ها و تقویم', en: 'Feeds and calendar', azb: 'آخینلار و تقویم' },
  setsTitle: { fa: 'مجموعه‌ها', en: 'Data sets', azb: 'توپلولار' },
  setsLead: {
    fa: 'هر فایل همان لحظه ساخته می‌شود. CSV نشانهٔ BOM دارد تا اکسل فارسی را درست بخواند.',
    en: 'Each file is made the moment you ask for it. CSV carries a BOM, so that Excel reads Persian rightly.',
  },
  set: { fa: 'مجموعه', en: 'Data set' },
  files: { fa: 'دریافت', en: 'Download' },
  dictionaryTitle: { fa: 'معنای ستون‌ها', en: 'What the columns mean' },
  dictionaryLead: {
    fa: 'نام ستون‌ها در همهٔ زبان‌ها انگلیسی است تا نرم‌افزارها از کار نیفتند. خانهٔ چندتایی با فاصله جدا می‌شود.',
    en: 'Columns have the same English names in every language, so that your software does not break. Several codes in one cell stand between spaces.',
  },
  column: { fa: 'ستون', en: 'Column' },
  meaning: { fa: 'معنا', en: 'Meaning' },
  licenceTitle: { fa: 'مجوز و منبع‌ها', en: 'Licence and sources' },
  licenceText: {
    fa: 'داده‌های خود ما با مجوز Creative Commons Attribution 4.0 (CC BY 4.0) است: به هر کاری آزادید، اگر نام منبع را بنویسید.',
    en: 'Our own data is under Creative Commons Attribution 4.0 (CC BY 4.0): use it for anything, if you name the source.',
  },
  citeTitle: { fa: 'چگونه نام ببریم', en: 'How to cite', azb: 'نئجه آد آپاراق' },
  cite: (address: string): Text => ({
    fa: `معاونت اجتماعی، فرهنگی و هنری شهرداری تبریز، داده‌های باز جان‌شهر، ${address}، تاریخ دریافت، CC BY 4.0`,
    en: `Social, Cultural and Arts Deputy of Tabriz Municipality, Janshahr open data, ${address}, date of access, CC BY 4.0`,
  }),
  othersText: {
    fa: 'جای بعضی مکان‌ها و بعضی عددها از دیگران است و مجوز خودشان را دارد. در هر ردیف، ستون‌های source، licence و attribution آن را می‌گوید؛ ردیف‌هایی که از OpenStreetMap (ODbL) یا GeoNames (CC BY) آمده باشد با همان شرط‌ها بازنشر می‌شود.',
    en: 'Some positions and numbers come from others and keep their own terms. In each row the columns source, licence and attribution say so; rows from OpenStreetMap (ODbL) or GeoNames (CC BY) are passed on under those very terms.',
  },
  sourcesTitle: { fa: 'منبع‌های دیگران', en: 'Sources of others', azb: 'باشقالارینین قایناقلاری' },
  source: { fa: 'منبع', en: 'Source' },
  terms: { fa: 'مجوز', en: 'Licence' },
  attribution: { fa: 'آنچه باید نوشته شود', en: 'To be printed' },
  noTerms: { fa: 'گفته نشده', en: 'not stated', azb: 'دئییلمه‌ییب' },
  privacyTitle: { fa: 'آنچه در داده نیست', en: 'What is not in it', azb: 'بیلگیده اولمایان' },
  privacyText: {
    fa: 'نام یا شناسهٔ هیچ کس در این داده‌ها نیست. شمار کمتر از ده نفر پنهان می‌ماند و در هیچ جمعی هم نمی‌آید. جای خانه‌ها و زمین‌های کاوش‌نشده تنها تا محله یا منطقه گفته می‌شود. از تشکل‌ها تنها آن‌هایی در فهرست‌اند که وضعیت احراز دارند.',
    en: 'Nobody’s name or identifier is in this data. Counts of fewer than ten people are withheld, and no total includes them. Homes and unexcavated ground are placed no more exactly than a neighbourhood or district. Of associations only those with a standing are listed.',
  },
  boundaries: { fa: 'مرز منطقه‌ها برای نقشه', en: 'Boundaries for maps' },
  positions: { fa: 'مکان‌ها برای نقشه', en: 'Places for maps' },
  draws: {
    fa: 'قرعه‌ها با همهٔ آنچه برای محاسبهٔ دوباره لازم است',
    en: 'Draws, with all that is needed to compute them again',
  },
  commitments: { fa: 'تعهدهای همگانی', en: 'Public commitments', azb: 'عمومی تعهدلر' },
  headsTitle: { fa: 'سرزنجیره‌ها: تاریخچه‌ای که پنهانی عوض نمی‌شود', en: 'Heads: histories nobody changes unseen' },
  headsLead: {
    fa: 'هر رویداد تعهدها با اثر انگشت به رویداد پیش از خود بسته است. هر شب آخرین اثر انگشت همهٔ موضوع‌های همگانی در یک فایل منتشر می‌شود.',
    en: 'Each event of a commitment is bound by its hash to the one before. Every night the last hash of all public matters is published in one file.',
  },
  headsHow: {
    fa: 'فایل یک روز را نگه دارید: هر سطر آن کد موضوع (code)، شمارهٔ آخرین رویداد (seq)، اثر انگشت آن (hash) و روز (day) است. هر وقت خواستید زنجیرهٔ همان موضوع را بگیرید؛ رویداد با همان شماره باید همان اثر انگشت را داشته باشد. اگر نداشت، تاریخچه دست خورده است.',
    en: 'Keep the file of a day: each line has the code of a matter, the number of its last event (seq), its hash and the day. Whenever you like, take the chain of that matter: the event of that number must have that hash. If not, the history was altered.',
  },
  headsFormula: {
    fa: 'خود زنجیره را هم می‌توانید از نو حساب کنید: برای هر رویداد، اثر انگشت پیشین (۳۲ بایت، برای نخستین رویداد همه صفر)، سپس آرایهٔ JSON بی فاصله و به UTF-8، و سپس اثر انگشت متن اگر متنی دارد. inside و text اثر انگشت چیزهایی است که نشان داده نمی‌شود: چه کسی، با چه جزئیات، و متن نوشته.',
    en: 'You can compute the chain yourself, too: for each event the hash before (32 bytes, all zero for the first), then the JSON array without spaces in UTF-8, then the hash of the text if it has one. inside and text stand for what is not shown: who did it, with which details, and what was written.',
  },
  headsNewest: { fa: 'فایل تازه‌ترین روز', en: 'The file of the newest day', azb: 'ان یئنی گونون فایلی' },
  headsDays: { fa: 'روزهای پیشین', en: 'Earlier days', azb: 'قاباقکی گونلر' },
  headsChain: { fa: 'زنجیرهٔ یک موضوع، با کد آن', en: 'The chain of a matter, by its code' },
  supply: { fa: 'توزیع جاها و فهرست محله‌های کم‌برخوردار', en: 'How places are spread, and where little is on offer' },
} satisfies Words

/** What each set holds, in a line. */
export const setLines: Readonly<Record<string, Text>> = {
  programmes: {
    fa: 'برنامه‌های معاونت با وظیفه، مخاطب، منطقه، مسئول، بودجه و دوره',
    en: 'the Deputy’s programmes with duties, audience, zones, owner, budget and period',
    azb: 'معاونتین پروگراملاری: وظیفه، مخاطب، منطقه، سوروملو، بودجه و دؤور',
  },
  articles: {
    fa: 'خبر، گزارش، اطلاعیه و صفحه‌های بایگانی؛ متن کامل در رابط برنامه‌نویسی',
    en: 'news, reports, notices and archived pages; whole texts in the programming interface',
    azb: 'خبر، گزارش، بیلدیریش و آرشیو صفحه‌لری؛ تام متن پروگرامچی آرایوزونده',
  },
  record: {
    fa: 'آنچه انجام شد، به ترتیب زنجیره و با اثر انگشت هر رویداد',
    en: 'what was done, in the order of the chain, each fact with its hash',
    azb: 'گؤرولن ایشلر، زنجیر سیراسی ایله و هر اولایین بارماق ایزی ایله',
  },
  zones: {
    fa: 'منطقه‌ها با جمعیت و همسایه‌ها',
    en: 'districts with population and neighbours',
    azb: 'منطقه‌لر، نفوسو و قونشولاری ایله',
  },
  places: {
    fa: 'بناها، تالارها، بوستان‌ها و مکان‌های دیگر',
    en: 'monuments, halls, parks and other places',
    azb: 'تیکیلیلر، تالارلار، پارکلار و باشقا یئرلر',
  },
  organisations: {
    fa: 'اداره‌ها، نهادها و تشکل‌ها با جایگاهشان',
    en: 'offices, agencies and associations with their standing',
    azb: 'اداره‌لر، قوروملار و بیرلیکلر، دورومو ایله',
  },
  sessions: {
    fa: 'کلاس، ورزش و رویداد: کی، کجا، برای چند نفر',
    en: 'classes, sport and events: when, where, with how many seats',
    azb: 'درس، ایدمان و تدبیر: نه واخت، هارادا، نئچه یئرله',
  },
  attendance: {
    fa: 'حضور ماه به ماه، به تفکیک منطقه، نوع و گروه؛ کمتر از ده نفر گفته نمی‌شود',
    en: 'attendance by month, district, kind and group; fewer than ten are not told',
    azb: 'گلنلر آی آی، منطقه، نوع و گروپ اوزره؛ اوندان آزی دئییلمز',
  },
  occasions: {
    fa: 'مناسبت‌ها و تعطیلی‌های سال',
    en: 'occasions and days off of the year',
    azb: 'ایلین مناسبتلری و تعطیللری',
  },
}

export const apiWords = {
  lead: {
    fa: 'همهٔ داده‌های باز به شکل JSON، برای برنامه‌نویسان، پژوهشگران و خبرنگاران. تنها خواندنی، بی کلید، و از هر سایتی در دسترس (CORS).',
    en: 'All open data as JSON, for programmers, researchers and journalists. Read-only, without a key, and within reach of every site (CORS).',
  },
  openapi: { fa: 'سند OpenAPI', en: 'OpenAPI document', azb: 'OpenAPI سندی' },
  toOpen: { fa: 'دریافت یکجا', en: 'Download whole sets', azb: 'هامیسینی بیردن گؤتور' },
  listsTitle: { fa: 'چه چیزی هست', en: 'What there is' },
  address: { fa: 'نشانی', en: 'Address', azb: 'آدرس' },
  what: { fa: 'چه می‌دهد', en: 'What it gives' },
  filters: { fa: 'پالایه‌ها', en: 'Filters' },
  oneDuty: {
    fa: 'یک وظیفه، ماه به ماه و منطقه به منطقه',
    en: 'one duty, by month and zone',
    azb: 'بیر وظیفه، آی آی و منطقه منطقه',
  },
  oneProgramme: {
    fa: 'یک برنامه با ادعاها و فعالیت‌ها',
    en: 'one programme with claims and activities',
    azb: 'بیر پروگرام، ادعالاری و ایشلری ایله',
  },
  oneArticle: {
    fa: 'یک مطلب با متن HTML و متن ساده',
    en: 'one article as HTML and plain text',
    azb: 'بیر یازی، HTML و ساده متن ایله',
  },
  glance: {
    fa: 'همهٔ مأموریت با گواه یک سال',
    en: 'the whole mandate with a year’s evidence',
    azb: 'بوتون مأموریت، بیر ایلین مدرکی ایله',
  },
  none: { fa: '—', en: '—' },
  howTitle: { fa: 'چگونه کار می‌کند', en: 'How it works' },
  paging: { fa: 'صفحه‌بندی', en: 'Paging' },
  pagingText: {
    fa: 'هر فهرست پنجاه ردیف می‌دهد (با limit تا دویست). نشانی صفحهٔ بعد در next و در سرآیند Link است؛ تا null ادامه دهید. با افزوده شدن ردیف‌ها چیزی جا نمی‌ماند و دو بار نمی‌آید.',
    en: 'A list gives fifty rows (with limit up to two hundred). The next page is in next and in the Link header; go on until it is null. Nothing is missed or repeated while rows are being added.',
  },
  texts: { fa: 'متن و تاریخ', en: 'Texts and days' },
  textsText: {
    fa: 'متن‌ها به شکل fa، en و azb است و زبانی که نوشته نشده نمی‌آید. هر روز دو بار می‌آید: iso میلادی و jalali شمسی.',
    en: 'Texts come as fa, en and azb; a language nobody has written is left out. Each day comes twice: iso (Gregorian) and jalali.',
  },
  keeping: { fa: 'نگه داشتن پاسخ', en: 'Keeping answers' },
  keepingText: {
    fa: 'هر پاسخ ETag دارد. آن را با If-None-Match بفرستید تا اگر چیزی عوض نشده باشد، 304 بی‌متن بگیرید.',
    en: 'Each answer has an ETag. Send it back as If-None-Match, and get an empty 304 when nothing has changed.',
  },
  limit: { fa: 'اندازه', en: 'Limits' },
  limitText: {
    fa: 'هر نشانی شبکه ۱۲۰ درخواست در دقیقه، و ۶۰ فایل کامل در ساعت. پاسخ 429 در Retry-After می‌گوید چند ثانیه صبر کنید.',
    en: '120 requests a minute from one network address, and 60 whole files an hour. A 429 says in Retry-After how many seconds to wait.',
  },
  versions: { fa: 'پایداری', en: 'Stability' },
  versionsText: {
    fa: 'در v1 تنها افزوده می‌شود: نه نامی عوض می‌شود و نه چیزی برداشته. دگرگونی ناسازگار شمارهٔ تازه می‌گیرد.',
    en: 'Within v1 things are only added: no name changes and nothing goes away. What would break readers gets a new number.',
  },
  examplesTitle: { fa: 'نمونه‌ها', en: 'Examples' },
  exampleDuty: { fa: 'گواه وظیفهٔ ۹', en: 'The evidence of duty 9' },
  exampleRecord: { fa: 'بازدیدهای یک منطقه در یک بازه', en: 'Visits in one district in a period' },
  exampleNews: { fa: 'تازه‌ترین گزارش‌ها', en: 'The newest reports' },
  problemsTitle: { fa: 'خطاها', en: 'Problems' },
  problemsLead: {
    fa: 'خطاها به شکل application/problem+json (RFC 9457) است، با متن فارسی و انگلیسی. نشانی type هرگز عوض نمی‌شود.',
    en: 'Problems are application/problem+json (RFC 9457), in Persian and English. Their type never changes.',
  },
  problem: { fa: 'خطا', en: 'Problem' },
  meaning: { fa: 'یعنی', en: 'Means' },
} satisfies Words

/** What each kind of problem means, and its status. */
export const problemLines = {
  absent: { status: 404, text: { fa: 'چیزی با این نام یا کد نیست.', en: 'There is nothing of this name or code.' } },
  gone: { status: 410, text: { fa: 'بوده و برداشته شده است.', en: 'It was there and has been taken down.' } },
  method: { status: 405, text: { fa: 'تنها GET و HEAD.', en: 'GET and HEAD only.' } },
  invalid: {
    status: 422,
    text: {
      fa: 'پارامتری ناشناس، تکراری یا نادرست است؛ errors نام آن را می‌گوید.',
      en: 'A parameter is unknown, repeated or not right; errors names it.',
    },
  },
  'too-many': { status: 429, text: { fa: 'کمی صبر کنید؛ Retry-After.', en: 'Wait a little; see Retry-After.' } },
  fault: { status: 500, text: { fa: 'اشکال از ماست و ثبت شد.', en: 'The fault is ours and has been recorded.' } },
} as const satisfies Record<string, { status: number; text: Text }>
