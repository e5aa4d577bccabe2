import type { Words } from '#platform/locale.ts'

/** What the pages of coordination say. */
export const words = {
  coordination: { fa: 'هماهنگی دستگاه‌ها', en: 'Coordination', azb: 'قوروملارین ایش‌بیرلیگی' },
  manageAgencies: { fa: 'نگهداری دستگاه‌ها و پیوندهایشان', en: 'keep agencies and their links' },
  keepMeetings: { fa: 'دبیری جلسه‌ها', en: 'keep meetings' },
  joinMeetings: { fa: 'پیشنهاد موضوع و اصلاح صورت‌جلسه', en: 'propose topics and amendments' },
  writeDecisions: { fa: 'ثبت تصمیم‌ها', en: 'write the decision log' },
  keepPlans: { fa: 'نگهداری برنامه‌ها و تفاهم‌نامه‌ها', en: 'keep plans and agreements' },
  askExperts: { fa: 'نظرخواهی از خبرگان', en: 'ask experts' },
} satisfies Words
