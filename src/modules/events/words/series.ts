import type { Text } from '#platform/locale.ts'

export const rhythmNames: Record<'day' | 'week' | 'jalaliMonth' | 'jalaliYear', Text> = {
  day: { fa: 'هر روز', en: 'Every day', azb: 'هر گون' },
  week: { fa: 'هر هفته', en: 'Every week', azb: 'هر هفته' },
  jalaliMonth: { fa: 'هر ماه', en: 'Every month', azb: 'هر آی' },
  jalaliYear: { fa: 'هر سال', en: 'Every year', azb: 'هر ایل' },
}

export const holidayNames: Record<'keep' | 'skip' | 'next-day', Text> = {
  keep: { fa: 'برگزار می‌شود', en: 'Held all the same', azb: 'کئچیریلیر' },
  skip: { fa: 'برگزار نمی‌شود', en: 'Left out', azb: 'کئچیریلمیر' },
  'next-day': {
    fa: 'به نخستین روز کاری پس از آن می‌رود',
    en: 'Moves to the first working day after',
    azb: 'سونراکی ایش گونونه کئچیر',
  },
}
