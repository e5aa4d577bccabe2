import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

export const planWords = {
  changed: { fa: 'تغییر عرضه', en: 'offering changed' },
  archived: { fa: 'بایگانی عرضه', en: 'offering archived' },
  clockMended: { fa: 'درست شدن لحظهٔ نوبت‌ها از روی ساعت دیوار', en: 'instants of sessions mended' },
  sessionChanged: { fa: 'تغییر نوبت', en: 'session changed' },
  seatingSet: { fa: 'تعیین ظرفیت', en: 'seating set' },

  taken: (when: Text) => ({ fa: `${when.fa} گرفته است.`, en: `${when.en} is taken.` }),
  takenFree: (when: Text, free: Text) => ({
    fa: `${when.fa} گرفته است؛ آزاد: ${free.fa}.`,
    en: `${when.en} is taken; free: ${free.en}.`,
  }),
  andMore: (count: number) => ({ fa: `و ${faDigits(count)} نوبت دیگر.`, en: `And ${String(count)} more.` }),
  titleNeeded: { fa: 'عنوان را بنویسید.', en: 'Write a title.' },
  noSuchProgramme: { fa: 'چنین برنامه‌ای نیست.', en: 'There is no such programme.' },
  isClosed: {
    fa: 'این عرضه لغو یا بایگانی شده است و تغییر نمی‌کند.',
    en: 'It is cancelled or archived and does not change.',
  },
  noRows: { fa: 'این قاعده هیچ روزی به دست نمی‌دهد.', en: 'This rule gives no day.' },
  badDay: { fa: 'روز درست نیست.', en: 'The day is wrong.' },
  badTime: { fa: 'ساعت را مانند ۱۷:۳۰ بنویسید.', en: 'Write the time like 17:30.' },
  badLength: { fa: 'مدت باید از یک دقیقه تا ۳۱ روز باشد.', en: 'It lasts from a minute to 31 days.' },
  sessionInPast: { fa: 'نوبت باید در آینده باشد.', en: 'A session has to lie ahead.' },
  tooManySessions: { fa: 'یک عرضه بیش از ۴۰۰ نوبت ندارد.', en: 'An offering has 400 sessions at the most.' },
  sessionChangedMeanwhile: {
    fa: 'در این میان همکار دیگری این نوبت را تغییر داده است؛ وضع کنونی‌اش بالای صفحه است. اگر باز هم همین را می‌خواهید، دوباره ذخیره کنید.',
    en: 'A colleague has changed this session meanwhile; how it stands now is at the top of the page. Save again if you still want this.',
  },
  nothingToChange: { fa: 'نوبتی نمانده که بتوان تغییر داد.', en: 'There is no session left that could be changed.' },
  marked: { fa: 'برای این نوبت حضور ثبت شده است.', en: 'Attendance is recorded for this session.' },
  seatsWrong: { fa: 'شمار جاها درست نیست.', en: 'The number of seats is wrong.' },
  lanesTooWide: { fa: 'جمع سهم‌ها از ظرفیت بیشتر است.', en: 'The lanes together have more seats than there are.' },
  sameKey: { fa: 'دو بخش ظرفیت یک نام دارند.', en: 'Two parts of the seating have one name.' },
  hardIsHard: { fa: 'ظرفیت ایمنی بیش‌فروش ندارد.', en: 'A safety limit is not overbooked.' },
  poolInUse: {
    fa: 'در این بخش کسی جا دارد یا منتظر است؛ حذف نمی‌شود.',
    en: 'Somebody has a seat in this part or waits for one; it stays.',
  },
  notOver: { fa: 'هنوز نوبتی در پیش است.', en: 'There are sessions still to come.' },

  programmeOver: {
    fa: 'برنامه‌اش پایان یافته یا متوقف شده است.',
    en: 'Its programme has ended or was stopped.',
  },
  notBooked: (when: Text) => ({
    fa: `نوبت ${when.fa} مکان رزروشده ندارد.`,
    en: `The session of ${when.en} has no place booked.`,
  }),
  noAccess: {
    fa: 'بنویسید مکان بدون پله هست یا نه.',
    en: 'Say whether one can come without steps.',
  },
  noPosterText: {
    fa: 'خلاصه‌ای بنویسید: روی پوستر و در تقویم می‌آید.',
    en: 'Write a summary: it stands on the poster and in the calendar.',
  },
  posterTooLong: {
    fa: 'خلاصه برای پوستر بلند است؛ تا ۶۰۰ نویسه.',
    en: 'The summary is too long for a poster: 600 characters.',
  },
  nobodyMayCome: {
    fa: 'گروه سنی یا اندازهٔ گروه طوری است که هیچ‌کس نمی‌تواند بیاید.',
    en: 'By age or by the size of the party nobody could come.',
  },
  allPast: { fa: 'همهٔ نوبت‌ها گذشته‌اند.', en: 'All its sessions are over.' },
} satisfies Words
