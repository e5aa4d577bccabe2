import type { Text, Words } from '#platform/locale.ts'
import type { CredentialKind } from './tables.ts'

export const words = {
  credentials: { fa: 'سندهای صادرشده', en: 'Issued documents', azb: 'وئریلمیش سندلر' },
  verify: { fa: 'راستی‌آزمایی سند', en: 'Check a document', azb: 'سندین دوغرولوغو' },
  verifyLead: {
    fa: 'کدی را که روی سند چاپ شده است بنویسید. این صفحه می‌گوید آیا شهر چنین سندی داده و آیا هنوز معتبر است.',
    en: 'Write the code printed on the document. This page says whether the city issued it, and whether it still holds.',
  },
  code: { fa: 'کد سند', en: 'Code of the document', azb: 'سند کودو' },
  codeHint: {
    fa: 'مانند 7K3M9-QXT2B-4؛ بزرگی و کوچکی حرف‌ها مهم نیست.',
    en: 'Like 7K3M9-QXT2B-4; small or capital letters.',
  },
  check: { fa: 'می‌آزمایم', en: 'Check', azb: 'یوخلاییرام' },
  valid: { fa: 'این سند معتبر است', en: 'This document is valid' },
  validNote: { fa: 'شهر آن را داده و امضای آن درست است.', en: 'The city issued it and its signature holds.' },
  revoked: { fa: 'این سند باطل شده است', en: 'This document has been revoked' },
  revokedNote: { fa: 'شهر آن را داده بود و سپس باطل کرد.', en: 'The city issued it, and revoked it later.' },
  broken: { fa: 'امضای این سند درست نیست', en: 'The signature of this document does not hold' },
  brokenNote: {
    fa: 'به این سند تکیه نکنید و به ما خبر دهید.',
    en: 'Do not rely on this document, and tell us.',
  },
  unknown: { fa: 'چنین سندی نداده‌ایم', en: 'We have issued no such document' },
  unknownNote: {
    fa: 'کد را دوباره با آنچه چاپ شده است بسنجید.',
    en: 'Compare the code with what is printed once more.',
  },
  kind: { fa: 'نوع سند', en: 'Kind' },
  issuer: { fa: 'صادرکننده', en: 'Issuer' },
  month: { fa: 'ماه صدور', en: 'Month of issue' },
  revokedIn: { fa: 'باطل‌شده در', en: 'Revoked on' },
  nothingElse: {
    fa: 'آنچه در سند نوشته شده این‌جا نمی‌آید؛ کد به‌تنهایی نمی‌گوید سند از آنِ کیست.',
    en: 'What the document says does not stand here: the code alone tells nobody whose it is.',
  },
  another: { fa: 'آزمودن سندی دیگر', en: 'Check another document' },

  title: { fa: 'عنوان برای کارکنان', en: 'Title for staff' },
  titleHint: { fa: 'همگانی نیست.', en: 'Not public.' },
  issuedOn: { fa: 'تاریخ صدور', en: 'Issued on' },
  data: { fa: 'متن سند', en: 'Text of the document' },
  dataHint: {
    fa: 'متن نگه داشته نمی‌شود؛ تنها اثر انگشت آن می‌ماند.',
    en: 'The text is not kept; only its hash stays.',
  },
  issue: { fa: 'صدور سند', en: 'Issue a document', azb: 'سندین وئریلمه‌سی' },
  issued: { fa: 'سند صادر شد. کد آن را روی سند چاپ کنید.', en: 'Issued. Print its code on the document.' },
  revoke: { fa: 'باطل کردن', en: 'Revoke' },
  revokeOf: (code: string): Text => ({ fa: `باطل کردن سند ${code}`, en: `Revoke ${code}` }),
  revokeHint: {
    fa: 'سند باطل‌شده دوباره معتبر نمی‌شود؛ سند تازه صادر کنید.',
    en: 'A revoked document never holds again; issue a new one.',
  },
  reason: { fa: 'دلیل', en: 'Reason' },
  wasRevoked: { fa: 'سند باطل شد.', en: 'The document has been revoked.' },
  state: { fa: 'وضعیت', en: 'State', azb: 'دوروم' },
  stateValid: { fa: 'معتبر', en: 'Valid' },
  stateRevoked: { fa: 'باطل', en: 'Revoked' },
  none: { fa: 'هنوز سندی صادر نشده است', en: 'No document has been issued yet' },
  noSuch: { fa: 'چنین سندی نیست.', en: 'There is no such document.' },
  inFuture: { fa: 'تاریخ صدور نمی‌تواند در آینده باشد.', en: 'It cannot be issued in the future.' },
  deputy: {
    fa: 'معاونت اجتماعی، فرهنگی و هنری شهرداری تبریز',
    en: 'Social, Cultural and Arts Deputy of Tabriz Municipality',
  },

  issueCredentials: { fa: 'صدور سند', en: 'issue documents', azb: 'سندین وئریلمه‌سی' },
  revokeCredentials: { fa: 'باطل کردن سند', en: 'revoke documents' },
  credentialIssued: { fa: 'صدور سند', en: 'document issued', azb: 'سندین وئریلمه‌سی' },
  credentialRevoked: { fa: 'باطل شدن سند', en: 'document revoked', azb: 'سندین لغو اولماسی' },
} satisfies Words

export const kindNames: Record<CredentialKind, Text> = {
  'programme-sheet': { fa: 'برگهٔ برنامه', en: 'Programme sheet', azb: 'پروگرام ورقی' },
  letter: { fa: 'نامه', en: 'Letter', azb: 'مکتوب' },
  certificate: { fa: 'گواهی', en: 'Certificate', azb: 'گواهی' },
  report: { fa: 'گزارش', en: 'Report', azb: 'گزارش' },
}
