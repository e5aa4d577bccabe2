import type { Locale } from '../locale.ts'

/** The languages dates are written in: those of the pages, and Azerbaijani in Latin letters. */
export type CalendarLocale = Locale | 'az'

type Names = Readonly<Record<CalendarLocale, readonly string[]>>

const list = (names: string) => names.split(' ')

const persianMonths = list('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند')

/** Azerbaijani in Persian script uses the Persian names of the solar months. */
export const jalaliMonths: Names = {
  fa: persianMonths,
  azb: persianMonths,
  en: list('Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'),
  az: list('fərvərdin ordibehişt xordad tir mordad şəhrivər mehr aban azər dey bəhmən esfənd'),
}

const persianGregorianMonths = list('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر')

export const gregorianMonths: Names = {
  fa: persianGregorianMonths,
  azb: persianGregorianMonths,
  en: list('January February March April May June July August September October November December'),
  az: list('yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'),
}

const persianLunarMonths = [
  'محرم',
  'صفر',
  'ربیع‌الاول',
  'ربیع‌الثانی',
  'جمادی‌الاول',
  'جمادی‌الثانی',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذی‌القعده',
  'ذی‌الحجه',
]

const englishLunarMonths = [
  'Muharram',
  'Safar',
  'Rabi I',
  'Rabi II',
  'Jumada I',
  'Jumada II',
  'Rajab',
  "Sha'ban",
  'Ramadan',
  'Shawwal',
  "Dhu al-Qa'da",
  'Dhu al-Hijja',
]

export const lunarMonths: Names = {
  fa: persianLunarMonths,
  azb: persianLunarMonths,
  en: englishLunarMonths,
  az: englishLunarMonths,
}

/** From Saturday on. */
export const weekdays: Names = {
  fa: ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'],
  azb: ['شنبه', 'بازار', 'بازار ائرته‌سی', 'چرشنبه آخشامی', 'چرشنبه', 'جومعه آخشامی', 'جومعه'],
  en: list('Saturday Sunday Monday Tuesday Wednesday Thursday Friday'),
  az: ['şənbə', 'bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə'],
}

/** One letter or two for the heads of a month's grid. */
export const weekdayInitials: Names = {
  fa: list('ش ی د س چ پ ج'),
  azb: list('ش ب ب‌ا چ‌آ چ ج‌آ ج'),
  en: list('Sa Su Mo Tu We Th Fr'),
  az: list('Ş B BE ÇA Ç CA C'),
}

export const nameAt = (names: Names, locale: CalendarLocale, index: number): string => names[locale][index] ?? ''
