import { addDays, type IsoDay } from '#platform/calendar/jalali.ts'

interface DemoGroup {
  readonly organisation: string
  /** Who speaks for it, by user name. */
  readonly by: string
  readonly key: string
  /** Which of the sessions to come. */
  readonly session: number
  readonly teacher: string
  readonly children: readonly string[]
}

/** Classes and a group of a mosque that come as one party, with first names and an initial. */
export const groups: readonly DemoGroup[] = [
  {
    organisation: 'amirkhiz-school',
    by: 'leyla.school',
    key: 'school-theatre',
    session: 0,
    teacher: 'خانم م.',
    children: [
      'آیلین ر.',
      'سارا ق.',
      'نگین ب.',
      'الناز م.',
      'ترانه ش.',
      'هستی ع.',
      'آیسو ن.',
      'باران ت.',
      'یاسمن ک.',
      'غزل ح.',
      'سئوگی ل.',
      'مهتاب ج.',
      'نازلی د.',
      'رها پ.',
      'ساناز و.',
      'دنیز گ.',
      'فرناز ا.',
      'ملیکا س.',
    ],
  },
  {
    organisation: 'amirkhiz-school',
    by: 'leyla.school',
    key: 'school-theatre',
    session: 1,
    teacher: 'آقای ب.',
    children: [
      'آراز م.',
      'یاشار ک.',
      'امیر س.',
      'پارسا ن.',
      'سهند ا.',
      'بهنام ر.',
      'ائلمان ق.',
      'مانی ش.',
      'آیدین ج.',
      'رادین ت.',
      'سامان ع.',
      'کیان ه.',
    ],
  },
  {
    organisation: 'neighbourhood-mosque',
    by: 'karim.mosque',
    key: 'school-theatre',
    session: 2,
    teacher: 'آقای ح.',
    children: ['محمد ر.', 'علی ن.', 'فاطمه ک.', 'زهرا م.', 'حسین ب.', 'مریم ت.', 'رضا ع.', 'نرگس ا.'],
  },
]

const stamp = (day: IsoDay, at: string) => `${day.replaceAll('-', '')}T${at}00`

const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}@sahand.example`, ...lines, 'END:VEVENT']

/** What the calendar of an association holds: three things that can be taken over and two that cannot. */
export function associationCalendar(first: IsoDay): string {
  const timed = (days: number, from: string, to: string) => [
    `DTSTART;TZID=Asia/Tehran:${stamp(addDays(first, days), from)}`,
    `DTEND;TZID=Asia/Tehran:${stamp(addDays(first, days), to)}`,
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sahand Society (sample)//Calendar//FA',
    ...event(
      'birds',
      'SUMMARY:شمارش پرندگان زمستانی، بوستان خاوران',
      'LOCATION:بوستان خاوران',
      ...timed(21, '0800', '1030'),
    ),
    ...event('compost', 'SUMMARY:کمپوست خانگی برای همسایه‌ها', ...timed(27, '1600', '1730')),
    ...event(
      'cleaning',
      'SUMMARY:پاک‌سازی مسیر عینالی (نمونه)',
      ...timed(25, '0830', '1100'),
      'RRULE:FREQ=WEEKLY;COUNT=4',
    ),
    ...event('undated', 'SUMMARY:نشست شورای کانون (تاریخ نامعلوم)'),
    ...event('endless', 'SUMMARY:پایش لحظه‌ای هوا', ...timed(22, '0800', '0801'), 'RRULE:FREQ=SECONDLY'),
    'END:VCALENDAR',
    '',
  ]
  return lines.join('\r\n')
}
