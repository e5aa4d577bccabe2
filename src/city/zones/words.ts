import { inLocale, type Said, type Text, type Words } from '#platform/locale.ts'
import { lazily } from '#platform/text/digits.ts'
import { showNumber } from '#platform/text/numbers.ts'
import { formatDate } from '#platform/calendar/format.ts'

const percent = (share: number) => Math.round(share * 1000) / 10

export const words = {
  zones: { fa: 'محدوده‌ها', en: 'Zones', azb: 'بؤلگه‌لر' },
  zonesDesk: { fa: 'مرز محدوده‌ها', en: 'Zone boundaries', azb: 'بؤلگه سینیرلری' },
  noZonesYet: {
    fa: 'هنوز منطقه‌ای ثبت نشده است',
    en: 'No district is written down yet',
    azb: 'هله منطقه یازیلماییب',
  },
  noZonesYetWhy: {
    fa: 'با آمدن فایل مرزهای شهر، هر منطقه این‌جا صفحه‌ای پیدا می‌کند.',
    en: 'With the city’s file of boundaries each district gets a page here.',
    azb: 'شهر سینیرلرینین فایلی گلنده، هر منطقه‌نین بورادا بیر صفحه‌سی اولاجاق.',
  },
  noSuchZone: { fa: 'چنین محدوده‌ای نیست.', en: 'There is no such zone.', azb: 'بئله بیر بؤلگه یوخدور.' },
  noSuchEdition: { fa: 'چنین ویرایشی از مرزها نیست.', en: 'There is no such edition.' },

  district: { fa: 'منطقه', en: 'district', azb: 'منطقه' },
  'sub-district': { fa: 'ناحیه', en: 'sub-district', azb: 'ناحیه' },
  neighbourhood: { fa: 'محله', en: 'neighbourhood', azb: 'محله' },
  block: { fa: 'بلوک', en: 'block', azb: 'بلوک' },
  hexagon: { fa: 'شش‌ضلعی', en: 'hexagon', azb: 'آلتی‌بوجاق' },
  'school-catchment': { fa: 'محدودهٔ ثبت‌نام مدرسه', en: 'school catchment', azb: 'مدرسه آد یازدیرما بؤلگه‌سی' },
  'protected-setting': { fa: 'حریم', en: 'protected setting', azb: 'حریم' },
  custom: { fa: 'محدودهٔ دیگر', en: 'custom zone', azb: 'باشقا بؤلگه' },

  importZones: { fa: 'ورود مرز محدوده‌ها', en: 'import zone boundaries' },
  publishZones: { fa: 'انتشار مرز محدوده‌ها', en: 'publish zone boundaries' },
  zonesImported: { fa: 'فایل مرزها وارد شد', en: 'zone boundaries imported', azb: 'سینیر فایلی گتیریلدی' },
  editionPublished: {
    fa: 'ویرایش تازهٔ مرزها منتشر شد',
    en: 'new edition of zones published',
    azb: 'سینیرلرین یئنی یایینی چیخدی',
  },
  tileMoved: {
    fa: 'جای محدوده در طرح‌واره عوض شد',
    en: 'zone moved in the schematic',
    azb: 'بؤلگه‌نین طرح‌واره‌ده یئری دییشدی',
  },

  draftAbandoned: {
    fa: 'پیش‌نویس مرزها کنار گذاشته شد',
    en: 'draft of boundaries put aside',
    azb: 'سینیرلرین قارالاماسی قیراغا قویولدو',
  },
  leftOut: { fa: 'این ردیف به تصمیم شما کنار گذاشته شد.', en: 'This row was left out by your decision.' },
  isAbandoned: {
    fa: 'این پیش‌نویس کنار گذاشته شده است. فایل را دوباره بیاورید تا از سر گرفته شود.',
    en: 'This draft was put aside. Bring its file again to take it up.',
  },
  othersPublished: {
    fa: 'پس از خواندن این فایل، ویرایش دیگری منتشر شده است. فایل را با همان تصمیم‌ها دوباره بخوانید.',
    en: 'Another edition was published after this file was read. Read it again with the same decisions.',
  },
  waitsForAnswer: {
    fa: 'نخست بگویید مختصات این فایل چیست.',
    en: 'First say which coordinates this file has.',
  },
  nothingTaken: {
    fa: 'هیچ ردیفی از این فایل پذیرفته نشد؛ دلیل هر ردیف در گام «بررسی» آمده است.',
    en: 'No row of this file was taken; the step “Checks” says why, row by row.',
  },
  noChange: {
    fa: 'این فایل چیزی را تغییر نمی‌دهد: همهٔ محدوده‌ها همان است که هست.',
    en: 'This file changes nothing: all zones are as they are.',
  },
  confirmWarnings: (count: number) => ({
    fa: `این فایل ${showNumber(count, 'fa')} هشدار دارد؛ آن‌ها را ببینید و تأیید کنید.`,
    en: `This file has ${showNumber(count, 'en')} ${count === 1 ? 'warning' : 'warnings'}: look at them and confirm.`,
  }),
  notAZoneFile: { fa: 'این فایل GeoJSON محدوده‌ها نیست.', en: 'This is not a GeoJSON file of zones.' },
  whichCrs: {
    fa: 'دستگاه مختصات فایل شناخته نشد؛ آن را برگزینید.',
    en: 'The coordinate system is unknown: choose one.',
  },
  axesLookSwapped: {
    fa: 'گویا طول و عرض جغرافیایی جابه‌جا نوشته شده‌اند. جابه‌جا شوند؟',
    en: 'Longitude and latitude look swapped. Swap them?',
  },
  coordinatesOwn: {
    fa: 'نقطه‌ها جاهایی است که شهر موقعیتشان را می‌شناسد.',
    en: 'The points are places whose position the city knows.',
  },
  couldBeTwo: {
    fa: 'این ردیف با بیش از یک محدوده جور درمی‌آید؛ بگویید کدام است.',
    en: 'This row could be more than one zone: please decide.',
  },
  tooLarge: { fa: 'فایل بزرگ‌تر از ۵۰ مگابایت است.', en: 'The file is larger than 50 MB.' },

  alreadyPublished: { fa: 'این ویرایش پیش‌تر منتشر شده است.', en: 'This edition is already published.' },
  stillWaits: {
    fa: 'تا ردیف‌های مردد تعیین نشوند و هم‌پوشانی‌ها برطرف نشوند، انتشار ممکن نیست.',
    en: 'It cannot be published until undecided rows and overlaps are settled.',
  },
  crsUnproven: (metres: number) => ({
    fa: `مختصات فایل ${showNumber(Math.round(metres), 'fa')} متر با نقطه‌های شاهد فاصله دارد.`,
    en: `The file lies ${showNumber(Math.round(metres), 'en')} m off its control points.`,
  }),
  needsSecondPerson: {
    fa: 'کسی که فایل را وارد کرده نمی‌تواند آن را منتشر کند.',
    en: 'Whoever imported the file cannot publish it.',
  },
  beginsTooEarly: (day: string) => ({
    fa: `ویرایش تازه باید پس از ${formatDate(day, 'long', 'fa')} آغاز شود.`,
    en: `A new edition must begin after ${formatDate(day, 'long', 'en')}.`,
  }),
  emptyEdition: { fa: 'این ویرایش هیچ محدوده‌ای ندارد.', en: 'This edition has no zones.' },

  population: { fa: 'جمعیت', en: 'Population', azb: 'نفوس' },
  area: { fa: 'مساحت', en: 'Area', azb: 'ساحه' },
  squareKilometres: (value: number) => ({
    fa: `${showNumber(Math.round(value * 100) / 100, 'fa')} کیلومتر مربع`,
    en: `${showNumber(Math.round(value * 100) / 100, 'en')} km²`,
  }),
  people: (value: number) => ({
    fa: `${showNumber(value, 'fa')} نفر`,
    en: value === 1 ? '1 person' : `${showNumber(value, 'en')} people`,
    azb: `${showNumber(value, 'azb')} نفر`,
  }),
  census: { fa: 'سرشماری', en: 'census', azb: 'سرشماری' },
  register: { fa: 'ثبت اداری', en: 'register', azb: 'اداری ثبت' },
  estimate: { fa: 'برآورد', en: 'estimate', azb: 'تخمین' },
  assumed: { fa: 'فرض', en: 'assumed', azb: 'فرض' },
  asOf: (day: string) => ({ fa: `در ${day}`, en: `as of ${day}` }),
  sourceOf: { fa: 'منبع', en: 'Source', azb: 'قایناق' },
  neighbours: { fa: 'همسایه‌ها', en: 'Neighbours', azb: 'قونشولار' },
  within: { fa: 'در', en: 'in', azb: 'ایچینده' },
  parts: { fa: 'محله‌های این منطقه', en: 'Neighbourhoods of this district', azb: 'بو منطقه‌نین محله‌لری' },
  formerly: { fa: 'نام‌های پیشین', en: 'Former names', azb: 'اسکی آدلار' },
  sampleParent: {
    fa: 'این‌که محله در کدام منطقه است فرض نمونه است و باید با شهر تأیید شود.',
    en: 'Which district the neighbourhood lies in is a sample assumption, to be confirmed by the city.',
    azb: 'محله‌نین هانسی منطقه‌ده اولدوغو نمونه فرضیدیر و شهر تأیید ائتمه‌لیدیر.',
  },
  noBordersYet: {
    fa: 'شهر هنوز مرز رسمی محدوده‌ها را نداده است؛ آنچه می‌بینید طرح‌واره است.',
    en: 'The city has not given its boundaries yet: what you see is a schematic.',
    azb: 'شهر هله بؤلگه‌لرین رسمی سینیرینی وئرمه‌ییب؛ گؤردوگونوز طرح‌واره‌دیر.',
  },
  hereIs: (name: string, nameEn: string) => ({
    fa: `جای ${name} در طرح‌وارهٔ شهر`,
    en: `Where ${nameEn} stands in the schematic of the city`,
    azb: `شهرین طرح‌واره‌سینده: ${name}`,
  }),
  linked: (share: number) => ({
    fa: `${showNumber(percent(share), 'fa')}٪ از مساحت`,
    en: `${showNumber(percent(share), 'en')}% of the area`,
  }),
  same: { fa: 'همان محدوده', en: 'the same zone', azb: 'همان بؤلگه' },
  renamed: { fa: 'نامش عوض شد', en: 'renamed', azb: 'آدی دییشیب' },
  redrawn: { fa: 'مرزش عوض شد', en: 'redrawn', azb: 'سینیری دییشیب' },
  split: { fa: 'تقسیم شد', en: 'split', azb: 'بؤلونوب' },
  merged: { fa: 'یکی شد', en: 'merged', azb: 'بیرلشیب' },

  countedSince: (day: Text) =>
    lazily((locale) =>
      locale === 'en'
        ? `Activities recorded since ${inLocale(day, locale)}, by the district they took place in.`
        : `فعالیت‌های ثبت‌شده از ${inLocale(day, locale)}، به تفکیک منطقه‌ای که در آن انجام شد.`,
    ),
  mostHappened: (names: Said, count: Said) =>
    lazily((locale) =>
      locale === 'en'
        ? `Most happened in ${inLocale(names, locale)}: ${inLocale(count, locale)} recorded activities in twelve months`
        : `در دوازده ماه گذشته بیشترین فعالیت در ${inLocale(names, locale)} ثبت شد: ${inLocale(count, locale)} بار`,
    ),
  evenlySpread: (count: Said) =>
    lazily((locale) =>
      locale === 'en'
        ? `Several districts share the most recorded activities in twelve months: ${inLocale(count, locale)} each`
        : `در دوازده ماه گذشته چند منطقه با هم بیشترین فعالیت ثبت‌شده را دارند: هر کدام ${inLocale(count, locale)} بار`,
    ),
  nothingHappened: {
    fa: 'در دوازده ماه گذشته هنوز فعالیتی برای منطقه‌ها ثبت نشده است',
    en: 'No activity has been recorded for any district in twelve months',
    azb: 'سون اون ایکی آیدا منطقه‌لر اوچون ایش ثبت اولماییب',
  },
  times: { fa: 'بار در ۱۲ ماه', en: 'Activities in 12 months', azb: 'دفعه، ۱۲ آیدا' },
  home: { fa: 'خانه', en: 'Home', azb: 'ائو' },
  countsCaution: {
    fa: 'شمار فعالیت‌های ثبت‌شده می‌گوید کار کجا انجام شد، نه این‌که کجا نیاز بیشتر بود یا چه اثری گذاشت.',
    en: 'The number of recorded activities says where work was done, not where it was needed most or what it changed.',
    azb: 'ثبت اولونموش ایشلرین سایی‌سی ایشین هاردا گؤرولدوگونو دئییر؛ هاردا احتیاج چوخ ایدی یا نه اثر قویدو، اونو دئمیر.',
  },
  districts: { fa: 'منطقه‌ها', en: 'Districts', azb: 'منطقه‌لر' },
  districtsLead: {
    fa: 'شهرداری تبریز ده منطقه دارد. هر منطقه صفحه‌ای دارد با آنچه در آن انجام شد، برنامه‌ها، مکان‌ها و تشکل‌ها.',
    en: 'The municipality of Tabriz has ten districts. Each has a page with what was done there, its programmes, places and organisations.',
  },
  numbersOf: { fa: 'منطقه‌ها در یک جدول', en: 'The districts in one table' },
  neighbourhoods: { fa: 'محله‌ها', en: 'Neighbourhoods', azb: 'محله‌لر' },
  trueMap: (name: Said) =>
    lazily((locale) =>
      locale === 'en' ? `${inLocale(name, locale)} and what lies beside it` : `${inLocale(name, locale)} و همسایه‌هایش`,
    ),
  boundariesOf: (day: Text) =>
    lazily((locale) =>
      locale === 'en'
        ? `Boundaries in force since ${inLocale(day, locale)}.`
        : `مرزهای برقرار از ${inLocale(day, locale)}.`,
    ),
  mapOfBorders: { fa: 'نقشهٔ منطقه‌های تبریز', en: 'Map of the districts of Tabriz' },
  dataOfZones: {
    fa: 'دادهٔ باز: مرزها (GeoJSON)',
    en: 'Open data: boundaries (GeoJSON)',
    azb: 'آچیق بیلگی: سینیرلر (GeoJSON)',
  },
  zone: { fa: 'محدوده', en: 'Zone', azb: 'بؤلگه' },
  state: { fa: 'وضعیت', en: 'State', azb: 'دوروم' },
  validFrom: { fa: 'از تاریخ', en: 'From', azb: 'تاریخدن' },
  rowsAside: { fa: 'ردیف کنارگذاشته', en: 'Rows aside' },
  remarks: { fa: 'یادداشت بررسی', en: 'Remarks' },
  kind: { fa: 'نوع', en: 'Kind', azb: 'نوع' },
  side: { fa: 'سمت شهر', en: 'Side of town', azb: 'شهرین هانسی یانی' },
  draft: { fa: 'پیش‌نویس', en: 'draft', azb: 'قارالاما' },
  checked: { fa: 'بررسی‌شده', en: 'checked', azb: 'یوخلانیب' },
  published: { fa: 'منتشرشده', en: 'published', azb: 'یاییلیب' },
  abandoned: { fa: 'کنارگذاشته', en: 'abandoned', azb: 'قیراغا قویولوب' },
} satisfies Words
