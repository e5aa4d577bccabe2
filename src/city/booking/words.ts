import type { Words } from '#platform/locale.ts'

export const words = {
  booking: { fa: 'رزرو', en: 'Booking', azb: 'رزرو' },
  manage: { fa: 'رزرو مکان‌ها', en: 'book places' },
  decide: { fa: 'تصمیم دربارهٔ درخواست اجاره', en: 'decide on requests for hire' },
  ask: { fa: 'درخواست سالن برای سازمان خود', en: 'ask for a hall for one’s organisation' },
  booked: { fa: 'رزرو شدن مکان', en: 'place booked' },
  released: { fa: 'آزاد شدن مکان', en: 'place released' },
  approved: { fa: 'پذیرفتن درخواست اجاره', en: 'request for hire approved' },
  hoursSet: { fa: 'تعیین ساعت کار مکان', en: 'opening hours set' },

  closedThen: { fa: 'مکان در همهٔ این ساعت‌ها باز نیست.', en: 'The place is not open all that time.' },
  notForward: { fa: 'پایان باید پس از آغاز باشد.', en: 'It has to end after it begins.' },
  nothingToBook: { fa: 'مکان و زمان را بنویسید.', en: 'Say which place, and when.' },
  tooMany: { fa: 'در یک بار نمی‌توان این همه رزرو کرد.', en: 'That is too much to book at once.' },
  holdOver: { fa: 'مهلت نگه‌داری این رزرو گذشته است.', en: 'The hold on this booking has run out.' },
  pastIsPast: { fa: 'این زمان گذشته است.', en: 'That time is over.' },
  decidedAlready: { fa: 'این درخواست پیش‌تر پذیرفته شده است.', en: 'This request was approved already.' },
  noSuchBooking: { fa: 'چنین رزروی نیست.', en: 'There is no such booking.' },
  hoursWrong: { fa: 'ساعت پایان باید پس از ساعت آغاز باشد.', en: 'It has to close after it opens.' },
} satisfies Words
