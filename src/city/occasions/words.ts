import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { DateStatus, OccasionKind, Off } from './tables.ts'

export const words = {
  occasions: { fa: 'مناسبت‌ها', en: 'Occasions', azb: 'مناسبتلر' },
  occasion: { fa: 'مناسبت', en: 'Occasion', azb: 'مناسبت' },
  noSuchOccasion: { fa: 'چنین مناسبتی نیست.', en: 'There is no such occasion.' },
  dayOff: { fa: 'تعطیل', en: 'Day off', azb: 'تعطیل' },
  probablyOff: { fa: 'تعطیل احتمالی', en: 'Probable day off', azb: 'بلکه تعطیل' },
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

  occasionsDesk: { fa: 'مناسبت‌ها و روزهای کاری', en: 'Occasions and working days', azb: 'مناسبتلر و ایش گونلری' },
  yearOf: (y: number): Text => ({ fa: `سال ${faDigits(y)}`, en: `Year ${y}` }),
  yearLead: {
    fa: 'تاریخ‌های قمری پیشنهادند تا اعلام شوند؛ تنها روزِ اعلام‌شده یا قطعی تعطیل به شمار می‌آید.',
    en: 'Lunar dates are proposals until announced; only announced and confirmed days are days off.',
  },
  previousYear: { fa: 'سال پیش', en: 'Year before' },
  nextYear: { fa: 'سال بعد', en: 'Year after' },
  propose: (y: number): Text => ({ fa: `پیشنهاد تاریخ‌های ${faDigits(y)}`, en: `Propose the dates of ${y}` }),
  proposed: (n: number): Text => ({
    fa: n === 0 ? 'همهٔ تاریخ‌ها پیش‌تر بود.' : `${faDigits(n)} تاریخ پیشنهاد شد.`,
    en:
      n === 0
        ? 'All dates were there already.'
        : n === 1
          ? '1 date has been proposed.'
          : `${n} dates have been proposed.`,
  }),
  workdays: { fa: 'روز کاری سال', en: 'Working days of the year' },
  daysOff: { fa: 'روز تعطیل رسمی', en: 'Days off' },
  probable: { fa: 'تعطیل احتمالی', en: 'Probable days off' },
  solar: { fa: 'خورشیدی', en: 'Solar' },
  lunar: { fa: 'قمری', en: 'Lunar' },
  gregorian: { fa: 'میلادی', en: 'Gregorian' },
  lunarNote: { fa: 'قمری بر پایهٔ محاسبه است.', en: 'Lunar dates are computed.' },
  off: { fa: 'تعطیلی', en: 'Offices' },
  status: { fa: 'وضعیت', en: 'Status', azb: 'دوروم' },
  kind: { fa: 'نوع', en: 'Kind', azb: 'نوع' },
  tone: { fa: 'حال روز', en: 'Tone' },
  source: { fa: 'چه کسی اعلام کرده است؟', en: 'Who announced it?' },
  sourceHint: {
    fa: 'تقویم رسمی، نامه یا اطلاعیه با شماره و تاریخ.',
    en: 'Official calendar, letter or notice, with its number and date.',
  },
  date: { fa: 'روز', en: 'Day' },
  setDate: { fa: 'تعیین تاریخ', en: 'Set the date' },
  preview: { fa: 'دیدن اثر', en: 'See the effect' },
  confirmMove: { fa: 'ثبت', en: 'Record', azb: 'ثبت' },
  effect: { fa: 'اثر این تغییر', en: 'What this changes' },
  noEffect: { fa: 'روزهای کاری تغییر نمی‌کند.', en: 'Working days stay as they are.' },
  becomesOff: { fa: 'تعطیل می‌شود', en: 'Becomes a day off' },
  becomesWork: { fa: 'روز کاری می‌شود', en: 'Becomes a working day' },
  nextWorkday: { fa: 'نخستین روز کاری پس از آن', en: 'First working day after it' },
  shifted: (days: number): Text => ({
    fa: days === 0 ? 'در همان روز می‌ماند.' : `${faDigits(Math.abs(days))} روز ${days > 0 ? 'دیرتر' : 'زودتر'}`,
    en:
      days === 0
        ? 'It stays on its day.'
        : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`,
  }),
  dateSet: { fa: 'تاریخ ثبت شد و در دفتر رویدادها آمد.', en: 'The date has been set, and written into the record.' },
  closure: { fa: 'تعطیلی ناگهانی', en: 'Sudden closure', azb: 'آنسیزین تعطیل' },
  addClosure: { fa: 'ثبت تعطیلی ناگهانی', en: 'Add a sudden closure' },
  closureTitle: { fa: 'به چه سبب؟', en: 'What for?' },
  closureAdded: { fa: 'تعطیلی ثبت شد.', en: 'The closure has been recorded.' },
  weekends: { fa: 'آخر هفته و ساعت کار', en: 'Weekend and opening hours' },
  weekdays: { fa: 'روزهای آخر هفته', en: 'Days of the weekend' },
  opensAt: { fa: 'آغاز کار', en: 'Opens at' },
  closesAt: { fa: 'پایان کار', en: 'Closes at' },
  from: { fa: 'از روز', en: 'From' },
  endsBefore: { fa: 'تا پیش از', en: 'Until before' },
  setWeekend: { fa: 'آخر هفتهٔ تازه', en: 'New weekend' },
  weekendSet: { fa: 'آخر هفتهٔ تازه ثبت شد.', en: 'The new weekend has been recorded.' },
  closesFirst: { fa: 'پایان کار باید پس از آغاز باشد.', en: 'It must close after it opens.' },
  weekendInPast: {
    fa: 'آخر هفته از گذشته تغییر نمی‌کند؛ مهلت‌ها بر پایهٔ آن شمرده شده‌اند.',
    en: 'A weekend does not change in the past: deadlines were counted with it.',
  },
  noDates: { fa: 'برای این سال تاریخی پیشنهاد نشده است', en: 'No dates are proposed for this year' },

  manageOccasions: { fa: 'تعیین مناسبت‌ها و روزهای کاری', en: 'set occasions and working days' },
  factProposed: { fa: 'پیشنهاد تاریخ‌های سال', en: 'dates of a year proposed', azb: 'ایلین تاریخلرینین تکلیفی' },
  factSet: { fa: 'تعیین تاریخ مناسبت', en: 'date of an occasion set', azb: 'مناسبت تاریخینین بللی اولماسی' },
  factClosure: { fa: 'تعطیلی ناگهانی', en: 'sudden closure', azb: 'آنسیزین تعطیل' },
  factWeekendEnded: {
    fa: 'بازگشت به تقویم کاری شهر',
    en: 'back to the work calendar of the city',
    azb: 'شهرین ایش تقویمینه قاییتما',
  },
  factWeekend: { fa: 'تغییر آخر هفته', en: 'weekend changed', azb: 'هفته سونونون دییشمه‌سی' },
} satisfies Words

export const statusNames: Record<DateStatus, Text> = {
  computed: { fa: 'محاسبه‌شده', en: 'Computed', azb: 'حسابلانمیش' },
  announced: { fa: 'اعلام‌شده', en: 'Announced', azb: 'اعلام اولونموش' },
  confirmed: { fa: 'قطعی', en: 'Confirmed', azb: 'قطعی' },
  cancelled: { fa: 'لغوشده', en: 'Cancelled', azb: 'لغو اولونموش' },
}

export const kindNames: Record<OccasionKind, Text> = {
  national: { fa: 'ملی', en: 'National', azb: 'میللی' },
  religious: { fa: 'مذهبی', en: 'Religious', azb: 'دینی' },
  international: { fa: 'جهانی', en: 'International', azb: 'دونیا' },
  city: { fa: 'شهری و فرهنگی', en: 'City and culture', azb: 'شهر و مدنیت' },
  school: { fa: 'آموزشی', en: 'School', azb: 'مدرسه' },
  closure: { fa: 'تعطیلی ناگهانی', en: 'Sudden closure', azb: 'آنسیزین تعطیل' },
}

export const offNames: Record<Off, Text> = {
  full: { fa: 'تعطیل', en: 'Day off', azb: 'تعطیل' },
  half: { fa: 'نیمه‌تعطیل', en: 'Half day', azb: 'یاریم تعطیل' },
  no: { fa: 'غیرتعطیل', en: 'Work day', azb: 'ایش گونو' },
}
