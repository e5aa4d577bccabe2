import type { Text, Words } from '#platform/locale.ts'

/** What is said on the first page of the Desk. */
export const homeWords = {
  home: { fa: 'میز کار', en: 'The Desk' },
  atWork: { fa: 'کارهای امروز', en: 'Today', azb: 'بوگونون ایشلری' },
  greeting: (name: string): Text => ({ fa: `${name}، خوش آمدید`, en: `Welcome, ${name}` }),
  myDrafts: { fa: 'پیش‌نویس‌های من', en: 'My drafts' },
  noDrafts: { fa: 'پیش‌نویس ناتمامی ندارید.', en: 'You have no unfinished draft.' },
  waiting: { fa: 'منتظر بررسی', en: 'Waiting for review' },
  noneWaits: { fa: 'مطلبی منتظر بررسی نیست.', en: 'Nothing waits for review.' },
  scheduled: { fa: 'به‌زودی منتشر می‌شود', en: 'Going out soon' },
  noneScheduled: { fa: 'مطلبی زمان‌بندی نشده است.', en: 'Nothing is scheduled.' },
  mistakes: { fa: 'اشکال‌های باز', en: 'Open mistakes' },
  noMistakes: { fa: 'اشکال بازی نیست.', en: 'No mistake is open.' },
  occasions: { fa: 'مناسبت‌های امروز', en: 'Today’s occasions' },
  noOccasions: { fa: 'امروز مناسبتی ثبت نشده است.', en: 'No occasion is recorded for today.' },
  dayOff: { fa: 'تعطیل', en: 'day off' },
  lacking: { fa: 'وظیفه‌هایی که گواه می‌خواهند', en: 'Duties that lack evidence' },
  noneLacking: { fa: 'هر ۲۳ وظیفه گواه تازه دارد.', en: 'All 23 duties have fresh evidence.' },
  turning: { fa: 'برنامه‌هایی که در ۳۰ روز آغاز یا تمام می‌شوند', en: 'Programmes that begin or end within 30 days' },
  noneTurning: { fa: 'در ۳۰ روز آینده برنامه‌ای آغاز یا تمام نمی‌شود.', en: 'None begins or ends in the next 30 days.' },
  begins: { fa: 'آغاز', en: 'begins' },
  ends: { fa: 'پایان', en: 'ends' },
  byState: { fa: 'مطلب‌ها به وضعیت', en: 'Articles by state' },
} satisfies Words
