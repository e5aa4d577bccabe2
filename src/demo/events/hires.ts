/** What a hall of the samples has; what is not lent only stands there to be seen. */
export interface DemoThing {
  readonly name: { readonly fa: string; readonly en: string }
  readonly stock: number
  readonly isLent: boolean
  readonly mostEach?: number
}

const chairs = (stock: number): DemoThing => ({
  name: { fa: 'صندلی تاشو', en: 'Folding chairs' },
  stock,
  isLent: true,
  mostEach: 60,
})
const speaker: DemoThing = {
  name: { fa: 'بلندگوی چرخ‌دار با دو میکروفون', en: 'A speaker on wheels with two microphones' },
  stock: 2,
  isLent: true,
  mostEach: 1,
}
const projector: DemoThing = { name: { fa: 'ویدئوپروژکتور', en: 'Projector' }, stock: 1, isLent: true, mostEach: 1 }
const defibrillator: DemoThing = {
  name: { fa: 'دستگاه شوک خودکار (AED)', en: 'Defibrillator (AED)' },
  stock: 1,
  isLent: false,
}

export const things: Readonly<Record<string, readonly DemoThing[]>> = {
  sorkfs: [
    chairs(120),
    speaker,
    projector,
    { name: { fa: 'رحل و میز کوتاه', en: 'Low tables' }, stock: 20, isLent: true },
    { name: { fa: 'پیانوی دیواری', en: 'Upright piano' }, stock: 1, isLent: false },
  ],
  marafs: [chairs(80), speaker, projector],
  amrsar: [chairs(60), { name: { fa: 'سماور بزرگ', en: 'Great samovar' }, stock: 2, isLent: true }, projector],
  khvsar: [chairs(60), speaker],
  baghm: [
    { name: { fa: 'تور و میلهٔ والیبال', en: 'Volleyball nets' }, stock: 3, isLent: true },
    { name: { fa: 'توپ والیبال', en: 'Volleyballs' }, stock: 24, isLent: true, mostEach: 8 },
    { name: { fa: 'تابلوی امتیاز', en: 'Scoreboard' }, stock: 1, isLent: true },
    defibrillator,
  ],
  qaram: [{ name: { fa: 'تشک اضافه', en: 'Spare mats' }, stock: 6, isLent: true }, defibrillator],
  estakr: [
    { name: { fa: 'تختهٔ شنا', en: 'Kickboards' }, stock: 40, isLent: true, mostEach: 20 },
    { name: { fa: 'بالابر استخر', en: 'Pool hoist' }, stock: 1, isLent: false },
    defibrillator,
  ],
  tlrshr: [
    { name: { fa: 'میکروفون بی‌سیم', en: 'Wireless microphones' }, stock: 8, isLent: true, mostEach: 4 },
    { name: { fa: 'حلقهٔ شنوایی', en: 'Hearing loop' }, stock: 1, isLent: false },
  ],
}

/** What became of a request, as far as the city’s first day. */
export type HireFate = 'waiting' | 'approved' | 'refused' | 'other-time' | 'accepted-other' | 'withdrawn' | 'expired'

export interface DemoHire {
  readonly by: string
  readonly place: string
  /** Which of its parts, counted from one; the whole of it when empty. */
  readonly part?: number
  /** Days from the first one on which it takes place, and before it on which it was asked for. */
  readonly on: number
  readonly askedAgo: number
  readonly from: string
  readonly minutes: number
  readonly purpose: string
  readonly sex?: 'female' | 'male'
  /** Things by their place in the list of the hall. */
  readonly lend?: Readonly<Record<number, number>>
  readonly fate: HireFate
  readonly answer?: string
  /** The other time that was offered. */
  readonly other?: { readonly on: number; readonly from: string }
}

/** What associations ask of the halls, one in each state there is. */
export const hires: readonly DemoHire[] = [
  {
    by: 'yavaran-charity',
    place: 'sorkfs',
    part: 1,
    on: 18,
    askedAgo: 1,
    from: '13:00',
    minutes: 120,
    purpose: 'جشنوارهٔ غذا به سود دانش‌آموزان نیازمند؛ نزدیک ۸۰ نفر',
    lend: { 0: 60, 1: 1 },
    fate: 'waiting',
  },
  {
    by: 'sign-language-society',
    place: 'lalejv',
    on: 23,
    askedAgo: 0,
    from: '08:30',
    minutes: 90,
    purpose: 'کارگاه زبان اشاره برای کارمندان باجه‌ها',
    fate: 'waiting',
  },
  {
    by: 'good-neighbour-group',
    place: 'marafs',
    on: 26,
    askedAgo: 2,
    from: '09:00',
    minutes: 120,
    purpose: 'دیدار سالانهٔ داوطلبان همسایهٔ خوب',
    lend: { 0: 40 },
    fate: 'waiting',
  },
  {
    by: 'sahand-society',
    place: 'khvsar',
    on: 15,
    askedAgo: 6,
    from: '08:30',
    minutes: 150,
    purpose: 'کارگاه تفکیک پسماند برای مدیران ساختمان',
    lend: { 0: 40, 1: 1 },
    fate: 'approved',
  },
  {
    by: 'carpet-guild',
    place: 'sorkfs',
    part: 2,
    on: 12,
    askedAgo: 9,
    from: '09:00',
    minutes: 180,
    purpose: 'نشست نقشه‌کشان و نمایش چهار نقشهٔ تازه',
    lend: { 3: 8 },
    fate: 'approved',
  },
  {
    by: 'stage-and-street-club',
    place: 'plarak',
    on: 20,
    askedAgo: 12,
    from: '13:30',
    minutes: 150,
    purpose: 'تمرین با لباس نمایش تازه',
    fate: 'refused',
    answer: 'آن روز صحنه را برای جشنوارهٔ عروسکی آماده می‌کنیم؛ یک روز پس از آن آزاد است.',
  },
  {
    by: 'neighbourhood-mosque',
    place: 'amrsar',
    on: 19,
    askedAgo: 2,
    from: '13:30',
    minutes: 120,
    purpose: 'مراسم قرآن کودکان محله با پذیرایی',
    lend: { 0: 50, 1: 1 },
    fate: 'other-time',
    answer: 'آن ساعت کلاس کمک‌های اولیه است؛ فردای آن روز همان ساعت برای شما نگه داشتیم.',
    other: { on: 20, from: '13:30' },
  },
  {
    by: 'khavaran-parents',
    place: 'khvsar',
    on: 27,
    askedAgo: 8,
    from: '08:30',
    minutes: 90,
    purpose: 'گفت‌وگوی والدین و مشاور مدرسه',
    fate: 'accepted-other',
    answer: 'نیم‌روز نخست شلوغ است؛ از یازده تا دوازده‌ونیم اتاق مال شماست.',
    other: { on: 28, from: '08:30' },
  },
  {
    by: 'eynali-walkers',
    place: 'baghm',
    on: 29,
    askedAgo: 5,
    from: '08:30',
    minutes: 90,
    purpose: 'آموزش یخ‌شکنی و کار با طناب',
    lend: { 2: 1 },
    fate: 'withdrawn',
  },
  {
    by: 'sample-heyat',
    place: 'sorkfs',
    part: 1,
    on: 31,
    askedAgo: 11,
    from: '08:30',
    minutes: 120,
    purpose: 'نشست هماهنگی هیأت‌های محله',
    fate: 'expired',
  },
]

export interface DemoClosing {
  readonly place: string
  /** Days from the first one, both included. */
  readonly from: number
  readonly to: number
  readonly purpose: 'closed' | 'maintenance'
  readonly why: string
}

/** Days on which a hall is shut, whatever its hours say; later than anything that is booked there. */
export const closings: readonly DemoClosing[] = [
  { place: 'estakr', from: 92, to: 97, purpose: 'maintenance', why: 'تعویض آب و شست‌وشوی فصلی استخر' },
  { place: 'qaram', from: 94, to: 96, purpose: 'maintenance', why: 'ضدعفونی و دوخت تشک‌ها' },
  { place: 'tlrshr', from: 70, to: 74, purpose: 'closed', why: 'فیلم‌برداری گنجینهٔ موسیقی استان' },
]
