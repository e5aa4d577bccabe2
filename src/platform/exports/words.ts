import type { Text, Words } from '../locale.ts'
import { faDigits } from '../text/digits.ts'

export const words = {
  jalali: (label: Text) => ({ fa: `${label.fa} (شمسی)`, en: `${label.en} (Jalali)` }),
  tooManyForSheet: (most: number) => ({
    fa: `این فهرست بیش از ${faDigits(most)} ردیف دارد؛ آن را به صورت CSV بگیرید یا با پالایش کوتاه‌ترش کنید.`,
    en: `This list has more than ${most} rows. Take it as CSV, or make it shorter with a filter.`,
  }),

  tooLarge: (megabytes: number) => ({
    fa: `این فایل بزرگ‌تر از ${faDigits(megabytes)} مگابایت است؛ آن را به چند فایل بخش کنید.`,
    en: `This file is larger than ${megabytes} MB. Split it into several files.`,
  }),
  tooManyRows: (most: number) => ({
    fa: `این جدول بیش از ${faDigits(most)} ردیف دارد؛ آن را به چند فایل بخش کنید.`,
    en: `This table has more than ${most} rows. Split it into several files.`,
  }),
  tooManyColumns: (most: number) => ({
    fa: `این جدول بیش از ${faDigits(most)} ستون دارد.`,
    en: `This table has more than ${most} columns.`,
  }),
  empty: { fa: 'در این فایل جدولی نیست.', en: 'There is no table in this file.' },
  broken: {
    fa: 'این فایل جدول درستی ندارد؛ آن را در اکسل باز کنید و به صورت XLSX یا CSV ذخیره کنید.',
    en: 'This file holds no sound table. Open it in Excel and save it as XLSX or CSV.',
  },
  openQuote: { fa: 'گیومه‌ای در این ردیف باز مانده است.', en: 'A quotation mark in this row is not closed.' },
  brokenText: {
    fa: 'نویسه‌های این سطر خراب‌اند؛ فایل را به صورت CSV UTF-8 ذخیره کنید.',
    en: 'The letters of this line are broken. Save the file as CSV UTF-8.',
  },
  tooManyCells: {
    fa: 'این ردیف بیش از سرستون‌ها خانه دارد.',
    en: 'This row has more cells than there are column headings.',
  },
  noColumn: (label: Text) => ({
    fa: `ستون «${label.fa}» در جدول نیست.`,
    en: `The table has no column “${label.en}”.`,
  }),
  twoColumns: (label: Text) => ({
    fa: `ستون «${label.fa}» بیش از یک بار آمده است.`,
    en: `The column “${label.en}” is there more than once.`,
  }),
  missing: (label: Text) => ({ fa: `«${label.fa}» خالی است.`, en: `“${label.en}” is empty.` }),
} satisfies Words
