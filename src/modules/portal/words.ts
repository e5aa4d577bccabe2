import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/numbers.ts'
import type { ArticleState, Category } from './tables.ts'

export const words = {
  portal: { fa: 'درگاه', en: 'Portal', azb: 'درگاه' },
  home: { fa: 'خانه', en: 'Home', azb: 'ائو' },
  news: { fa: 'خبر و مطلب', en: 'News', azb: 'خبرلر' },
  articleOnCard: { fa: 'مطلب', en: 'Article', azb: 'یازی' },
  glance: { fa: 'معاونت در یک نگاه', en: 'The Deputy at a glance', azb: 'معاونت بیر باخیشدا' },
  links: { fa: 'پیوندها', en: 'Links', azb: 'باغلانتیلار' },
  linksLead: {
    fa: 'نشانی نهادهایی که شهروندان تبریز بیشتر با آن‌ها سروکار دارند.',
    en: 'The bodies that people in Tabriz most often turn to.',
    azb: 'تبریز شهروندلرینین ان چوخ ایشی دوشن اداره‌لرین آدرسی.',
  },
  noSuchArticle: { fa: 'چنین مطلبی نیست.', en: 'There is no such article.', azb: 'بئله بیر یازی یوخدور.' },
  noSuchPage: { fa: 'چنین صفحه‌ای نیست.', en: 'There is no such page.', azb: 'بئله بیر صفحه یوخدور.' },
  articleGone: {
    fa: 'این مطلب از درگاه برداشته شده است.',
    en: 'This article has been taken down.',
    azb: 'بو یازی درگاهدان گؤتورولوب.',
  },

  heroTitle: { fa: 'شهر در یک نگاه', en: 'The city at a glance', azb: 'شهر بیر باخیشدا' },
  heroLead: {
    fa: 'شهر تنها خیابان و ساختمان و پل نیست؛ موجودی زنده است و فرهنگ، روح آن. ۲۳ وظیفهٔ این معاونت را با گواهِ هر کدام ببینید.',
    en: 'A city is more than streets, buildings and bridges: it is a living being, and culture is its soul. See this Deputy’s 23 duties, each with its evidence.',
    azb: 'شهر یالنیز خیاوان، بینا و کؤرپو دئییل؛ دیری بیر وارلیق‌دیر و مدنیت اونون روحودور.',
  },
  searchLabel: { fa: 'جست‌وجو در همهٔ درگاه', en: 'Search everything', azb: 'هر یئرده آختار' },
  searchHint: {
    fa: 'برنامه، محله یا خبر را بنویسید',
    en: 'A programme, a neighbourhood, a piece of news',
    azb: 'پروگرام، محله یا خبر یازین',
  },
  search: { fa: 'جست‌وجو', en: 'Search', azb: 'آختار' },
  articles: { fa: 'مطلب‌ها', en: 'Articles', azb: 'یازیلار' },
  latestNews: { fa: 'تازه‌ها', en: 'Latest', azb: 'یئنی‌لر' },
  allNews: { fa: 'همهٔ مطلب‌ها', en: 'All articles', azb: 'هامیسی' },
  featured: { fa: 'برگزیده‌ها', en: 'Featured', azb: 'سئچیلمیشلر' },
  runningProgrammes: { fa: 'برنامه‌های در حال اجرا', en: 'Programmes under way', azb: 'گئدن پروگراملار' },
  allProgrammes: { fa: 'همهٔ برنامه‌ها', en: 'All programmes', azb: 'بوتون پروگراملار' },
  whereItHappens: { fa: 'در کدام منطقه چه شد؟', en: 'What happened where?', azb: 'هاردا نه اولدو؟' },

  code: { fa: 'کد', en: 'Code', azb: 'کود' },
  codeOf: (code: number): Text => ({ fa: `کد ${faDigits(code)}`, en: `Code ${code}`, azb: `کود ${faDigits(code)}` }),
  published: { fa: 'تاریخ انتشار', en: 'Published', azb: 'یاییلما تاریخی' },
  category: { fa: 'دسته', en: 'Category', azb: 'بؤلوم' },
  series: { fa: 'مجموعه', en: 'Series', azb: 'توپلو' },
  tags: { fa: 'برچسب‌ها', en: 'Tags', azb: 'ائتیکتلر' },
  allCategories: { fa: 'همهٔ دسته‌ها', en: 'All categories', azb: 'بوتون بؤلوملر' },
  noArticles: { fa: 'مطلبی با این ویژگی‌ها نیست.', en: 'No article matches this.', azb: 'بو اؤزللیکلرله یازی یوخدور.' },
  noArticlesYet: {
    fa: 'هنوز مطلبی منتشر نشده است',
    en: 'Nothing is published yet',
    azb: 'هله یازی یاییلماییب',
  },
  noArticlesYetWhy: {
    fa: 'خبر و گزارش کارهای معاونت این‌جا می‌آید.',
    en: 'News and reports of the Deputy’s work will stand here.',
    azb: 'معاونتین ایشلرینین خبرلری بورادا اولاجاق.',
  },
  noLinks: { fa: 'هنوز پیوندی نوشته نشده است', en: 'No link is written down yet', azb: 'هله باغلانتی یازیلماییب' },
  seeAll: { fa: 'همهٔ مطلب‌ها را ببینید', en: 'See all articles', azb: 'بوتون یازیلارا باخین' },
  newer: { fa: 'تازه‌تر', en: 'Newer', azb: 'داها یئنی' },
  older: { fa: 'قدیمی‌تر', en: 'Older', azb: 'داها اسکی' },
  print: { fa: 'چاپ', en: 'Print', azb: 'چاپ' },
  pdf: { fa: 'دریافت PDF', en: 'PDF', azb: 'PDF' },
  share: { fa: 'نشانی کوتاه', en: 'Short address', azb: 'قیسا آدرس' },
  related: { fa: 'مطلب‌های هم‌خانواده', en: 'Related', azb: 'یاخین یازیلار' },
  dutiesOfArticle: {
    fa: 'این مطلب از این وظیفه‌ها می‌گوید',
    en: 'The duties this article tells of',
    azb: 'بو یازی بو وظیفه‌لردن دانیشیر',
  },
  archivedPage: { fa: 'صفحهٔ بایگانی', en: 'Archived page', azb: 'آرشیو صفحه‌سی' },
  archivedNote: (day: Text): Text => ({
    fa: `این صفحه همان‌گونه که در ${day.fa} منتشر شد نگه داشته شده است. تنها حروف و فاصله‌های پنهان آن یکدست شده؛ واژه‌ها همان است.`,
    en: `This page is kept as it was published on ${day.en}. Only its letter forms and hidden spaces were unified; its words are untouched.`,
    azb: `بو صفحه ${day.azb ?? day.fa} نئجه یاییلیبسا ائله ساخلانیب. یالنیز حرفلر و گیزلی بوشلوقلار بیرلشدیریلیب؛ سؤزلر همان سؤزلردیر.`,
  }),
  livingGlance: {
    fa: 'همین مأموریت، امروز و با گواه: معاونت در یک نگاه',
    en: 'The same mandate today, with its evidence: the Deputy at a glance',
    azb: 'همین مأموریت، بوگون و مدرکی ایله: معاونت بیر باخیشدا',
  },
  onlyInPersian: {
    fa: 'این مطلب هنوز به این زبان برنگشته است.',
    en: 'This article is not yet translated; you are reading it in Persian.',
    azb: 'بو یازی هله تورکجه‌یه چئوریلمه‌ییب؛ فارسجاسینی اوخویورسوز.',
  },
  sampleMark: { fa: 'نمونه', en: 'sample', azb: 'نمونه' },

  reportMistake: {
    fa: 'اشکالی در این صفحه هست؟',
    en: 'Is something on this page wrong?',
    azb: 'بو صفحه‌ده بیر یانلیش وار؟',
  },
  mistakeWhat: { fa: 'چه چیزی درست نیست؟', en: 'What is wrong?', azb: 'نه دوز دئییل؟' },
  mistakeHint: {
    fa: 'یک جمله بس است؛ اگر درست آن را می‌دانید بنویسید.',
    en: 'One sentence is enough; if you know what is right, say it.',
    azb: 'بیر جمله بسدیر؛ دوزونو بیلیرسینیزسه یازین.',
  },
  mistakeContact: {
    fa: 'اگر پاسخ می‌خواهید: شماره یا رایانامه',
    en: 'If you want an answer: a number or an e-mail',
    azb: 'جاواب ایسته‌ییرسینیزسه: نومره یا ایمیل',
  },
  mistakeSend: { fa: 'می‌فرستم', en: 'Send', azb: 'گؤندریرم' },
  mistakeThanks: {
    fa: 'سپاس. نوشتهٔ شما به دست ویراستار رسید.',
    en: 'Thank you. Your note has reached the editor.',
    azb: 'ساغ اولون. یازینیز ویراستارا چاتدی.',
  },
  feeds: { fa: 'خوراک‌ها', en: 'Feeds', azb: 'آخینلار' },

  writeArticles: { fa: 'نوشتن مطلب', en: 'write articles' },
  publishArticles: { fa: 'انتشار مطلب', en: 'publish articles', azb: 'یازینین یاییلماسی' },
  importPages: { fa: 'آوردن صفحه‌های درگاه قدیم', en: 'bring over pages of the old portal' },
  answerMistakes: { fa: 'رسیدگی به اشکال‌ها', en: 'answer reports of mistakes' },
  editPages: { fa: 'ویرایش صفحه‌ها و پیوندها', en: 'edit pages and links' },

  articlePublished: { fa: 'انتشار مطلب', en: 'article published', azb: 'یازینین یاییلماسی' },
  articleWithdrawn: { fa: 'برداشتن مطلب', en: 'article taken down', azb: 'یازینین گؤتورولمه‌سی' },
  articleChanged: { fa: 'تغییر مطلب منتشرشده', en: 'published article changed', azb: 'یاییلمیش یازینین دییشمه‌سی' },
  articleSent: { fa: 'فرستادن مطلب برای بررسی', en: 'article sent for review', azb: 'یازینین باخیلماغا گؤندریلمه‌سی' },
  articleReturned: {
    fa: 'برگرداندن مطلب به نویسنده',
    en: 'article returned to its author',
    azb: 'یازینین یازارا قایتاریلماسی',
  },
  pageImported: { fa: 'آوردن صفحهٔ قدیمی', en: 'old page brought over', azb: 'اسکی صفحه‌نین گتیریلمه‌سی' },
  pageChanged: { fa: 'تغییر صفحه', en: 'page changed', azb: 'صفحه‌نین دییشمه‌سی' },
  linksChanged: { fa: 'تغییر پیوندها', en: 'links changed', azb: 'باغلانتیلارین دییشمه‌سی' },
  seriesChanged: { fa: 'تغییر مجموعه', en: 'series changed', azb: 'توپلونون دییشمه‌سی' },
  redirectAdded: { fa: 'افزودن نشانی قدیمی', en: 'old address added', azb: 'اسکی آدرسین آرتیریلماسی' },
  mistakeReported: { fa: 'خبر از یک اشکال', en: 'mistake reported', azb: 'بیر یانلیشین خبری' },
  mistakeAnswered: { fa: 'رسیدگی به یک اشکال', en: 'mistake answered', azb: 'بیر یانلیشا باخیلماسی' },
} satisfies Words

export const categoryNames: Record<Category, Text> = {
  news: { fa: 'خبر', en: 'News', azb: 'خبر' },
  notice: { fa: 'اطلاعیه', en: 'Notice', azb: 'بیلدیریش' },
  report: { fa: 'گزارش', en: 'Report', azb: 'گزارش' },
  interview: { fa: 'گفت‌وگو', en: 'Interview', azb: 'مصاحبه' },
  'photo-report': { fa: 'گزارش تصویری', en: 'Photo report', azb: 'شکیللی گزارش' },
  article: { fa: 'یادداشت', en: 'Essay', azb: 'یازی' },
  education: { fa: 'آموزش', en: 'Learning', azb: 'اؤیرنمه' },
  about: { fa: 'دربارهٔ معاونت', en: 'About the Deputy', azb: 'معاونت حاقیندا' },
}

export const stateNames: Record<ArticleState, Text> = {
  draft: { fa: 'پیش‌نویس', en: 'draft', azb: 'قارالاما' },
  'in-review': { fa: 'در حال بررسی', en: 'in review', azb: 'باخیلیر' },
  scheduled: { fa: 'زمان‌بندی‌شده', en: 'scheduled', azb: 'واختی قویولوب' },
  published: { fa: 'منتشرشده', en: 'published', azb: 'یاییلیب' },
  archived: { fa: 'بایگانی', en: 'archived', azb: 'آرشیوده' },
  withdrawn: { fa: 'برداشته‌شده', en: 'taken down', azb: 'گؤتورولوب' },
}
