import type { Words } from '#platform/locale.ts'

/** How the record calls what the Desk of events does. */
export const factWords = {
  noteWritten: { fa: 'یادداشت کنار ثبت‌نام', en: 'note beside a registration' },
  noteErased: { fa: 'پاک شدن یادداشت ثبت‌نام', en: 'note of a registration erased' },
  listExported: { fa: 'خروجی از فهرست ثبت‌نام', en: 'list of registrations exported' },
  fileImported: { fa: 'فایلی که وارد شد', en: 'file taken over' },
  peopleWrittenTo: { fa: 'پیام به شرکت‌کنندگان', en: 'participants written to' },
  moneyGivenBack: { fa: 'وجه بازگشت', en: 'money went back' },
  supplyListPublished: { fa: 'فهرست محله‌های کم‌برخوردار فصل', en: 'list of the season: where little is on offer' },
} satisfies Words
