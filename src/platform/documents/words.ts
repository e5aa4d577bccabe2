import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

export const words = {
  unknownPart: (type: string): Text => ({
    fa: `این نوشته بخشی دارد که این‌جا جا ندارد: «${type}».`,
    en: `This text holds a part that does not belong here: “${type}”.`,
  }),
  notADocument: {
    fa: 'این نوشته خوانده نشد؛ ساختارش درست نیست.',
    en: 'This text could not be read: its structure is wrong.',
  },
  wrongPart: (type: string): Text => ({
    fa: `ساختار بخشی از نوشته درست نیست: «${type}».`,
    en: `A part of the text has the wrong structure: “${type}”.`,
  }),
  tooDeep: { fa: 'بخش‌های نوشته بیش از اندازه در دل هم رفته‌اند.', en: 'The parts of this text are nested too deeply.' },
  tooManyParts: {
    fa: 'نوشته بیش از اندازه تکه‌تکه است؛ آن را به چند نوشته بخش کنید.',
    en: 'This text has too many parts; split it into several.',
  },
  tooLong: (letters: number, most: number): Text => ({
    fa: `نوشته ${faDigits(letters)} نویسه دارد؛ بیشترین اندازه ${faDigits(most)} نویسه است.`,
    en: `The text has ${letters} characters; the limit is ${most}.`,
  }),
  badAddress: (href: string): Text => ({
    fa: `پیوند به این نشانی پذیرفته نیست: «${href}». نشانی با https:// یا / آغاز می‌شود.`,
    en: `A link may not lead to “${href}”. An address begins with https:// or /.`,
  }),
  noSuchPart: (name: string): Text => ({
    fa: `در نسخهٔ پیشین بخشی به نام «${name}» نیست. نام را همان‌گونه که بود بگذارید یا سطر را پاک کنید.`,
    en: `The previous version holds no part called “${name}”. Leave the name as it was, or delete the line.`,
  }),

  partTable: { fa: 'جدول', en: 'table', azb: 'جدول' },
  partImage: { fa: 'تصویر', en: 'picture', azb: 'شکیل' },
  partEmbed: { fa: 'کارت', en: 'card', azb: 'کارت' },
  partFootnote: { fa: 'پانویس', en: 'footnote', azb: 'دیپ‌یازی' },
  partList: { fa: 'فهرست', en: 'list', azb: 'سیاهه' },
  partQuote: { fa: 'نقل', en: 'quote', azb: 'سیتات' },
  partParagraph: { fa: 'بند', en: 'paragraph', azb: 'بند' },
  partHeading: { fa: 'سرخط', en: 'heading', azb: 'باشلیق' },

  lightHint: {
    fa: 'سطر خالی بندها را جدا می‌کند. سرخط با ## ، فهرست با - یا 1. و نقل با > آغاز می‌شود؛ **پررنگ** و [متن پیوند](/نشانی). نام‌های میان {{ }} را نگه دارید.',
    en: 'An empty line separates paragraphs. A heading begins with ##, a list with - or 1., a quote with >; **bold** and [link text](/address). Keep the names between {{ }}.',
  },

  notes: { fa: 'پانویس‌ها', en: 'Footnotes', azb: 'دیپ‌یازیلار' },
  note: (number: number): Text => ({ fa: `پانویس ${faDigits(number)}`, en: `Footnote ${number}` }),
  backToText: { fa: 'بازگشت به متن', en: 'Back to the text', azb: 'متنه قاییت' },
  credit: (name: string): Text => ({ fa: `عکس از ${name}`, en: `Picture: ${name}` }),
  gone: {
    fa: 'این بخش دیگر در دسترس نیست.',
    en: 'This part is no longer available.',
    azb: 'بو بؤلوم داها الده دئییل.',
  },
  tableBox: (number: number): Text => ({ fa: `جدول ${faDigits(number)}`, en: `Table ${number}` }),
} satisfies Words
