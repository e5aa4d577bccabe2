import type { Text, Words } from '#platform/locale.ts'

/** Notes on health and whom to call: asked by few, read by one, soon forgotten. */
export const careWords = {
  asks: { fa: 'یادداشت سلامت می‌پرسیم', en: 'We ask for a health note', azb: 'ساغلیق یازیسی سوروشوروق' },
  asksHint: {
    fa: 'برای ورزش، اردو و برنامهٔ کودکان. تنها مربی همان نوبت، در روز برنامه می‌خواند؛ سی روز پس از پایان پاک می‌شود.',
    en: 'For sport, camps and what is for children. Only the leader of the session reads it, on the day; it is deleted thirty days after the end.',
  },
  title: { fa: 'سلامت و تماس ضروری', en: 'Health and emergency contact', azb: 'ساغلیق و تعجیلی تماس' },
  lead: {
    fa: 'اگر مربی باید چیزی بداند بنویسید؛ ناچار نیستید. تنها مربی همان نوبت، تنها در روز برنامه می‌خواند، هر بار خواندن ثبت می‌شود، و سی روز پس از پایان پاک می‌شود.',
    en: 'Tell what the leader has to know; you need not. Only the leader of the session reads it, on the day alone, each reading is recorded, and it is deleted thirty days after the end.',
    azb: 'معلیم بیر شئی بیلمه‌لی‌دیرسه یازین؛ مجبور دئییل‌سینیز. تکجه همین نوبه‌نین معلیمی، تکجه پروگرام گونو اوخویور، هر اوخوما قیده آلینیر، و سوندان اوتوز گون سونرا سیلینیر.',
  },
  noteFor: (name: string): Text => ({
    fa: `یادداشت سلامت ${name}`,
    en: `Health note for ${name}`,
    azb: `${name} اوچون ساغلیق یازیسی`,
  }),
  noteHint: {
    fa: 'مانند حساسیت، دارو، آسم یا تشنج، و اینکه چه باید کرد.',
    en: 'Such as an allergy, a medicine, asthma or seizures, and what to do.',
    azb: 'مثلا حساسیت، درمان، آسم، و نه ائتمک لازیم‌دیر.',
  },
  consentFor: (name: string): Text => ({
    fa: `رضایت می‌دهم یادداشت سلامت ${name} تا سی روز پس از پایان برنامه نگه داشته شود و مربی در روز برنامه بخواند.`,
    en: `I agree that the health note for ${name} is kept until thirty days after the end, and read by the leader on the day.`,
    azb: `راضی‌یام ${name} اوچون ساغلیق یازیسی پروگرامین سونوندان اوتوز گونه‌دک ساخلانسین و معلیم پروگرام گونو اوخوسون.`,
  }),
  consentMissing: (name: string): Text => ({
    fa: `بی رضایت، یادداشت سلامت ${name} نگه داشته نمی‌شود: رضایت را نشان بزنید یا متن را پاک کنید.`,
    en: `Without a consent the health note for ${name} is not kept: tick it, or clear the text.`,
    azb: `رضایت‌سیز ${name} اوچون ساغلیق یازیسی ساخلانماز: رضایتی سئچین یا متنی سیلین.`,
  }),
  tooLong: { fa: 'بیش از ۵۰۰ نویسه است؛ کوتاهش کنید.', en: 'More than 500 characters: make it shorter.' },
  emergency: {
    fa: 'در روز برنامه به چه کسی زنگ بزنیم؟',
    en: 'Whom do we call on the day?',
    azb: 'پروگرام گونو کیمه زنگ وورالیم؟',
  },
  emergencyHint: {
    fa: 'نام و شماره. خالی بماند، به شمارهٔ همین حساب زنگ می‌زنیم.',
    en: 'A name and a number. Left empty, we call the number of this account.',
    azb: 'آد و نومره. بوش قالسا، بو حسابین نومره‌سینه زنگ ووراریق.',
  },
  numberMissing: {
    fa: 'شماره ندارد: نام و شمارهٔ تلفن را بنویسید، مانند «مادربزرگ، ۰۴۱۳۵۵۵۱۲۳۴».',
    en: 'There is no number: give a name and a telephone number.',
    azb: 'نومره‌سی یوخدور: آد و تلفون نومره‌سینی یازین.',
  },
  save: { fa: 'ذخیره', en: 'Save', azb: 'ساخلا' },
  saved: { fa: 'نگه داشته شد.', en: 'Kept.', azb: 'ساخلانیلدی.' },
  withdraw: (name: string): Text => ({
    fa: `رضایت را پس می‌گیرم؛ یادداشت‌های ${name} پاک شود`,
    en: `Withdraw the consent and delete the notes for ${name}`,
    azb: `رضایتیمی گئری آلیرام؛ ${name} یازیلاری سیلینسین`,
  }),
  withdrawn: {
    fa: 'رضایت پس گرفته و یادداشت پاک شد.',
    en: 'The consent is withdrawn and the note deleted.',
    azb: 'رضایت گئری آلیندی و یازی سیلیندی.',
  },
  notAsked: { fa: 'این برنامه چیزی دربارهٔ سلامت نمی‌پرسد.', en: 'Nothing on health is asked here.' },
  column: { fa: 'سلامت', en: 'Health', azb: 'ساغلیق' },
  contact: { fa: 'تماس ضروری', en: 'Emergency contact', azb: 'تعجیلی تماس' },
  has: { fa: 'یادداشت دارد', en: 'Has a note', azb: 'یازیسی وار' },
  onTheDay: {
    fa: 'متن یادداشت و شمارهٔ تماس در روز برنامه به مربی نشان داده می‌شود.',
    en: 'The note and the number are shown to the leader on the day.',
  },
  today: { fa: 'سلامت و تماس، امروز', en: 'Health and contacts today', azb: 'بوگون ساغلیق و تماس' },
  todayLead: {
    fa: 'تنها برای مربی و درِ همین نوبت، تنها امروز. این بازدید ثبت شد.',
    en: 'For the leader and the door of this session alone, today alone. That you looked is recorded.',
    azb: 'تکجه همین نوبه‌نین معلیمی و قاپیسی اوچون، تکجه بوگون. بو باخیش قیده آلیندی.',
  },
  nothing: { fa: 'کسی چیزی نگفته است.', en: 'Nobody has told anything.', azb: 'هئچ کیم بیر شئی دئمه‌ییب.' },
  unopened: { fa: 'این یادداشت باز نمی‌شود؛ از خانواده بپرسید.', en: 'This note cannot be opened: ask the family.' },
  careRead: { fa: 'خواندن یادداشت‌های سلامت یک نوبت', en: 'health notes of a session read' },
} satisfies Words
