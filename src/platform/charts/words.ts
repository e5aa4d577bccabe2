import type { Words } from '../locale.ts'

export const words = {
  dataTable: { fa: 'جدول داده', en: 'Data table', azb: 'داتا جدولی' },
  interval: { fa: 'بازهٔ ۹۵٪', en: '95% interval', azb: '۹۵٪ آرالیغی' },
  tableOf: (caption: string, captionEn: string) => ({ fa: `جدول ${caption}`, en: `Table: ${captionEn}` }),
  withheld: { fa: 'نشان داده نمی‌شود', en: 'not shown', azb: 'گؤستریلمیر' },
} satisfies Words
