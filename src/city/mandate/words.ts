import type { Text, Words } from '#platform/locale.ts'
import type { DutyGroup } from './tables.ts'

export const words = {
  mandate: { fa: 'مأموریت معاونت', en: 'The Deputy’s mandate', azb: 'معاونتین مأموریتی' },
  duty: { fa: 'وظیفه', en: 'Duty', azb: 'وظیفه' },
  duties: { fa: 'وظیفه‌ها', en: 'Duties', azb: 'وظیفه‌لر' },
  aim: { fa: 'هدف', en: 'Aim', azb: 'هدف' },
  aims: { fa: 'هدف‌ها', en: 'Aims', azb: 'هدفلر' },
  thesis: { fa: 'فرض بنیادین', en: 'The thesis', azb: 'اساس فرض' },
  evidenceKinds: {
    fa: 'چه چیزی گواه این وظیفه است',
    en: 'What counts as evidence for this duty',
    azb: 'بو وظیفه‌یه نه مدرک ساییلیر',
  },
  officialWording: { fa: 'متن رسمی', en: 'Official wording', azb: 'رسمی متن' },
  group: { fa: 'گروه', en: 'Group', azb: 'گروپ' },
  mandateDesk: { fa: 'وظیفه‌ها و مأموریت', en: 'Duties and mandate', azb: 'وظیفه‌لر و مأموریت' },
  mandateDeskLead: {
    fa: 'آنچه معاونت برای آن هست. هر تغییر با کدهای پیش و پس از آن در دفتر رویدادها می‌آید.',
    en: 'What the Deputy exists for. Every change enters the record with its codes before and after.',
  },
  code: { fa: 'کد', en: 'Code' },
  wording: { fa: 'متن', en: 'Wording', azb: 'متن' },
  evidence: { fa: 'گواه‌ها', en: 'Evidence' },
  evidenceHint: {
    fa: 'تنها این گونه‌ها روی صفحهٔ «معاونت در یک نگاه» گواه شمرده می‌شوند.',
    en: 'Only these kinds count as evidence at “The Deputy at a glance”.',
  },
  officialHint: {
    fa: 'همان‌گونه که در سند آمده است؛ دست نمی‌خورد.',
    en: 'As it stands in the document; quoted as it is.',
  },
  save: { fa: 'ذخیره', en: 'Save', azb: 'ساخلا' },
  saved: { fa: 'ذخیره شد و در دفتر رویدادها آمد.', en: 'Saved, and written into the record.' },
  changedAt: { fa: 'آخرین تغییر', en: 'Last change' },
  someoneChangedIt: {
    fa: 'در این میان کس دیگری این را تغییر داده است. صفحه را دوباره باز کنید.',
    en: 'Somebody else has changed this meanwhile. Open the page again.',
  },
  noSuchItem: { fa: 'چنین وظیفه یا هدفی نیست.', en: 'There is no such duty or aim.' },
  mandateChanged: { fa: 'تغییر مأموریت', en: 'mandate changed', azb: 'مأموریتین دییشمه‌سی' },
  editMandate: { fa: 'ویرایش مأموریت', en: 'edit the mandate' },
} satisfies Words

export const groupNames: Record<DutyGroup, Text> = {
  identity: { fa: 'هویت و تعلق', en: 'Identity and belonging', azb: 'هویت و باغلیلیق' },
  participation: { fa: 'مشارکت و تشکل‌ها', en: 'Participation and associations', azb: 'قاتیلیم و بیرلیکلر' },
  education: { fa: 'آموزش و آگاهی', en: 'Education and awareness', azb: 'اؤیرنمه و آییقلیق' },
  leisure: {
    fa: 'ورزش، فراغت و زندگی سالم',
    en: 'Sport, leisure and healthy living',
    azb: 'ایدمان، فراغت و ساغلام یاشاییش',
  },
  accountability: {
    fa: 'سازمان، خبر و پاسخ‌گویی',
    en: 'Organisation, news and accountability',
    azb: 'تشکیلات، خبر و جاوابدهلیک',
  },
}
