import type { Text, Words } from '#platform/locale.ts'

export const calendarWords = {
  name: { fa: 'مناسبت‌های تبریز', en: 'Occasions of Tabriz', azb: 'تبریزین مناسبتلری' },
  probable: (day: Text): Text => ({
    fa: `${day.fa}؛ تاریخ احتمالی است و با اعلام رسمی شاید یک روز جابه‌جا شود.`,
    en: `${day.en}. Probable: it may move by a day when it is announced.`,
  }),
  dayOff: (note: Text, tentative: boolean): Text => ({
    fa: `${tentative ? 'تعطیل احتمالی' : 'تعطیل'}: ${note.fa}`,
    en: `${tentative ? 'Probably a day off' : 'Day off'}: ${note.en}`,
  }),
} satisfies Words

export const feedWords = {
  lead: {
    fa: 'خبرها و مناسبت‌های شهر را در خوراک‌خوان یا تقویم خود داشته باشید؛ بی ثبت‌نام و بی ردیابی.',
    en: 'Have the city’s news and occasions in your feed reader or calendar, without an account and without being followed.',
  },
  newsTitle: { fa: 'خوراک خبرها', en: 'News feeds' },
  newsLead: {
    fa: 'هر خوراک سی مطلب تازه را به سه قالب دارد. هر خوراک‌خوانی دست‌کم یکی را می‌شناسد.',
    en: 'Each feed holds the thirty newest articles in three formats. Every feed reader knows at least one of them.',
  },
  feed: { fa: 'خوراک', en: 'Feed', azb: 'آخین' },
  all: { fa: 'همهٔ مطلب‌ها', en: 'All articles', azb: 'بوتون یازیلار' },
  ofSeries: (title: Text): Text => ({ fa: `مجموعهٔ ${title.fa}`, en: `Series: ${title.en}` }),
  formats: { fa: 'قالب‌ها', en: 'Formats' },
  calendarTitle: { fa: 'تقویم مناسبت‌ها', en: 'Calendar of occasions' },
  calendarLead: {
    fa: 'مناسبت‌ها و تعطیلی‌های سال گذشته، امسال و سال آینده. روزهای قمری تا اعلام رسمی «احتمالی» نشان داده می‌شود و پس از آن خودبه‌خود درست می‌شود.',
    en: 'Occasions and days off of last year, this year and the next. Lunar days are shown as tentative until they are announced, and then correct themselves.',
  },
  subscribe: { fa: 'افزودن به تقویم', en: 'Add to your calendar', azb: 'تقویمه آرتیر' },
  download: { fa: 'دریافت فایل', en: 'Download the file', azb: 'فایلی گؤتور' },
  howTitle: { fa: 'چگونه به کار ببرم؟', en: 'How do I use this?' },
  howReader: { fa: 'در خوراک‌خوان', en: 'In a feed reader' },
  howReaderText: {
    fa: 'نشانی یکی از قالب‌ها را بردارید و در خوراک‌خوان خود «افزودن خوراک» را بزنید. اگر نرم‌افزار نشانی خود سایت را بخواهد، همان نشانی صفحهٔ خبر بس است؛ خوراک را خودش پیدا می‌کند.',
    en: 'Copy the address of one format and choose “add a feed” in your reader. If it asks for a site, the address of the news page will do: it finds the feed by itself.',
  },
  howPhone: { fa: 'تقویم در گوشی', en: 'The calendar on a telephone' },
  howPhoneText: {
    fa: 'در گوشی‌های اپل: تنظیمات، تقویم، حساب‌ها، «افزودن تقویم اشتراکی» و سپس نشانی تقویم. در اندروید نشانی را در تقویم وب حساب خود با گزینهٔ «از نشانی اینترنتی» بیفزایید تا در گوشی هم دیده شود.',
    en: 'On Apple telephones: Settings, Calendar, Accounts, “Add subscribed calendar”, then the address. On Android add the address in your account’s calendar on the web, under “From URL”; it then shows on the telephone.',
  },
  howDesktop: { fa: 'تقویم در رایانه', en: 'The calendar on a computer' },
  howDesktopText: {
    fa: 'در تاندربرد یا اوت‌لوک «تقویم تازه از شبکه» را برگزینید و نشانی را بچسبانید. فایلی که یک بار دریافت شود به‌روز نمی‌شود؛ نشانی به‌روز می‌ماند.',
    en: 'In Thunderbird or Outlook choose a new calendar from the network and paste the address. A file that was downloaded once does not change; the address stays current.',
  },
  machinesTitle: { fa: 'برای جویشگرها و نرم‌افزارها', en: 'For search engines and software' },
  sitemap: { fa: 'نقشهٔ درگاه', en: 'Site map' },
  sport: { fa: 'ورزش و سالن‌ها (OpenActive)', en: 'Sport and halls (OpenActive)', azb: 'ایدمان و سالون‌لار (OpenActive)' },
  sportText: {
    fa: 'برنامه‌ها، جای خالی و ساعت‌های آزاد سالن‌ها، صفحه‌به‌صفحه و همیشه تازه.',
    en: 'Programmes, seats left and the free hours of halls, page by page and always fresh.',
  },
  sitemapText: {
    fa: 'نشانی همهٔ صفحه‌ها، به هر سه زبان',
    en: 'The addresses of all pages, in all three languages',
  },
} satisfies Words
