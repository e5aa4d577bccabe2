import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

export const words = {
  open: { fa: 'داده‌های باز', en: 'Open data', azb: 'آچیق بیلگیلر' },
  api: { fa: 'رابط برنامه‌نویسی (API)', en: 'Programming interface (API)', azb: 'پروگرامچی آرایوزو (API)' },
  feeds: { fa: 'خوراک‌ها و تقویم‌ها', en: 'Feeds and calendars', azb: 'آخینلار و تقویملر' },
  home: { fa: 'خانه', en: 'Home', azb: 'ائو' },

  articles: { fa: 'مطلب‌های درگاه', en: 'Articles', azb: 'درگاهین یازیلاری' },
  programmes: { fa: 'برنامه‌ها', en: 'Programmes', azb: 'پروگراملار' },
  record: { fa: 'دفتر رویدادها', en: 'The record', azb: 'اولایلار دفتری' },
  zones: { fa: 'منطقه‌ها و محله‌ها', en: 'Zones', azb: 'منطقه‌لر و محله‌لر' },
  places: { fa: 'مکان‌ها', en: 'Places', azb: 'یئرلر' },
  organisations: { fa: 'نهادها و تشکل‌ها', en: 'Organisations', azb: 'قوروملار و بیرلیکلر' },
  sessions: { fa: 'نوبت‌های برنامه‌ها', en: 'Sessions', azb: 'نؤبه‌لر' },
  attendance: { fa: 'حضور در برنامه‌ها، ماه به ماه', en: 'Attendance by month', azb: 'آیلیق گلنلر' },
  occasions: { fa: 'مناسبت‌ها', en: 'Occasions', azb: 'مناسبتلر' },

  badParameters: {
    fa: 'یک یا چند پارامتر این نشانی درست نیست.',
    en: 'One or more parameters of this address are not right.',
  },
  badAfter: {
    fa: 'این مقدار، جای هیچ صفحه‌ای نیست؛ آن را از پیوند next صفحهٔ پیشین بردارید.',
    en: 'This value is no place in the list. Take it from the “next” of the page before.',
  },
  unknownParameter: {
    fa: 'این نشانی چنین پارامتری ندارد.',
    en: 'This address has no such parameter.',
  },
  repeatedParameter: {
    fa: 'این پارامتر بیش از یک بار آمده است.',
    en: 'This parameter is given more than once.',
  },
  namesNothing: {
    fa: 'چیزی با این نام یا کد نیست.',
    en: 'There is nothing of this name or code.',
  },
  articleGone: { fa: 'این مطلب از درگاه برداشته شده است.', en: 'This article has been taken down.' },
  notOneOf: (values: string): Text => ({
    fa: `مقدار باید یکی از این‌ها باشد: ${values}`,
    en: `The value must be one of: ${values}`,
  }),
  notADay: {
    fa: 'روز باید به شکل ISO و میلادی باشد، مانند 2026-03-21.',
    en: 'A day is written as in ISO 8601: 2026-03-21.',
  },
  notANumber: (least: number, most: number): Text => ({
    fa: `عددی از ${faDigits(least)} تا ${faDigits(most)} بنویسید.`,
    en: `Give a number from ${least} to ${most}.`,
  }),
  unreadable: { fa: 'این مقدار خوانده نشد.', en: 'This value could not be read.' },
  fromAfterTo: {
    fa: 'آغاز بازه پس از پایان آن است.',
    en: 'The period begins after it ends.',
  },
  tooLongPeriod: (years: number): Text => ({
    fa: `بازه نباید از ${faDigits(years)} سال بیشتر باشد.`,
    en: `A period may not be longer than ${years} years.`,
  }),
  onlyReading: {
    fa: 'این نشانی تنها خواندنی است: GET یا HEAD.',
    en: 'This address can only be read: GET or HEAD.',
  },
} satisfies Words
