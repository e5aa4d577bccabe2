/** Members of the council; all names are made up. The commission's come first. */
export const members = [
  'رقیه سهندی',
  'بابک ارسبارانی',
  'آیسان بیلانکوهی',
  'یعقوب لاله‌زاری',
  'سولماز خیابانی',
  'داود صفوت‌نژاد',
  'نیلوفر گجیلی',
  'اکبر باغمیشه‌ای',
  'زهره ششگلانی',
  'مجید لیوارجانی',
  'پریناز سرخابی',
  'رحمان ویجویه‌ای',
] as const

/** So many of them, with the member among the staff, sit in the commission. */
export const inCommission = 6
