import type { Text } from '#platform/locale.ts'

/**
 * What can happen under a programme and be counted. `people` says what a quantity of this kind counts:
 * persons present, or plain things (copies, plates, answers).
 */
export const activityKinds = {
  session: { label: { fa: 'جلسهٔ ورزش و فراغت', en: 'sport and leisure sessions' }, counts: 'people' },
  visit: { label: { fa: 'بازدید و گشت', en: 'visits and walks' }, counts: 'people' },
  class: { label: { fa: 'کلاس و کارگاه', en: 'classes and workshops' }, counts: 'people' },
  match: { label: { fa: 'مسابقه', en: 'matches' }, counts: 'people' },
  performance: { label: { fa: 'اجرا', en: 'performances' }, counts: 'people' },
  exhibition: { label: { fa: 'نمایشگاه', en: 'exhibitions' }, counts: 'people' },
  survey: { label: { fa: 'سنجش و نظرخواهی', en: 'surveys' }, counts: 'people' },
  agreement: { label: { fa: 'تفاهم‌نامه و قرارداد', en: 'agreements' }, counts: 'things' },
  installation: { label: { fa: 'نصب و بازسازی', en: 'installations and repairs' }, counts: 'things' },
  meeting: { label: { fa: 'نشست', en: 'meetings' }, counts: 'people' },
  publication: { label: { fa: 'انتشار محتوا', en: 'publications' }, counts: 'things' },
  answer: { label: { fa: 'پاسخ به مردم', en: 'answers to people' }, counts: 'things' },
  handover: { label: { fa: 'واگذاری', en: 'handings over' }, counts: 'things' },
  report: { label: { fa: 'گزارش پذیرفته‌شده', en: 'accepted reports' }, counts: 'things' },
} as const satisfies Record<string, { label: Text; counts: 'people' | 'things' }>

export type ActivityKind = keyof typeof activityKinds

export const isActivityKind = (name: string): name is ActivityKind => name in activityKinds

export const activityKindNames = Object.keys(activityKinds).filter(isActivityKind)
