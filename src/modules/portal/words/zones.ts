import type { Words } from '#platform/locale.ts'

export const zoneWords = {
  whichPart: { fa: 'کدام بخش شهر', en: 'Part of the city', azb: 'شهرین هانسی یئری' },
  wholeCity: { fa: 'همهٔ شهر', en: 'The whole city', azb: 'بوتون شهر' },
  happened: { fa: 'در این‌جا چه شد؟', en: 'What happened here', azb: 'بوردا نه اولدو؟' },
  happenedLead: {
    fa: 'فعالیت‌هایی که در دوازده ماه گذشته در همین محدوده ثبت شده است. هم‌زمانی یک کار با بهتر شدن محله، دلیل اثر آن نیست.',
    en: 'Activities recorded here in the last twelve months. That something was done while things got better does not prove that it helped.',
  },
  nothing: {
    fa: 'در دوازده ماه گذشته فعالیتی برای این محدوده ثبت نشده است.',
    en: 'Nothing has been recorded here in the last twelve months.',
    azb: 'سون اون ایکی آیدا بو بؤلگه اوچون ایش ثبت اولماییب.',
  },
  byKind: { fa: 'چه کارهایی', en: 'What was done' },
  byDuty: { fa: 'برای کدام وظیفه‌ها', en: 'For which duties' },
  byDutyNote: {
    fa: 'کاری که به چند وظیفه پاسخ می‌دهد زیر هر کدام آمده است؛ این ستون را نمی‌شود جمع زد.',
    en: 'Work that serves several duties stands under each of them: this column cannot be added up.',
  },
  duty: { fa: 'وظیفه', en: 'Duty' },
  times: { fa: 'بار', en: 'Times' },
  programmes: { fa: 'برنامه‌های این‌جا', en: 'Programmes here' },
  programmesLead: {
    fa: 'برنامه‌هایی که در این محدوده یا در همهٔ شهر اجرا می‌شود.',
    en: 'Programmes that work in this zone, or in the whole city.',
  },
  articles: { fa: 'مطلب‌های این‌جا', en: 'Articles about this place' },
  organisations: { fa: 'تشکل‌ها و نهادهای این‌جا', en: 'Organisations here' },
} satisfies Words
