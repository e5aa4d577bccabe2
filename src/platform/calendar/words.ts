import type { Text, Words } from '../locale.ts'
import { digits, faDigits } from '../text/digits.ts'
import { gregorianMonths, jalaliMonths, nameAt } from './names.ts'

const inEnglish = (count: string, unit: Text, isOne: boolean) => `${count} ${unit.en}${isOne ? '' : 's'}`

const distances = {
  now: { fa: 'هم‌اکنون', en: 'just now', azb: 'ایندی' },
  today: { fa: 'امروز', en: 'today', azb: 'بوگون' },
  yesterday: { fa: 'دیروز', en: 'yesterday', azb: 'دونن' },
  tomorrow: { fa: 'فردا', en: 'tomorrow', azb: 'صاباح' },
  minutes: { fa: 'دقیقه', en: 'minute', azb: 'دقیقه' },
  hours: { fa: 'ساعت', en: 'hour', azb: 'ساعت' },
  days: { fa: 'روز', en: 'day', azb: 'گون' },
  ago: (count: string, unit: Text, isOne: boolean): Text => ({
    fa: `${count} ${unit.fa} پیش`,
    en: `${inEnglish(count, unit, isOne)} ago`,
    azb: `${count} ${unit.azb ?? unit.fa} اؤنجه`,
  }),
  ahead: (count: string, unit: Text, isOne: boolean): Text => ({
    fa: `${count} ${unit.fa} دیگر`,
    en: `in ${inEnglish(count, unit, isOne)}`,
    azb: `${count} ${unit.azb ?? unit.fa} سونرا`,
  }),
} satisfies Words

/** Why a date cannot be taken. */
const refusals = {
  empty: { fa: 'تاریخ را بنویسید.', en: 'Write a date.', azb: 'تاریخی یازین.' },
  missingDay: { fa: 'روز را بنویسید.', en: 'Write the day.', azb: 'گونو یازین.' },
  missingMonth: { fa: 'ماه را بنویسید.', en: 'Write the month.', azb: 'آیی یازین.' },
  missingYear: { fa: 'سال را بنویسید.', en: 'Write the year.', azb: 'ایلی یازین.' },
  unreadable: {
    fa: 'تاریخ خوانده نشد؛ نمونه: ۱۴۰۵/۰۹/۰۱ یا ۱ آذر ۱۴۰۵.',
    en: 'This cannot be read as a date; for example: 1405/09/01 or 2026-11-22.',
    azb: 'تاریخ اوخونمادی؛ اؤرنک: ۱۴۰۵/۰۹/۰۱ یا ۱ آذر ۱۴۰۵.',
  },
  monthRange: { fa: 'ماه از ۱ تا ۱۲ است.', en: 'Months go from 1 to 12.', azb: 'آی ۱-دن ۱۲-یه قدردیر.' },
  yearRange: {
    fa: 'سال از ۱۳۰۰ تا ۱۵۰۰ است، یا میلادی از ۱۹۰۰ تا ۲۱۰۰.',
    en: 'Years go from 1300 to 1500, or from 1900 to 2100 in the Gregorian calendar.',
    azb: 'ایل ۱۳۰۰ ایله ۱۵۰۰ آراسیندادیر؛ میلادی ۱۹۰۰ ایله ۲۱۰۰ آراسیندا.',
  },
  shortYear: (year: number): Text => ({
    fa: `سال را کامل بنویسید. منظورتان ${faDigits(year)} است؟`,
    en: `Write the year in full. Did you mean ${year}?`,
    azb: `ایلی بوتؤو یازین. ${faDigits(year)} دئمک ایسته‌ییرسینیز؟`,
  }),
  /** «مهر ۳۰ روز دارد»; Esfand is named with its year, because its length depends on it. */
  jalaliLength: (y: number, m: number, length: number): Text => {
    const year = m === 12 ? ` ${y}` : ''
    return {
      fa: `${nameAt(jalaliMonths, 'fa', m - 1)}${faDigits(year)} ${faDigits(length)} روز دارد.`,
      en: `${nameAt(jalaliMonths, 'en', m - 1)}${year} has ${length} days.`,
      azb: `${nameAt(jalaliMonths, 'azb', m - 1)}${faDigits(year)} ${faDigits(length)} گوندور.`,
    }
  },
  gregorianLength: (year: number, month: number, length: number): Text => {
    const ofYear = month === 2 ? ` ${year}` : ''
    return {
      fa: `${nameAt(gregorianMonths, 'fa', month - 1)}${faDigits(ofYear)} ${digits(length, 'fa')} روز دارد.`,
      en: `${nameAt(gregorianMonths, 'en', month - 1)}${ofYear} has ${length} days.`,
      azb: `${nameAt(gregorianMonths, 'azb', month - 1)}${faDigits(ofYear)} ${digits(length, 'fa')} گوندور.`,
    }
  },
  dayRange: { fa: 'روز از ۱ آغاز می‌شود.', en: 'Days begin at 1.', azb: 'گونلر ۱-دن باشلانیر.' },
  wrongWeekday: (right: Text): Text => ({
    fa: `این تاریخ ${right.fa} است.`,
    en: `That date is a ${right.en}.`,
    azb: `بو تاریخ ${right.azb ?? right.fa}‌دیر.`,
  }),
} satisfies Words

export const words = { ...distances, ...refusals } satisfies Words
