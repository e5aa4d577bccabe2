import type { Text, Words } from '../locale.ts'
import { faDigits } from './digits.ts'

const of = (fa: string, en: string, azb?: string): Text => (azb === undefined ? { fa, en } : { fa, en, azb })

const numbers = {
  empty: { fa: 'این خانه خالی است.', en: 'This field is empty.', azb: 'بو خانا بوشدور.' },
  unreadable: of(
    'عدد خوانده نشد؛ فقط رقم بنویسید.',
    'This cannot be read as a number; write digits only.',
    'سایی اوخونمادی؛ یالنیز رقم یازین.',
  ),
  notWhole: (whole: string, fraction: string) =>
    of(
      `عدد درست وارد کنید؛ ${faDigits(whole)} یا ${faDigits(fraction)}؟`,
      `Write a whole number: ${whole} or ${fraction}?`,
      `تام سایی یازین؛ ${faDigits(whole)} یا ${faDigits(fraction)}؟`,
    ),
  tooLarge: of('این عدد بیش از اندازه بزرگ است.', 'This number is too large.', 'بو سایی چوخ بؤیوکدور.'),
  negative: of('مبلغ منفی پذیرفته نیست.', 'An amount cannot be below zero.', 'مبلغ صفردن آز اولماز.'),
  between: (from: string, to: string) => of(`${from} تا ${to}`, `${from} to ${to}`),
  rials: { fa: 'ریال', en: 'rials', azb: 'ریال' },
  tomans: { fa: 'تومان', en: 'toman', azb: 'تومن' },
  millionRials: { fa: 'میلیون ریال', en: 'million rials', azb: 'میلیون ریال' },
  billionRials: { fa: 'میلیارد ریال', en: 'billion rials', azb: 'میلیارد ریال' },
} satisfies Words

const ids = {
  digitsOnly: of('فقط رقم بنویسید.', 'Write digits only.', 'یالنیز رقم یازین.'),
  nationalIdLength: of(
    'کد ملی ده رقم است؛ صفرهای اول را هم بنویسید.',
    'A national ID has ten digits; write the leading zeros too.',
    'کد ملی اون رقم‌دیر؛ باشداکی صفرلاری دا یازین.',
  ),
  nationalIdCheck: of(
    'این کد ملی درست نیست؛ رقم‌ها را دوباره ببینید.',
    'This is not a valid national ID; check its digits again.',
    'بو کد ملی دوز دئییل؛ رقملرینه یئنه باخین.',
  ),
  legalIdLength: of(
    'شناسهٔ ملی یازده رقم است.',
    'The national ID of a legal person has eleven digits.',
    'شناسهٔ ملی اون بیر رقم‌دیر.',
  ),
  legalIdCheck: of(
    'این شناسهٔ ملی درست نیست؛ رقم‌ها را دوباره ببینید.',
    'This is not a valid national ID of a legal person; check its digits again.',
    'بو شناسهٔ ملی دوز دئییل؛ رقملرینه یئنه باخین.',
  ),
  foreignerCodeLength: of(
    'شمار رقم‌های کد فراگیر درست نیست.',
    'A foreigner’s code does not have this many digits.',
    'کد فراگیرین رقملری بو قدر دئییل.',
  ),
  mobileShape: of(
    'شمارهٔ همراه یازده رقم است و با ۰۹ آغاز می‌شود.',
    'A mobile number has eleven digits and begins with 09.',
    'موبایل نومره‌سی اون بیر رقم‌دیر و ۰۹ ایله باشلانیر.',
  ),
  landlineShape: of(
    'شمارهٔ تلفن ثابت را با کد شهر بنویسید؛ یازده رقم است.',
    'Write the landline with its area code; it has eleven digits.',
    'ائو تلفونونو شهر کودو ایله یازین؛ اون بیر رقم‌دیر.',
  ),
  areaMissing: (offer: string) =>
    of(
      `کد شهر نوشته نشده است. منظورتان ${faDigits(offer)} است؟`,
      `The area code is missing. Did you mean ${offer}?`,
      `شهر کودو یازیلماییب. ${faDigits(offer)} دئمک ایسته‌ییرسینیز؟`,
    ),
  postalCodeLength: of('کد پستی ده رقم است.', 'A postal code has ten digits.', 'پوست کودو اون رقم‌دیر.'),
  postalCodeDoubt: of(
    'در پنج رقم اول کد پستی کمتر ۰ یا ۲ دیده می‌شود؛ دوباره ببینید.',
    'The first five digits of a postal code seldom hold 0 or 2; check again.',
    'پوست کودونون ایلک بئش رقمینده ۰ یا ۲ آز اولار؛ یئنه باخین.',
  ),
  shebaShape: of('شبا IR و ۲۴ رقم است.', 'An account number is IR and 24 digits.', 'شبا IR و ۲۴ رقم‌دیر.'),
  shebaCheck: of(
    'این شبا درست نیست؛ رقم‌ها را دوباره ببینید.',
    'This account number is not valid; check its digits again.',
    'بو شبا دوز دئییل؛ رقملرینه یئنه باخین.',
  ),
} satisfies Words

const codes = {
  codeLength: (length: number) =>
    of(
      `این کد ${faDigits(length)} نویسه دارد.`,
      `This code has ${length} characters.`,
      `بو کود ${faDigits(length)} حرفدیر.`,
    ),
  codeCheck: of(
    'این کد درست نیست؛ شاید یک نویسه جابه‌جا شده باشد.',
    'This code is not right; a character may have been mistaken.',
    'بو کود دوز دئییل؛ بلکه بیر حرف یانلیشدیر.',
  ),
  codeLetters: of(
    'در این کد فقط رقم و حروف لاتین هست.',
    'This code holds only digits and Latin letters.',
    'بو کوددا یالنیز رقم و لاتین حرفلری وار.',
  ),
} satisfies Words

const hints = {
  letterDigit: of('میان حرف و رقم فاصله نیست.', 'There is no space between the letters and the digits.'),
  gluedAnd: of('شاید «و» به واژهٔ بعد چسبیده است.', 'The “and” may be stuck to the next word.'),
  gluedWords: of('شاید این دو واژه است.', 'These may be two words.'),
  tightComma: of('پس از ویرگول فاصله نیست.', 'There is no space after the comma.'),
  looseComma: of('پیش از ویرگول فاصله است.', 'There is a space before the comma.'),
  halfSpace: of('اینجا نیم‌فاصله می‌خواهد.', 'A half-space belongs here.'),
  shortYear: (year: number) => of(`سال را کامل بنویسید: ${faDigits(year)}؟`, `Write the year in full: ${year}?`),
  wrongWeekday: (right: Text) => of(`این تاریخ ${right.fa} است.`, `That date is a ${right.en}.`),
} satisfies Words

export const words = { ...numbers, ...ids, ...codes, ...hints } satisfies Words
