import type { Anchor, NewOccasion, Tone } from './tables.ts'

type Kind = NewOccasion['kind']

interface Known extends NewOccasion {
  readonly anchor: Anchor
}

interface Naming {
  readonly fa: string
  readonly en: string
  readonly azb?: string
}

type Placed = readonly [month: number, day: number | 'last']

const holiday =
  (calendar: Anchor['calendar'], kind: Kind) =>
  (key: string, [month, day]: Placed, tone: Tone, title: Naming): Known => ({
    key,
    kind,
    title,
    tone,
    off: 'full',
    anchor: { calendar, month, day },
  })

const national = holiday('solar', 'national')
const religious = holiday('lunar', 'religious')

/** A day that is marked but not kept free. */
const marked = (occasion: Known): Known => ({ ...occasion, off: 'no' })
const city = holiday('solar', 'city')
const school = holiday('solar', 'school')
const international = holiday('gregorian', 'international')

/** Fixed days off of the solar year. 30 Esfand comes in leap years only. */
const solarHolidays: readonly Known[] = [
  national('nowruz', [1, 1], 'joy', { fa: 'نوروز', en: 'Nowruz', azb: 'نوروز بایرامی' }),
  national('nowruz-2', [1, 2], 'joy', { fa: 'تعطیلات نوروز', en: 'Nowruz holiday', azb: 'نوروز بایرامی' }),
  national('nowruz-3', [1, 3], 'joy', { fa: 'تعطیلات نوروز', en: 'Nowruz holiday', azb: 'نوروز بایرامی' }),
  national('nowruz-4', [1, 4], 'joy', { fa: 'تعطیلات نوروز', en: 'Nowruz holiday', azb: 'نوروز بایرامی' }),
  national('republic-day', [1, 12], 'neutral', { fa: 'روز جمهوری اسلامی', en: 'Islamic Republic Day' }),
  national('nature-day', [1, 13], 'joy', { fa: 'روز طبیعت', en: 'Nature Day' }),
  national('khordad-14', [3, 14], 'mourning', { fa: 'رحلت امام خمینی', en: 'Death of Imam Khomeini' }),
  national('khordad-15', [3, 15], 'mourning', { fa: 'قیام ۱۵ خرداد', en: 'Uprising of 15 Khordad' }),
  national('revolution-day', [11, 22], 'joy', { fa: 'پیروزی انقلاب اسلامی', en: 'Victory of the Islamic Revolution' }),
  national('oil-day', [12, 29], 'neutral', { fa: 'ملی شدن صنعت نفت', en: 'Nationalisation of oil' }),
  national('leap-day', [12, 30], 'neutral', { fa: 'آخرین روز سال کبیسه', en: 'Last day of the leap year' }),
]

/** Days off of the lunar year; the official calendar confirms them each year. */
const lunarHolidays: readonly Known[] = [
  religious('tasua', [1, 9], 'mourning', { fa: 'تاسوعای حسینی', en: 'Tasu’a', azb: 'تاسوعا' }),
  religious('ashura', [1, 10], 'mourning', { fa: 'عاشورای حسینی', en: 'Ashura', azb: 'عاشورا' }),
  religious('arbain', [2, 20], 'mourning', { fa: 'اربعین حسینی', en: 'Arba’in', azb: 'اربعین' }),
  religious('safar-28', [2, 28], 'mourning', {
    fa: 'رحلت پیامبر اکرم و شهادت امام حسن مجتبی',
    en: 'Death of the Prophet and martyrdom of Imam Hasan',
  }),
  religious('safar-last', [2, 'last'], 'mourning', { fa: 'شهادت امام رضا', en: 'Martyrdom of Imam Reza' }),
  religious('rabi-8', [3, 8], 'mourning', { fa: 'شهادت امام حسن عسکری', en: 'Martyrdom of Imam Hasan al-Askari' }),
  religious('rabi-17', [3, 17], 'joy', {
    fa: 'میلاد پیامبر اکرم و امام جعفر صادق',
    en: 'Birth of the Prophet and of Imam Ja’far al-Sadiq',
  }),
  religious('jumada-3', [6, 3], 'mourning', { fa: 'شهادت حضرت فاطمه', en: 'Martyrdom of Fatima' }),
  religious('rajab-13', [7, 13], 'joy', { fa: 'میلاد امام علی', en: 'Birth of Imam Ali' }),
  religious('mabath', [7, 27], 'joy', { fa: 'مبعث پیامبر اکرم', en: 'Mab’ath' }),
  religious('shaban-15', [8, 15], 'joy', { fa: 'نیمهٔ شعبان', en: 'Mid-Sha’ban' }),
  religious('ramadan-21', [9, 21], 'mourning', { fa: 'شهادت امام علی', en: 'Martyrdom of Imam Ali' }),
  religious('fitr', [10, 1], 'joy', { fa: 'عید فطر', en: 'Eid al-Fitr', azb: 'فطیر بایرامی' }),
  religious('fitr-2', [10, 2], 'joy', { fa: 'تعطیلات عید فطر', en: 'Eid al-Fitr holiday', azb: 'فطیر بایرامی' }),
  religious('shawwal-25', [10, 25], 'mourning', {
    fa: 'شهادت امام جعفر صادق',
    en: 'Martyrdom of Imam Ja’far al-Sadiq',
  }),
  religious('adha', [12, 10], 'joy', { fa: 'عید قربان', en: 'Eid al-Adha', azb: 'قوربان بایرامی' }),
  religious('ghadir', [12, 18], 'joy', { fa: 'عید غدیر خم', en: 'Eid al-Ghadir' }),
]

/** Days of the city's culture, and of the world's. */
const markedDays: readonly Known[] = [
  city('constitution', [5, 14], 'neutral', { fa: 'صدور فرمان مشروطیت', en: 'Constitution Day' }),
  city('shahriyar', [6, 27], 'neutral', {
    fa: 'روز شعر و ادب فارسی و بزرگداشت استاد شهریار',
    en: 'Day of Poetry, in memory of Shahriyar',
  }),
  school('school-opening', [7, 1], 'joy', { fa: 'بازگشایی مدرسه‌ها', en: 'Schools open' }),
  city('book-week', [8, 24], 'neutral', { fa: 'آغاز هفتهٔ کتاب', en: 'Book Week begins' }),
  city('yalda', [9, 30], 'joy', { fa: 'شب یلدا', en: 'Yalda night', azb: 'چیلله گئجه‌سی' }),
  international('museum-day', [5, 18], 'neutral', { fa: 'روز جهانی موزه', en: 'International Museum Day' }),
  international('tourism-day', [9, 27], 'neutral', { fa: 'روز جهانی گردشگری', en: 'World Tourism Day' }),
  international('volunteer-day', [12, 5], 'neutral', { fa: 'روز جهانی داوطلب', en: 'International Volunteer Day' }),
].map(marked)

/** The occasions every city of the country starts with, and Tabriz's own. */
export const knownOccasions: readonly Known[] = [...solarHolidays, ...lunarHolidays, ...markedDays]
