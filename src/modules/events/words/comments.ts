import type { Words } from '#platform/locale.ts'

/** What people wrote of an offering, at the Desk and on its page. */
export const commentWords = {
  tab: { fa: 'نظرها', en: 'Comments', azb: 'نظرلر' },
  title: { fa: 'نظر شرکت‌کنندگان', en: 'Comments of participants', azb: 'قاتیلانلارین نظری' },
  lead: {
    fa: 'تنها کسانی که بوده‌اند می‌نویسند. نظری که نام یا حال کسی را فاش کند یا ناسزا باشد منتشر نشود؛ نظر تلخ دلیل کنار گذاشتن نیست.',
    en: 'Only those who were there can write. Withhold what names somebody, tells of their health or insults; a bitter comment is no reason.',
  },
  text: { fa: 'نوشته', en: 'Comment' },
  verdict: { fa: 'انتشار', en: 'Publication', azb: 'یاییم' },
  waiting: { fa: 'خوانده نشده', en: 'Not read yet', azb: 'هله اوخونماییب' },
  published: { fa: 'منتشر شده', en: 'Published', azb: 'یاییلیب' },
  withheld: { fa: 'کنار گذاشته', en: 'Withheld', azb: 'قیراغا قویولوب' },
  publish: { fa: 'انتشار', en: 'Publish', azb: 'یای' },
  withhold: { fa: 'کنار گذاشتن', en: 'Withhold', azb: 'قیراغا قوی' },
  isPublished: { fa: 'نظر در صفحهٔ عمومی دیده می‌شود.', en: 'The comment stands on the public page.' },
  isWithheld: { fa: 'نظر دیده نمی‌شود.', en: 'The comment is not shown.' },
  none: { fa: 'نظری نیست', en: 'No comments' },
  noneWhy: {
    fa: 'دو ساعت پس از هر نوبت از حاضران پرسیده می‌شود چطور بود؛ هر چه بنویسند اینجا می‌آید.',
    en: 'Two hours after each session those present are asked how it was; what they write comes here.',
  },
  said: { fa: 'شرکت‌کنندگان چه گفته‌اند', en: 'What participants say', azb: 'قاتیلانلار نه دئییب' },
} satisfies Words
