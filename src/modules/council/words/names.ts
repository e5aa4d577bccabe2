import type { Text } from '#platform/locale.ts'
import type { EvidenceKind, Verdict } from '#engines/commitment/index.ts'
import type { LegalEventKind } from '../rules/legal.ts'
import type { PublishedThing } from '../rules/publication.ts'
import type { VoteMethod, VoteOption, VoteOutcome } from '../rules/votes.ts'
import type { AttachmentKind } from '../tables/papers.ts'

export const legalEventNames: Record<LegalEventKind, Text> = {
  notified: { fa: 'ابلاغ به هیأت تطبیق', en: 'served on the conformity board' },
  'no-objection': { fa: 'نامهٔ «مغایرتی نیست»', en: 'letter of no objection' },
  objected: { fa: 'اعتراض هیأت تطبیق', en: 'objection of the conformity board' },
  'ruled-in-time': { fa: 'نظر حقوقی: اعتراض پذیرفته است', en: 'legal ruling: the objection counts' },
  'ruled-late': { fa: 'نظر حقوقی: اعتراض دیر رسیده است', en: 'legal ruling: the objection came too late' },
  upheld: { fa: 'پافشاری شورا بر مصوبه', en: 'upheld by the council' },
  amended: { fa: 'اصلاح مصوبه در شورا', en: 'amended by the council' },
  voided: { fa: 'لغو مصوبه در شورا', en: 'annulled by the council' },
  'dispute-upheld': { fa: 'رأی هیأت حل اختلاف: تأیید', en: 'dispute board: upheld' },
  'dispute-annulled': { fa: 'رأی هیأت حل اختلاف: ابطال', en: 'dispute board: annulled' },
  'dispute-partly': { fa: 'رأی هیأت حل اختلاف: ابطال بخشی', en: 'dispute board: annulled in part' },
  suspended: { fa: 'توقف به حکم دادگاه', en: 'suspended by a court' },
  resumed: { fa: 'پایان توقف دادگاه', en: 'suspension ended' },
  repealed: { fa: 'لغو با مصوبهٔ بعدی', en: 'repealed by a later resolution' },
}

export const voteOptionNames: Record<VoteOption, Text> = {
  for: { fa: 'موافق', en: 'for', azb: 'موافق' },
  against: { fa: 'مخالف', en: 'against', azb: 'مخالف' },
  abstain: { fa: 'ممتنع', en: 'abstained', azb: 'ممتنع' },
  present: { fa: 'حاضر بی رأی', en: 'present, no vote', azb: 'حاضر، رأی‌سیز' },
  absent: { fa: 'غایب', en: 'absent', azb: 'غایب' },
}

export const voteMethodNames: Record<VoteMethod, Text> = {
  show: { fa: 'دست بلند کردن', en: 'show of hands', azb: 'ال قالدیرماق' },
  'roll-call': { fa: 'رأی با نام', en: 'roll-call', azb: 'آدلا رأی' },
  secret: { fa: 'رأی مخفی', en: 'secret ballot', azb: 'گیزلی رأی' },
  unanimous: { fa: 'به اتفاق آرا', en: 'unanimous', azb: 'بوتون رأیلرله' },
}

export const voteOutcomeNames: Record<VoteOutcome, Text> = {
  passed: { fa: 'تصویب شد', en: 'passed', azb: 'قبول اولوندو' },
  failed: { fa: 'رأی نیاورد', en: 'failed', azb: 'رأی گتیرمه‌دی' },
  'no-quorum': { fa: 'حد نصاب نبود', en: 'no quorum', azb: 'حد نصاب یوخ ایدی' },
}

export const attachmentKindNames: Record<AttachmentKind, Text> = {
  text: { fa: 'متن امضاشده', en: 'signed text', azb: 'ایمضالانمیش متن' },
  annex: { fa: 'پیوست', en: 'annex', azb: 'قوشما' },
  letter: { fa: 'نامه', en: 'letter', azb: 'مکتوب' },
  minutes: { fa: 'صورت‌جلسه', en: 'minutes', azb: 'صورت‌جلسه' },
}

export const publishedNames: Record<PublishedThing, Text> = {
  agenda: { fa: 'دستور جلسه', en: 'the agenda', azb: 'جلسه دستورو' },
  attendance: { fa: 'حضور و غیاب', en: 'the attendance', azb: 'حاضر و غایبلر' },
  votes: { fa: 'رأی‌ها', en: 'votes', azb: 'رأیلر' },
  text: { fa: 'متن', en: 'text', azb: 'متن' },
  owners: { fa: 'صاحبان بندها', en: 'owners of clauses', azb: 'بندلرین صاحب‌لری' },
}

/** How a verdict came. */
export const verdictNames: Record<Verdict, Text> = {
  confirmed: { fa: 'تأیید طرف دیگر', en: 'confirmed by the other side', azb: 'او بیری طرفین تأییدی' },
  inspected: { fa: 'بازرسی در محل', en: 'inspected on the spot', azb: 'یئرینده بازرسلیک' },
  supervised: { fa: 'تأیید کمیسیون ناظر', en: 'confirmed by the supervising commission', azb: 'ناظر کمیسیونون تأییدی' },
  'by-law': { fa: 'به حکم قانون', en: 'settled by law', azb: 'قانون حکمو ایله' },
  unconfirmed: { fa: 'بی پاسخ مانده', en: 'unconfirmed', azb: 'تأیید اولونماییب' },
}

export const evidenceKindNames: Record<EvidenceKind, Text> = {
  photo: { fa: 'عکس', en: 'photograph', azb: 'شکیل' },
  document: { fa: 'سند', en: 'document', azb: 'سند' },
  measure: { fa: 'اندازه‌گیری', en: 'measurement', azb: 'اؤلچو' },
  list: { fa: 'فهرست', en: 'list', azb: 'سیاهی' },
  payment: { fa: 'پرداخت', en: 'payment', azb: 'اؤده‌مه' },
  link: { fa: 'پیوند', en: 'link', azb: 'باغلانتی' },
  fact: { fa: 'رویداد ثبت‌شده', en: 'recorded event', azb: 'قئید اولونموش اولای' },
}
