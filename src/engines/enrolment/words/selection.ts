import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

/** One sentence for each application: why it is in or out. */
export const selectionWords = {
  decided: { fa: 'تصمیم دربارهٔ متقاضیان', en: 'decision on applicants' },
  funded: (place: number, amount: Text) => ({
    fa: `رتبهٔ ${faDigits(place)}؛ ${amount.fa} می‌گیرد.`,
    en: `Place ${String(place)}; it gets ${amount.en}.`,
  }),
  reserve: (place: number) => ({
    fa: `ذخیرهٔ ${faDigits(place)}؛ اگر یکی کنار برود نوبت آن می‌رسد.`,
    en: `Reserve ${String(place)}: it follows when another steps back.`,
  }),
  ceiling: {
    fa: 'سقف مجاز آن از کمترین مبلغی که با آن می‌تواند کار کند کمتر است.',
    en: 'What it may get is less than the least it can work with.',
  },
  belowTotal: (score: string) => ({
    fa: `امتیاز ${faDigits(score)} از حد نصاب کمتر است.`,
    en: `Its score of ${score} is below the threshold.`,
  }),
  belowCriterion: (criterion: Text) => ({
    fa: `میانگین «${criterion.fa}» از کمینه کمتر است.`,
    en: `The mean of “${criterion.en}” is below the least.`,
  }),
  notOne: { fa: 'کسی که در فهرست است متقاضی این عرضه نیست.', en: 'Somebody on the list has not applied here.' },
} satisfies Words
