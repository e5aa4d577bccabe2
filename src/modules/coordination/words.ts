import type { Words } from '#platform/locale.ts'

/** What the pages of coordination say. */
export const words = {
  coordination: { fa: 'هماهنگی دستگاه‌ها', en: 'Working together', azb: 'بیرگه ایش' },
  hubLead: {
    fa: 'شهرداری و نهادهای دیگر چه قولی به هم داده‌اند، در جلسه‌ها چه گفته‌اند، چه تصمیمی گرفته‌اند و از چه کسی نظر خواسته‌اند.',
    en: 'What the city and other bodies promised one another, said in meetings, decided, and whom they asked for advice.',
    azb: 'شهرداری ایله باشقا قوروملار بیر-بیرینه نه سؤز وئریب، ییغینجاقلاردا نه دئییب، نه قرار آلیب و کیمدن نظر ایسته‌ییب.',
  },
  manageAgencies: { fa: 'نگهداری دستگاه‌ها و پیوندهایشان', en: 'keep agencies and their links' },
  keepMeetings: { fa: 'دبیری جلسه‌ها', en: 'keep meetings' },
  joinMeetings: { fa: 'پیشنهاد موضوع و اصلاح صورت‌جلسه', en: 'propose topics and amendments' },
  writeDecisions: { fa: 'ثبت تصمیم‌ها', en: 'write the decision log' },
  keepPlans: { fa: 'نگهداری برنامه‌ها و تفاهم‌نامه‌ها', en: 'keep plans and agreements' },
  askExperts: { fa: 'نظرخواهی از خبرگان', en: 'ask experts' },
} satisfies Words
