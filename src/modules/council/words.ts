import type { Text, Words } from '#platform/locale.ts'
import { numeral } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import type { LegalState } from './rules/legal.ts'

/** What the council's pages, actions and facts say. */
export const words = {
  council: { fa: 'شورا و مصوبه‌ها', en: 'City council', azb: 'شورا و قرارلار' },
  resolution: { fa: 'مصوبه', en: 'resolution', azb: 'قرار' },
  resolutions: { fa: 'مصوبه‌ها', en: 'Resolutions', azb: 'قرارلار' },
  clause: { fa: 'بند', en: 'clause', azb: 'بند' },
  noSuchResolution: { fa: 'چنین مصوبه‌ای نیست.', en: 'There is no such resolution.', azb: 'بئله بیر قرار یوخدور.' },
  takenBack: {
    fa: 'این مصوبه از انتشار بیرون آمده است.',
    en: 'The resolution was withdrawn from publication.',
    azb: 'بو قرار یاییمدان چیخاریلیب.',
  },
  noSuchHeads: {
    fa: 'برای این روز یا موضوع، سرزنجیره‌ای منتشر نشده است.',
    en: 'No heads were published for this day or matter.',
  },
  noSuchClause: { fa: 'این مصوبه چنین بندی ندارد.', en: 'The resolution has no such clause.' },
  noSuchMember: { fa: 'چنین عضوی نیست.', en: 'There is no such member.' },

  mayRead: { fa: 'خواندن کارهای شورا در میز کار', en: 'read the council’s work at the Desk' },
  mayKeep: { fa: 'ثبت و پیگیری مصوبه‌های شورا', en: 'enter and follow up resolutions of the council' },
  mayRule: { fa: 'نظر حقوقی دربارهٔ مصوبه‌ها', en: 'rule on resolutions before the law' },
  mayPublishRules: { fa: 'انتشار قاعده‌های شورا', en: 'publish the council’s rules' },

  numberTaken: (address: Text): Text => ({
    fa: `مصوبه‌ای با همین شماره در همین دوره ثبت شده است: ${address.fa}.`,
    en: `A resolution of this number is entered for this term already: ${address.en}.`,
  }),
  numberUnfit: { fa: 'شماره باید میان ۱ و ۹۹۹۹۹ باشد.', en: 'The number has to be between 1 and 99999.' },
  termUnfit: { fa: 'دورهٔ شورا باید میان ۱ و ۹۹ باشد.', en: 'The term of the council has to be between 1 and 99.' },
  adoptedAhead: { fa: 'تاریخ تصویب هنوز نرسیده است.', en: 'The day of adoption is still to come.' },
  textEmpty: { fa: 'متن مصوبه را بنویسید.', en: 'Write the text of the resolution.' },
  noClauses: {
    fa: 'این متن هنوز بندی ندارد؛ نخست آن را بخش کنید.',
    en: 'The text has no clauses yet; divide it first.',
  },
  settledAlready: {
    fa: 'بندهای این متن نهایی شده است؛ برای تغییر، نسخهٔ اصلاحی با دلیل بنویسید.',
    en: 'The clauses of this text are settled. To change them, write a corrected version with its reason.',
  },
  notSettled: { fa: 'نخست بخش‌بندی متن را نهایی کنید.', en: 'Settle the division into clauses first.' },
  clauseChanged: (clause: Text): Text => ({
    fa: `کس دیگری همین حالا دربارهٔ ${clause.fa} تصمیم گرفت؛ تصمیم او را پایین می‌بینید و نوشتهٔ شما هم مانده است.`,
    en: `Somebody else has just decided on ${clause.en}; you see below what they decided, and what you wrote is kept.`,
  }),
  unchangedText: { fa: 'این متن با متن کنونی فرقی ندارد.', en: 'This text is the one there is.' },
  addressTaken: (clause: Text): Text => ({
    fa: `دو بند یک نشانی دارند: ${clause.fa}.`,
    en: `Two clauses have the same address: ${clause.en}.`,
  }),
  addressUnfit: (clause: Text): Text => ({
    fa: `نشانی تازهٔ ${clause.fa} درست نیست: با عدد آغاز می‌شود و پس از هر نقطه عدد، حرف یا تبصره می‌آید.`,
    en: `The new address of ${clause.en} does not fit: it is a number, then numbers, letters or notes after dots, such as 2.b.`,
  }),
  nothingToMerge: (clause: Text): Text => ({
    fa: `پیش از ${clause.fa} بندی نیست.`,
    en: `No clause stands before ${clause.en}.`,
  }),
  nothingToSplit: (clause: Text): Text => ({
    fa: `متن ${clause.fa} تنها با خط خالی دو بخش می‌شود؛ واژه‌هایش همان می‌ماند که در مصوبه است.`,
    en: `The text of ${clause.en} is cut by empty lines alone; its words stay those of the resolution.`,
  }),
  clauseNotExecutable: {
    fa: 'برای بندی صاحب می‌گذارند که اجرایی است.',
    en: 'Only a clause that wants something done has an owner.',
  },
  notSeated: (name: string, names: readonly string[]): Text => ({
    fa: `«${name}» در این واحد نیست. کسانی که هستند: ${names.join('، ')}.`,
    en: `“${name}” is not of this unit. Those who are: ${names.join(', ')}.`,
  }),
  nobodySeated: {
    fa: 'کسی در این واحد ثبت نشده است؛ جای مسئول را خالی بگذارید.',
    en: 'Nobody is entered for this unit; leave the responsible person empty.',
  },
  noActionNeedsWhy: {
    fa: 'بنویسید چرا این بند به اقدام نیاز ندارد؛ دست‌کم بیست حرف.',
    en: 'Write why this clause needs no action, in at least twenty letters.',
  },
  clauseIsOver: {
    fa: 'این مصوبه یا این بند دیگر اعتبار ندارد.',
    en: 'This resolution, or this clause, is no longer in effect.',
  },

  notNow: (state: Text): Text => ({
    fa: `این مصوبه «${state.fa}» است و این رویداد اکنون برای آن ثبت نمی‌شود.`,
    en: `The resolution is ${state.en}; this cannot be recorded of it now.`,
  }),
  dateAhead: { fa: 'این تاریخ هنوز نرسیده است.', en: 'That day is still to come.' },
  dateTooEarly: {
    fa: 'این تاریخ پیش از رویدادی است که باید پس از آن باشد.',
    en: 'The day lies before something it should follow.',
  },
  letterMissing: { fa: 'شمارهٔ نامه را بنویسید.', en: 'Give the number of the letter.' },
  addressesMissing: {
    fa: 'بگویید کدام بندها باطل شده است.',
    en: 'Say which clauses were annulled.',
  },
  otherMissing: {
    fa: 'شمارهٔ مصوبه‌ای را بنویسید که این را لغو کرده است.',
    en: 'Give the number of the resolution that repeals this one.',
  },
  circle: (chain: Text): Text => ({
    fa: `این دو مصوبه جای یکدیگر را می‌گیرند: ${chain.fa}.`,
    en: `These resolutions would take each other’s place: ${chain.en}.`,
  }),
  withdrawnReason: {
    fa: 'مصوبه دیگر اعتبار ندارد و تعهدهای باز آن پس گرفته شد.',
    en: 'The resolution has lost its effect, and what was open for it is taken back.',
  },

  boardStatement: (address: Text): Text => ({
    fa: `پاسخ هیأت تطبیق دربارهٔ ${address.fa}`,
    en: `Answer of the conformity board on ${address.en}`,
  }),
  boardDoneWhen: {
    fa: 'نامهٔ هیأت دربارهٔ مغایرت یا نبود مغایرت به شورا رسیده یا مهلت قانون گذشته است.',
    en: 'The board’s letter has reached the council, or the time the law gives is over.',
  },

  votesDoNotAdd: (counted: number, expected: number): Text => ({
    fa: `${number(counted).fa} رأی برای ${number(expected).fa} نفر؛ شمارش درست نیست.`,
    en: `Votes counted: ${counted}; people: ${expected}. The count cannot be right.`,
  }),
  nobodyVoted: { fa: 'رأیی ثبت نشده است.', en: 'No vote is recorded.' },
  notAMember: { fa: 'رأی کسی ثبت می‌شود که عضو است.', en: 'Only members vote.' },
  correctedAlready: { fa: 'این رأی‌گیری پیش‌تر اصلاح شده است.', en: 'This count was put right before.' },

  publishedAlready: { fa: 'این مصوبه پیش‌تر منتشر شده است.', en: 'The resolution is published already.' },
  notPublished: { fa: 'این مصوبه هنوز منتشر نشده است.', en: 'The resolution is not published yet.' },
  ownersMissing: {
    fa: 'هنوز بندی صاحب ندارد.',
    en: 'No clause has an owner yet.',
  },
  reasonNeeded: { fa: 'دلیل را دست‌کم در بیست حرف بنویسید.', en: 'Give the reason in at least twenty letters.' },
  ruleInPast: {
    fa: 'قاعدهٔ تازه از امروز یا پس از آن معتبر است.',
    en: 'A new rule holds from today or a later day.',
  },

  paperEntered: { fa: 'ثبت لایحه یا طرح', en: 'paper entered' },
  paperAttached: { fa: 'افزودن فایل به لایحه یا نامه', en: 'file attached to a paper' },
  resolutionEntered: { fa: 'ثبت مصوبهٔ شورا', en: 'resolution of the council entered' },
  clausesSettled: { fa: 'بخش‌بندی مصوبه به بندها', en: 'resolution divided into clauses' },
  clauseDecided: { fa: 'تعیین تکلیف یک بند مصوبه', en: 'clause of a resolution decided' },
  textChanged: { fa: 'نسخهٔ تازهٔ متن مصوبه', en: 'new version of a resolution' },
  legalRecorded: { fa: 'رویداد حقوقی مصوبه', en: 'legal event of a resolution' },
  tookEffect: { fa: 'لازم‌الاجرا شدن مصوبه', en: 'resolution took effect' },
  resolutionPublished: { fa: 'انتشار مصوبه', en: 'resolution published' },
  ownersPublished: { fa: 'انتشار صاحبان بندها', en: 'owners of clauses published' },
  resolutionWithdrawn: { fa: 'برداشتن مصوبه از انتشار', en: 'resolution taken out of publication' },
  voteRecorded: { fa: 'ثبت رأی‌گیری شورا', en: 'vote of the council recorded' },
  briefMade: { fa: 'ساخت گزارش ناظران', en: 'brief for scrutiny made' },
  imported: { fa: 'ورود گروهی مصوبه‌ها', en: 'resolutions brought in' },
  ruleSet: { fa: 'انتشار قاعدهٔ شورا', en: 'rule of the council published' },
  fileAttached: { fa: 'افزودن پیوست به مصوبه', en: 'file attached to a resolution' },
} satisfies Words

/** `812-1405` as it is said. */
export const addressText = (address: string): Text => ({
  fa: `مصوبهٔ ${numeral(address.split('-')[0] ?? '').fa} سال ${numeral(address.split('-')[1] ?? '').fa}`,
  en: `Resolution ${address.split('-')[0] ?? ''} of ${address.split('-')[1] ?? ''}`,
  azb: `${numeral(address.split('-')[1] ?? '').fa} ایلینین ${numeral(address.split('-')[0] ?? '').fa} نومره‌لی قراری`,
})

export const legalStateNames: Record<LegalState, Text> = {
  adopted: { fa: 'تصویب‌شده، ابلاغ‌نشده', en: 'adopted, not served', azb: 'قبول اولونوب، ابلاغ اولونماییب' },
  waiting: { fa: 'در مهلت اعتراض', en: 'open to objection', azb: 'اعتراض مهلتینده' },
  enforceable: { fa: 'لازم‌الاجرا', en: 'in force', azb: 'لازم‌الاجرا' },
  objected: { fa: 'مورد اعتراض', en: 'objected to', azb: 'اعتراض اولونوب' },
  disputed: { fa: 'در هیأت حل اختلاف', en: 'before the dispute board', azb: 'حل اختلاف هیأتینده' },
  void: { fa: 'باطل', en: 'void', azb: 'باطل' },
  suspended: { fa: 'متوقف به حکم دادگاه', en: 'stopped by a court', azb: 'محکمه حکمو ایله دایانیب' },
  repealed: { fa: 'لغوشده', en: 'repealed', azb: 'لغو اولونوب' },
}
