import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { SupplyGroup } from '../rules/supply/groups.ts'
import type { SeasonName } from '../rules/supply/seasons.ts'

/** What is said of how fairly places are spread over the city. */
export const supplyWords = {
  title: { fa: 'توزیع جاها در شهر', en: 'How places are spread', azb: 'یئرلرین پایلانماسی' },
  lead: {
    fa: 'در هر محله، هر کس پیاده به چه اندازه از کلاس‌ها و برنامه‌های شهر دسترسی دارد؛ سنجیده با جمعیت همان محله.',
    en: 'How much of the city’s classes and activities people can walk to from where they live, measured against how many live there.',
  },
  month: { fa: 'ماه', en: 'Month', azb: 'آی' },
  monthBefore: { fa: 'ماه پیش', en: 'Previous month', azb: 'کئچن آی' },
  monthAfter: { fa: 'ماه بعد', en: 'Next month', azb: 'گلن آی' },
  group: { fa: 'برای چه کسانی', en: 'For whom', azb: 'کیملر اوچون' },
  by: { fa: 'به تفکیک', en: 'By', azb: 'بؤلگه' },
  walk: { fa: 'تا چه مسافتی پیاده', en: 'Within a walk of', azb: 'پیاده یول' },
  district: { fa: 'منطقه', en: 'District', azb: 'منطقه' },
  neighbourhood: { fa: 'محله', en: 'Neighbourhood', azb: 'محله' },
  zone: { fa: 'محله یا منطقه', en: 'Zone', azb: 'محله یا منطقه' },
  people: { fa: 'جمعیت', en: 'Population', azb: 'اهالی' },
  attendance: { fa: 'حضور', en: 'Attendances', azb: 'گلنلر' },
  seatHours: { fa: 'ساعت‌جا در همان‌جا', en: 'Seat-hours there', azb: 'ساعات‌یئر' },
  access: { fa: 'در دسترس هر هزار نفر', en: 'In reach of a thousand', azb: 'مین نفره' },
  index: { fa: 'نسبت به میانگین شهر', en: 'Against the city’s mean', azb: 'شهر اورتاسینا گؤره' },
  low: { fa: 'کم‌برخوردار', en: 'Low supply', azb: 'آز پایلی' },
  enough: { fa: 'بیش از چارک پایین', en: 'Above the lowest quarter' },
  unknown: { fa: 'بی‌جمعیت؛ بی‌شاخص', en: 'No population; no index' },
  below: (bound: Text): Text => ({ fa: `کمتر از ${bound.fa}`, en: `below ${bound.en}` }),
  above: (bound: Text): Text => ({ fa: `${bound.fa} و بیشتر`, en: `${bound.en} and more` }),
  noPeople: { fa: 'جمعیت نامعلوم', en: 'population not known' },
  notAsked: { fa: 'پرسیده نمی‌شود', en: 'not asked' },
  tooFew: { fa: 'کمتر از ۱۰', en: 'fewer than 10' },
  finding: (count: Text): Text => ({
    fa: `در ${count.fa} جا کمترین برنامه در دسترس مردم است`,
    en: `Places where least is in reach: ${count.en}`,
  }),
  nothing: { fa: 'در این ماه برای این گروه چیزی در کار نبوده است', en: 'Nothing was on for this group in this month' },
  nothingWhy: {
    fa: 'یا جمعیت هیچ محله‌ای ثبت نشده است. ماه یا گروه دیگری برگزینید.',
    en: 'Or nobody has counted who lives in any zone. Choose another month or group.',
  },
  method: {
    fa: 'ساعت‌جا یعنی شمار جاهایی که به روی یک گروه باز است، ضرب در طول نوبت. ساعت‌جای هر مکان میان همهٔ ساکنان محله‌هایی که پیاده به آن می‌رسند بخش می‌شود و سهم هر محله از همهٔ مکان‌ها جمع می‌شود. عدد ۱ یعنی میانگین شهر.',
    en: 'Seat-hours are the seats open to a group times the length of the session. The seat-hours of each place are shared among all who can walk to it, and each zone adds up its shares. 1 is the mean of the city.',
  },
  wholePeople: {
    fa: 'جمعیت این گروه به تفکیک در دست نیست؛ با همهٔ ساکنان سنجیده شده است.',
    en: 'How many of this group live where is not known; all inhabitants are counted.',
  },
  toldOnly: {
    fa: 'حضور کمتر از ده نفر گفته نمی‌شود و در جمع هم نمی‌آید.',
    en: 'Attendances of fewer than ten are not told and not added up.',
  },
  lists: { fa: 'فهرست‌های فصل', en: 'Lists of the seasons', azb: 'فصیل لیستلری' },
  listsLead: {
    fa: 'آغاز هر فصل، یک‌چهارم محله‌هایی که در فصل پیش کمترین برنامه در دسترسشان بوده منتشر می‌شود و دیگر تغییر نمی‌کند. ساکنان این محله‌ها در قرعه‌های آن فصل یک برگ بیشتر دارند.',
    en: 'When a season begins, the quarter of the zones with least in reach in the season before is published and does not change any more. Whoever lives there has one lot more in the draws of that season.',
  },
  noLists: { fa: 'هنوز فهرستی منتشر نشده است', en: 'No list has been published yet' },
  listOf: (season: Text): Text => ({
    fa: `محله‌های کم‌برخوردار، ${season.fa}`,
    en: `Where little is on offer, ${season.en}`,
    azb: `آز پایلی محله‌لر، ${season.azb ?? season.fa}`,
  }),
  counted: (from: Text, to: Text): Text => ({
    fa: `شمرده از ${from.fa} تا ${to.fa}`,
    en: `Counted from ${from.en} to ${to.en}`,
  }),
  publishedOn: (day: Text): Text => ({ fa: `انتشار: ${day.fa}`, en: `Published ${day.en}` }),
  frozen: {
    fa: 'این فهرست همان‌گونه که منتشر شده نگه داشته می‌شود. اثر انگشت فایل:',
    en: 'This list is kept as it was published. The fingerprint of the file:',
  },
  record: { fa: 'فایل فهرست (JSON)', en: 'The record (JSON)', azb: 'لیستین فایلی (JSON)' },
  noSuchList: { fa: 'برای این فصل فهرستی نیست', en: 'There is no list for this season' },
  openData: { fa: 'دادهٔ حضور', en: 'Attendance data', azb: 'گلنلر بیلگیسی' },
  suggested: {
    fa: 'کم‌برخوردار در فهرست این فصل',
    en: 'little is on offer there this season',
    azb: 'بو فصیل آز پایلی',
  },
  suggestedZones: (names: Text): Text => ({
    fa: `در این فصل کمترین برنامه در این‌جاهاست: ${names.fa}`,
    en: `Least is on offer this season in: ${names.en}`,
  }),
  metres: (count: number): Text => ({ fa: `${faDigits(count)} متر`, en: `${count} m`, azb: `${faDigits(count)} متر` }),
} satisfies Words

export const groupNames: Record<SupplyGroup, Text> = {
  everybody: { fa: 'همهٔ مردم', en: 'All people', azb: 'بوتون خلق' },
  women: { fa: 'زنان', en: 'Women', azb: 'قادینلار' },
  men: { fa: 'مردان', en: 'Men', azb: 'کیشیلر' },
  girls: { fa: 'دختران', en: 'Girls', azb: 'قیزلار' },
  boys: { fa: 'پسران', en: 'Boys', azb: 'اوغلانلار' },
  elders: { fa: 'سالمندان (۶۰ سال به بالا)', en: 'People over 60', azb: 'یاشلیلار (۶۰ یاشدان یوخاری)' },
  disability: { fa: 'افراد دارای معلولیت', en: 'People with a disability', azb: 'معلول اینسانلار' },
}

const seasonNames: Record<SeasonName, Text> = {
  spring: { fa: 'بهار', en: 'spring', azb: 'یاز' },
  summer: { fa: 'تابستان', en: 'summer', azb: 'یای' },
  autumn: { fa: 'پاییز', en: 'autumn', azb: 'پاییز' },
  winter: { fa: 'زمستان', en: 'winter', azb: 'قیش' },
}

/** «پاییز ۱۴۰۵». */
export const seasonName = ({ year, name }: { readonly year: number; readonly name: SeasonName }): Text => ({
  fa: `${seasonNames[name].fa} ${faDigits(year)}`,
  en: `${seasonNames[name].en} ${year}`,
  azb: `${seasonNames[name].azb ?? seasonNames[name].fa} ${faDigits(year)}`,
})
