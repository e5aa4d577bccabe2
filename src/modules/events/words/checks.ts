import type { Check } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'

/** What is looked at before an offering is published. */
export const checkNames: Record<Check, Text> = {
  programme: { fa: 'به برنامه‌ای در حال اجرا بسته است', en: 'It belongs to a programme under way' },
  sessions: { fa: 'نوبت در پیش دارد', en: 'It has sessions to come' },
  booking: { fa: 'مکان هر نوبت رزرو شده است', en: 'The place of each session is booked' },
  seats: { fa: 'هر نوبت ظرفیت دارد', en: 'Each session has seats' },
  phases: { fa: 'زمان و روش ثبت‌نام روشن است', en: 'It says when and how places are given' },
  audience: { fa: 'کسی هست که بتواند بیاید', en: 'There are people who may come' },
  access: { fa: 'دسترسی بی‌پله گفته شده است', en: 'It says whether one can come without steps' },
  poster: { fa: 'متن پوستر نوشته شده است', en: 'The text of the poster is written' },
}
