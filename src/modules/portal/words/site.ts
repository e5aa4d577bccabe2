import type { Words } from '#platform/locale.ts'

/** What is said at the Desk about pages, links, series and reported mistakes. */
export const siteWords = {
  pages: { fa: 'صفحه‌ها', en: 'Pages', azb: 'صفحه‌لر' },
  newPage: { fa: 'صفحهٔ تازه', en: 'New page' },
  noPages: { fa: 'هنوز صفحه‌ای نیست.', en: 'There is no page yet.' },
  slug: { fa: 'نشانی', en: 'Address', azb: 'آدرس' },
  pageSlugHint: {
    fa: 'حرف‌های کوچک لاتین، رقم و خط تیره. نشانی صفحه با about آغاز می‌شود.',
    en: 'Small Latin letters, digits and hyphens. The page stands below /about/.',
  },
  seriesSlugHint: {
    fa: 'حرف‌های کوچک لاتین، رقم و خط تیره.',
    en: 'Small Latin letters, digits and hyphens.',
  },
  slugWrong: {
    fa: 'تنها حرف‌های کوچک لاتین، رقم و خط تیره پذیرفته است.',
    en: 'Only small Latin letters, digits and hyphens.',
  },
  slugTaken: { fa: 'چیز دیگری همین نشانی را دارد.', en: 'Something else has this address.' },
  title: { fa: 'عنوان', en: 'Title' },
  lead: { fa: 'چکیده', en: 'Lead' },
  position: { fa: 'ترتیب', en: 'Order' },
  positionHint: { fa: 'کوچک‌تر بالاتر است.', en: 'Smaller comes first.' },
  changed: { fa: 'آخرین تغییر', en: 'Last change' },
  save: { fa: 'ذخیره', en: 'Save' },
  saved: { fa: 'ذخیره شد.', en: 'Saved.' },
  see: { fa: 'دیدن در درگاه', en: 'See it on the site' },
  wrongNumber: { fa: 'عددی از ۰ تا ۹۹۹ بنویسید.', en: 'Write a number from 0 to 999.' },

  links: { fa: 'پیوندها', en: 'Links', azb: 'باغلانتیلار' },
  newLink: { fa: 'پیوند تازه', en: 'New link' },
  noLinks: { fa: 'هنوز پیوندی نیست.', en: 'There is no link yet.' },
  group: { fa: 'گروه', en: 'Group' },
  groupHint: {
    fa: 'پیوندهای یک گروه زیر یک عنوان می‌آیند؛ نام فارسی گروه را یکسان بنویسید.',
    en: 'Links of one group stand under one heading; write its Persian name alike.',
  },
  label: { fa: 'نام', en: 'Name', azb: 'آد' },
  url: { fa: 'نشانی', en: 'Address', azb: 'آدرس' },
  urlHint: {
    fa: 'با https:// یا tel: یا mailto: یا / آغاز می‌شود؛ خالی یعنی تنها نام.',
    en: 'Begins with https://, tel:, mailto: or /. Left empty, only the name is shown.',
  },
  urlWrong: { fa: 'این نشانی پذیرفته نیست.', en: 'This address is not accepted.' },
  remove: { fa: 'حذف', en: 'Remove' },
  removed: { fa: 'حذف شد.', en: 'Removed.' },
  noSuchLink: { fa: 'چنین پیوندی نیست.', en: 'There is no such link.' },

  series: { fa: 'مجموعه‌ها', en: 'Series', azb: 'توپلولار' },
  newSeries: { fa: 'مجموعهٔ تازه', en: 'New series' },
  noSeries: { fa: 'هنوز مجموعه‌ای نیست.', en: 'There is no series yet.' },
  noSuchSeries: { fa: 'چنین مجموعه‌ای نیست.', en: 'There is no such series.' },
  summary: { fa: 'دربارهٔ این مجموعه', en: 'About this series' },
  articlesIn: { fa: 'مطلب‌ها', en: 'Articles' },

  mistakes: { fa: 'اشکال‌های گزارش‌شده', en: 'Reported mistakes', azb: 'خبر وئریلن یانلیشلار' },
  open: { fa: 'باز', en: 'Open' },
  mended: { fa: 'درست‌شده', en: 'Mended' },
  declined: { fa: 'پذیرفته‌نشده', en: 'Declined' },
  noMistakes: { fa: 'اشکالی در این فهرست نیست.', en: 'Nothing in this list.' },
  noMistakesWhy: {
    fa: 'خوانندگان از پای هر صفحه خبر می‌دهند.',
    en: 'Readers tell of them at the foot of every page.',
  },
  contact: { fa: 'پاسخ به', en: 'Answer to' },
  answer: { fa: 'پاسخ', en: 'Answer' },
  answerHint: {
    fa: 'یک جمله: چه شد و چرا. در پرونده می‌ماند.',
    en: 'One sentence: what became of it, and why. It is kept.',
  },
  markMended: { fa: 'درست شد', en: 'It is mended' },
  markDeclined: { fa: 'پذیرفته نیست', en: 'Decline' },
  answered: { fa: 'پاسخ ثبت شد.', en: 'The answer has been recorded.' },
} satisfies Words
