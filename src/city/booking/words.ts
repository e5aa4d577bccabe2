import type { Said, Text, Words } from '#platform/locale.ts'

export const words = {
  booking: { fa: 'رزرو', en: 'Booking', azb: 'رزرو' },
  manage: { fa: 'رزرو مکان‌ها', en: 'book places' },
  decide: { fa: 'تصمیم دربارهٔ درخواست اجاره', en: 'decide on requests for hire' },
  ask: { fa: 'درخواست سالن برای سازمان خود', en: 'ask for a hall for one’s organisation' },
  booked: { fa: 'رزرو شدن مکان', en: 'place booked' },
  released: { fa: 'آزاد شدن مکان', en: 'place released' },
  hoursSet: { fa: 'تعیین ساعت کار مکان', en: 'opening hours set' },
  hireAnswered: { fa: 'پاسخ به درخواست سالن', en: 'request for a hall answered' },
  equipmentSet: { fa: 'ثبت وسایل سالن', en: 'equipment of a hall set' },

  closedThen: { fa: 'مکان در همهٔ این ساعت‌ها باز نیست.', en: 'The place is not open all that time.' },
  notForward: { fa: 'پایان باید پس از آغاز باشد.', en: 'It has to end after it begins.' },
  nothingToBook: { fa: 'مکان و زمان را بنویسید.', en: 'Say which place, and when.' },
  tooMany: { fa: 'در یک بار نمی‌توان این همه رزرو کرد.', en: 'That is too much to book at once.' },
  holdOver: { fa: 'مهلت نگه‌داری این رزرو گذشته است.', en: 'The hold on this booking has run out.' },
  pastIsPast: { fa: 'این زمان گذشته است.', en: 'That time is over.' },
  answeredAlready: {
    fa: 'به این درخواست پیش‌تر پاسخ داده شده است.',
    en: 'This request was answered already.',
  },
  notForYou: {
    fa: 'این زمان را معاونت پیشنهاد داده است؛ پاسخش با تشکل است.',
    en: 'The deputy offered this time; the association answers it.',
  },
  noOtherTime: { fa: 'زمان دیگری برای پذیرفتن پیشنهاد نشده است.', en: 'No other time is offered to say yes to.' },
  noSuchBooking: { fa: 'چنین رزروی نیست.', en: 'There is no such booking.' },
  hoursWrong: { fa: 'ساعت پایان باید پس از ساعت آغاز باشد.', en: 'It has to close after it opens.' },
  noHoursGiven: {
    fa: 'دست‌کم یک بازهٔ ساعت با روزهایش بنویسید.',
    en: 'Give at least one stretch of hours, with its days.',
  },
  hoursOverlap: {
    fa: 'دو بازه در یک روز روی هم افتاده‌اند.',
    en: 'Two stretches overlap on the same day.',
  },
  seasonBackwards: { fa: 'فصل پیش از آغازش پایان می‌یابد.', en: 'The season ends before it begins.' },
  seasonTwice: {
    fa: 'فصل دیگری هم از همین روز آغاز می‌شود؛ همان را ویرایش کنید.',
    en: 'Another season begins on the same day; change that one.',
  },
  closingTooLong: {
    fa: 'یک تعطیلی بیش از چهارصد روز نمی‌شود.',
    en: 'A place is not closed for more than four hundred days at once.',
  },
  noSuchThing: { fa: 'چنین وسیله‌ای نیست.', en: 'There is no such thing here.' },
  notLentHere: { fa: 'این وسیله را این سالن امانت نمی‌دهد.', en: 'This hall does not lend that.' },
  moreThanThereAre: {
    fa: 'سقف هر رزرو نمی‌تواند بیش از موجودی باشد.',
    en: 'One booking cannot get more than there are.',
  },
  tooManyOf: (name: Said, most: Text): Text => ({
    fa: `از «${name.fa}» به هر رزرو حداکثر ${most.fa} عدد می‌رسد.`,
    en: `“${name.en ?? name.fa}”: ${most.en} at the most to one booking.`,
  }),
  fewerLeft: (name: Said, left: Text): Text => ({
    fa: `از «${name.fa}» در این ساعت تنها ${left.fa} عدد مانده است.`,
    en: `“${name.en ?? name.fa}”: only ${left.en} left at that time.`,
  }),
} satisfies Words
