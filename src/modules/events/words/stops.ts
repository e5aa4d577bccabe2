import type { Said, Text, Words } from '#platform/locale.ts'

const az = ({ azb, fa }: Text) => azb ?? fa
const named = (place: Said) => ({ fa: place.fa, en: place.en ?? place.fa, azb: place.azb ?? place.fa })

/** What is said of what moves: its stops, and how late it is. */
export const stopWords = {
  way: { fa: 'مسیر و ایستگاه‌ها', en: 'The way and its stops', azb: 'یول و دایاناجاقلار' },
  wayOf: (when: Text): Text => ({ fa: `مسیر ${when.fa}`, en: `The way on ${when.en}`, azb: `${az(when)} یولو` }),
  wayOnMap: (stops: Text): Text => ({
    fa: `مسیر از ${stops.fa} ایستگاه می‌گذرد`,
    en: `The way has ${stops.en} stops`,
    azb: `یول ${az(stops)} دایاناجاقدان کئچیر`,
  }),
  straight: {
    fa: 'خط‌ها ایستگاه‌ها را به ترتیب به هم می‌رسانند؛ گذر دقیق خیابان‌ها را نشان نمی‌دهند.',
    en: 'The lines join the stops in order; they do not show which streets are taken.',
    azb: 'خط‌لر دایاناجاقلاری سیرایلا باغلاییر؛ خیاوانلاری گؤسترمیر.',
  },
  stop: { fa: 'ایستگاه', en: 'Stop', azb: 'دایاناجاق' },
  expected: { fa: 'می‌رسد', en: 'Comes at', azb: 'چاتیر' },
  accuracy: { fa: 'دقت جا', en: 'Accuracy', azb: 'دقت' },
  within: (metres: Text): Text => ({
    fa: `تا ${metres.fa} متر`,
    en: `within ${metres.en} m`,
    azb: `${az(metres)} متره‌جن`,
  }),
  lateAt: (minutes: Text, stop: Text, place: Said): Text => ({
    fa: `${minutes.fa} دقیقه دیرتر از ایستگاه ${stop.fa}، ${named(place).fa}`,
    en: `${minutes.en} minutes late from stop ${stop.en}, ${named(place).en}`,
    azb: `${az(stop)}. دایاناجاقدان، ${named(place).azb}، ${az(minutes)} دقیقه گئج`,
  }),
  onTimeAt: (stop: Text, place: Said): Text => ({
    fa: `از ایستگاه ${stop.fa}، ${named(place).fa}، دوباره سر وقت است`,
    en: `On time again from stop ${stop.en}, ${named(place).en}`,
    azb: `${az(stop)}. دایاناجاقدان، ${named(place).azb}، یئنه واختیندا`,
  }),
  lastChange: { fa: 'آخرین تغییر', en: 'Last change', azb: 'سون ده‌ییشیکلیک' },
  stopAt: (time: Text, place: Said): Text => ({
    fa: `${time.fa} ${named(place).fa}`,
    en: `${time.en} ${named(place).en}`,
    azb: `${az(time)} ${named(place).azb}`,
  }),

  lines: { fa: 'ایستگاه‌ها', en: 'Stops', azb: 'دایاناجاقلار' },
  linesHint: {
    fa: 'هر خط یک ایستگاه: ساعت و نام مکان، مانند «۱۷:۳۰ میدان ساعت». نام یا کد مکان همان باشد که در فهرست مکان‌هاست. خالی: مسیری ندارد.',
    en: 'One stop a line: time and name of the place, as in “17:30 Clock Square”. Name or code as in the list of places. Empty: it has no way.',
  },
  toAll: { fa: 'همهٔ نوبت‌های در پیش همین مسیر را دارند', en: 'All coming sessions go the same way' },
  saveWay: { fa: 'ذخیرهٔ مسیر', en: 'Save the way', azb: 'یولو ساخلا' },
  saved: (sessions: Text): Text => ({
    fa: `مسیر ${sessions.fa} نوبت ذخیره شد.`,
    en: `Saved for sessions: ${sessions.en}.`,
  }),
  tellLate: { fa: 'خبر دیرکرد', en: 'Tell that it is late', azb: 'گئجیکمه خبری' },
  tellLead: {
    fa: 'بی‌درنگ بالای صفحهٔ عمومی می‌آید و به ثبت‌نام‌شدگان این نوبت پیام می‌رود. صفر یعنی دوباره سر وقت است.',
    en: 'It stands at the top of the public page at once and goes to those registered for this session. Zero means on time again.',
  },
  fromStop: { fa: 'از کدام ایستگاه', en: 'From which stop' },
  lateBy: { fa: 'چند دقیقه دیرتر', en: 'How many minutes late' },
  tell: { fa: 'خبر بده', en: 'Tell it', azb: 'خبر وئر' },
  told: (people: Text): Text => ({
    fa: `خبر بالای صفحه است و برای ${people.fa} نفر در صف فرستادن است.`,
    en: `It stands on the page and is on its way to ${people.en === '1' ? '1 person' : `${people.en} people`}.`,
  }),
  badLine: (line: string): Text => ({
    fa: `«${line}» ساعت و نام مکان ندارد.`,
    en: `“${line}” has no time and place.`,
  }),
  noPlace: (line: string): Text => ({
    fa: `مکانی به نام «${line}» نیست، یا چند تا هست؛ کد آن را بنویسید.`,
    en: `There is no place called “${line}”, or several; write its code.`,
  }),
  notInOrder: {
    fa: 'ساعت‌ها باید پشت سر هم و میان آغاز و پایان نوبت باشند.',
    en: 'Times must follow one another, between the beginning and the end of the session.',
  },
  noSuchStop: { fa: 'چنین ایستگاهی نیست.', en: 'There is no such stop.' },
  isOver: { fa: 'این نوبت پایان یافته است.', en: 'This session has ended.' },
  wayWritten: { fa: 'نوشتن مسیر نوبت', en: 'way of a session written' },
  delayTold: { fa: 'خبر دیرکرد در راه', en: 'delay told on the way' },
} satisfies Words
