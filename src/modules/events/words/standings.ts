import type { Text } from '#platform/locale.ts'
import type { OfferingStanding } from '../forms/desk/list.ts'

/** What the list can be narrowed to. */
export const standingNames: Record<OfferingStanding, Text> = {
  draft: { fa: 'پیش‌نویس', en: 'Draft', azb: 'قارالاما' },
  coming: { fa: 'در پیش یا در حال اجرا', en: 'To come or under way', azb: 'گلن و گئدن' },
  waiting: { fa: 'پر، با فهرست انتظار', en: 'Full, with people waiting', azb: 'دولو، گؤزله‌ین وار' },
  ended: { fa: 'پایان‌یافته', en: 'Ended', azb: 'قورتاریب' },
  cancelled: { fa: 'لغو شده', en: 'Called off', azb: 'لغو اولونوب' },
}

export const stateOfOffering: Record<'draft' | 'published' | 'cancelled' | 'archived', Text> = {
  draft: standingNames.draft,
  published: { fa: 'منتشر شده', en: 'Published', azb: 'یاییلیب' },
  cancelled: standingNames.cancelled,
  archived: { fa: 'بایگانی', en: 'Archived', azb: 'آرشیوده' },
}
