import type { Said, Text, Words } from '#platform/locale.ts'
import type { callOffCodes } from '../forms/desk/session.ts'

/** What the Desk says of one session and of the week of the halls. */
export const sessionWords = {
  change: { fa: 'جابه‌جایی و تغییر', en: 'Move and change', azb: 'ده‌ییش' },
  reach: { fa: 'دامنهٔ تغییر', en: 'How far it reaches' },
  day: { fa: 'روز', en: 'Day', azb: 'گون' },
  leaders: { fa: 'مربی یا راهنما', en: 'Leaders' },
  leadersHint: { fa: 'از میان همکاران برگزارکننده.', en: 'Among the people of the organiser.' },
  reasonToPeople: { fa: 'چه به ثبت‌نام‌شدگان گفته می‌شود', en: 'What those registered are told' },
  changeNow: { fa: 'ذخیرهٔ تغییر', en: 'Save the change', azb: 'ده‌ییشیکلیگی ساخلا' },
  changed: (count: Text): Text => ({ fa: `${count.fa} نوبت تغییر کرد.`, en: `Sessions changed: ${count.en}.` }),
  isPast: {
    fa: 'این نوبت گذشته است. ردیف آن تغییر نمی‌کند؛ حضور را با ذکر دلیل می‌توان اصلاح کرد.',
    en: 'This session is over. Its row does not change; attendance can be corrected, with a reason.',
  },
  callOff: { fa: 'لغو این نوبت', en: 'Call this session off', azb: 'بو سئانسی لغو ائت' },
  callOffWhy: {
    fa: 'هر کس تنها برای این نوبت آمده بود خبر می‌گیرد و هزینه‌اش کامل برمی‌گردد.',
    en: 'Whoever came for this session alone is told and paid back in full.',
  },
  calledOff: { fa: 'نوبت لغو شد.', en: 'The session has been called off.' },
  merge: { fa: 'یکی کردن با نوبت دیگر', en: 'Merge with another session', azb: 'باشقا سئانسلا بیرلشدیر' },
  mergeWhy: {
    fa: 'همه با هم به نوبت دیگر می‌روند، یا اگر جا نشوند هیچ‌کس. این نوبت خالی می‌ماند تا آن را لغو کنید.',
    en: 'Everybody goes to the other session together, or nobody when they do not fit. This one stays empty for you to call off.',
  },
  into: { fa: 'به کدام نوبت', en: 'Into which' },
  mergeNow: { fa: 'بردن همه به آن نوبت', en: 'Bring everybody there', azb: 'هامینی اورا آپار' },
  merged: { fa: 'همه به نوبت دیگر رفتند.', en: 'Everybody is in the other session now.' },
  capacity: { fa: 'ظرفیت', en: 'Capacity', azb: 'توتوم' },
  overbook: { fa: 'بیش‌پذیری', en: 'Overbooking' },
  paused: { fa: 'فعلاً به کسی جا نده', en: 'Let nobody in for now' },
  hard: { fa: 'حد ایمنی', en: 'Limit of safety', azb: 'گووه‌نلیک حدی' },
  setSeats: { fa: 'ذخیرهٔ ظرفیت', en: 'Save the capacity', azb: 'توتومو ساخلا' },
  seatsSet: {
    fa: 'ظرفیت تغییر کرد؛ هر جای خالی به نخستین نفر صف رسید.',
    en: 'Saved; each free seat went to the first it suffices for.',
  },
  isOver: (more: Text): Text => ({
    fa: `${more.fa} نفر بیش از ظرفیت جا دارند. کسی کنار گذاشته نمی‌شود؛ تا پایین آمدن شمار، کسی پذیرفته نمی‌شود.`,
    en: `Over the capacity: ${more.en}. Nobody is dropped; nobody is let in until it is under it again.`,
  }),

  planner: { fa: 'هفتهٔ سالن‌ها', en: 'Week of the halls', azb: 'سالون‌لارین هفته‌سی' },
  plannerMeta: (from: Text): Text => ({ fa: `از ${from.fa}`, en: `from ${from.en}` }),
  moreOfDay: (count: Text): Text => ({
    fa: `${count.fa} نوبت دیگر`,
    en: `${count.en} more`,
    azb: `${count.azb ?? count.fa} آیری نؤوبه`,
  }),
  halls: { fa: 'صفحه‌های سالن‌ها', en: 'Pages of halls', azb: 'سالون صحیفه‌لری' },
  kindOfHall: { fa: 'گونهٔ مکان', en: 'Kind of place', azb: 'یئرین نوعو' },
  firstHalls: { fa: 'از نخستین سالن', en: 'From the first hall', azb: 'بیرینجی سالوندان' },
  allHalls: { fa: 'همهٔ سالن‌ها', en: 'All halls', azb: 'بوتون سالون‌لار' },
  weekBefore: { fa: 'هفتهٔ پیش', en: 'Week before', azb: 'کئچن هفته' },
  weekAfter: { fa: 'هفتهٔ بعد', en: 'Week after', azb: 'گلن هفته' },
  thisWeek: { fa: 'این هفته', en: 'This week', azb: 'بو هفته' },
  nothingHere: { fa: 'در این هفته نوبتی نیست', en: 'No session in this week' },
  nothingHereWhy: {
    fa: 'هفتهٔ دیگری را ببینید یا عرضهٔ تازه‌ای بسازید.',
    en: 'Look at another week, or make a new offering.',
  },
  move: { fa: 'جابه‌جایی', en: 'Move', azb: 'یئرینی ده‌ییش' },
  ofSession: (title: Said): Text => ({
    fa: `«${title.fa}»`,
    en: `“${title.en ?? title.fa}”`,
    azb: `«${title.azb ?? title.fa}»`,
  }),
  moving: (title: Said): Text => ({
    fa: `جابه‌جایی «${title.fa}»`,
    en: `Move “${title.en ?? title.fa}”`,
    azb: `«${title.azb ?? title.fa}» یئرینی ده‌ییش`,
  }),
  moveNow: { fa: 'ذخیرهٔ جابه‌جایی', en: 'Save the move', azb: 'یئر ده‌ییشمه‌نی ساخلا' },
  canBeThere: { fa: 'در این زمان و جا آزاد است', en: 'This time and place are free' },
  cannotBeThere: { fa: 'در این زمان و جا نمی‌شود', en: 'It cannot be then and there' },
  notSavedYet: { fa: 'هنوز چیزی ذخیره نشده است.', en: 'Nothing is saved yet.' },
  dragHint: {
    fa: 'نوبت را با دستگیرهٔ «جابه‌جایی» به روز یا مکان دیگری بکشید؛ لغزاندن در همان خانه ساعت را عوض می‌کند. با صفحه‌کلید: فاصله برمی‌دارد، جهت‌ها روز و مکان را عوض می‌کنند، Shift با جهت‌ها نیم ساعت، Enter می‌گذارد و Esc رها می‌کند. پیش از ذخیره، تداخل را می‌بینید. برای سالنی که در این صفحه نیست، «جابه‌جایی» را باز کنید.',
    en: 'Drag a session by its “Move” handle to another day or place; sliding within a cell changes the hour. With the keyboard: Space picks up, arrows change day and place, Shift with arrows half an hour, Enter puts down, Esc leaves it. You see what clashes before it is saved. For a hall that is not on this page, open “Move”.',
  },
  target: (day: string, from: string, place: string): Text => ({
    fa: `${day}، ساعت ${from}، ${place}`,
    en: `${day}, ${from}, ${place}`,
    azb: `${day}، ساعات ${from}، ${place}`,
  }),
  leftWhere: { fa: 'سر جایش ماند.', en: 'It stays where it is.', azb: 'یئرینده قالدی.' },
  unplaced: (count: Text): Text => ({
    fa: `${count.fa} نوبت در پیش مکان رزروشده ندارد`,
    en: count.en === '1' ? '1 coming session has no place booked' : `${count.en} coming sessions have no place booked`,
  }),
  unplacedWhy: {
    fa: 'تا هر کدام جایی نگیرد، عرضه‌اش منتشر نمی‌شود.',
    en: 'Until each has one, its offering cannot be published.',
  },
  unplacedList: { fa: 'کدام نوبت‌ها و چرا', en: 'Which, and why', azb: 'هانسیلار و نیه' },
  takenBy: (title: Said): Text => ({
    fa: `در این ساعت «${title.fa}» آن‌جاست.`,
    en: `“${title.en ?? title.fa}” is there then.`,
  }),
  takenByClosing: { fa: 'مکان در این روز بسته است.', en: 'The place is closed that day.' },
  takenByHire: { fa: 'مکان در این ساعت اجاره است.', en: 'The place is hired out then.' },
  freeNow: { fa: 'اکنون آزاد است؛ جابه‌جایی را بزنید و ذخیره کنید.', en: 'It is free now: press “Move” and save.' },
  noHall: { fa: 'بی‌مکان', en: 'Without a place' },
} satisfies Words

export const reachNames: Record<'this' | 'following' | 'all', Text> = {
  this: { fa: 'تنها همین نوبت', en: 'This session only', azb: 'تکجه بو سئانس' },
  following: { fa: 'این و نوبت‌های پس از آن', en: 'This and those after it', azb: 'بو و سونراکی‌لار' },
  all: { fa: 'همهٔ نوبت‌های در پیش', en: 'All that are to come', azb: 'گلن سئانس‌لارین هامیسی' },
}

export const callOffNames: Record<(typeof callOffCodes)[number], Text> = {
  weather: { fa: 'هوا', en: 'Weather', azb: 'هاوا' },
  air: { fa: 'آلودگی هوا', en: 'Air pollution', azb: 'هاوا کیرلی‌لیگی' },
  'no-leader': { fa: 'نبود مربی', en: 'No leader', azb: 'معلیم یوخ' },
  'no-demand': { fa: 'نرسیدن شمار به کمینه', en: 'Too few people', azb: 'آدام آز' },
  place: { fa: 'آماده نبودن مکان', en: 'The place cannot be used', azb: 'مکان حاضیر دئییل' },
  mourning: { fa: 'سوگواری', en: 'Mourning', azb: 'یاس' },
  other: { fa: 'دلیل دیگر', en: 'Another reason', azb: 'باشقا سبب' },
}
