import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/numbers.ts'
import type { LegacyPage } from '../tables.ts'

/** What is said at the Desk about pages of the old portal. */
export const oldWords = {
  oldPortal: { fa: 'درگاه قدیم', en: 'Old portal', azb: 'اسکی درگاه' },
  noPages: { fa: 'هنوز صفحه‌ای از درگاه قدیم نیامده است.', en: 'No page of the old portal has been brought over yet.' },
  noPagesHow: {
    fa: 'راهبر سامانه فایل، پوشه یا CSV را با فرمان «import page» می‌آورد؛ همان صفحه دوباره چیزی را عوض نمی‌کند.',
    en: 'The operator brings a file, a folder or a CSV with the command “import page”. The same page again changes nothing.',
  },
  all: { fa: 'همه', en: 'All', azb: 'هامیسی' },
  source: { fa: 'سرچشمه', en: 'Source' },
  title: { fa: 'عنوان', en: 'Title' },
  code: { fa: 'کد', en: 'Code' },
  date: { fa: 'تاریخ صفحه', en: 'Date on the page' },
  repairs: { fa: 'تعمیرها', en: 'Repairs' },
  repairsWhy: {
    fa: 'تنها حرف‌ها و فاصله‌های پنهان یکدست شده است؛ هیچ واژه‌ای عوض نشده. این‌ها برنمی‌گردد، چون همهٔ متن‌های شهر پاک می‌ماند؛ اصلشان در ستون نخست است. آنچه از متن کنار رفته را می‌توان برگرداند.',
    en: 'Only letter forms and hidden spaces were unified; no word was changed. They stay, since every text of the city is kept clean; the first column has them as they came. What was left out can be put back.',
  },
  noRepairs: { fa: 'چیزی تعمیر نشد.', en: 'Nothing was repaired.' },
  openHints: { fa: 'پیشنهاد باز', en: 'Open suggestions' },
  state: { fa: 'وضعیت', en: 'State', azb: 'دوروم' },
  encoding: { fa: 'رمزگذاری', en: 'Encoding' },
  importedAt: { fa: 'زمان آوردن', en: 'Brought over' },
  article: { fa: 'مطلب', en: 'Article' },
  versions: { fa: 'نسخه‌ها', en: 'Versions' },
  raw: { fa: 'همان‌گونه که آمد', en: 'As it came' },
  cleaned: { fa: 'پاک‌شده', en: 'Cleaned' },
  preview: { fa: 'آنچه خواننده می‌بیند', en: 'What readers see' },
  hints: { fa: 'پیشنهادها', en: 'Suggestions' },
  hintsWhy: {
    fa: 'هر کدام را کسی باید داوری کند: متن صفحهٔ قدیمی سند است. پذیرفتن، نسخهٔ تازه‌ای از مطلب می‌سازد.',
    en: 'Each is for a person to judge: the wording of an old page is a record. Accepting one makes a new version.',
  },
  noHints: { fa: 'پیشنهادی برای این صفحه نیست.', en: 'There is no suggestion for this page.' },
  accept: { fa: 'پذیرفتن', en: 'Accept' },
  dismiss: { fa: 'کنار گذاشتن', en: 'Dismiss' },
  accepted: { fa: 'پذیرفته', en: 'accepted' },
  dismissed: { fa: 'کنار گذاشته', en: 'dismissed' },
  acceptedTold: {
    fa: 'پیشنهاد در مطلب نشست؛ نسخهٔ تازه ذخیره شد.',
    en: 'The suggestion is in the article, as a new version.',
  },
  dismissedTold: { fa: 'پیشنهاد کنار گذاشته شد.', en: 'The suggestion has been dismissed.' },
  perhapsThese: {
    fa: 'شاید یکی از این‌ها را می‌جویید، یا واژهٔ دیگری را بیازمایید.',
    en: 'Perhaps you are looking for one of these, or try another word.',
    azb: 'بلکه بونلاردان بیرینی آختاریرسینیز؛ یا دا باشقا بیر سؤز یوخلایین.',
  },
  searchForIt: {
    fa: 'شاید جای آن عوض شده است؛ با چند واژه از عنوانش جست‌وجو کنید.',
    en: 'It may have moved. Search for it by a few words of its title.',
    azb: 'بلکه یئری دَییشیب؛ باشلیغیندان نئچه سؤز ایله آختارین.',
  },
  hintNote: (from: string, to: string): Text => ({
    fa: `پیشنهاد پذیرفته شد: «${from}» ← «${to}»`,
    en: `accepted suggestion: “${from}” to “${to}”`,
  }),
  reopen: { fa: 'پس گرفتن تصمیم', en: 'Take back' },
  reopenedTold: { fa: 'تصمیم پس گرفته شد؛ پیشنهاد دوباره باز است.', en: 'Taken back: the suggestion is open again.' },
  reopenedNote: (text: string): Text => ({
    fa: `پیشنهاد پس گرفته شد: «${text}» به همان‌گونه که آمده بود برگشت`,
    en: `suggestion taken back: “${text}” as it came`,
  }),
  hintOpen: { fa: 'دربارهٔ این پیشنهاد هنوز تصمیمی نیست.', en: 'Nothing has been decided about this suggestion yet.' },
  undo: { fa: 'برگرداندن', en: 'Put back' },
  undone: { fa: 'برگردانده شد', en: 'has been put back' },
  undoneTold: {
    fa: 'چاپ دوم عنوان و چکیده به آغاز متن برگشت؛ نسخهٔ تازه ذخیره شد.',
    en: 'The second printing is at the head of the text again, as a new version.',
  },
  undoneNote: { fa: 'چاپ دوم عنوان و چکیده برگردانده شد', en: 'second printing of title and lead put back' },
  nothingToUndo: { fa: 'چیزی برای برگرداندن نیست.', en: 'There is nothing to put back.' },
  hintSettled: { fa: 'دربارهٔ این پیشنهاد پیش‌تر تصمیم گرفته شده است.', en: 'This suggestion has been settled already.' },
  hintWithoutOffer: {
    fa: 'این پیشنهاد جایگزین روشنی ندارد؛ اگر لازم است مطلب را ویرایش کنید.',
    en: 'This suggestion has no clear replacement. Edit the article if it needs it.',
  },
  hintPlaceGone: {
    fa: 'این واژه‌ها دیگر در مطلب نیست؛ شاید همکاری پیش‌تر درستش کرده است.',
    en: 'These words are no longer in the article. Perhaps a colleague has mended them.',
  },
  noArticle: { fa: 'این صفحه به مطلبی نرسیده است.', en: 'This page did not become an article.' },
  noSuchHint: { fa: 'چنین پیشنهادی نیست.', en: 'There is no such suggestion.' },

  redirects: { fa: 'نشانی‌های قدیمی', en: 'Old addresses' },
  redirectsWhy: {
    fa: 'نشانی‌ای که چاپ شده یا جایی به آن پیوند داده‌اند باید همیشه به جایی برسد.',
    en: 'An address that was printed or linked must always lead somewhere.',
  },
  noRedirects: { fa: 'هنوز نشانی‌ای نیست.', en: 'There is no old address yet.' },
  addRedirect: { fa: 'افزودن نشانی', en: 'Add an address' },
  oldAddress: { fa: 'نشانی یا کد قدیمی', en: 'Old address or code' },
  oldAddressHint: {
    fa: 'نشانی پس از نام درگاه، مانند legacy/files/a.pdf، یا کد صفحه، مانند ۴',
    en: 'Such as /legacy/files/a.pdf or 4',
  },
  kind: { fa: 'چه شده است؟', en: 'What became of it?' },
  moved: { fa: 'جابه‌جا شده', en: 'Moved' },
  gone: { fa: 'برای همیشه برداشته شده', en: 'Gone for good' },
  target: { fa: 'اکنون کجاست؟', en: 'Where is it now?' },
  targetHint: {
    fa: 'نشانی‌ای در همین درگاه با / یا کد یک مطلب',
    en: 'An address of this site with /, or the code of an article',
  },
  hits: { fa: 'بازدید', en: 'Visits' },
  added: { fa: 'نشانی افزوده شد.', en: 'The address has been added.' },
  addressWrong: {
    fa: 'نشانی با / آغاز می‌شود؛ کد تنها رقم است.',
    en: 'An address begins with /; a code is digits only.',
  },
  targetMissing: { fa: 'بنویسید اکنون کجاست.', en: 'Say where it is now.' },
  targetAbsent: (code: number): Text => ({
    fa: `مطلبی با کد ${faDigits(code)} نیست.`,
    en: `There is no article with code ${code}.`,
  }),
  known: { fa: 'این نشانی از پیش هست.', en: 'This address is known already.' },
} satisfies Words

export const legacyStates: Record<LegacyPage['state'], Text> = {
  fetched: { fa: 'گرفته‌شده', en: 'fetched' },
  parsed: { fa: 'خوانده‌شده', en: 'read' },
  reviewed: { fa: 'بررسی‌شده', en: 'reviewed' },
  published: { fa: 'منتشرشده', en: 'published' },
  skipped: { fa: 'کنارگذاشته', en: 'set aside' },
}

/** What cleaning mends, by the name it has in the counts. */
export const repairNames: Readonly<Record<string, Text>> = {
  surrogates: { fa: 'نویسهٔ شکسته', en: 'Broken characters' },
  lineBreaks: { fa: 'پایان سطر', en: 'Line endings' },
  invisibles: { fa: 'نشانهٔ نادیدنی', en: 'Invisible marks' },
  presentationForms: { fa: 'شکل چاپی حرف', en: 'Presentation forms' },
  composed: { fa: 'نویسهٔ چندتکه', en: 'Composed characters' },
  digits: { fa: 'رقم عربی', en: 'Arabic digits' },
  tatweel: { fa: 'کشیده', en: 'Stretching' },
  heYe: { fa: 'هٔ', en: 'He with ye' },
  ye: { fa: 'ي به ی', en: 'ي to ی' },
  ke: { fa: 'ك به ک', en: 'ك to ک' },
  he: { fa: 'ه', en: 'He' },
  halfSpaces: { fa: 'نیم‌فاصله', en: 'Half-spaces' },
  strayMarks: { fa: 'اعراب بی‌حرف', en: 'Stray marks' },
  joiners: { fa: 'پیوندهٔ نادیدنی', en: 'Joiners' },
  hardSpaces: { fa: 'فاصلهٔ سخت', en: 'No-break spaces' },
  spaces: { fa: 'فاصلهٔ اضافی', en: 'Extra spaces' },
  strayHalfSpaces: { fa: 'نیم‌فاصلهٔ بی‌جا', en: 'Stray half-spaces' },
  repeated: { fa: 'عنوان و چکیدهٔ دوباره چاپ‌شده', en: 'Title and lead printed twice' },
}
