import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

const az = ({ azb, fa }: Text) => azb ?? fa

/** How many families stand before the reader; whoever is the first need not count to nought. */
const before = (ahead: number) =>
  ahead === 0
    ? { fa: 'شما نفر اول صف هستید', en: 'You are the first in the line', azb: 'سیرادا بیرینجی سیزسینیز' }
    : {
        fa: `جلوتر از شما ${faDigits(ahead)} خانواده`,
        en: `${ahead} before you in the line`,
        azb: `سیزدن اؤنجه ${faDigits(ahead)} عائله`,
      }

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
  seeTicket: { fa: 'نمایش بلیت', en: 'Show the ticket', azb: 'بیلتی گؤستر' },
  toOffering: { fa: 'صفحهٔ برنامه', en: 'About it', azb: 'اونون صفحه‌سی' },
  toEnrolment: { fa: 'صفحهٔ ثبت‌نام', en: 'The enrolment', azb: 'آدیازما صفحه‌سی' },
  see: { fa: 'دیدن', en: 'See', azb: 'باخ' },
  seeDraw: { fa: 'صفحهٔ قرعه', en: 'The draw', azb: 'پوشک صفحه‌سی' },
  comma: { fa: '، ', en: ', ', azb: '، ' },

  whyPaused: {
    fa: 'جا دادن اکنون نگه داشته شده است؛ نوبت شما سر جایش است.',
    en: 'Giving places is paused for now; your place in the line is safe.',
    azb: 'یئر وئرمک ایندی دایانیب؛ سیرانیز یئرینده‌دیر.',
  },
  whySoon: {
    fa: 'کمتر از دو ساعت مانده است؛ جاهای خالی را در ورودی به نوبت می‌دهند.',
    en: 'It begins in less than two hours; free places are given at the door, in turn.',
    azb: 'باشلانماسینا ایکی ساعتدان آز قالیب؛ بوش یئرلر قاپیدا سیرا ایله وئریلیر.',
  },
  whyFull: (ahead: number): Text => ({
    fa:
      ahead === 0
        ? 'جایی خالی نیست؛ کسی جلوتر از شما نیست.'
        : `جلوتر از شما ${faDigits(ahead)} خانواده؛ جایی خالی نیست.`,
    en:
      ahead === 0
        ? 'No place is free; nobody is before you in the line.'
        : `${ahead} before you in the line; no place is free.`,
    azb:
      ahead === 0
        ? 'بوش یئر یوخدور؛ سیزدن اؤنده کیمسه یوخدور.'
        : `سیزدن اؤنجه ${faDigits(ahead)} عائله؛ بوش یئر یوخدور.`,
  }),
  whyTooLarge: (ahead: number, left: number, wants: number): Text => ({
    fa: `${before(ahead).fa}؛ ${faDigits(left)} جای خالی کمتر از ${faDigits(wants)} نفر شماست.`,
    en: `${before(ahead).en}; ${left} free is less than the ${wants} you need.`,
    azb: `${before(ahead).azb}؛ ${faDigits(left)} بوش یئر سیزین ${faDigits(wants)} نفردن آزدیر.`,
  }),
  whyKept: (ahead: number): Text => ({
    fa: `${before(ahead).fa}؛ جای خالی برای گروه دیگری نگه داشته شده و اگر نخواهند به همه می‌رسد.`,
    en: `${before(ahead).en}; the free places are kept for another group, and go to everybody if not used.`,
    azb: `${before(ahead).azb}؛ بوش یئرلر باشقا بیر قروپ اوچون ساخلانیب.`,
  }),
  freedLastTime: (count: number): Text => ({
    fa: `بار پیش ${faDigits(count)} جا خالی شد.`,
    en: count === 1 ? 'Last time 1 place came free.' : `Last time ${count} places came free.`,
    azb: `کئچن دفعه ${faDigits(count)} یئر بوشالدی.`,
  }),
  shrink: { fa: 'چه کسانی به هر حال می‌آیند؟', en: 'Who comes in any case?', azb: 'هر حالدا کیملر گلیر؟' },
  shrinkHint: {
    fa: 'گروه کوچک‌تر نوبتش را نگه می‌دارد و زودتر جا می‌گیرد.',
    en: 'A smaller party keeps its place in the line and fits sooner.',
    azb: 'کیچیک قروپ سیراسینی ساخلاییر و تئز یئر تاپیر.',
  },
  shrinkTo: (count: number): Text => ({
    fa: `اگر ${faDigits(count)} نفر بیایید، همین حالا جا هست.`,
    en:
      count === 1
        ? 'If only one of you comes, there is a place right now.'
        : `If ${count} of you come, there is room right now.`,
    azb: `${faDigits(count)} نفر گلسه‌نیز، ایندی یئر وار.`,
  }),
  comeFewer: { fa: 'همین‌ها می‌آیند', en: 'Only these come', azb: 'یالنیز بونلار گلیر' },
  shrunk: {
    fa: 'همراهان کم شدند و نوبت شما ماند.',
    en: 'The party is smaller, and your place in the line is kept.',
    azb: 'گلنلر آزالدی، سیرانیز قالدی.',
  },
  weight: (weight: number): Text => ({
    fa:
      weight === 1
        ? 'یک برگه در قرعه دارید.'
        : `${faDigits(weight)} برگه در قرعه دارید، چون پیش‌تر نوبت به شما نرسیده یا محله‌تان کم‌برخوردار است.`,
    en:
      weight === 1
        ? 'You have one lot in the draw.'
        : `You have ${weight} lots in the draw, because you lost before or your neighbourhood has little on offer.`,
    azb: `پوشکده ${faDigits(weight)} ورقینیز وار.`,
  }),
  entriesUntil: (when: Text): Text => ({
    fa: `تا ${when.fa} درخواست می‌پذیرند؛ پس از آن فهرست بسته و قرعه کشیده می‌شود.`,
    en: `Entries are taken until ${when.en}; then the list is closed and the draw is held.`,
    azb: `${az(when)} قدر ایستک آلینیر؛ سونرا سیاهه باغلانیر و پوشک چکیلیر.`,
  }),
  requestsUntil: (when: Text): Text => ({
    fa: `تا ${when.fa} درخواست می‌پذیرند؛ پس از آن تصمیم را به شما خبر می‌دهیم.`,
    en: `Requests are taken until ${when.en}; you are told what was decided.`,
    azb: `${az(when)} قدر ایستک آلینیر؛ سونرا قرار سیزه بیلدیریلیر.`,
  }),
  keptUntil: (when: Text): Text => ({
    fa: `جا تا ${when.fa} برای شما نگه داشته می‌شود`,
    en: `The place is kept for you until ${when.en}`,
    azb: `یئر ${az(when)} قدر ساخلانیر`,
  }),
  toConsent: { fa: 'دیدن و پاسخ سرپرست', en: 'See, and answer as guardian', azb: 'باخ و باخیجی کیمی جاواب وئر' },
  consentMissing: {
    fa: 'رضایت سرپرست مانده است؛ با ثبت آن جا قطعی می‌شود.',
    en: 'The guardian’s consent is still to come; with it the place is yours.',
    azb: 'قیّومون رضایتی قالیب؛ اوندان سونرا یئر قطعی اولور.',
  },
  payBy: (amount: Text): Text => ({
    fa: `${amount.fa} بپردازید تا جا قطعی شود.`,
    en: `Pay ${amount.en} to make the place certain.`,
    azb: `یئر قطعی اولسون دئیه ${az(amount)} اؤده‌یین.`,
  }),
  takeIt: {
    fa: 'اگر می‌آیید، بپذیرید؛ وگرنه به نفر بعدی می‌رسد.',
    en: 'Take it if you come; else it goes to the next in line.',
    azb: 'گلیرسینیزسه قبول ائدین؛ یوخسا سونراکی‌یا وئریلیر.',
  },
  pay: { fa: 'رفتن به پرداخت', en: 'Go to payment', azb: 'اؤده‌مه‌یه گئت' },
  accept: { fa: 'می‌پذیرم', en: 'Take the place', azb: 'قبول ائدیرم' },
  payment: { fa: 'پرداخت', en: 'Payment', azb: 'اؤده‌مه' },
  paid: {
    fa: 'پرداخت رسید و جا قطعی شد.',
    en: 'The payment has arrived and the place is yours.',
    azb: 'اؤده‌مه چاتدی، یئر قطعی‌دیر.',
  },
  paymentArrived: {
    fa: 'پرداخت رسید؛ جا تا چند لحظهٔ دیگر قطعی می‌شود.',
    en: 'The payment has arrived; the place will be confirmed in a moment.',
    azb: 'اؤده‌مه چاتدی؛ یئر بیر آزدان قطعی اولور.',
  },
  notPaidYet: {
    fa: 'بانک هنوز پرداختی را تأیید نکرده است. اگر پرداخته‌اید، چند لحظه دیگر دوباره بپرسید؛ پول شما گم نمی‌شود.',
    en: 'The bank has not confirmed a payment yet. If you have paid, ask again in a moment; your money is not lost.',
    azb: 'بانک هله اؤده‌مه‌نی تأیید ائتمه‌ییب. اؤده‌میسینیزسه، بیر آزدان یئنه سوروشون.',
  },
  payAtDesk: {
    fa: 'این شهر هنوز پرداخت برخط ندارد. مبلغ را به حساب بانک واریز کنید و فیش را با این کد به میز ثبت‌نام بدهید؛ دو نفر آن را می‌بینند و جا قطعی می‌شود.',
    en: 'There is no payment online here. Pay at the bank and bring the slip with this code to the desk; two people check it and the place is yours.',
    azb: 'بورادا شبکه‌ده اؤده‌مه یوخدور. پولو بانکا یاتیرین و فیشی بو کودلا ماسایا وئرین؛ ایکی نفر باخیر و یئر قطعی اولور.',
  },
  askAgain: { fa: 'دوباره بپرس', en: 'Ask again', azb: 'یئنه سوروش' },
  nothingToPay: { fa: 'چیزی برای پرداخت نیست.', en: 'There is nothing to pay.', azb: 'اؤده‌نه‌جک بیر شئی یوخدور.' },
  noSuchEnrolment: { fa: 'چنین ثبت‌نامی نیست.', en: 'There is no such registration.', azb: 'بئله بیر آدیازما یوخدور.' },

  lead: {
    fa: 'آنچه برای خودتان و فرزندانتان گرفته‌اید: بلیت‌ها، نوبت‌های انتظار و قرعه‌ها.',
    en: 'What you have for yourself and your children: tickets, places in lines, and draws.',
    azb: 'اؤزونوز و اوشاقلارینیز اوچون آلدیقلارینیز: بیلتلر، گؤزله‌مه سیرالاری و پوشکلر.',
  },
  none: { fa: 'هنوز جایی نگرفته‌اید', en: 'You have no places yet', azb: 'هله یئر آلمامیسینیز' },
  noneHint: {
    fa: 'در تقویم شهر بگردید؛ هر ثبت‌نام این‌جا می‌ماند.',
    en: 'Look through the city’s calendar; whatever you enrol for stands here.',
    azb: 'شهرین تقویمینه باخین؛ هر آدیازما بوردا قالیر.',
  },
  toDo: { fa: 'منتظر شما', en: 'Waiting for you', azb: 'سیزی گؤزله‌ییر' },
  tickets: { fa: 'بلیت‌ها', en: 'Tickets', azb: 'بیلتلر' },
  lines: { fa: 'در صف انتظار', en: 'In line', azb: 'سیرادا' },
  draws: { fa: 'قرعه‌ها و درخواست‌ها', en: 'Draws and requests', azb: 'پوشکلر و ایستکلر' },
  past: { fa: 'گذشته', en: 'Past', azb: 'کئچیب' },
  calendar: { fa: 'تقویم خانواده در گوشی', en: 'The family’s calendar on your phone', azb: 'عائله تقویمی تلفندا' },
  calendarLead: {
    fa: 'یک نشانی محرمانه که هر برنامهٔ تقویم آن را می‌خواند و خودش تازه می‌ماند.',
    en: 'A secret address that the calendar on any phone can read, and that stays up to date by itself.',
    azb: 'هر تقویم پروگرامینین اوخودوغو گیزلی آدرس؛ اؤزو یئنی‌لنیر.',
  },
  noSuchCalendar: { fa: 'چنین تقویمی نیست.', en: 'There is no such calendar.', azb: 'بئله بیر تقویم یوخدور.' },
  calendarMake: { fa: 'ساختن نشانی', en: 'Make an address', azb: 'آدرس دوزلت' },
  calendarRenew: { fa: 'نشانی تازه', en: 'Make a new address', azb: 'یئنی آدرس' },
  calendarEnd: { fa: 'بستن نشانی', en: 'Close the address', azb: 'آدرسی باغلا' },
  calendarEnded: {
    fa: 'آن نشانی دیگر باز نمی‌شود.',
    en: 'The address opens nothing any more.',
    azb: 'او آدرس داها آچیلمیر.',
  },
  calendarSince: (when: Text): Text => ({
    fa: `از ${when.fa} باز است.`,
    en: `Open since ${when.en}.`,
    azb: `${az(when)} گونوندن آچیقدیر.`,
  }),
  calendarAddress: { fa: 'نشانی تقویم شما', en: 'The address of your calendar', azb: 'تقویمینیزین آدرسی' },
  calendarSecret: {
    fa: 'همین یک بار نشان داده می‌شود. هر کس آن را داشته باشد برنامه‌های شما را می‌بیند؛ اگر به دست دیگری افتاد، نشانی تازه بسازید.',
    en: 'It is shown this once. Whoever has it sees your plans; if it gets into other hands, make a new one.',
    azb: 'یالنیز بو دفعه گؤستریلیر. کیمده اولسا پلانلارینیزی گؤرور؛ باشقا اله دوشسه، یئنی‌سینی دوزلدین.',
  },
} satisfies Words
