import type { Words } from '#platform/locale.ts'

/** What the interface says to people: its names, and its errors. */
export const words = {
  oparl: { fa: 'دادهٔ شورا (OParl)', en: 'Council data (OParl)', azb: 'شورا بیلگیلری (OParl)' },
  system: { fa: 'دادهٔ باز شورا و شهرداری تبریز', en: 'Open data of the council and the city of Tabriz' },
  body: { fa: 'شهر تبریز', en: 'City of Tabriz' },
  shortName: { fa: 'تبریز', en: 'Tabriz', azb: 'تبریز' },
  contact: { fa: 'دبیرخانهٔ شورا', en: 'Secretariat of the council' },
  nothingHere: { fa: 'در این نشانی چیزی نیست.', en: 'There is nothing at this address.' },
  onlyReading: { fa: 'این‌جا تنها می‌توان خواند.', en: 'This is only for reading.' },
  unreadable: (parameter: string) => ({
    fa: `پارامتر ${parameter} خوانده نمی‌شود.`,
    en: `The parameter ${parameter} cannot be read.`,
  }),
  resolution: { fa: 'مصوبه', en: 'Resolution', azb: 'قرار' },
  invitation: { fa: 'دعوت‌نامه', en: 'Invitation', azb: 'دعوت‌نامه' },
  closed: { fa: 'دستور غیرعلنی', en: 'Item behind closed doors' },
  adopted: { fa: 'تصویب شد', en: 'Adopted' },
  minutes: { fa: 'صورت‌جلسه', en: 'Minutes', azb: 'صورت‌جلسه' },
  adopting: { fa: 'تصویب', en: 'Adoption' },
  information: { fa: 'اطلاع‌رسانی شد', en: 'Noted' },
  decision: { fa: 'تصمیم گرفته شد', en: 'Decided' },
  commitment: { fa: 'تعهد پذیرفته شد', en: 'Promised' },
} satisfies Words
