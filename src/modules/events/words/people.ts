import type { Text } from '#platform/locale.ts'
import type { DecisionReason } from '../forms/desk/registrations.ts'

export const memberRoleNames: Record<'participant' | 'companion' | 'carer', Text> = {
  participant: { fa: 'شرکت‌کننده', en: 'Participant', azb: 'قاتیلان' },
  companion: { fa: 'همراه', en: 'Companion', azb: 'یولداش' },
  carer: { fa: 'مراقب', en: 'Carer', azb: 'باخیجی' },
}

export const sexNames: Record<'female' | 'male', Text> = {
  female: { fa: 'زن', en: 'Female', azb: 'قادین' },
  male: { fa: 'مرد', en: 'Male', azb: 'کیشی' },
}

/** Why a registration was decided on as it was. */
export const reasonNames: Record<DecisionReason, Text> = {
  criteria: { fa: 'بنا به شرط‌های اعلام‌شده', en: 'By the published criteria' },
  documents: { fa: 'مدرک کامل نبود', en: 'Documents were missing' },
  'no-seat': { fa: 'جایی نمانده بود', en: 'No seat was left' },
  'asked-by-party': { fa: 'به خواست خود ایشان', en: 'At their own wish' },
  mistake: { fa: 'اشتباه در ثبت', en: 'It was entered by mistake' },
  behaviour: { fa: 'رعایت نشدن قرارهای محل', en: 'The rules of the place were not kept' },
}
