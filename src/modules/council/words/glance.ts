import type { Words } from '#platform/locale.ts'

/** What the council's pages say on the page of a duty. */
export const glanceWords = {
  title: {
    fa: 'مصوبه‌های شورا در این وظیفه',
    en: 'Resolutions of the council under this duty',
    azb: 'بو وظیفه‌ده شورا قرارلاری',
  },
  resolutions: { fa: 'مصوبه', en: 'Resolutions', azb: 'قرار' },
  executable: { fa: 'بند اجرایی', en: 'Executable clauses', azb: 'اجرا اولونان بند' },
  owned: { fa: 'بند صاحب‌دار', en: 'Clauses with an owner', azb: 'صاحبلی بند' },
  verified: { fa: 'تأییدشده', en: 'Verified', azb: 'تأیید اولونموش' },
  late: { fa: 'دیرکرده', en: 'Overdue', azb: 'گئجیکمیش' },
  returned: { fa: 'برگشت‌خورده', en: 'Sent back', azb: 'قایتاریلمیش' },
  agencies: {
    fa: 'تعهدهای دستگاه‌ها به شهر',
    en: 'What agencies promised the city',
    azb: 'دستگاهلارین شهره تعهدلری',
  },
  agenciesLead: {
    fa: 'هر تعهد را دستگاه می‌پذیرد و انجام می‌دهد، و کسی بیرون از آن دستگاه با دیدن سند تأییدش می‌کند.',
    en: 'An agency accepts and keeps each of them, and somebody outside that agency verifies it by its evidence.',
  },
  promised: { fa: 'قول داده‌شده', en: 'Promised', azb: 'سؤز وئریلمیش' },
  seeAll: { fa: 'دیدن همه', en: 'See all', azb: 'هامیسینا باخ' },
} satisfies Words
