import type { Text } from '#platform/locale.ts'
import type { DemoOffering } from './shapes.ts'

interface DemoEnd {
  /** Whoever called it off or put it away, by user name. */
  readonly by: string
  readonly reason: Text
}

/** What was called off as a whole, and what is over and put away. */
export const ended: readonly DemoOffering[] = [
  {
    key: 'snow-walk',
    kind: 'tour',
    category: 'sport',
    activity: 'walking',
    programme: 'open-to-everyone',
    organiser: 'sport-office',
    places: ['eynali'],
    title: { fa: 'شب‌روی برفی عینالی', en: 'Night walk in the snow, Eynali', azb: 'عینالی‌ده قار گئجه‌سی' },
    summary: {
      fa: 'با فانوس و چای داغ تا پناهگاه؛ راهنما جلو می‌رود و امدادگر آخر صف.',
      en: 'With lanterns and hot tea up to the shelter; a guide in front, a first-aider at the end.',
    },
    audience: 'adults',
    outdoor: true,
    admitBy: 'session',
    seats: 40,
    when: { days: [9, 16], at: '17:00', minutes: 180 },
    demand: 'some',
  },
  {
    key: 'mulberry-days',
    kind: 'event',
    category: 'festival',
    programme: 'neighbourhood-nights-1405',
    organiser: 'district-04',
    places: ['amrsar'],
    title: { fa: 'روزهای توت امیرخیز', en: 'Mulberry days of Amirkhiz', azb: 'امیرخیزین توت گونلری' },
    summary: {
      fa: 'درخت‌های توت حیاط سرا تکانده می‌شود؛ ملافه از همسایه‌ها، قصه از بزرگ‌ترها.',
      en: 'The mulberry trees of the yard are shaken; sheets from the neighbours, tales from the old.',
    },
    audience: 'everybody',
    outdoor: true,
    admitBy: 'session',
    seats: 60,
    when: { days: [-122, -121, -115], at: '17:30', minutes: 120 },
    demand: 'some',
  },
]

export const calledOff: DemoEnd & { readonly key: string; readonly code: string } = {
  key: 'snow-walk',
  code: 'unsafe',
  by: 'nasrin.deputy',
  reason: {
    fa: 'خطر بهمن؛ کوهستان تا آخر آذر بسته است. شب دیگری در بهمن می‌رویم.',
    en: 'Danger of avalanches; the mountain is closed until the end of Azar. We walk another night in Bahman.',
  },
}

export const putAway = 'mulberry-days'

/** A meeting of a course that fell out, with the credit its terms promise. */
export const creditedCourse: DemoEnd & { readonly key: string; readonly code: string } = {
  key: 'calligraphy',
  code: 'leader-ill',
  by: 'yashar.arts',
  reason: {
    fa: 'استاد بیمار است؛ سهم این جلسه برای نام‌نویسی بعدی شما می‌ماند.',
    en: 'The master is ill; the share of this meeting stays as a credit for your next enrolment.',
  },
}
