import type { Text, Words } from '#platform/locale.ts'
import { numeral } from '#platform/text/digits.ts'

/** Letters about a commitment: printed, and answered on paper. */
export const letterWords = {
  letters: { fa: 'نامه‌ها', en: 'Letters' },
  print: { fa: 'چاپ نامه با برگهٔ پاسخ', en: 'Print a letter with a return slip' },
  printIt: { fa: 'ثبت و چاپ نامه', en: 'Register and print' },
  number: { fa: 'شمارهٔ اندیکاتور', en: 'Register number' },
  on: { fa: 'تاریخ نامه', en: 'Date of the letter' },
  paper: { fa: 'ثبت پاسخ کاغذی', en: 'Record an answer on paper' },
  paperIt: { fa: 'ثبت پاسخ رسیده', en: 'Record the answer' },
  what: { fa: 'دستگاه چه پاسخ داده است؟', en: 'What did they answer?' },
  scan: { fa: 'تصویر نامه', en: 'Scan of the letter' },
  scanMissing: { fa: 'تصویر نامه را پیوست کنید.', en: 'Attach the scan of the letter.' },
  scanAlt: { fa: 'تصویر پاسخ کاغذی', en: 'Scan of an answer on paper' },
  out: { fa: 'صادره', en: 'outgoing' },
  in: { fa: 'وارده', en: 'incoming' },
  printedAlready: {
    fa: 'این نامه یک بار چاپ و ثبت شده است؛ برای نامهٔ تازه، فرم را دوباره باز کنید.',
    en: 'This letter was printed and noted already; for a new one open the form again.',
  },
  recorded: { fa: 'پاسخ کاغذی ثبت شد.', en: 'The answer on paper was recorded.' },
  subject: { fa: 'اعلام تعهد و درخواست پاسخ', en: 'A commitment and a request to answer' },
  greeting: {
    fa: 'با سلام و احترام، تعهد زیر برای آن دستگاه ثبت شده است. خواهشمند است پاسخ خود را با پیوند پایین همین نامه یا با برگهٔ پاسخ بفرستید.',
    en: 'The following commitment is recorded for your agency. Answer by the link at the foot of this letter, or by the return slip.',
  },
  statement: { fa: 'تعهد', en: 'Commitment' },
  part: (part: string): Text => ({ fa: `بند ${numeral(part).fa}`, en: `Clause ${part}` }),
  doneWhen: { fa: 'کِی انجام‌شده است', en: 'Done when' },
  due: { fa: 'سررسید', en: 'Due' },
  noDue: { fa: 'بی‌سررسید', en: 'no due date' },
  numberLine: (number: string, day: Text): Text => ({
    fa: `شماره: ${number}، تاریخ: ${day.fa}`,
    en: `Number: ${number}, date: ${day.en}`,
  }),
  slip: { fa: 'برگهٔ پاسخ', en: 'Return slip' },
  slipHint: {
    fa: 'یکی را نشان بگذارید، امضا کنید و با شمارهٔ این نامه برگردانید.',
    en: 'Tick one, sign, and return it with the number of this letter.',
  },
  slipAccept: { fa: '( ) می‌پذیریم.', en: '( ) We accept.' },
  slipDecline: { fa: '( ) نمی‌پذیریم؛ دلیل:', en: '( ) We decline; the reason:' },
  slipDone: { fa: '( ) انجام شده است؛ مستندها پیوست است.', en: '( ) It is done; the evidence is attached.' },
  slipMore: { fa: 'توضیح، نام، سمت، امضا و تاریخ:', en: 'Remarks, name, post, signature and date:' },
  verify: { fa: 'با این نشانی بدون نام کاربری پاسخ دهید:', en: 'Answer here without an account:' },
  qr: { fa: 'نشانی پاسخ به این تعهد', en: 'Address for answering this commitment' },
} satisfies Words
