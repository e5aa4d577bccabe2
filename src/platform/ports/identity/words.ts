import type { Words } from '#platform/locale.ts'

export const words = {
  comeInPerson: {
    fa: 'برای احراز هویت با شناسنامه یا کارت ملی به میز خدمت معاونت یا منطقهٔ خود بیایید.',
    en: 'To prove who you are, come to the service desk of the deputy or of your district with your identity card.',
  },
  needsPerson: {
    fa: 'هویت را تنها کارمند میز خدمت تأیید می‌کند.',
    en: 'Only a clerk at the service desk confirms an identity.',
  },
  ownIdentity: { fa: 'هویت خود را نمی‌توانید تأیید کنید.', en: 'You cannot confirm your own identity.' },
} satisfies Words
