import type { ClosureManner } from '#engines/enrolment/index.ts'
import type { Text, Words } from '#platform/locale.ts'
import type { causes } from '../forms/desk/closure.ts'

/** What the Desk says where many sessions are called off in one act. */
export const closureWords = {
  title: { fa: 'لغو یک‌جا', en: 'Close many at once', azb: 'بیر دفعه‌ده لغو' },
  lead: {
    fa: 'روز آلوده، سرما، سوگواری، قطع برق: همهٔ نوبت‌ها در یک اقدام. تا ده دقیقه می‌توان بازگشت؛ تا آن دم به کسی خبری نمی‌رسد.',
    en: 'A polluted day, cold, mourning, a power cut: all sessions in one act. It can be taken back for ten minutes; nobody is told before.',
  },
  fromDay: { fa: 'از چه روزی', en: 'First day to close' },
  untilDay: { fa: 'تا پایان چه روزی', en: 'Last day to close' },
  zones: { fa: 'کدام محدوده‌ها', en: 'Which areas' },
  zonesHint: { fa: 'اگر برنگزینید، همهٔ آنچه دسترسی دارید.', en: 'With none chosen, all you may close.' },
  kinds: { fa: 'کدام گونه‌ها', en: 'Which kinds' },
  sky: { fa: 'فضای باز یا بسته', en: 'Outdoors or indoors' },
  both: { fa: 'هر دو', en: 'Both' },
  outdoors: { fa: 'تنها فضای باز', en: 'Outdoors only' },
  indoors: { fa: 'تنها فضای بسته', en: 'Indoors only' },
  cause: { fa: 'سبب', en: 'Cause' },
  manner: { fa: 'چه شود', en: 'What happens' },
  link: { fa: 'نشانی برگزاری برخط', en: 'Address where it is held online' },
  reason: { fa: 'آنچه به مردم گفته می‌شود', en: 'What people are told' },
  preview: { fa: 'پیش‌نمایش', en: 'Preview', azb: 'قاباقجادان باخ' },
  wouldClose: { fa: 'این‌ها می‌شود', en: 'This is what happens' },
  sessions: { fa: 'شمار نوبت', en: 'Number of sessions' },
  parties: { fa: 'ثبت‌نام', en: 'Registrations' },
  people: { fa: 'نفر', en: 'People' },
  refunds: { fa: 'بازگشت وجه', en: 'To be paid back' },
  bookings: { fa: 'سالن آزادشده', en: 'Halls set free' },
  meant: { fa: 'عرضه‌هایی که نوبتشان بسته می‌شود', en: 'Offerings whose sessions would be closed' },
  offering: { fa: 'عرضه', en: 'Offering', azb: 'تکلیف' },
  first: { fa: 'نخستین نوبت', en: 'First session' },
  act: { fa: 'انجام شود', en: 'Do it', azb: 'ائت' },
  nothing: { fa: 'هیچ نوبتی در این بازه نیست.', en: 'No session lies in this span.' },
  done: { fa: 'انجام شد. تا ده دقیقه می‌توانید بازگردانید.', en: 'Done. You can take it back for ten minutes.' },
  undo: { fa: 'بازگرداندن', en: 'Take it back', azb: 'گئری قایتار' },
  undone: { fa: 'همه چیز به حال پیش بازگشت.', en: 'Everything is as it was.' },
  wasUndone: { fa: 'بازگردانده شد', en: 'Taken back', azb: 'گئری قایتاریلدی' },
  told: { fa: 'به مردم گفته شد', en: 'People were told', azb: 'خالقا دئییلدی' },
  open: { fa: 'هنوز می‌توان بازگرداند', en: 'Can still be taken back', azb: 'هله گئری قایتارماق اولار' },
  earlier: { fa: 'لغوهای پیشین', en: 'Earlier closures' },
  days: { fa: 'روزهای بسته', en: 'Days closed' },
  acted: { fa: 'زمان اقدام', en: 'Acted at' },
} satisfies Words

export const causeNames: Record<(typeof causes)[number], Text> = {
  air: { fa: 'آلودگی هوا', en: 'Air pollution', azb: 'هاوا کیرلی‌لیگی' },
  cold: { fa: 'سرما و یخ‌بندان', en: 'Cold and ice', azb: 'سویوق و بوز' },
  mourning: { fa: 'سوگواری', en: 'Mourning', azb: 'یاس' },
  power: { fa: 'قطع برق', en: 'Power cut', azb: 'برق کسیلمه‌سی' },
  other: { fa: 'دلیل دیگر', en: 'Another reason', azb: 'باشقا سبب' },
}

export const closureMannerNames: Record<ClosureManner, Text> = {
  cancel: { fa: 'لغو، با بازگشت کامل وجه', en: 'Called off, paid back in full', azb: 'لغو، پول گئری' },
  online: { fa: 'برخط برگزار شود', en: 'Held online', azb: 'آنلاین کئچیریلسین' },
}
