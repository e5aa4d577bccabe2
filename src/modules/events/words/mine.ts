import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

const az = ({ azb, fa }: Text) => azb ?? fa

export const mineWords = {
  my: { fa: 'جاهای من', en: 'My places', azb: 'منیم یئرلریم' },
  days: (count: number): Text => ({
    fa: `${faDigits(count)} روز`,
    en: count === 1 ? '1 day' : `${count} days`,
    azb: `${faDigits(count)} گون`,
  }),
  hours: (count: number): Text => ({
    fa: `${faDigits(count)} ساعت`,
    en: count === 1 ? '1 hour' : `${count} hours`,
    azb: `${faDigits(count)} ساعات`,
  }),
  comesBack: (percent: number, span: Text): Text => ({
    fa: `تا ${span.fa} پیش از آغاز ${faDigits(percent)}٪ برمی‌گردد`,
    en: `${percent}% comes back up to ${span.en} before the start`,
    azb: `باشلانماسینا ${az(span)} قالانا قدر ${faDigits(percent)}٪ قاییدیر`,
  }),
  refunds: (rows: readonly Text[]): Text => ({
    fa: `${rows.map(({ fa }) => fa).join('، ')}؛ پس از آن چیزی برنمی‌گردد. اگر برگزارکننده لغو کند، همه‌اش برمی‌گردد.`,
    en: `${rows.map(({ en }) => en).join(', ')}; nothing after that. If the organiser calls it off, all of it comes back.`,
    azb: `${rows.map(az).join('، ')}؛ سونرا هئچ نه. دوزنله‌ین لغو ائتسه، هامیسی قاییدیر.`,
  }),

  code: { fa: 'کد ثبت‌نام', en: 'Code', azb: 'آدیازما کودو' },
  confirmed: { fa: 'جای شما قطعی است', en: 'Your place is confirmed', azb: 'یئرینیز قطعی‌دیر' },
  waiting: { fa: 'در فهرست انتظارید', en: 'You are on the waiting list', azb: 'گؤزله‌مه سیاهه‌سینده‌سینیز' },
  asked: { fa: 'درخواست شما رسید', en: 'Your request has arrived', azb: 'ایستیینیز چاتدی' },
  inDraw: { fa: 'در قرعه هستید', en: 'You are in the draw', azb: 'پوشکده‌سینیز' },
  held: { fa: 'جا برای شما نگه داشته شده است', en: 'A place is held for you', azb: 'یئر سیزین اوچون ساخلانیب' },
  offered: { fa: 'جایی برای شما خالی شد', en: 'A place has come free for you', azb: 'سیزه بیر یئر بوشالدی' },
  refused: { fa: 'پذیرفته نشد', en: 'Not admitted', azb: 'قبول اولونمادی' },
  lapsed: {
    fa: 'مهلت گذشت و جا آزاد شد',
    en: 'The time ran out and the place is free again',
    azb: 'واخت کئچدی، یئر بوشالدی',
  },
  withdrawn: { fa: 'پس گرفته شد', en: 'Withdrawn', azb: 'گئری گؤتورولدو' },
  cancelled: { fa: 'برگزارکننده لغو کرد', en: 'Called off by the organiser', azb: 'دوزنله‌ین لغو ائتدی' },
  keepCode: {
    fa: 'این کد را نگه دارید؛ در ورودی و تلفن با همین شناخته می‌شوید.',
    en: 'Keep this code: at the door and on the telephone you are known by it.',
    azb: 'بو کودو ساخلایین؛ قاپیدا و تلفندا بونونلا تانینیرسینیز.',
  },
  placeInLine: (place: number): Text => ({
    fa: `نوبت شما: ${faDigits(place)}`,
    en: `Your place in the line: ${place}`,
    azb: `سیرانیز: ${faDigits(place)}`,
  }),
  until: (when: Text): Text => ({ fa: `تا ${when.fa}`, en: `until ${when.en}`, azb: `${az(when)} قدر` }),
  ticket: { fa: 'بلیت و رمزینه', en: 'Ticket and QR code', azb: 'بیلت و QR' },
  noSuchEnrolment: { fa: 'چنین ثبت‌نامی نیست.', en: 'There is no such registration.', azb: 'بئله بیر آدیازما یوخدور.' },
} satisfies Words
