import { inLocale, type Said, type Text, type Words } from '#platform/locale.ts'
import { lazily, numeral } from '#platform/text/digits.ts'
import type { Lineage, PaperKind } from '../tables/papers.ts'

export const paperKindNames: Record<PaperKind, Text> = {
  bill: { fa: 'لایحه', en: 'Bill', azb: 'لایحه' },
  motion: { fa: 'طرح', en: 'Motion', azb: 'طرح' },
  proposal: { fa: 'پیشنهاد', en: 'Proposal', azb: 'تکلیف' },
  letter: { fa: 'نامه', en: 'Letter', azb: 'مکتوب' },
}

/** How a paper stands to another one: from its own side, and from the other's. */
export const lineageNames: Record<Lineage, { readonly own: Text; readonly other: Text }> = {
  supersedes: {
    own: { fa: 'جایگزینِ', en: 'Replaces', azb: 'یئرینه گلدیگی' },
    other: { fa: 'جایگزین‌شده با', en: 'Replaced by', azb: 'یئرینه گلن' },
  },
  'part-of': {
    own: { fa: 'بخشی از', en: 'Part of', azb: 'بیر بؤلومو' },
    other: { fa: 'دربرگیرندهٔ', en: 'Has as a part', azb: 'ایچینده‌کی' },
  },
  related: {
    own: { fa: 'در پیوند با', en: 'Related to', azb: 'ایلگیلی' },
    other: { fa: 'در پیوند با', en: 'Related to', azb: 'ایلگیلی' },
  },
}

/** What the clerk, and later everybody, reads of papers. */
export const paperWords = {
  title: { fa: 'لایحه‌ها و نامه‌های شورا', en: 'Papers before the council', azb: 'شورا لایحه‌لری و مکتوب‌لاری' },
  lead: {
    fa: 'آنچه به شورا رسیده است: لایحهٔ شهرداری، طرح اعضا، پیشنهاد و نامه.',
    en: 'What came before the council: bills of the municipality, motions of members, proposals and letters.',
  },
  enter: { fa: 'ثبت لایحه یا نامه', en: 'Enter a paper', azb: 'لایحه یا مکتوب قئید ائت' },
  entered: { fa: 'نامه ثبت شد.', en: 'The paper is entered.' },
  kind: { fa: 'گونه', en: 'Kind', azb: 'نؤع' },
  reference: { fa: 'شمارهٔ نامه', en: 'Number of the letter', azb: 'مکتوب نومره‌سی' },
  name: { fa: 'عنوان', en: 'Title', azb: 'باشلیق' },
  date: { fa: 'تاریخ نامه', en: 'Date of the letter', azb: 'مکتوبون تاریخی' },
  body: { fa: 'به کدام شورا یا کمیسیون', en: 'Before which body', azb: 'هانسی شورا یا کمیسیونا' },
  originator: { fa: 'از کدام واحد', en: 'From which unit or body', azb: 'هانسی بؤلومدن' },
  members: { fa: 'پیشنهاددهندگان', en: 'Brought by', azb: 'تکلیف ائدنلر' },
  from: { fa: 'از سوی', en: 'From', azb: 'گؤندرن' },
  lineage: { fa: 'پیوند با نامه‌های دیگر', en: 'How it hangs together with others', azb: 'آیری مکتوب‌لارلا باغی' },
  lineageHint: {
    fa: 'شمارهٔ نامهٔ ثبت‌شده؛ چند شماره را با ویرگول جدا کنید.',
    en: 'The number of a paper that is entered; several with commas between.',
  },
  answeredBy: { fa: 'مصوبه‌ها دربارهٔ آن', en: 'Resolutions on it', azb: 'اونون حاققیندا قرارلار' },
  open: { fa: 'بی‌مصوبه', en: 'Unresolved', azb: 'قرارسیز' },
  all: { fa: 'همه', en: 'All', azb: 'هامیسی' },
  files: { fa: 'فایل‌ها', en: 'Files', azb: 'فایل‌لار' },
  resolveIt: { fa: 'ثبت مصوبه دربارهٔ آن', en: 'Enter its resolution', azb: 'اونون قرارینی قئید ائت' },
  basedOn: { fa: 'برآمده از', en: 'Based on', azb: 'قایناغی' },
  none: { fa: 'نامه‌ای ثبت نشده است', en: 'No paper is entered' },
  noneWhy: {
    fa: 'لایحه، طرح یا نامه‌ای که به شورا می‌رسد این‌جا ثبت می‌شود.',
    en: 'Bills, motions and letters to the council are entered here.',
  },
  publicLater: {
    fa: 'با انتشار نخستین مصوبه دربارهٔ آن همگانی می‌شود.',
    en: 'It becomes public with the first published resolution on it.',
  },
  noSuchPaper: { fa: 'چنین نامه‌ای ثبت نشده است.', en: 'There is no such paper.' },
  noPaperNumbered: (reference: string): Text => ({
    fa: `نامه‌ای به شمارهٔ «${numeral(reference).fa}» ثبت نشده است.`,
    en: `No paper has the number “${reference}”.`,
  }),
  taken: (reference: string): Text => ({
    fa: `نامهٔ ${numeral(reference).fa} با همین تاریخ پیش‌تر ثبت شده است.`,
    en: `Paper ${reference} of this date is entered already.`,
  }),
  motionNeedsMembers: {
    fa: 'طرح را اعضای شورا می‌دهند؛ دست‌کم یک پیشنهاددهنده را برگزینید.',
    en: 'A motion is brought by members: choose at least one.',
  },
  billNeedsUnit: {
    fa: 'بنویسید لایحه از کدام واحد آمده است.',
    en: 'Say from which unit the bill comes.',
  },
  dateAhead: { fa: 'تاریخ نامه هنوز نرسیده است.', en: 'The date of the letter is still to come.' },
} satisfies Words

/** A paper in a list to choose from: its number, then its title. */
export const paperName = (reference: string, title: Said): Text =>
  lazily((locale) => `${inLocale(numeral(reference), locale)}: ${inLocale(title, locale)}`)
