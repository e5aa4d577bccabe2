import type { AccessFact } from '#engines/enrolment/index.ts'
import type { Text } from '#platform/locale.ts'

/** What somebody has to know before coming who cannot do everything. */
export const accessNames: Record<AccessFact, Text> = {
  'step-free': { fa: 'راه بی‌پله', en: 'Step-free way', azb: 'پیلله‌سیز یول' },
  'accessible-toilet': { fa: 'سرویس بهداشتی دسترس‌پذیر', en: 'Accessible toilet', azb: 'چاتیملی توالت' },
  'hearing-loop': { fa: 'حلقهٔ القایی شنوایی', en: 'Hearing loop', azb: 'ائشیتمه حلقه‌سی' },
  'sign-language': { fa: 'زبان اشاره', en: 'Sign language', azb: 'ایشاره دیلی' },
  'quiet-place': { fa: 'جای آرام', en: 'Quiet place', azb: 'ساکیت یئر' },
  'carer-free': { fa: 'مراقب رایگان می‌آید', en: 'A carer comes free of charge', azb: 'باخیجی پولسوز گلیر' },
}

export const visibilityNames: Record<'public' | 'unlisted' | 'members', Text> = {
  public: { fa: 'برای همه', en: 'For everybody', azb: 'هامییا' },
  unlisted: { fa: 'تنها با نشانی', en: 'Only by its address', azb: 'تکجه آدرسله' },
  members: { fa: 'تنها برای اعضا', en: 'Members only', azb: 'تکجه اوزولره' },
}

export const endReasonNames: Record<'weather' | 'no-leader' | 'no-demand' | 'place' | 'other', Text> = {
  weather: { fa: 'هوا', en: 'Weather', azb: 'هاوا' },
  'no-leader': { fa: 'نبود مربی', en: 'No leader', azb: 'معلیم یوخ' },
  'no-demand': { fa: 'نرسیدن شمار به کمینه', en: 'Too few people', azb: 'آدام آز' },
  place: { fa: 'آماده نبودن مکان', en: 'The place cannot be used', azb: 'مکان حاضیر دئییل' },
  other: { fa: 'دلیل دیگر', en: 'Another reason', azb: 'باشقا سبب' },
}
