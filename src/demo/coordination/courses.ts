/** What becomes of a promise made at a meeting. */
export type PromiseFate =
  | 'verified'
  | 'verified-after-return'
  | 'reopened'
  | 'claimed'
  | 'doing'
  | 'extended'
  | 'paused'
  | 'returned'
  | 'declined'
  | 'offered-again'
  | 'transferred'
  | 'handed-on-thrice'
  | 'withdrawn'
  | 'accepted'
  | 'offered'

/** One promise after another, older meetings first: most are kept, some only at the second try, a few never. */
export const oldFates: readonly PromiseFate[] = [
  'verified',
  'verified',
  'verified-after-return',
  'verified',
  'transferred',
  'verified',
  'verified',
  'withdrawn',
  'verified',
  'reopened',
  'verified-after-return',
  'handed-on-thrice',
  'offered-again',
]

/** Of the last months. */
export const youngFates: readonly PromiseFate[] = [
  'doing',
  'claimed',
  'verified',
  'extended',
  'doing',
  'returned',
  'paused',
  'accepted',
  'transferred',
  'declined',
]

/** Of the last weeks. */
export const freshFates: readonly PromiseFate[] = ['accepted', 'doing', 'offered']

export const said = {
  progress: 'بیش از نیمی از کار پیش رفته و فهرست آن پیوست است.',
  missing: 'عکس پس از کار و نام تحویل‌گیرنده هنوز نرسیده است؛ با آن دوباره بفرستید.',
  seen: 'در محل دیده شد و با صورت‌جلسهٔ تحویل می‌خواند.',
  again: 'در بازدید تازه نیمی از کار باز از هم پاشیده بود؛ دوباره انجام شود.',
  elsewhere: 'این کار در حوزهٔ دستگاه دیگری است و ابزار آن را ما نداریم.',
  handed: 'با گفت‌وگوی دو دستگاه، کار به دستگاهی رفت که نیروی آن را دارد.',
  later: 'کالا دیرتر می‌رسد؛ سه هفته مهلت می‌خواهیم.',
  granted: 'با توجه به رسید خرید، مهلت داده شد.',
  season: 'تا پایان یخبندان کار بیرونی شدنی نیست.',
  withdrawn: 'با بسته‌شدن آن پروژه، این کار دیگر لازم نیست.',
} as const
