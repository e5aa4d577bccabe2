import { formatDate } from '#platform/calendar/format.ts'
import { inLocale, type Said, type Words } from '#platform/locale.ts'
import { lazily } from '#platform/text/digits.ts'
import { showNumber } from '#platform/text/numbers.ts'

const metres = (value: number, locale: 'fa' | 'en') => showNumber(Math.round(value), locale)

export const deskWords = {
  bring: { fa: 'آوردن فایل مرزها', en: 'Bring a boundary file' },
  bringVerb: { fa: 'فایل را بخوان', en: 'Read the file' },
  editions: { fa: 'ویرایش‌های مرزها', en: 'Editions of boundaries' },
  noBorders: { fa: 'شهر هنوز مرز رسمی نداده است', en: 'The city has given no boundaries yet' },
  noBordersHow: {
    fa: 'تا آن روز همه‌جا طرح‌واره دیده می‌شود و هیچ نقطه‌ای به منطقه‌ای نسبت داده نمی‌شود. از واحد GIS شهرداری خروجی GeoJSON با ستون‌های کد، نام، محدودهٔ بالادست و جمعیت بخواهید و همین‌جا بیاورید؛ پیش از انتشار، همه چیز نشان داده می‌شود.',
    en: 'Until then every page shows a schematic, and no point is said to lie in a district. Ask the municipality’s GIS office for GeoJSON with columns for code, name, parent and population, and bring it here: you will see everything before it is published.',
  },
  file: { fa: 'فایل GeoJSON', en: 'GeoJSON file' },
  fileHint: {
    fa: 'UTF-8، تا ۵۰ مگابایت. از QGIS: Export › Save Features As › GeoJSON.',
    en: 'UTF-8, up to 50 MB. From QGIS: Export › Save Features As › GeoJSON.',
  },
  kindHint: { fa: 'همهٔ ردیف‌های فایل باید از همین نوع باشند.', en: 'All rows of the file must be of this kind.' },
  sourceName: { fa: 'چه کسی این مرزها را داده است؟', en: 'Who gave these boundaries?' },
  sourceHint: { fa: 'مثلاً «واحد GIS شهرداری تبریز، ۱۴۰۵»', en: 'For example “GIS office of the municipality, 2026”' },
  licence: { fa: 'پروانهٔ استفاده', en: 'Licence' },
  attribution: { fa: 'آنچه باید کنار نقشه نوشته شود', en: 'What must be printed beside the map' },
  partial: { fa: 'این فایل تنها بخشی از محدوده‌ها را دارد', en: 'This file holds only some of the zones' },
  notUtf8: {
    fa: 'نویسه‌های این فایل UTF-8 نیست. هنگام ذخیره، رمزگذاری UTF-8 را برگزینید.',
    en: 'The letters of this file are not UTF-8. Choose UTF-8 when saving it.',
  },
  isZip: {
    fa: 'این فایل فشرده است (Shapefile یا KMZ). آن را در QGIS باز کنید و به صورت GeoJSON ذخیره کنید.',
    en: 'This is a packed file (Shapefile or KMZ). Open it in QGIS and save it as GeoJSON.',
  },
  isXml: {
    fa: 'این فایل KML یا XML است. آن را در QGIS باز کنید و به صورت GeoJSON ذخیره کنید.',
    en: 'This is a KML or XML file. Open it in QGIS and save it as GeoJSON.',
  },
  noZonesIn: {
    fa: 'در این فایل هیچ ردیفی نیست، یا فایل GeoJSON از نوع FeatureCollection نیست.',
    en: 'There is no row in this file, or it is no GeoJSON FeatureCollection.',
  },
  sameFile: {
    fa: 'این همان فایلی است که پیش‌تر منتشر شده است: ۰ تغییر.',
    en: 'This very file has been published before: 0 changes.',
  },

  steps: { fa: 'گام‌های ورود مرزها', en: 'Steps of bringing boundaries in' },
  coordinates: { fa: 'مختصات', en: 'Coordinates' },
  columns: { fa: 'ستون‌ها', en: 'Columns' },
  checks: { fa: 'بررسی', en: 'Checks' },
  match: { fa: 'سنجش با مرزهای کنونی', en: 'Match' },
  effects: { fa: 'پیامدها', en: 'Effects' },
  publication: { fa: 'انتشار', en: 'Publication' },
  back: { fa: 'گام پیش', en: 'Back' },
  onward: { fa: 'گام بعد', en: 'Next step' },
  readAgain: { fa: 'فایل با تصمیم تازه دوباره خوانده شد.', en: 'The file was read again with your decision.' },
  draftKept: {
    fa: 'پیش‌نویس نگه داشته می‌شود؛ هر زمان خواستید از همین‌جا ادامه دهید.',
    en: 'The draft is kept: go on from here whenever you like.',
  },
  draftOf: (kind: Said) =>
    lazily((locale) => `${inLocale({ fa: 'پیش‌نویس', en: 'Draft' }, locale)}: ${inLocale(kind, locale)}`),
  editionOf: (kind: Said) =>
    lazily((locale) => `${inLocale({ fa: 'ویرایش مرزها', en: 'Edition' }, locale)}: ${inLocale(kind, locale)}`),

  whatCoordinates: { fa: 'این مختصات چیست؟', en: 'Which coordinates are these?' },
  firstNumbers: { fa: 'نخستین نقطهٔ فایل', en: 'First point of the file' },
  crsFile: { fa: 'در خود فایل نوشته شده است', en: 'named in the file itself' },
  crsNumbers: { fa: 'از اندازهٔ عددها دانسته شد', en: 'told by the size of the numbers' },
  crsPerson: { fa: 'به انتخاب شما', en: 'chosen by you' },
  crs: { fa: 'دستگاه مختصات', en: 'Coordinate system' },
  'EPSG:4326': { fa: 'درجهٔ جغرافیایی (EPSG:4326، همان WGS 84)', en: 'Degrees (WGS 84, EPSG:4326)' },
  'EPSG:32638': { fa: 'متر، UTM ناحیهٔ ۳۸ (EPSG:32638)', en: 'Metres, UTM zone 38 (EPSG:32638)' },
  'EPSG:32639': { fa: 'متر، UTM ناحیهٔ ۳۹ (EPSG:32639)', en: 'Metres, UTM zone 39 (EPSG:32639)' },
  'EPSG:23038': { fa: 'نقشه‌های قدیمی، ED50 ناحیهٔ ۳۸ (EPSG:23038)', en: 'Old drawings, ED50 zone 38 (EPSG:23038)' },
  'EPSG:3857': { fa: 'متر، مرکاتور وب (EPSG:3857)', en: 'Metres, Web Mercator (EPSG:3857)' },
  axes: { fa: 'عرض جغرافیایی پیش از طول نوشته شده است', en: 'Latitude is written before longitude' },
  swapNow: { fa: 'جابه‌جا کن', en: 'Swap them' },
  takeEd50: { fa: 'با ED50 بخوان', en: 'Read it as ED50' },
  ed50Fits: (before: number, after: number) => ({
    fa: `نقطه‌ها ${metres(before, 'fa')} متر جابه‌جاست؛ همان فاصله‌ای که نقشه‌های قدیمی ED50 دارند. اگر فایل با ED50 خوانده شود، فاصله به ${metres(after, 'fa')} متر می‌رسد.`,
    en: `The points lie ${metres(before, 'en')} m off, as old ED50 drawings do. Read as ED50 they lie ${metres(after, 'en')} m off.`,
  }),
  chooseCrs: { fa: 'با این دستگاه بخوان', en: 'Read with this system' },
  proof: { fa: 'آزمون با نقطه‌های شاهد', en: 'Proof by control points' },
  proven: (metresOff: number, points: number) => ({
    fa: `${showNumber(points, 'fa')} نقطهٔ شاهد، میانهٔ اختلاف ${metres(metresOff, 'fa')} متر.`,
    en: `${showNumber(points, 'en')} control ${points === 1 ? 'point' : 'points'}, median difference ${metres(metresOff, 'en')} m.`,
  }),
  offBy: (east: number, north: number) => ({
    fa: `فایل ${metres(Math.abs(east), 'fa')} متر به ${east >= 0 ? 'شرق' : 'غرب'} و ${metres(Math.abs(north), 'fa')} متر به ${north >= 0 ? 'شمال' : 'جنوب'} افتاده است.`,
    en: `The file lies ${metres(Math.abs(east), 'en')} m ${east >= 0 ? 'east' : 'west'} and ${metres(Math.abs(north), 'en')} m ${north >= 0 ? 'north' : 'south'} of the truth.`,
  }),
  unproven: {
    fa: 'هنوز آزموده نشده است: دست‌کم سه جای شناخته‌شده را برگزینید و بنویسید در فایل کجا هستند. اگر ویرایش منتشرشده‌ای با همین کدها باشد، آزمون خودبه‌خود انجام می‌شود.',
    en: 'Not proven yet: choose at least three known places and say where the file has them. When an edition with the same codes is in force, this is done by itself.',
  },
  controlHint: { fa: 'عددها را همان‌گونه که در فایل است بنویسید.', en: 'Write the numbers as they stand in the file.' },
  landmark: (at: number) => ({ fa: `جای شناخته‌شدهٔ ${showNumber(at, 'fa')}`, en: `Known place ${at}` }),
  x: { fa: 'x (یا طول)', en: 'x (or longitude)' },
  y: { fa: 'y (یا عرض)', en: 'y (or latitude)' },
  prove: { fa: 'بیازما', en: 'Prove it' },
  seenHere: { fa: 'محدوده‌های فایل، کنار جاهایی که می‌شناسیم', en: 'The zones of the file, beside places we know' },

  columnsHint: {
    fa: 'حدس ما را ببینید و اگر درست نیست عوض کنید. رقم‌های فارسی و عربی خوانده می‌شوند.',
    en: 'Look at our guess and change it where it is wrong. Persian and Arabic digits are read.',
  },
  code: { fa: 'کد', en: 'Code' },
  name: { fa: 'نام', en: 'Name', azb: 'آد' },
  parent: { fa: 'محدودهٔ بالادست', en: 'Parent' },
  noColumn: { fa: 'در فایل نیست', en: 'not in the file' },
  columnExample: (name: string, example: string) => ({
    fa: example === '' ? name : `${name} («${example}»)`,
    en: example === '' ? name : `${name} (“${example}”)`,
  }),
  takeColumns: { fa: 'با این ستون‌ها بخوان', en: 'Read with these columns' },

  nothingWrong: { fa: 'هیچ ایرادی پیدا نشد.', en: 'Nothing is wrong.' },
  refused: { fa: 'جلوی انتشار را می‌گیرد', en: 'stops publication' },
  warning: { fa: 'باید تأیید شود', en: 'must be confirmed' },
  note: { fa: 'یادداشت', en: 'note' },
  aside: { fa: 'ردیف‌های کنارگذاشته', en: 'Rows put aside' },
  asideHint: {
    fa: 'این ردیف‌ها وارد نمی‌شوند؛ بقیهٔ فایل پیش می‌رود.',
    en: 'These rows do not go on; the rest of the file does.',
  },
  row: (at: number) => ({ fa: `ردیف ${showNumber(at, 'fa')}`, en: `Row ${at}` }),
  decide: { fa: 'تصمیم شما', en: 'Your decision' },
  keepBoth: { fa: 'محدودهٔ جداگانه‌ای است؛ بماند', en: 'A zone of its own: keep it' },
  leaveOut: { fa: 'کنار گذاشته شود', en: 'Leave it out' },
  isNew: { fa: 'محدودهٔ تازه‌ای است', en: 'A new zone' },
  takeDecisions: { fa: 'با این تصمیم‌ها بخوان', en: 'Read with these decisions' },
  forget: { fa: 'تصمیم‌ها را از نو بگیر', en: 'Decide anew' },
  report: { fa: 'گزارش (CSV)', en: 'Report (CSV)' },
  asideFile: { fa: 'ردیف‌های کنارگذاشته (GeoJSON)', en: 'Rows aside (GeoJSON)' },
  more: (count: number) => ({
    fa: `${showNumber(count, 'fa')} مورد دیگر در گزارش CSV هست.`,
    en: `${showNumber(count, 'en')} more are in the CSV report.`,
  }),

  verdict: { fa: 'نتیجه', en: 'Verdict' },
  new: { fa: 'تازه', en: 'new' },
  same: { fa: 'همان', en: 'same' },
  changed: { fa: 'تغییریافته', en: 'changed' },
  what: { fa: 'چه چیزی', en: 'What' },
  changes: { fa: 'تغییر', en: 'Changes' },
  shape: { fa: 'مرز', en: 'outline' },
  population: { fa: 'جمعیت', en: 'population' },
  moved: { fa: 'سهم جابه‌جاشده', en: 'Area moved' },
  changesIn: (count: number) => ({
    fa: `${showNumber(count, 'fa')} تغییر نسبت به مرزهای کنونی`,
    en: `${showNumber(count, 'en')} ${count === 1 ? 'change' : 'changes'} from the present boundaries`,
  }),
  oldAndNew: (name: Said) =>
    lazily((locale) =>
      locale === 'en'
        ? `${inLocale(name, locale)}: new outline filled, old one dashed`
        : `${inLocale(name, locale)}: مرز تازه رنگی، مرز پیشین خط‌چین`,
    ),
  missing: { fa: 'در این فایل نیستند و نگه داشته می‌شوند', en: 'Not in this file, and kept' },
  missingHint: {
    fa: 'هیچ محدوده‌ای با ورود فایل پاک نمی‌شود.',
    en: 'Bringing a file in never deletes a zone.',
  },
  sayPartial: { fa: 'فایل بخشی است؛ این فهرست را نشان نده', en: 'The file is partial: do not list these' },
  sayWhole: { fa: 'فایل کامل است؛ نبوده‌ها را نشان بده', en: 'The file is whole: list what is missing' },

  effectsLead: {
    fa: 'اگر این ویرایش منتشر شود، چه چیزی از محدوده‌ای به محدودهٔ دیگر می‌رود؟ رویدادهای گذشته محدودهٔ روز خود را نگه می‌دارند.',
    en: 'What changes zone if this edition is published? Past events keep the zone of their day.',
  },
  noEffects: { fa: 'هیچ چیز جابه‌جا نمی‌شود.', en: 'Nothing changes zone.' },
  from: { fa: 'از', en: 'From' },
  to: { fa: 'به', en: 'To' },
  thing: { fa: 'چه', en: 'What' },
  nowhere: { fa: 'هیچ محدوده', en: 'no zone' },
  zonesChanging: { fa: 'محدوده با مرز تازه', en: 'zones with a new outline' },

  publish: { fa: 'منتشر کن', en: 'Publish' },
  publishFrom: { fa: 'از چه روزی برقرار است؟', en: 'From which day does it hold?' },
  publishFromHint: {
    fa: 'روز آغاز می‌تواند در آینده باشد؛ تا آن روز مرزهای پیشین برقرار است.',
    en: 'It may begin in the future; until then the earlier boundaries hold.',
  },
  twoKeys: {
    fa: 'انتشار را کسی جز آورندهٔ فایل انجام می‌دهد.',
    en: 'Somebody other than whoever brought the file publishes it.',
  },
  confirm: { fa: 'هشدارها را دیده‌ام و تأیید می‌کنم', en: 'I have seen the warnings and confirm them' },
  published: { fa: 'ویرایش منتشر شد.', en: 'The edition has been published.' },
  notYet: { fa: 'هنوز نمی‌شود منتشر کرد', en: 'It cannot be published yet' },
  rereadVerb: { fa: 'دوباره بخوان', en: 'Read it again' },
  abandon: { fa: 'کنار گذاشتن پیش‌نویس', en: 'Put the draft aside' },
  abandoned: { fa: 'پیش‌نویس کنار گذاشته شد.', en: 'The draft was put aside.' },
  importer: { fa: 'آورندهٔ فایل', en: 'Brought by' },
  publisher: { fa: 'منتشرکننده', en: 'Published by' },
  rules: { fa: 'سامانه', en: 'the house' },
  fileDay: { fa: 'روز ورود', en: 'Brought on' },

  validity: { fa: 'برقراری', en: 'Holds' },
  fromDay: (day: string) =>
    lazily((locale) =>
      locale === 'en' ? `from ${formatDate(day, 'long', locale)}` : `از ${formatDate(day, 'long', locale)}`,
    ),
  untilDay: (from: string, until: string) =>
    lazily((locale) => {
      const [first, last] = [formatDate(from, 'long', locale), formatDate(until, 'long', locale)]
      return locale === 'en' ? `${first} to ${last}` : `از ${first} تا ${last}`
    }),
  inForce: { fa: 'برقرار', en: 'in force' },
  toCome: { fa: 'در راه', en: 'to come' },
  past: { fa: 'پایان‌یافته', en: 'past' },
  schematicOnly: { fa: 'تنها طرح‌واره', en: 'schematic only' },
  goOn: { fa: 'ادامه', en: 'Go on' },
  open: { fa: 'دیدن', en: 'Open' },
  zonesCount: { fa: 'شمار محدوده‌ها', en: 'Number of zones' },
  tiles: { fa: 'چیدمان طرح‌واره', en: 'Layout of the schematic' },
  tilesLead: {
    fa: 'جای هر محدوده در طرح‌واره از جای واقعی آن حساب می‌شود. اگر مردم شهر آن را جای دیگری می‌شناسند، جابه‌جا کنید؛ چیدمان شما بر حساب می‌چربد.',
    en: 'Where a zone stands in the schematic is computed. If people know it elsewhere, move it: your layout wins.',
  },
  zone: { fa: 'محدوده', en: 'Zone', azb: 'بؤلگه' },
  column: { fa: 'ستون (از غرب)', en: 'Column (from the west)' },
  rowOf: { fa: 'ردیف (از شمال)', en: 'Row (from the north)' },
  move: { fa: 'تغییر جا', en: 'Move' },
  movedTile: { fa: 'جای محدوده در طرح‌واره عوض شد.', en: 'The zone was moved in the schematic.' },
  theZones: { fa: 'محدوده‌های این ویرایش', en: 'The zones of this edition' },
  became: { fa: 'چه شد؟', en: 'What became of them' },
  sentence: { fa: 'شرح', en: 'Sentence' },
  level: { fa: 'سطح', en: 'Level' },
  rowNumber: { fa: 'ردیف فایل', en: 'Row of the file' },
  kept: { fa: 'نگه داشته شد', en: 'kept' },
  squareMetres: { fa: 'متر مربع', en: 'Square metres' },
} satisfies Words
