import type { Words } from '../../locale.ts'
import { faDigits } from '../../text/digits.ts'

export const words = {
  tooLarge: (megabytes: number) => ({
    fa: `این تقویم بزرگ‌تر از ${faDigits(megabytes)} مگابایت است؛ بازهٔ کوتاه‌تری از آن را بگیرید.`,
    en: `This calendar is larger than ${megabytes} MB. Export a shorter period of it.`,
  }),
  tooMany: (most: number) => ({
    fa: `این تقویم بیش از ${faDigits(most)} رویداد دارد؛ بازهٔ کوتاه‌تری از آن را بگیرید.`,
    en: `This calendar has more than ${most} events. Export a shorter period of it.`,
  }),
  noEvents: { fa: 'در این فایل رویدادی نیست.', en: 'There is no event in this file.' },
  noCalendar: {
    fa: 'این فایل تقویم نیست؛ فایلی با پسوند ics بفرستید.',
    en: 'This file is not a calendar. Send a file that ends in .ics.',
  },
  notClosed: { fa: 'پایان این رویداد در فایل نیست.', en: 'The end of this event is not in the file.' },
  brokenText: {
    fa: 'نویسه‌های این رویداد خراب‌اند؛ تقویم را با نویسه‌گذاری UTF-8 ذخیره کنید.',
    en: 'The letters of this event are broken. Save the calendar as UTF-8.',
  },
  unreadable: { fa: 'سطری از این رویداد نادرست است.', en: 'A line of this event is wrong.' },
  noStart: { fa: 'این رویداد زمان آغاز ندارد.', en: 'This event has no start.' },
  noSuchTime: (written: string) => ({
    fa: `زمان «${written}» وجود ندارد.`,
    en: `There is no time “${written}”.`,
  }),
  jalaliYear: (year: number) => ({
    fa: `سال ${faDigits(year)} شمسی است؛ در فایل تقویم تاریخ میلادی می‌آید.`,
    en: `The year ${year} is Jalali. A calendar file carries Gregorian dates.`,
  }),
  farYear: (year: number) => ({
    fa: `سال ${faDigits(year)} از امروز بسیار دور است.`,
    en: `The year ${year} is too far from today.`,
  }),
  otherCalendar: (name: string) => ({
    fa: `تکرار با تقویم ${name} خوانده نمی‌شود؛ تاریخ‌ها را وارد کنید.`,
    en: `Repeating by the ${name} calendar cannot be read. Enter the dates.`,
  }),
  tooOften: {
    fa: 'تکرار در هر ساعت یا کمتر خوانده نمی‌شود؛ تاریخ‌ها را وارد کنید.',
    en: 'Repeating every hour or more often cannot be read. Enter the dates.',
  },
  strangeRule: {
    fa: 'قاعدهٔ تکرار این رویداد خوانده نمی‌شود؛ تاریخ‌ها را وارد کنید.',
    en: 'The rule by which this event repeats cannot be read. Enter the dates.',
  },
  thisAndFuture: {
    fa: 'تغییرِ «این و همهٔ بعدی‌ها» خوانده نمی‌شود؛ تاریخ‌ها را وارد کنید.',
    en: 'A change of “this and all that follow” cannot be read. Enter the dates.',
  },
  tooSlow: {
    fa: 'خواندن این رویداد بیش از اندازه طول می‌کشد؛ تاریخ‌ها را وارد کنید.',
    en: 'Reading this event takes too long. Enter the dates.',
  },
  tooManyDates: (most: number) => ({
    fa: `تاریخ‌های این تقویم روی هم بیش از ${faDigits(most)} است؛ این رویداد را جدا بفرستید.`,
    en: `The dates of this calendar are more than ${most} together. Send this event on its own.`,
  }),
  replaced: {
    fa: 'نسخهٔ تازه‌تری از این رویداد در فایل هست.',
    en: 'A newer version of this event is in the file.',
  },
  outside: { fa: 'همهٔ تاریخ‌های این رویداد بیرون از بازه است.', en: 'All dates of this event are outside the period.' },
  cutDates: (most: number) => ({
    fa: `تنها ${faDigits(most)} تاریخ نخست آمده است.`,
    en: `Dates beyond the first ${most} are left out.`,
  }),
  unknownZone: (zone: string) => ({
    fa: `منطقهٔ زمانی «${zone}» شناخته نیست؛ زمان‌ها به وقت شهر گرفته شد.`,
    en: `The time zone “${zone}” is not known. The times are taken as the city’s.`,
  }),
  twoStarts: {
    fa: 'این رویداد بیش از یک زمان آغاز دارد؛ نخستین گرفته شد.',
    en: 'This event has more than one start. The first is taken.',
  },
  noTitle: { fa: 'این رویداد نام ندارد.', en: 'This event has no name.' },
} satisfies Words
