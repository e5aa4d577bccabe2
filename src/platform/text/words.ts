import type { Text, Words } from '../locale.ts'
import { faDigits } from './digits.ts'

const of = (fa: string, en: string): Text => ({ fa, en })

export const words = {
  empty: { fa: 'این خانه خالی است.', en: 'This field is empty.', azb: 'بو خانا بوشدور.' },
  unreadable: of('عدد خوانده نشد؛ فقط رقم بنویسید.', 'This cannot be read as a number; write digits only.'),
  notWhole: (whole: string, fraction: string) =>
    of(
      `عدد درست وارد کنید؛ ${faDigits(whole)} یا ${faDigits(fraction)}؟`,
      `Write a whole number: ${whole} or ${fraction}?`,
    ),
  tooLarge: of('این عدد بیش از اندازه بزرگ است.', 'This number is too large.'),
  negative: of('مبلغ منفی پذیرفته نیست.', 'An amount cannot be below zero.'),
  between: (from: string, to: string) => of(`${from} تا ${to}`, `${from} to ${to}`),
  rials: { fa: 'ریال', en: 'rials', azb: 'ریال' },
  tomans: { fa: 'تومان', en: 'toman', azb: 'تومن' },
  millionRials: { fa: 'میلیون ریال', en: 'million rials', azb: 'میلیون ریال' },
  billionRials: { fa: 'میلیارد ریال', en: 'billion rials', azb: 'میلیارد ریال' },
} satisfies Words
