import type { Text, Words } from '#platform/locale.ts'
import type { Purpose } from './tables.ts'

export const words = {
  consents: { fa: 'رضایت‌ها', en: 'Consents', azb: 'رضایتلر' },
  none: { fa: 'رضایتی ثبت نشده است؛ پس هیچ‌یک مجاز نیست.', en: 'None is recorded, so nothing is allowed.' },
  purpose: { fa: 'برای', en: 'For' },
  givenBy: { fa: 'رضایت‌دهنده', en: 'Given by' },
  givenByHint: {
    fa: 'برای کودک یکی از سرپرستان او، برای بزرگ‌سال خودش.',
    en: 'For a child one of the guardians, for an adult themselves.',
  },
  themselves: { fa: 'خودش', en: 'Themselves' },
  from: { fa: 'از', en: 'From' },
  to: { fa: 'تا', en: 'Until' },
  toHint: { fa: 'خالی یعنی تا زمانی که پس گرفته شود.', en: 'Empty: until it is withdrawn.' },
  give: { fa: 'ثبت رضایت', en: 'Record a consent' },
  given: { fa: 'رضایت ثبت شد.', en: 'The consent has been recorded.' },
  withdraw: { fa: 'پس گرفتن', en: 'Withdraw' },
  withdrawOf: (purpose: Text): Text => ({ fa: `پس گرفتن «${purpose.fa}»`, en: `Withdraw “${purpose.en}”` }),
  withdrawn: { fa: 'رضایت از امروز پس گرفته شد.', en: 'The consent ends today.' },
  inForce: { fa: 'برقرار', en: 'In force' },
  ended: { fa: 'پایان‌یافته', en: 'Ended' },
  later: { fa: 'هنوز آغاز نشده', en: 'Not begun' },
  notTheirGuardian: {
    fa: 'رضایت کودک را تنها سرپرست او در یکی از خانوارهایش می‌دهد.',
    en: 'Only a guardian in one of the child’s households can consent for a child.',
  },
  onlyThemselves: { fa: 'بزرگ‌سال تنها خودش رضایت می‌دهد.', en: 'An adult consents only themselves.' },
  endsBefore: { fa: 'پایان پیش از آغاز است.', en: 'It ends before it begins.' },
  erased: { fa: 'اطلاعات این شخص پاک شده است.', en: 'This person has been erased.' },
  noSuchConsent: { fa: 'چنین رضایتی نیست.', en: 'There is no such consent.' },

  recordConsents: { fa: 'ثبت رضایت‌ها', en: 'record consents' },
  consentGiven: { fa: 'دادن رضایت', en: 'consent given' },
  consentWithdrawn: { fa: 'پس گرفتن رضایت', en: 'consent withdrawn' },
} satisfies Words

export const purposeNames: Record<Purpose, Text> = {
  photo: { fa: 'انتشار عکس و فیلم', en: 'Publishing photographs and film', azb: 'شکیل و فیلمین یاییلماسی' },
  'name-in-lists': { fa: 'نام در فهرست‌های عمومی', en: 'Name in public lists', azb: 'آدین عمومی سیاهه‌لرده گلمه‌سی' },
  messages: { fa: 'پیام‌های خبررسانی', en: 'News by message', azb: 'خبر پیاملاری' },
  research: { fa: 'پژوهش و پیمایش', en: 'Research and surveys', azb: 'آراشدیرما و سورغو' },
  'health-note': {
    fa: 'یادداشت سلامت برای مربی در روز برنامه',
    en: 'A health note for the leader on the day',
    azb: 'پروگرام گونو معلیم اوچون ساغلیق یازیسی',
  },
  participation: { fa: 'شرکت در برنامه‌ها', en: 'Taking part in programmes', azb: 'پروگراملاردا ایشتیراک' },
}
