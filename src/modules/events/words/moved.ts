import { type Text, type Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

/** Sessions that belong to an occasion, and what becomes of them when its date moves. */
export const movedWords = {
  pin: { fa: 'بسته به مناسبت', en: 'Tied to an occasion', azb: 'مناسبته باغلی' },
  pinHint: {
    fa: 'اگر تاریخ مناسبت جابه‌جا شود، جابه‌جایی همهٔ این نوبت‌ها یک‌جا پیشنهاد می‌شود.',
    en: 'When the date of the occasion moves, moving all of these sessions is proposed at once.',
  },
  noPin: { fa: 'به هیچ مناسبتی', en: 'To none', azb: 'هئچ مناسبته' },
  farAway: {
    fa: 'این مناسبت نزدیک هیچ‌یک از این روزها نیست؛ مناسبت یا روزها را عوض کنید.',
    en: 'This occasion is near none of these days: choose another, or other days.',
  },
  onItself: { fa: 'روز خود مناسبت', en: 'The very day', azb: 'مناسبتین اؤز گونو' },
  title: { fa: 'مناسبت‌های جابه‌جاشده', en: 'Occasions that have moved', azb: 'یئری ده‌ییشن مناسبتلر' },
  lead: {
    fa: 'تاریخ این مناسبت‌ها عوض شده و این نوبت‌ها هنوز بر روز پیشین‌اند. همه را یک‌جا جابه‌جا کنید: جاها و سالن‌ها نگه داشته می‌شود، ثبت‌نام‌شدگان خبر می‌گیرند و می‌توانند با بازگشت کامل وجه انصراف دهند.',
    en: 'These occasions have another date now, and these sessions still lie on the one before. Move all of them in one act: people keep their places, halls are booked anew, and those registered are told and may leave with everything paid back.',
  },
  found: (count: Text): Text => ({
    fa: `مناسبتی جابه‌جا شده و ${count.fa} نوبت بر روز پیشین مانده است`,
    en: `An occasion has moved; sessions left on the day before: ${count.en}`,
  }),
  look: { fa: 'دیدن پیشنهاد جابه‌جایی', en: 'See the proposed move', azb: 'تکلیفه باخ' },
  none: { fa: 'همهٔ نوبت‌ها بر روز خودند', en: 'Every session lies on its day' },
  noneWhy: {
    fa: 'هرگاه تاریخ مناسبتی عوض شود، نوبت‌های بسته به آن اینجا می‌آید.',
    en: 'When the date of an occasion changes, what is tied to it is listed here.',
  },
  list: { fa: 'نوبت‌هایی که جابه‌جا می‌شود', en: 'Sessions to be moved' },
  was: { fa: 'زمان کنونی', en: 'Now', azb: 'ایندی' },
  becomes: { fa: 'می‌شود', en: 'Becomes', azb: 'اولاجاق' },
  enrolled: { fa: 'ثبت‌نام‌شده', en: 'Registered', azb: 'آدیازدیران' },
  reason: { fa: 'چه به ثبت‌نام‌شدگان گفته می‌شود', en: 'What those registered are told' },
  follow: { fa: 'جابه‌جایی همهٔ نوبت‌های نشان‌خورده، یا هیچ', en: 'Move all that are ticked, or none' },
  leave: { fa: 'نشان‌خورده‌ها همان‌جا بمانند', en: 'Leave the ticked ones where they are' },
  followed: (count: Text): Text => ({ fa: `${count.fa} نوبت جابه‌جا شد.`, en: `Sessions moved: ${count.en}.` }),
  left: (count: Text): Text => ({
    fa: `${count.fa} نوبت همان‌جا ماند و دیگر به مناسبت بسته نیست.`,
    en: `Sessions left where they are, tied to no occasion: ${count.en}.`,
  }),
  choose: { fa: 'دست‌کم یک نوبت را نشان بزنید.', en: 'Tick at least one session.' },
} satisfies Words

/** How far from its occasion a session lies. */
export function pinSaid({ offsetDays }: { readonly offsetDays: number }): Text {
  const days = Math.abs(offsetDays)
  if (days === 0) return movedWords.onItself
  return offsetDays > 0
    ? { fa: `${faDigits(days)} روز پس از مناسبت`, en: `${days} ${days === 1 ? 'day' : 'days'} after` }
    : { fa: `${faDigits(days)} روز پیش از مناسبت`, en: `${days} ${days === 1 ? 'day' : 'days'} before` }
}
