import { expect, test } from 'vitest'
import { resolutionsIn } from './import-text.ts'

const kept = `دبیرخانهٔ شورا، سال ۱۴۰۴
مصوبهٔ شمارهٔ ۸۱۲: خانهٔ محلهٔ امیرخیز ۲
تاریخ تصویب: ۱۴۰۴/۱۲/۲۰
تاریخ ابلاغ: ۱۴۰۴/۱۲/۲۱
شماره نامه: ۱۲/۴
۱- معاونت موظف است خانه را بسازد.

تاریخ تصویب: این خط جزو متن است
مصوبه شماره 813
موضوع: روشنایی راه
مورخ ۱۴۰۵/۰۱/۱۷
۱- چراغ‌ها عوض شود.`

test('each resolution begins with its number, its headings follow, and the rest is its text', () => {
  expect(resolutionsIn(kept.split('\n'))).toEqual([
    {
      line: 2,
      number: '812',
      title: 'خانهٔ محلهٔ امیرخیز ۲',
      adopted: '1404/12/20',
      notified: '1404/12/21',
      letter: '12/4',
      text: '۱- معاونت موظف است خانه را بسازد.\n\nتاریخ تصویب: این خط جزو متن است',
    },
    {
      line: 9,
      number: '813',
      title: 'روشنایی راه',
      adopted: '1405/01/17',
      notified: '',
      letter: '',
      text: '۱- چراغ‌ها عوض شود.',
    },
  ])
})

test('a text without such a line has none', () => {
  expect(resolutionsIn(['۱- یک بند', 'تاریخ تصویب: ۱۴۰۴/۱۲/۲۰'])).toEqual([])
})
