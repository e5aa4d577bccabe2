import type { Text, Words } from '#platform/locale.ts'

/** What the Desk says where somebody writes to the people of an offering. */
export const letterWords = {
  title: { fa: 'نوشتن به شرکت‌کنندگان', en: 'Write to participants', azb: 'قاتیلانلارا یازماق' },
  tab: { fa: 'پیام‌ها', en: 'Messages', azb: 'پیام‌لار' },
  lead: {
    fa: 'پیامک یا رایانامه به هر خانواده یک بار می‌رسد و شب‌ها تا صبح می‌ماند. نخست می‌بینید به چند نفر می‌رسد و به چه کسانی نمی‌رسد.',
    en: 'Each family gets one SMS or e-mail; by night it waits for the morning. First you see whom it reaches and whom it does not.',
  },
  states: { fa: 'گیرندگان', en: 'Recipients' },
  session: { fa: 'کدام نوبت', en: 'Which session' },
  everySession: { fa: 'همهٔ نوبت‌ها', en: 'All sessions' },
  text: { fa: 'متن', en: 'Text', azb: 'متن' },
  textHint: {
    fa: 'تا ۳۰۰ نویسه. نام عرضه پیش از متن و پیوند بلیت پس از آن می‌آید؛ چیزی را که محرمانه است ننویسید.',
    en: 'Up to 300 letters. The name of the offering comes before it and the link to the ticket after it; write nothing confidential.',
  },
  preview: { fa: 'دیدن پیش از فرستادن', en: 'Look before sending', azb: 'گؤندرمه‌دن قاباق باخ' },
  send: (people: Text): Text => ({ fa: `فرستادن به ${people.fa} نفر`, en: `Send to ${people.en} people` }),
  sendByHand: { fa: 'گذاشتن در فهرست تلفن', en: 'Put on the list to telephone', azb: 'تلفون سیراسینا قوی' },
  asReceived: { fa: 'این‌گونه می‌رسد', en: 'As it is received' },
  reach: (enrolments: Text, mobile: Text, mail: Text): Text => ({
    fa: `${enrolments.fa} ثبت‌نام: ${mobile.fa} نفر با پیامک و ${mail.fa} نفر با رایانامه خبر می‌گیرند.`,
    en: `Registrations: ${enrolments.en}. Told by SMS: ${mobile.en}, by e-mail: ${mail.en}.`,
  }),
  parts: (count: Text): Text => ({ fa: `هر پیامک ${count.fa} بخش دارد.`, en: `Parts of each SMS: ${count.en}.` }),
  byHand: (count: Text): Text => ({
    fa: `${count.fa} ثبت‌نام نه شماره دارد و نه رایانامه؛ باید تلفنی یا حضوری خبر شوند.`,
    en: `Registrations with neither number nor e-mail: ${count.en}. Somebody must tell them.`,
  }),
  andMore: (count: Text): Text => ({ fa: `و ${count.fa} ثبت‌نام دیگر`, en: `and ${count.en} more registrations` }),
  nobody: { fa: 'کسی با این وضعیت نیست.', en: 'There is nobody in this state.' },
  byPeople: { fa: 'پیام را یکی از همکاران می‌فرستد.', en: 'A member of staff writes it.' },
  sent: (people: Text): Text => ({
    fa: `پیام برای ${people.fa} نفر در صف فرستادن است.`,
    en: `The message is on its way to ${people.en} people.`,
  }),
  earlier: { fa: 'آنچه تاکنون نوشته شده', en: 'Written so far', azb: 'ایندیه‌جن یازیلانلار' },
  writer: { fa: 'نویسنده', en: 'Written by' },
  reached: { fa: 'رسید به', en: 'Went to' },
  toTell: { fa: 'تلفنی', en: 'To telephone' },
} satisfies Words
