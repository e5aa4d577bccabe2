import type { DemoMistake } from '../shapes.ts'

/** What readers of the sample city have said is wrong on its pages. */
export const mistakes: readonly DemoMistake[] = [
  {
    path: '/news/112',
    hoursAgo: 96,
    message: 'شمار مکان‌های بی‌پله در متن ۱۷ است ولی من در جدول ۱۶ مکان شمردم.',
    answered: {
      hoursAgo: 71,
      by: 'ailin.editor',
      state: 'mended',
      answer: 'درست می‌فرمایید؛ یک مکان از جدول افتاده بود و افزوده شد. سپاس.',
    },
  },
  {
    path: '/programmes/women-evening-sport',
    hoursAgo: 28,
    message: 'ساعت آغاز در این صفحه ۱۸ است ولی روی تابلوی سالن ۱۸:۳۰ نوشته‌اند.',
  },
  { path: '/glance/D9', hoursAgo: 17, message: 'پیوند «دیدن گواه‌ها» مرا به فهرست خالی می‌برد. گواه این وظیفه کجاست؟' },
  {
    path: '/en/news/120',
    hoursAgo: 5,
    message: 'The English text says 21 November, the Persian one 30 Aban. Are these the same day?',
  },
]
