import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

/** What the editor says; the page without script needs none of it. */
export const words = {
  tools: { fa: 'ابزار نوشتن', en: 'Writing tools' },
  heading: { fa: 'سرخط', en: 'Heading' },
  heading3: { fa: 'سرخط کوچک', en: 'Small heading' },
  heading4: { fa: 'سرخط ریز', en: 'Smallest heading' },
  bold: { fa: 'پررنگ', en: 'Bold' },
  emphasis: { fa: 'تأکید', en: 'Emphasis' },
  link: { fa: 'پیوند', en: 'Link', azb: 'باغلانتی' },
  bullets: { fa: 'فهرست', en: 'List' },
  numbers: { fa: 'فهرست شماره‌دار', en: 'Numbered list' },
  quote: { fa: 'نقل', en: 'Quote' },
  table: { fa: 'جدول', en: 'Table' },
  rule: { fa: 'خط جداکننده', en: 'Dividing line' },
  picture: { fa: 'تصویر', en: 'Picture' },
  card: { fa: 'کارت', en: 'Card' },
  note: { fa: 'پانویس', en: 'Footnote' },
  halfSpace: { fa: 'نیم‌فاصله', en: 'Half-space' },
  direction: { fa: 'چپ به راست', en: 'Left to right' },
  language: { fa: 'زبان', en: 'Language' },
  undo: { fa: 'واگرد', en: 'Undo' },
  redo: { fa: 'از نو', en: 'Redo' },
  rowBelow: { fa: 'سطر تازه', en: 'Row below' },
  columnAfter: { fa: 'ستون تازه', en: 'Column after' },
  dropRow: { fa: 'حذف سطر', en: 'Delete row' },
  dropColumn: { fa: 'حذف ستون', en: 'Delete column' },
  dropTable: { fa: 'حذف جدول', en: 'Delete table' },
  headRow: { fa: 'سطر عنوان', en: 'Header row' },

  address: { fa: 'نشانی', en: 'Address', azb: 'آدرس' },
  addressHint: {
    fa: 'با https:// یا برای صفحه‌های خود شهر با / آغاز می‌شود. خالی بگذارید تا پیوند برداشته شود.',
    en: 'Begins with https://, or with / for pages of the city. Leave it empty to take the link away.',
  },
  badAddress: { fa: 'این نشانی پذیرفته نیست.', en: 'This address is not accepted.' },
  whichPicture: { fa: 'کدام تصویر؟', en: 'Which picture?' },
  alt: { fa: 'در تصویر چه دیده می‌شود؟', en: 'What does the picture show?' },
  altHint: {
    fa: 'برای کسی که تصویر را نمی‌بیند. اگر متن کنارش همین را می‌گوید خالی بگذارید.',
    en: 'For those who cannot see it. Leave it empty when the text beside it says the same.',
  },
  caption: { fa: 'زیرنویس', en: 'Caption' },
  credit: { fa: 'عکاس یا سرچشمه', en: 'Photographer or source' },
  noPictures: {
    fa: 'هنوز تصویری بار نشده است؛ نخست آن را در فایل‌ها بگذارید.',
    en: 'No picture has been uploaded yet. Put it among the files first.',
  },
  whichCard: { fa: 'کارت کدام چیز شهر؟', en: 'A card of which of the city’s things?' },
  whichCardHint: {
    fa: 'نام برنامه، مکان، محدوده، مطلب، تشکل یا وظیفه را بنویسید. با کلید پایین میان یافته‌ها بروید.',
    en: 'Type the name of a programme, place, zone, article, organisation or duty. The down key leads into the list.',
  },
  cardGone: {
    fa: 'کارت چیزی که خوانندگان نمی‌بینند؛ در صفحه «دیگر در دسترس نیست» می‌آید.',
    en: 'A card of something readers cannot see; the page says that it is no longer available.',
  },
  found: (count: number): Text => ({
    fa: count === 0 ? 'چیزی پیدا نشد.' : `${faDigits(count)} یافته`,
    en: count === 0 ? 'Nothing was found.' : count === 1 ? '1 found' : `${count} found`,
  }),
  notFetched: {
    fa: 'فهرست نیامد؛ نوشتهٔ شما سر جایش است. دوباره بخواهید.',
    en: 'The list did not arrive. Your text is safe; try again.',
  },
  whichLanguage: { fa: 'این نوشته به چه زبانی است؟', en: 'Which language is this in?' },
  ownLanguage: { fa: 'زبان خود نوشته', en: 'The language of the text' },
  persian: { fa: 'فارسی', en: 'Persian' },
  english: { fa: 'انگلیسی', en: 'English' },
  arabic: { fa: 'عربی', en: 'Arabic' },
  azerbaijani: { fa: 'ترکی آذربایجانی', en: 'Azerbaijani' },
  insert: { fa: 'گذاشتن', en: 'Insert' },
  cancel: { fa: 'انصراف', en: 'Cancel' },

  count: (count: number): Text => ({ fa: `${faDigits(count)} واژه`, en: count === 1 ? '1 word' : `${count} words` }),
  picturesLeftOut: (count: number): Text => ({
    fa: `${faDigits(count)} تصویر در متن چسبانده بود که نیامد؛ تصویرها را از «تصویر» بگذارید.`,
    en: `${count === 1 ? '1 pasted picture was' : `${count} pasted pictures were`} left out. Insert pictures with “Picture”.`,
  }),
} satisfies Words
