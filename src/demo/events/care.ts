import type { Text } from '#platform/locale.ts'

/** What parents told the leader of a class, for children of the samples; made up like everything here. */
export const healthNotes: readonly string[] = [
  'آسم دارد؛ اسپری‌اش در جیب کیف آبی است. اگر سرفه‌اش زیاد شد از آب بیرون بیاید.',
  'به بادام‌زمینی حساسیت شدید دارد.',
  'گوش چپش تازه عمل شده؛ شیرجه نمی‌زند.',
  'سمعک دارد و در آب بی‌سمعک است؛ با دست نشانش بدهید.',
  'قند خونش پایین می‌افتد؛ خرما همراهش هست.',
]

/** Whom to call: who it is to the child, with the number. */
export const emergencyCalls: readonly string[] = [
  'مادربزرگ، ۰۴۱۳۵۵۵۰۱۰۱',
  'خاله، ۰۴۱۳۵۵۵۰۱۰۲',
  'پدر، محل کار، ۰۴۱۳۵۵۵۰۱۰۳',
  'همسایه، ۰۴۱۳۵۵۵۰۱۰۴',
  'عمو، ۰۴۱۳۵۵۵۰۱۰۵',
  'مادر، محل کار، ۰۴۱۳۵۵۵۰۱۰۶',
]

/** Who says on which day the month begins. */
export const moonSeen: Text = { fa: 'اعلام رؤیت هلال (نمونه)', en: 'Sighting of the new moon announced (sample)' }
