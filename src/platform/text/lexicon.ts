import type { Corpus } from './hints.ts'
import { key } from './tokens.ts'

/**
 * Words so common in the papers of a city that everybody knows them. A city whose own texts are still few knows by them
 * whether a word is glued from two; nothing is ever changed by them.
 */
const everyday =
  'آبان آثار آذر آذربایجان آزاد آقای آموزش آموزشی آنان آنها آینده اجتماع اجتماعی اجرا اجرای اجرایی احساس اداره اداری ' +
  'ارائه ارتباط ارتباطات ارتقاء ارتقای استان اسفند اسلامی اطلاعات اطلاعیه اعضای اعلام افراد افزایش اقتصاد اقتصادی ' +
  'اکنون امروز امروزه امنیت امور انجام انجمن انسان اهتمام اهداف اوقات ایجاد ایران بازار بازدید بازدیدکنندگان باشد ' +
  'بانوان بخش برابر برای برخی بررسی برگزار برگزاری برنامه بزرگ بسیار بعد بنابراین بهبود بهداشت بوستان بیش بیشتر پارک ' +
  'پایان پروژه پنجشنبه پیش تاریخ تاریخی تأمین تابستان تبریز تحقق تدوین تشکیل تصمیم تصویب تعامل تغییر تفاهم تقویت توجه ' +
  'توسعه تولید جامعه جشن جشنواره جلب جلسه جمعه جوانان چهار چهارشنبه حاضر حال حضور حفظ حقوق حمایت حوزه خانواده خبر ' +
  'خدمات خرداد خواست خواسته خوب خود خیابان داده داشت دانش درخواست درس دستگاه دفتر دوره دولت دولتی دیگر راستای رشد ' +
  'رفتار روابط روز روزهای ریاست زمان زمینه زنان زندگی زیبا ساختمان ساز سازمان سال سالن سایر سرمایه سطح سیاسی سینما ' +
  'شامل شاهد شده شرکت شمرده شناسایی شنبه شهر شهرداری شهردار شهرستان شهروند شهروندان شهروندی شهری شورا شورای شورایعالی ' +
  'شهریور صنایع ضرورت طراحی طرح عرصه عمران عمرانی عمومی عنوان غیره فرهنگ فرهنگی فروردین فعالیت قانون قرار کارگاه کاهش ' +
  'کتاب کتابخانه کرده کشور کلاس کنند کودکان گروه گزارش گفت گفته لازم ماده مالی ماه محله محلات محور محیط مدارس مدرسه ' +
  'مدیر مدیران مدیریت مذهبی مراسم مراکز مربوط مردم مردمی مرداد مساجد مسائل مسجد مسئول مسئولان مسئولین مشارکت مصوبات ' +
  'مطالب معاون معاونت ملی منابع مناسب منطقه مناطق منظور مهارت مهر مهم مهندس موجود موزه موسیقی موضوع میان میدان میراث ' +
  'میزان نسبت نشست نظارت نظام نقش نگاه نماینده نهاد نهادها نوجوانان نوروز نیاز نیازهای هدف همایش همت همچنین همکاران ' +
  'همکاری همگانی هنر هنری هنرمند هنرمندان هویت واحد وارد واقع وجود ورزش ورزشی ورود وزارت وزیر وصال وضعیت وظایف وظیفه ' +
  'ویژه یادمان یکشنبه'

/** Words that end in «ه» and are often written with a half-space after it. */
const beforeHalfSpace =
  'برنامه بهره سرمایه حوزه زمینه پایه چاره اندازه نشانه هزینه نقشه شبکه بسته دسته نامه آینده یکپارچه خواسته'
/** What follows them. */
const afterHalfSpace = 'ریزی ریزان وری گذاری گذاران سازی بندی شناسی نگاری رسانی برداری داری نگری'

const keysOf = (words: string) => new Set(words.split(' ').map((word) => key(word)))

const known = keysOf(everyday)
const [firsts, seconds] = [keysOf(beforeHalfSpace), keysOf(afterHalfSpace)]

/** As a corpus in which every word of the list is just common enough to be believed. */
export const everydayWords: Corpus = (word) => (known.has(word) ? 20 : 0)

/** Words that stand alone and are often glued to the next one or to the one before. */
const gluedBefore = keysOf('با ها های')
const gluedAfter = keysOf('در از به را که')

/** A half of a glued word, if it is no such small word, has at least so many letters; shorter ones make compounds. */
const shortestHalf = 4

/** Whether two known words may have been glued here: not every compound is a slip. */
export function mayBeGlued(first: string, second: string): boolean {
  if (gluedBefore.has(first)) return second.length > shortestHalf
  if (gluedAfter.has(second)) return first.length >= shortestHalf
  return first.length >= shortestHalf && second.length >= shortestHalf
}

/** Small words belong to every corpus. */
export const isSmallWord = (word: string): boolean => gluedBefore.has(word) || gluedAfter.has(word)

const pluralAfterHe = /ه(?:ها|های|هایی|هایش|هایشان)$/

/** Where a half-space was lost after «ه»: «خواستهها», «برنامهریزی». */
export function lostHalfSpace(word: string): number | undefined {
  const plural = pluralAfterHe.exec(word)
  if (plural && plural.index > 1) return plural.index + 1
  for (let at = word.indexOf('ه') + 1; at > 0; at = word.indexOf('ه', at) + 1) {
    if (firsts.has(word.slice(0, at)) && seconds.has(word.slice(at))) return at
  }
  return undefined
}
