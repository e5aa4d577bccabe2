import type { Words } from '#platform/locale.ts'

export const searchWords = {
  one: { fa: 'رویداد', en: 'Event', azb: 'تدبیر' },
  calledOff: { fa: 'لغو شد.', en: 'Called off.', azb: 'لغو اولوندو.' },
} satisfies Words
