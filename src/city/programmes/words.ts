import type { Text, Words } from '#platform/locale.ts'
import type { Audience, ProgrammeState } from './tables.ts'

export const words = {
  programmes: { fa: 'برنامه‌ها', en: 'Programmes', azb: 'پروگراملار' },
  programme: { fa: 'برنامه', en: 'Programme', azb: 'پروگرام' },
  noSuchProgramme: { fa: 'چنین برنامه‌ای نیست.', en: 'There is no such programme.', azb: 'بئله بیر پروگرام یوخدور.' },
  someoneChangedIt: {
    fa: 'تا شما می‌نوشتید، همکاری این برنامه را تغییر داد. نوشتهٔ شما همین‌جا مانده است؛ آن را با نسخهٔ تازه بسنجید و دوباره ذخیره کنید.',
    en: 'While you were writing, a colleague changed this programme. Your text is still here; compare it with the new version and save again.',
  },
  slugTaken: { fa: 'برنامهٔ دیگری این نشانی را دارد.', en: 'Another programme has this address.' },
  endsBeforeItStarts: { fa: 'پایان برنامه پیش از آغاز آن است.', en: 'The programme ends before it starts.' },
  needsADuty: { fa: 'دست‌کم یک وظیفه را برگزینید.', en: 'Choose at least one duty.' },
  notFrom: (from: Text, to: Text): Text => ({
    fa: `برنامهٔ «${from.fa}» را نمی‌توان «${to.fa}» کرد.`,
    en: `A programme that is ${from.en} cannot become ${to.en}.`,
  }),
  activityInFuture: { fa: 'فعالیتی که هنوز نشده است ثبت نمی‌شود.', en: 'What has not happened yet cannot be recorded.' },
  activityOutside: {
    fa: 'تاریخ فعالیت بیرون از دورهٔ برنامه است.',
    en: 'The date lies outside the period of the programme.',
  },
  noPeople: {
    fa: 'این نوع فعالیت شمار حاضران ندارد.',
    en: 'This kind of activity has no number of people present.',
  },

  notHere: {
    fa: 'این برنامه در این محدوده کار نمی‌کند؛ محدوده‌ای از محدوده‌های برنامه را برگزینید.',
    en: 'The programme does not work in this zone. Choose one of its own.',
  },
  noSuchActivity: { fa: 'چنین فعالیتی در این برنامه ثبت نشده است.', en: 'No such activity is recorded here.' },
  alreadyVoid: {
    fa: 'این فعالیت پیش‌تر باطل شده است و دوباره اصلاح نمی‌شود.',
    en: 'This activity was voided before and is not corrected again.',
  },
  nothingCorrected: {
    fa: 'شمار حاضران همین است که ثبت شده؛ چیزی برای اصلاح نیست.',
    en: 'This is the number already recorded; there is nothing to correct.',
  },
  needsAReason: { fa: 'دلیل اصلاح را بنویسید.', en: 'Write why it is corrected.' },
  parentTooDeep: {
    fa: 'برنامهٔ بالادست باید خودش زیر برنامهٔ دیگری نباشد.',
    en: 'The programme above may not itself hang below another.',
  },
  slugUnfit: {
    fa: 'نشانی باید از حرف و عدد با خط تیره میانشان باشد و با نشانی‌های خود سامانه یکی نباشد.',
    en: 'An address is letters and digits with hyphens between them, and not one the site uses itself.',
  },
  inRow: (row: Text, reason: Text): Text => ({
    fa: `ردیف ${row.fa}: ${reason.fa}`,
    en: `Row ${row.en}: ${reason.en}`,
  }),

  manageProgrammes: { fa: 'مدیریت برنامه‌ها', en: 'manage programmes' },
  recordActivities: { fa: 'ثبت فعالیت انجام‌شده', en: 'record what was done' },

  programmeRegistered: { fa: 'ثبت برنامه', en: 'programme registered', azb: 'پروگرامین ثبتی' },
  programmeChanged: { fa: 'تغییر برنامه', en: 'programme changed', azb: 'پروگرامین دییشمه‌سی' },
  stateChanged: { fa: 'تغییر وضعیت برنامه', en: 'state of a programme changed', azb: 'پروگرام دورومونون دییشمه‌سی' },
  claimRegistered: { fa: 'ثبت ادعای اثر', en: 'claim registered', azb: 'اثر ادعاسینین ثبتی' },
} satisfies Words

export const stateNames: Record<ProgrammeState, Text> = {
  planned: { fa: 'در برنامه', en: 'planned', azb: 'پلاندا' },
  running: { fa: 'در حال اجرا', en: 'under way', azb: 'گئدیر' },
  ended: { fa: 'پایان‌یافته', en: 'ended', azb: 'قورتاریب' },
  stopped: { fa: 'متوقف', en: 'stopped', azb: 'دایانیب' },
}

export const audienceNames: Record<Audience, Text> = {
  everyone: { fa: 'همهٔ مردم', en: 'everyone', azb: 'هامی' },
  children: { fa: 'کودکان', en: 'children', azb: 'اوشاقلار' },
  teenagers: { fa: 'نوجوانان', en: 'teenagers', azb: 'یئنی‌یئتمه‌لر' },
  youth: { fa: 'جوانان', en: 'young people', azb: 'گنجلر' },
  women: { fa: 'زنان', en: 'women', azb: 'قادینلار' },
  families: { fa: 'خانواده‌ها', en: 'families', azb: 'عائله‌لر' },
  elders: { fa: 'سالمندان', en: 'elders', azb: 'یاشلیلار' },
  disabled: { fa: 'افراد دارای معلولیت', en: 'people with disabilities', azb: 'معلولیتی اولان آداملار' },
  scholars: { fa: 'فرهیختگان', en: 'scholars', azb: 'عالیملر و ضیالیلار' },
  associations: { fa: 'تشکل‌ها', en: 'associations', azb: 'بیرلیکلر' },
  staff: { fa: 'کارکنان شهرداری', en: 'municipal staff', azb: 'شهرداری ایشچیلری' },
}
