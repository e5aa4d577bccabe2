import type { kinds, sources } from '../tables.ts'

type NewKind = Omit<typeof kinds.$inferInsert, 'position'>
type NewSource = typeof sources.$inferInsert

/** The first vocabulary of kinds. Homes of tradition-bearers and unexcavated ground are never shown exactly. */
export const placeKinds: readonly NewKind[] = [
  { key: 'monument', label: { fa: 'بنای تاریخی', en: 'monument' } },
  { key: 'bazaar', label: { fa: 'بازار و تیمچه', en: 'bazaar' } },
  { key: 'house', label: { fa: 'خانهٔ تاریخی', en: 'historic house' } },
  { key: 'museum', label: { fa: 'موزه', en: 'museum' } },
  { key: 'mosque', label: { fa: 'مسجد', en: 'mosque' } },
  { key: 'shrine', label: { fa: 'زیارتگاه', en: 'shrine' } },
  { key: 'church', label: { fa: 'کلیسا', en: 'church' } },
  { key: 'hall', label: { fa: 'تالار', en: 'hall' } },
  { key: 'library', label: { fa: 'کتابخانه', en: 'library' } },
  { key: 'education', label: { fa: 'مرکز آموزش', en: 'place of learning' } },
  { key: 'centre', label: { fa: 'فرهنگسرا و سرای محله', en: 'cultural or neighbourhood centre' } },
  { key: 'sport', label: { fa: 'ورزشگاه و سالن ورزشی', en: 'sports ground or hall' } },
  { key: 'park', label: { fa: 'بوستان', en: 'park' } },
  { key: 'square', label: { fa: 'میدان', en: 'square' } },
  { key: 'street', label: { fa: 'خیابان و گذر', en: 'street' } },
  { key: 'bridge', label: { fa: 'پل', en: 'bridge' } },
  { key: 'mountain', label: { fa: 'کوه', en: 'mountain' } },
  { key: 'transport', label: { fa: 'ایستگاه و پایانه', en: 'station or terminal' } },
  { key: 'artwork', label: { fa: 'تندیس و دیوارنگاره', en: 'sculpture or mural' } },
  { key: 'archaeology', label: { fa: 'محوطهٔ باستانی', en: 'archaeological site' } },
  { key: 'unexcavated', label: { fa: 'زمین کاوش‌نشده', en: 'unexcavated ground' }, precision: 'district' },
  { key: 'home', label: { fa: 'خانهٔ استادکار یا راوی', en: 'home of a tradition-bearer' }, precision: 'neighbourhood' },
]

/** Where the sample positions come from. */
export const placeSources: readonly NewSource[] = [
  {
    key: 'wikipedia',
    name: { fa: 'ویکی‌پدیا', en: 'Wikipedia' },
    licence: 'CC BY-SA',
    attribution: 'Wikipedia (CC BY-SA)',
  },
  { key: 'public', name: { fa: 'فهرست‌های عمومی', en: 'public lists of single coordinates' } },
  {
    key: 'memory',
    name: { fa: 'به یاد و نسبت به جاهای شناخته‌شده؛ تأییدنشده', en: 'remembered beside known places; unconfirmed' },
  },
  { key: 'staff', name: { fa: 'کارکنان شهر', en: 'staff of the city' } },
]
