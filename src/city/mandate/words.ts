import type { Text, Words } from '#platform/locale.ts'
import type { DutyGroup } from './tables.ts'

export const words = {
  mandate: { fa: 'مأموریت معاونت', en: 'The Deputy’s mandate', azb: 'معاونتین مأموریتی' },
  duty: { fa: 'وظیفه', en: 'Duty', azb: 'وظیفه' },
  duties: { fa: 'وظیفه‌ها', en: 'Duties', azb: 'وظیفه‌لر' },
  aim: { fa: 'هدف', en: 'Aim', azb: 'هدف' },
  aims: { fa: 'هدف‌ها', en: 'Aims', azb: 'هدفلر' },
  thesis: { fa: 'فرض بنیادین', en: 'The thesis' },
  evidenceKinds: { fa: 'چه چیزی گواه این وظیفه است', en: 'What counts as evidence for this duty' },
  officialWording: { fa: 'متن رسمی', en: 'Official wording' },
  group: { fa: 'گروه', en: 'Group' },
  editMandate: { fa: 'ویرایش مأموریت', en: 'edit the mandate' },
} satisfies Words

export const groupNames: Record<DutyGroup, Text> = {
  identity: { fa: 'هویت و تعلق', en: 'Identity and belonging', azb: 'هویت و باغلیلیق' },
  participation: { fa: 'مشارکت و تشکل‌ها', en: 'Participation and associations', azb: 'قاتیلیم و بیرلیکلر' },
  education: { fa: 'آموزش و آگاهی', en: 'Education and awareness', azb: 'اؤیرنمه و آییقلیق' },
  leisure: { fa: 'ورزش، فراغت و زندگی سالم', en: 'Sport, leisure and healthy living' },
  accountability: { fa: 'سازمان، خبر و پاسخ‌گویی', en: 'Organisation, news and accountability' },
}
