import type { Text } from '#platform/locale.ts'
import type { OfferingKind } from '../rules/kinds.ts'

export const kindNames: Record<OfferingKind, Text> = {
  event: { fa: 'رویداد', en: 'Event', azb: 'تدبیر' },
  class: { fa: 'کلاس', en: 'Class', azb: 'کلاس' },
  course: { fa: 'دوره', en: 'Course', azb: 'دؤوره' },
  sport: { fa: 'ورزش هفتگی', en: 'Weekly sport', azb: 'هفته‌لیک ایدمان' },
  slot: { fa: 'سانس', en: 'Hour of use', azb: 'سئانس' },
  camp: { fa: 'اردو', en: 'Camp', azb: 'دوشرگه' },
  tour: { fa: 'گردش', en: 'Tour', azb: 'گزینتی' },
  shift: { fa: 'نوبت داوطلبی', en: 'Volunteer shift', azb: 'کؤنوللو نؤوبه‌سی' },
  sitting: { fa: 'نشست باز', en: 'Open sitting', azb: 'آچیق اوتوروم' },
  exam: { fa: 'آزمون', en: 'Exam', azb: 'سیناق' },
  club: { fa: 'باشگاه', en: 'Club', azb: 'درنک' },
}

const isKind = (kind: string): kind is OfferingKind => kind in kindNames

/** How a kind is called; one that another room made is shown as that room wrote it. */
export const kindName = (kind: string): Text => (isKind(kind) ? kindNames[kind] : { fa: kind, en: kind })
