import type { Text } from '#platform/locale.ts'

/**
 * What can happen under a programme and be counted. `people` says what a quantity of this kind counts:
 * persons present, or plain things (copies, plates, answers). `one` is the English of a single one.
 */
export const activityKinds = {
  session: {
    label: { fa: 'جلسهٔ ورزش و فراغت', en: 'sport and leisure sessions', azb: 'ایدمان و فراغت جلسه‌سی' },
    one: 'sport and leisure session',
    counts: 'people',
  },
  visit: {
    label: { fa: 'بازدید و گشت', en: 'visits and walks', azb: 'گؤروش و گزینتی' },
    one: 'visit or walk',
    counts: 'people',
  },
  class: {
    label: { fa: 'کلاس و کارگاه', en: 'classes and workshops', azb: 'کلاس و کارگاه' },
    one: 'class or workshop',
    counts: 'people',
  },
  match: { label: { fa: 'مسابقه', en: 'matches', azb: 'مسابقه' }, one: 'match', counts: 'people' },
  performance: { label: { fa: 'اجرا', en: 'performances', azb: 'اجرا' }, one: 'performance', counts: 'people' },
  exhibition: { label: { fa: 'نمایشگاه', en: 'exhibitions', azb: 'نمایشگاه' }, one: 'exhibition', counts: 'people' },
  survey: { label: { fa: 'سنجش و نظرخواهی', en: 'surveys', azb: 'سورغو' }, one: 'survey', counts: 'people' },
  agreement: {
    label: { fa: 'تفاهم‌نامه و قرارداد', en: 'agreements', azb: 'آنلاشما و قرارداد' },
    one: 'agreement',
    counts: 'things',
  },
  installation: {
    label: { fa: 'نصب و بازسازی', en: 'installations and repairs', azb: 'قورما و برپا' },
    one: 'installation or repair',
    counts: 'things',
  },
  meeting: { label: { fa: 'نشست', en: 'meetings', azb: 'نشست' }, one: 'meeting', counts: 'people' },
  publication: {
    label: { fa: 'انتشار محتوا', en: 'publications', azb: 'یاییلان یازی' },
    one: 'publication',
    counts: 'things',
  },
  answer: {
    label: { fa: 'پاسخ به مردم', en: 'answers to people', azb: 'خالقا جاواب' },
    one: 'answer to people',
    counts: 'things',
  },
  handover: { label: { fa: 'واگذاری', en: 'handings over', azb: 'تاپشیرما' }, one: 'handing over', counts: 'things' },
  report: {
    label: { fa: 'گزارش پذیرفته‌شده', en: 'accepted reports', azb: 'قبول اولونموش گزارش' },
    one: 'accepted report',
    counts: 'things',
  },
  promise: {
    label: { fa: 'تعهد تأییدشده', en: 'verified commitments', azb: 'تأیید اولونموش تعهد' },
    one: 'verified commitment',
    counts: 'things',
    proved: true,
  },
} as const satisfies Record<string, { label: Text; one: string; counts: 'people' | 'things'; proved?: true }>

export type ActivityKind = keyof typeof activityKinds

export const isActivityKind = (name: string): name is ActivityKind => name in activityKinds

export const activityKindNames = Object.keys(activityKinds).filter(isActivityKind)

/** Kinds that nobody types in: another fact proves them (`proofs.ts`). */
const isProved = (kind: ActivityKind) => 'proved' in activityKinds[kind]

/** Kinds that somebody writes down as an activity. */
export const typedKindNames = activityKindNames.filter((kind) => !isProved(kind))

/** How a kind is called, also one that no longer exists. */
export const kindName = (kind: string): Text =>
  isActivityKind(kind) ? activityKinds[kind].label : { fa: kind, en: kind }
