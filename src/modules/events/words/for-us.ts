import type { Words } from '#platform/locale.ts'

export const forUsWords = {
  title: { fa: 'چه برنامه‌ای به ما می‌خورد؟', en: 'What is on for us?', azb: 'بیزه هانسی پروگرام اویغوندور؟' },
  lead: {
    fa: 'روزی را برگزینید؛ کنار هر برنامه می‌بینید چه کسی از خانواده می‌تواند بیاید و چرا نه.',
    en: 'Choose a day. Beside each thing you see who of the household can come, and why not.',
    azb: 'بیر گون سئچین؛ هر پروگرامین یانیندا عائله‌دن کیمین گله بیله‌جه‌یینی گؤرورسونوز.',
  },
  day: { fa: 'روز', en: 'Day', azb: 'گون' },
  what: { fa: 'چه چیزی', en: 'What', azb: 'نه' },
  act: { fa: 'ثبت‌نام', en: 'Registration', azb: 'آدیازما' },
  can: { fa: 'می‌تواند بیاید', en: 'Can come', azb: 'گله بیلر' },
  tellFirst: {
    fa: 'سال تولد و جنس را در «خانوادهٔ من» بنویسید',
    en: 'Tell the year of birth and the sex at “My family” first',
    azb: 'دوغوم ایلینی و جنسی «منیم عائله‌م»ده یازین',
  },
  writeFamily: {
    fa: 'خانواده‌تان را یک بار بنویسید تا برای هر کس بگوییم به چه برنامه‌ای می‌تواند بیاید.',
    en: 'Write your family down once, and we tell for each of you what you can come to.',
    azb: 'عائله‌نیزی بیر دفعه یازین، هر کس اوچون دئیک هارا گله بیلر.',
  },
  isIn: { fa: 'ثبت‌نام شده است', en: 'Is in already', azb: 'آرتیق یازیلیب' },
  notOpen: { fa: 'ثبت‌نام باز نیست', en: 'Not open now', azb: 'آدیازما آچیق دئییل' },
  enrolThese: { fa: 'ثبت‌نام همین‌ها', en: 'Enrol these', azb: 'بونلاری یازدیر' },
  lookFirst: { fa: 'دیدن شرایط', en: 'See the terms', azb: 'شرطلره باخ' },
  nothing: { fa: 'در این روز برنامه‌ای نیست', en: 'Nothing is on that day', azb: 'بو گون پروگرام یوخدور' },
  nothingHint: { fa: 'روز دیگری را ببینید.', en: 'Look at another day.', azb: 'باشقا گونه باخین.' },
  nobody: {
    fa: 'کسی از خانواده به این برنامه نمی‌خورد.',
    en: 'Nobody of the household can come to this.',
    azb: 'عائله‌دن کیمسه بونا گله بیلمیر.',
  },
  gone: {
    fa: 'این برنامه دیگر در فهرست نیست.',
    en: 'This is not in the list any more.',
    azb: 'بو پروگرام داها سیاهه‌ده یوخدور.',
  },
} satisfies Words
