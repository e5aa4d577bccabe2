import type { Words } from '#platform/locale.ts'

/** Joint plans of several agencies. */
export const planWords = {
  plan: { fa: 'برنامهٔ مشترک', en: 'Joint plan', azb: 'بیرگه پلان' },
  plans: { fa: 'برنامه‌های مشترک', en: 'Joint plans', azb: 'بیرگه پلانلار' },
  lead: {
    fa: 'کارهایی که چند دستگاه با هم برعهده گرفته‌اند: سهم هر کدام، سررسیدش، و اینکه چه کسی تأیید کرده است.',
    en: 'What several agencies took on together: the part of each, its day, and who has checked it.',
    azb: 'نئچه قورومون بیرگه بوینونا گؤتوردوگو ایشلر: هر بیرینین پایی، واختی، و تأیید ائده‌نی.',
  },
  none: { fa: 'هنوز برنامهٔ مشترکی نیست', en: 'No joint plans yet', azb: 'هله بیرگه پلان یوخدور' },
  noneWhy: {
    fa: 'هر برنامه با گام‌ها، صاحبان و ارزیابی‌هایش اینجا می‌آید.',
    en: 'Every plan appears here with its steps, owners and assessments.',
    azb: 'هر پلان آددیملاری و صاحبلری ایله بوردا گلیر.',
  },
  noSuch: { fa: 'چنین برنامه‌ای نیست.', en: 'There is no such plan.', azb: 'بئله بیر پلان یوخدور.' },
  newPlan: { fa: 'برنامهٔ مشترک تازه', en: 'New joint plan' },
  name: { fa: 'نام برنامه', en: 'Name of the plan' },
  leader: { fa: 'دستگاه پیشرو', en: 'Lead agency', azb: 'باشچی قوروم' },
  supporting: { fa: 'دستگاه‌های همکار', en: 'Supporting agencies', azb: 'همکار قوروملار' },
  startsOn: { fa: 'آغاز برنامه', en: 'Begins on', azb: 'باشلانیش' },
  endsBefore: { fa: 'پایان برنامه پیش از آغاز آن است.', en: 'The plan would end before it begins.' },
  alone: { fa: 'برنامهٔ مشترک دست‌کم یک دستگاه همکار دارد.', en: 'A joint plan has at least one supporting agency.' },
  create: { fa: 'باز کردن برنامه', en: 'Open the plan' },
  created: { fa: 'برنامه آغاز شد؛ گام‌ها را بنویسید.', en: 'The plan is open; write its steps.' },
} satisfies Words
