import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { DateStatus, OccasionKind, Off, Tone } from './tables.ts'

export const words = {
  occasions: { fa: 'مناسبت‌ها', en: 'Occasions', azb: 'مناسبتلر' },
  occasion: { fa: 'مناسبت', en: 'Occasion', azb: 'مناسبت' },
  noSuchOccasion: { fa: 'چنین مناسبتی نیست.', en: 'There is no such occasion.' },
  dayOff: { fa: 'تعطیل', en: 'Day off', azb: 'تعطیل' },
  probablyOff: { fa: 'تعطیل احتمالی', en: 'Probably a day off' },
  alreadyCancelled: { fa: 'این تاریخ لغو شده است.', en: 'This date has been cancelled.' },
  notBackwards: {
    fa: 'تاریخی که اعلام شده است دوباره «محاسبه‌شده» نمی‌شود.',
    en: 'A date that has been announced does not become a computed one again.',
  },
  noSuchDay: { fa: 'چنین روزی در تقویم نیست.', en: 'There is no such day in the calendar.' },
  tooFar: (days: number): Text => ({
    fa: `مناسبت بیش از ${faDigits(days)} روز جابه‌جا نمی‌شود؛ تاریخ را دوباره ببینید.`,
    en: `An occasion does not move by more than ${days} days; check the date again.`,
  }),
  sourceNeeded: { fa: 'بنویسید این تاریخ را چه کسی اعلام کرده است.', en: 'Write who announced this date.' },
  mourningNeedsReason: {
    fa: 'این روز سوگواری است. برای برگزاری یا انتشار برنامهٔ شاد دلیل بنویسید و دوباره تأیید کنید.',
    en: 'This is a day of mourning. To hold or publish something joyful, give a reason and confirm again.',
  },
} satisfies Words

export const statusNames: Record<DateStatus, Text> = {
  computed: { fa: 'محاسبه‌شده', en: 'Computed' },
  announced: { fa: 'اعلام‌شده', en: 'Announced' },
  confirmed: { fa: 'قطعی', en: 'Confirmed' },
  cancelled: { fa: 'لغوشده', en: 'Cancelled' },
}

export const kindNames: Record<OccasionKind, Text> = {
  national: { fa: 'ملی', en: 'National', azb: 'میللی' },
  religious: { fa: 'مذهبی', en: 'Religious', azb: 'دینی' },
  international: { fa: 'جهانی', en: 'International' },
  city: { fa: 'شهری و فرهنگی', en: 'City and culture' },
  school: { fa: 'آموزشی', en: 'School' },
  closure: { fa: 'تعطیلی ناگهانی', en: 'Sudden closure' },
}

export const offNames: Record<Off, Text> = {
  full: { fa: 'تعطیل', en: 'Day off', azb: 'تعطیل' },
  half: { fa: 'نیمه‌تعطیل', en: 'Half day' },
  no: { fa: 'غیرتعطیل', en: 'Work day' },
}

export const toneNames: Record<Tone, Text> = {
  joy: { fa: 'شادی', en: 'Joy' },
  mourning: { fa: 'سوگواری', en: 'Mourning' },
  neutral: { fa: 'عادی', en: 'Neutral' },
}
