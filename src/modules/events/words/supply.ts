import type { Text, Words } from '#platform/locale.ts'
import type { SupplyGroup } from '../rules/desk/supply.ts'

/** What the Desk says of how fairly places are spread over the city. */
export const supplyWords = {
  title: { fa: 'توزیع جاها در شهر', en: 'How places are spread', azb: 'یئرلرین پایلانماسی' },
  month: { fa: 'ماه', en: 'Month', azb: 'آی' },
  monthBefore: { fa: 'ماه پیش', en: 'Previous month', azb: 'کئچن آی' },
  monthAfter: { fa: 'ماه بعد', en: 'Next month', azb: 'گلن آی' },
  district: { fa: 'منطقه', en: 'District', azb: 'منطقه' },
  population: { fa: 'جمعیت', en: 'Population', azb: 'اهالی' },
  present: { fa: 'حضور ثبت‌شده', en: 'Attendance recorded' },
  index: { fa: 'ساعت‌جا برای هر هزار نفر', en: 'Seat-hours per thousand people' },
  seatHours: { fa: 'ساعت‌جا', en: 'Seat-hours' },
  noPopulation: { fa: 'جمعیت ثبت نشده؛ شاخص ندارد', en: 'No population known; no index' },
  caption: (count: Text): Text => ({
    fa: `در ${count.fa} منطقه کمترین جا برای هر هزار نفر بوده است`,
    en: `Districts with the fewest places per thousand people: ${count.en}`,
  }),
  nothing: { fa: 'جمعیت هیچ منطقه‌ای ثبت نشده است', en: 'The population of no district is known' },
  lowest: { fa: 'فراخوان بعدی برای این منطقه‌ها', en: 'The next call should look here first' },
  method: {
    fa: 'ساعت‌جا یعنی شمار جاهایی که به روی یک گروه باز است، ضرب در طول نوبت. آنچه برای همهٔ شهر است شمرده نمی‌شود.',
    en: 'Seat-hours are the seats open to a group times the length of the session. What is for the whole city is not counted.',
  },
} satisfies Words

export const groupNames: Record<SupplyGroup, Text> = {
  women: { fa: 'زنان', en: 'Women', azb: 'قادینلار' },
  men: { fa: 'مردان', en: 'Men', azb: 'کیشیلر' },
  girls: { fa: 'دختران', en: 'Girls', azb: 'قیزلار' },
  boys: { fa: 'پسران', en: 'Boys', azb: 'اوغلانلار' },
  elders: { fa: 'بالای ۶۰ سال', en: 'Over sixty years', azb: '۶۰ یاشدان یوخاری' },
}
