import type { Text, Words } from '../locale.ts'

export const words = {
  missing: { fa: 'این را پر کنید.', en: 'Fill this in.', azb: 'بونو دولدورون.' },
  tooLong: (most: Text): Text => ({
    fa: `حداکثر ${most.fa} نویسه.`,
    en: `At most ${most.en} characters.`,
    azb: `ان چوخو ${most.fa} حرف.`,
  }),
  badTime: { fa: 'ساعت را مانند ۱۷:۳۰ بنویسید.', en: 'Write the time as 17:30.', azb: 'ساعاتی ۱۷:۳۰ کیمی یازین.' },
  wrong: { fa: 'این مقدار درست نیست.', en: 'This is not right.', azb: 'بو دوز دئییل.' },

  optional: { fa: '(اختیاری)', en: '(optional)', azb: '(ایستگه باغلی)' },
  fix: (count: Text): Text => ({
    fa: `${count.fa} مورد را درست کنید`,
    en: `Fix ${count.en} things`,
    azb: `${count.fa} یئری دوزلدین`,
  }),
  fixOne: { fa: 'یک مورد را درست کنید', en: 'Fix one thing', azb: 'بیر یئری دوزلدین' },
  refused: { fa: 'این کار انجام نشد', en: 'This was not done', azb: 'بو ایش اولمادی' },
  kept: { fa: 'آنچه نوشته‌اید نگه داشته شده است.', en: 'What you wrote is kept.', azb: 'یازدیقلارینیز قالیر.' },
  cancel: { fa: 'انصراف', en: 'Cancel', azb: 'ال چک' },
  leave: {
    fa: 'نوشته‌هایتان هنوز فرستاده نشده است.',
    en: 'What you wrote has not been sent yet.',
    azb: 'یازدیقلارینیز هله گؤندریلمه‌ییب.',
  },

  choose: { fa: 'برگزینید', en: 'Choose', azb: 'سئچین' },
  day: { fa: 'روز', en: 'Day', azb: 'گون' },
  month: { fa: 'ماه', en: 'Month', azb: 'آی' },
  year: { fa: 'سال', en: 'Year', azb: 'ایل' },
  chooseDay: { fa: 'برگزیدن روز از تقویم', en: 'Choose the day in a calendar', azb: 'گونو تقویمدن سئچ' },
  previousMonth: { fa: 'ماه پیشین', en: 'Previous month', azb: 'اؤنجه‌کی آی' },
  nextMonth: { fa: 'ماه پسین', en: 'Next month', azb: 'سونراکی آی' },
  close: { fa: 'بستن', en: 'Close', azb: 'باغلا' },
  noDay: { fa: 'روز را با عدد بنویسید.', en: 'Write the day as a number.', azb: 'گونو سایی ایله یازین.' },
  noMonth: { fa: 'ماه را برگزینید.', en: 'Choose the month.', azb: 'آیی سئچین.' },
  noYear: { fa: 'سال را با چهار رقم بنویسید.', en: 'Write the year with four digits.', azb: 'ایلی دؤرد رقمله یازین.' },
  shortMonth: (month: Text, days: Text): Text => ({
    fa: `${month.fa} ${days.fa} روز دارد.`,
    en: `${month.en} has ${days.en} days.`,
    azb: `${month.azb ?? month.fa} ${days.fa} گوندور.`,
  }),
  toman: { fa: 'تومان', en: 'toman', azb: 'تومن' },
  persian: { fa: 'فارسی', en: 'Persian', azb: 'فارسجا' },
  english: { fa: 'انگلیسی', en: 'English', azb: 'اینگیلیسجه' },
  azerbaijani: { fa: 'ترکی آذربایجانی', en: 'Azerbaijani', azb: 'تورکجه' },
} satisfies Words
