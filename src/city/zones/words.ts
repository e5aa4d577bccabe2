import type { Words } from '#platform/locale.ts'
import { showNumber } from '#platform/text/numbers.ts'
import { formatDate } from '#platform/calendar/format.ts'

const percent = (share: number) => Math.round(share * 1000) / 10

export const words = {
  zones: { fa: 'محدوده‌ها', en: 'Zones', azb: 'بؤلگه‌لر' },
  zonesDesk: { fa: 'مرز محدوده‌ها', en: 'Zone boundaries' },
  noSuchZone: { fa: 'چنین محدوده‌ای نیست.', en: 'There is no such zone.' },
  noSuchEdition: { fa: 'چنین ویرایشی از مرزها نیست.', en: 'There is no such edition.' },

  district: { fa: 'منطقه', en: 'district', azb: 'منطقه' },
  'sub-district': { fa: 'ناحیه', en: 'sub-district' },
  neighbourhood: { fa: 'محله', en: 'neighbourhood', azb: 'محله' },
  block: { fa: 'بلوک', en: 'block' },
  hexagon: { fa: 'شش‌ضلعی', en: 'hexagon' },
  'school-catchment': { fa: 'محدودهٔ ثبت‌نام مدرسه', en: 'school catchment' },
  'protected-setting': { fa: 'حریم', en: 'protected setting' },
  custom: { fa: 'محدودهٔ دیگر', en: 'custom zone' },

  importZones: { fa: 'ورود مرز محدوده‌ها', en: 'import zone boundaries' },
  publishZones: { fa: 'انتشار مرز محدوده‌ها', en: 'publish zone boundaries' },
  zonesImported: { fa: 'فایل مرزها وارد شد', en: 'zone boundaries imported' },
  editionPublished: { fa: 'ویرایش تازهٔ مرزها منتشر شد', en: 'new edition of zones published' },
  tileMoved: { fa: 'جای محدوده در طرح‌واره عوض شد', en: 'zone moved in the schematic' },

  draftAbandoned: { fa: 'پیش‌نویس مرزها کنار گذاشته شد', en: 'draft of boundaries put aside' },
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
  area: { fa: 'مساحت', en: 'Area' },
  squareKilometres: (value: number) => ({
    fa: `${showNumber(Math.round(value * 100) / 100, 'fa')} کیلومتر مربع`,
    en: `${showNumber(Math.round(value * 100) / 100, 'en')} km²`,
  }),
  people: (value: number) => ({ fa: `${showNumber(value, 'fa')} نفر`, en: `${showNumber(value, 'en')} people` }),
  census: { fa: 'سرشماری', en: 'census' },
  register: { fa: 'ثبت اداری', en: 'register' },
  estimate: { fa: 'برآورد', en: 'estimate' },
  assumed: { fa: 'فرض', en: 'assumed' },
  asOf: (day: string) => ({ fa: `در ${day}`, en: `as of ${day}` }),
  sourceOf: { fa: 'منبع', en: 'Source' },
  neighbours: { fa: 'همسایه‌ها', en: 'Neighbours' },
  within: { fa: 'در', en: 'in' },
  parts: { fa: 'محله‌های این منطقه', en: 'Neighbourhoods of this district' },
  formerly: { fa: 'نام‌های پیشین', en: 'Former names' },
  sampleParent: {
    fa: 'این‌که محله در کدام منطقه است فرض نمونه است و باید با شهر تأیید شود.',
    en: 'Which district the neighbourhood lies in is a sample assumption, to be confirmed by the city.',
  },
  noBordersYet: {
    fa: 'شهر هنوز مرز رسمی محدوده‌ها را نداده است؛ آنچه می‌بینید طرح‌واره است.',
    en: 'The city has not given its boundaries yet: what you see is a schematic.',
  },
  mapOfZones: { fa: 'طرح‌وارهٔ ده منطقهٔ تبریز', en: 'Schematic of the ten districts of Tabriz' },
  hereIs: (name: string, nameEn: string) => ({
    fa: `جای ${name} در طرح‌وارهٔ شهر`,
    en: `Where ${nameEn} stands in the schematic of the city`,
  }),
  linked: (share: number) => ({
    fa: `${showNumber(percent(share), 'fa')}٪ از مساحت`,
    en: `${showNumber(percent(share), 'en')}% of the area`,
  }),
  same: { fa: 'همان محدوده', en: 'the same zone' },
  renamed: { fa: 'نامش عوض شد', en: 'renamed' },
  redrawn: { fa: 'مرزش عوض شد', en: 'redrawn' },
  split: { fa: 'تقسیم شد', en: 'split' },
  merged: { fa: 'یکی شد', en: 'merged' },

  zone: { fa: 'محدوده', en: 'Zone' },
  state: { fa: 'وضعیت', en: 'State' },
  validFrom: { fa: 'از تاریخ', en: 'From' },
  rowsAside: { fa: 'ردیف کنارگذاشته', en: 'Rows aside' },
  remarks: { fa: 'یادداشت بررسی', en: 'Remarks' },
  kind: { fa: 'نوع', en: 'Kind' },
  side: { fa: 'سمت شهر', en: 'Side of town' },
  draft: { fa: 'پیش‌نویس', en: 'draft' },
  checked: { fa: 'بررسی‌شده', en: 'checked' },
  published: { fa: 'منتشرشده', en: 'published' },
  abandoned: { fa: 'کنارگذاشته', en: 'abandoned' },
} satisfies Words
