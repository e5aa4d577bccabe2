import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import type { WhyWaits } from '../rules/desk/line.ts'

const simple = {
  begun: { fa: 'نوبت آغاز شده است.', en: 'The session has begun.' },
  paused: { fa: 'جا دادن را همکاران نگه داشته‌اند.', en: 'Colleagues have paused it; nobody is let in.' },
  soon: {
    fa: 'کمتر از دو ساعت مانده است؛ فهرست پای در به نوبت خوانده می‌شود.',
    en: 'Less than two hours are left; the list at the door is served in turn.',
  },
  over: {
    fa: 'ظرفیت را کم کرده‌اند و هنوز بیش از آن جا گرفته شده است.',
    en: 'The seats were made fewer, and more are still taken than there are.',
  },
  full: { fa: 'جایی خالی نیست.', en: 'No seat is free.' },
  lane: {
    fa: 'جای خالی برای گروهی نگه داشته شده که این خانواده در آن نیست.',
    en: 'The free seats are kept for a group this party is not in.',
  },
} satisfies Record<Exclude<WhyWaits['why'], 'too-large'>, Text>

const tooLarge = (free: Text, wants: Text): Text => ({
  fa: `${free.fa} جای خالی کمتر از ${wants.fa} نفر این خانواده است.`,
  en: `The seats free (${free.en}) do not suffice for this party (${wants.en}).`,
})

/** Why a party still waits, in a sentence. */
export const whyText = (reason: WhyWaits): Text =>
  reason.why === 'too-large' ? tooLarge(number(reason.free), number(reason.wants)) : simple[reason.why]
