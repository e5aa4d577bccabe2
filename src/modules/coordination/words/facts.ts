import type { Words } from '#platform/locale.ts'

/** How the public record calls what happens here. */
export const factWords = {
  called: { fa: 'دعوت به جلسه', en: 'meeting called' },
  begun: { fa: 'آغاز جلسه', en: 'meeting begun' },
  held: { fa: 'پایان جلسه', en: 'meeting ended' },
  failed: { fa: 'نرسیدن جلسه به حد نصاب', en: 'meeting without quorum' },
  cancelled: { fa: 'لغو جلسه', en: 'meeting cancelled' },
  outcome: { fa: 'ثبت نتیجهٔ جلسه', en: 'outcome of a meeting recorded' },
  adopted: { fa: 'تصویب صورت‌جلسه', en: 'minutes of a meeting adopted' },
  decision: { fa: 'ثبت در دفتر تصمیم‌ها', en: 'decision logged' },
} satisfies Words
