import type { Text } from '#platform/locale.ts'

/** Data that is shared with an agency, by days before and after the city's first. */
interface DemoProtocol {
  readonly agency: string
  readonly title: Text
  readonly categories: readonly string[]
  readonly fields: readonly string[]
  readonly signedAgo: number
  readonly lasts: number
  readonly letter: string
  /** Ended before its time, so many days ago. */
  readonly endedAgo?: number
}

/** Two that hold, one that is over and one that was ended early. */
export const protocols: readonly DemoProtocol[] = [
  {
    agency: 'welfare-department',
    title: {
      fa: 'پروتکل گزارش‌های شب‌های سرد (نمونه)',
      en: 'Protocol on reports of cold nights (Sample)',
    },
    categories: ['report', 'plan'],
    fields: ['نشانی گزارش', 'زمان گزارش', 'گروه سنی'],
    signedAgo: 120,
    lasts: 365,
    letter: '۸۸۱۲/ب',
  },
  {
    agency: 'education-department',
    title: {
      fa: 'پروتکل حیاط مدرسه‌های باز (نمونه)',
      en: 'Protocol on open school yards (Sample)',
    },
    categories: ['agreement', 'resolution'],
    fields: ['نام مدرسه', 'ساعت باز بودن', 'شمار آمدگان در هر عصر'],
    signedAgo: 210,
    lasts: 420,
    letter: '۱۴۰۷/آ',
  },
  {
    agency: 'red-crescent',
    title: {
      fa: 'پروتکل نوبت‌های امداد در جشن‌ها (نمونه)',
      en: 'Protocol on first aid at festivals (Sample)',
    },
    categories: ['meeting'],
    fields: ['جای برنامه', 'شمار انتظاری مردم'],
    signedAgo: 400,
    lasts: 365,
    letter: '۳۰۲/ه',
  },
  {
    agency: 'police-command',
    title: {
      fa: 'پروتکل راه مدرسه (نمونه)',
      en: 'Protocol on ways to school (Sample)',
    },
    categories: ['report'],
    fields: ['گذر خطرناک', 'ساعت شلوغی'],
    signedAgo: 300,
    lasts: 500,
    letter: '۵۵۱/ف',
    endedAgo: 40,
  },
]
