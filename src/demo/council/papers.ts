import type { Text } from '#platform/locale.ts'

/** What came before the council, with the days before the city's first; those it names came earlier. */
export interface DemoPaper {
  readonly kind: 'bill' | 'motion' | 'proposal' | 'letter'
  readonly reference: string
  readonly title: Text
  readonly daysAgo: number
  /** The unit it comes from. A motion comes from members. */
  readonly from?: string
  /** How many members brought it, of those that sit in the commission. */
  readonly members?: number
  readonly lineage?: readonly { readonly kind: 'supersedes' | 'part-of' | 'related'; readonly reference: string }[]
}

export const papers: readonly DemoPaper[] = [
  {
    kind: 'bill',
    reference: '۹۷/ل',
    title: {
      fa: 'لایحهٔ اجارهٔ ساختمان برای خانه‌های محله (نمونه)',
      en: 'Bill on renting buildings for neighbourhood houses (Sample)',
    },
    daysAgo: 330,
    from: 'planning-office',
  },
  {
    kind: 'letter',
    reference: '۲۲۰۷/ن',
    title: {
      fa: 'نامهٔ منطقهٔ ۴ دربارهٔ ساختمان وقفی گذر امیرخیز (نمونه)',
      en: 'Letter of District 4 on the endowed house in Amirkhiz lane (Sample)',
    },
    daysAgo: 268,
    from: 'district-04',
  },
  {
    kind: 'bill',
    reference: '۱۱۸/ل',
    title: {
      fa: 'لایحهٔ راه‌اندازی خانهٔ محلهٔ امیرخیز (نمونه)',
      en: 'Bill for a neighbourhood house in Amirkhiz (Sample)',
    },
    daysAgo: 236,
    from: 'participation-office',
    lineage: [
      { kind: 'supersedes', reference: '۹۷/ل' },
      { kind: 'related', reference: '۲۲۰۷/ن' },
    ],
  },
  {
    kind: 'motion',
    reference: '۳۱/ط',
    title: {
      fa: 'طرح باز ماندن حیاط مدرسه‌ها در عصر (نمونه)',
      en: 'Motion to keep school yards open in the evening (Sample)',
    },
    daysAgo: 190,
    members: 4,
  },
  {
    kind: 'bill',
    reference: '۱۳۵/ل',
    title: {
      fa: 'لایحهٔ ساعت کار تازهٔ فرهنگسراها (نمونه)',
      en: 'Bill on new opening hours of cultural centres (Sample)',
    },
    daysAgo: 170,
    from: 'arts-office',
    lineage: [{ kind: 'related', reference: '۳۱/ط' }],
  },
  {
    kind: 'proposal',
    reference: '۴۴/پ',
    title: {
      fa: 'پیشنهاد خیریهٔ یاوران برای سرپناه شب‌های سرد (نمونه)',
      en: 'Proposal of the Yavaran charity for shelter on cold nights (Sample)',
    },
    daysAgo: 75,
    from: 'yavaran-charity',
  },
]
