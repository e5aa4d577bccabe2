import type { Said, Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { Category, Span } from './forms/calendar.ts'
import type { ForWhom, Hours } from './queries/calendar/conditions.ts'

/** What the public pages of events say. */
export const words = {
  events: { fa: 'رویدادها', en: 'What’s on', azb: 'اولای‌لار' },
  forUs: { fa: 'برای ما', en: 'For us', azb: 'بیزیم اوچون' },
  leagues: { fa: 'لیگ‌ها و جام‌ها', en: 'Leagues and cups', azb: 'لیگلر و کوبوک‌لار' },
  lead: {
    fa: 'کلاس، ورزش، نمایش، گردش و گردهمایی در شهر: کجا، کی، برای چه کسانی، و هنوز جا هست یا نه.',
    en: 'Classes, sport, shows, walks and meetings in the city: where, when, for whom, and whether there is room.',
    azb: 'شهرده کلاس، ایدمان، تماشا، گزینتی و ییغینجاق: هارادا، نه زمان، کیم اوچون، و یئر وار یا یوخ.',
  },
  none: { fa: 'در این بازه چیزی پیدا نشد', en: 'Nothing found for this', azb: 'بو آرالیقدا بیر شئی تاپیلمادی' },
  noneHint: {
    fa: 'این‌ها نزدیک‌ترین‌ها به خواست شماست. می‌توانید بخواهید وقتی چنین چیزی آمد خبرتان کنیم.',
    en: 'These come nearest to what you looked for. You can ask to be told when there is something like it.',
    azb: 'بونلار ایستدیینیزه ان یاخینیدیر. بئله بیر شئی گلنده خبر وئرمه‌میزی ایسته‌یه بیلرسینیز.',
  },
  noneYet: {
    fa: 'برنامه‌های شهر همین‌جا اعلام می‌شود.',
    en: 'The city’s programme is announced here.',
    azb: 'شهرین پروگراملاری بوردا اعلان اولونور.',
  },
  noneWith: (typed: string): Text => ({
    fa: `با «${typed}» چیزی پیدا نشد`,
    en: `Nothing found for “${typed}”`,
    azb: `«${typed}» ایله بیر شئی تاپیلمادی`,
  }),
  noneWithHint: {
    fa: 'واژهٔ کوتاه‌تر یا نام دیگری را امتحان کنید، یا پالایش‌های دیگر را بردارید. این‌ها نزدیک‌ترین‌ها به خواست شماست؛ می‌توانید بخواهید وقتی چنین چیزی آمد خبرتان کنیم.',
    en: 'Try a shorter or another word, or take other filters away. These come nearest; you can ask to be told when there is something like it.',
    azb: 'داها قیسا یا باشقا بیر سؤز یازین، یا سوزگجلری گؤتورون. بونلار ان یاخینی‌دیر؛ بئله بیر شئی گلنده خبر وئرمه‌میزی ایسته‌یه بیلرسینیز.',
  },
  wholeCity: { fa: 'جست‌وجو در همهٔ سامانه', en: 'Search the whole site', azb: 'بوتون سایتدا آختار' },
  wordsLabel: { fa: 'جست‌وجو در رویدادها', en: 'Search what’s on', azb: 'اولای‌لاردا آختار' },
  wordsHint: { fa: 'نام برنامه، موضوع یا جا', en: 'Name, subject or place', azb: 'پروگرام، موضوع یا یئر آدی' },
  worded: (typed: string): Text => ({ fa: `«${typed}»`, en: `“${typed}”`, azb: `«${typed}»` }),
  tellMe: { fa: 'خبرم کنید', en: 'Tell me', azb: 'منه خبر وئر' },
  willTell: {
    fa: 'خبرتان می‌کنیم؛ یک بار، وقتی چیزی با همین نشانی‌ها منتشر شد.',
    en: 'We will tell you, once, when something like this is published.',
    azb: 'بئله بیر شئی یاییلاندا سیزه بیر دفعه خبر وئره‌جه‌ییک.',
  },
  clear: { fa: 'پاک کردن پالایش', en: 'Clear the filter', azb: 'سوزگجی پوز' },
  anyTime: { fa: 'همهٔ روزها', en: 'All days', azb: 'بوتون گونلر' },
  times: { fa: 'زمان', en: 'When', azb: 'زامان' },
  filters: { fa: 'پالایش', en: 'Filter', azb: 'سوزگج' },
  moreFilters: { fa: 'منطقه، گونه و موضوع', en: 'District, kind and subject', azb: 'منطقه، نوع و موضوع' },
  whom: { fa: 'برای چه کسانی', en: 'For whom', azb: 'کیملر اوچون' },
  zone: { fa: 'منطقه', en: 'District', azb: 'منطقه' },
  hours: { fa: 'ساعت روز', en: 'Time of day', azb: 'گونون ساعاتی' },
  kind: { fa: 'گونه', en: 'Kind', azb: 'نوع' },
  subject: { fa: 'موضوع', en: 'Subject', azb: 'موضوع' },
  free: { fa: 'رایگان', en: 'Free', azb: 'پولسوز' },
  stepFree: { fa: 'راه بی‌پله', en: 'Step-free way', azb: 'پیلله‌سیز یول' },
  hasPlaces: { fa: 'هنوز جا دارد', en: 'Has places', azb: 'هله یئری وار' },
  views: { fa: 'نما', en: 'View', azb: 'گؤرونوش' },
  list: { fa: 'فهرست', en: 'List', azb: 'سیاهه' },
  month: { fa: 'ماه', en: 'Month', azb: 'آی' },
  map: { fa: 'نقشه', en: 'Map', azb: 'خریطه' },
  mapLead: {
    fa: 'جای برنامه‌ها؛ فهرست زیر نقشه همان‌هاست.',
    en: 'Where it takes place; the list below the map holds the same.',
    azb: 'پروگراملارین یئری؛ خریطه‌نین آلتینداکی سیاهه عینیدیر.',
  },
  previousMonth: { fa: 'ماه پیش', en: 'Previous month', azb: 'کئچن آی' },
  nextMonth: { fa: 'ماه بعد', en: 'Next month', azb: 'گلن آی' },
  onDay: (count: number, day: Text): Text => ({
    fa: `${day.fa}: ${faDigits(count)} برنامه`,
    en: count === 1 ? `${day.en}: 1 session` : `${day.en}: ${count} sessions`,
    azb: `${day.azb ?? day.fa}: ${faDigits(count)} پروگرام`,
  }),
  mourning: (what: Text): Text => ({
    fa: `این روزها ${what.fa} است؛ برنامه‌های شاد شاید جابه‌جا شوند.`,
    en: `These are days of mourning (${what.en}); joyful programmes may be moved.`,
    azb: `بو گونلر ${what.azb ?? what.fa}؛ شاد پروگراملار دییشیله بیلر.`,
  }),
  subscribe: {
    fa: 'افزودن این فهرست به تقویم گوشی',
    en: 'Add this list to your calendar',
    azb: 'بو سیاهه‌نی تقویمه آرتیر',
  },
  onHere: { fa: 'چه برنامه‌ای هست؟', en: 'What is on', azb: 'نه پروگرام وار؟' },
  all: { fa: 'همهٔ رویدادها', en: 'Everything that is on', azb: 'بوتون اولای‌لار' },
  calendarWith: (typed: string): Text => ({
    fa: `رویدادها: «${typed}»`,
    en: `What’s on: “${typed}”`,
    azb: `اولای‌لار: «${typed}»`,
  }),
  calendarOf: (what: Said): Text => ({
    fa: `برنامه‌ها: ${what.fa}`,
    en: `What’s on: ${what.en ?? what.fa}`,
    azb: `پروگراملار: ${what.azb ?? what.fa}`,
  }),
} satisfies Words

export const spanNames: Record<Span, Text> = {
  today: { fa: 'امروز', en: 'Today', azb: 'بوگون' },
  tomorrow: { fa: 'فردا', en: 'Tomorrow', azb: 'صاباح' },
  week: { fa: 'این هفته', en: 'This week', azb: 'بو هفته' },
  weekend: { fa: 'آخر هفته', en: 'Weekend', azb: 'هفته سونو' },
  month: { fa: 'این ماه', en: 'This month', azb: 'بو آی' },
}

export const forWhomNames: Record<ForWhom, Text> = {
  women: { fa: 'بانوان', en: 'For women', azb: 'خانیملار' },
  men: { fa: 'آقایان', en: 'For men', azb: 'کیشی‌لر' },
  family: { fa: 'خانواده', en: 'For families', azb: 'عائله' },
  'ages-0-6': { fa: 'کودک تا ۶ سال', en: 'Up to 6 years', azb: '۶ یاشا قدر' },
  'ages-7-11': { fa: '۷ تا ۱۱ سال', en: '7 to 11 years', azb: '۷-۱۱ یاش' },
  'ages-12-17': { fa: '۱۲ تا ۱۷ سال', en: '12 to 17 years', azb: '۱۲-۱۷ یاش' },
}

export const hoursNames: Record<Hours, Text> = {
  morning: { fa: 'صبح', en: 'Morning', azb: 'سحر' },
  afternoon: { fa: 'بعدازظهر', en: 'Afternoon', azb: 'گون‌اورتادان سونرا' },
  evening: { fa: 'عصر و شب', en: 'Evening', azb: 'آخشام' },
}

export const categoryNames: Record<Category, Text> = {
  sport: { fa: 'ورزش', en: 'Sport', azb: 'ایدمان' },
  music: { fa: 'موسیقی', en: 'Music', azb: 'موسیقی' },
  theatre: { fa: 'نمایش', en: 'Theatre', azb: 'تیاتر' },
  exhibition: { fa: 'نمایشگاه', en: 'Exhibition', azb: 'سرگی' },
  festival: { fa: 'جشنواره', en: 'Festival', azb: 'فستیوال' },
  children: { fa: 'کودکان', en: 'For children', azb: 'اوشاق' },
  education: { fa: 'آموزش', en: 'Learning', azb: 'اؤیرنیش' },
  other: { fa: 'دیگر', en: 'Other', azb: 'باشقا' },
}
