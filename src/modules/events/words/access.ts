import type { AccessFact } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'

/** What is known to be missing; what is there is called as the Desk calls it. */
export const accessMissing: Record<AccessFact, Text> = {
  'step-free': { fa: 'پله دارد', en: 'There are steps', azb: 'پیلله وار' },
  'accessible-toilet': { fa: 'سرویس مناسب ویلچر ندارد', en: 'No accessible toilet', azb: 'ویلچره اویغون سرویس یوخدور' },
  'hearing-loop': { fa: 'سامانهٔ کمک‌شنوایی ندارد', en: 'No hearing loop', azb: 'ائشیتمه یاردیمی یوخدور' },
  'sign-language': { fa: 'رابط ناشنوایان ندارد', en: 'No sign language', azb: 'اشاره دیلی یوخدور' },
  'quiet-place': { fa: 'جای آرام ندارد', en: 'No quiet place', azb: 'ساکیت یئر یوخدور' },
  'carer-free': { fa: 'همراه مراقب هم هزینه می‌دهد', en: 'Carers pay too', azb: 'باخیجی دا اؤده‌ییر' },
}
