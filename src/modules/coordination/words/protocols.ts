import type { Text, Words } from '#platform/locale.ts'
import type { ProtocolState } from '../rules/protocols.ts'

export const protocolStateNames: Record<ProtocolState, Text> = {
  'in-force': { fa: 'در حال اجرا', en: 'in force', azb: 'قوه‌ده' },
  over: { fa: 'پایان‌یافته', en: 'over', azb: 'بیتیب' },
  ended: { fa: 'پیش از موعد پایان یافته', en: 'ended early', azb: 'واختیندان قاباق بیتیب' },
}

/** Signed protocols about sharing data with an agency. */
export const protocolWords = {
  protocols: { fa: 'تفاهم‌های اشتراک داده', en: 'Data-sharing protocols', azb: 'بیلگی پایلاشما آنلاشمالاری' },
  none: { fa: 'تفاهمی امضا نشده است.', en: 'None was signed.', azb: 'آنلاشما ایمضالانماییب.' },
  categories: { fa: 'برای', en: 'For', azb: 'نه اوچون' },
  fields: { fa: 'داده‌ها', en: 'Data', azb: 'بیلگی‌لر' },
  term: { fa: 'مدت', en: 'Term', azb: 'مدت' },
  span: (from: Text, until: Text): Text => ({
    fa: `${from.fa} تا ${until.fa}`,
    en: `${from.en} to ${until.en}`,
    azb: `${from.fa} – ${until.fa}`,
  }),
  letter: { fa: 'شمارهٔ نامه', en: 'Letter no.', azb: 'مکتوب نؤمره‌سی' },
  sign: { fa: 'ثبت تفاهم امضاشده', en: 'Record a signed protocol' },
  title: { fa: 'عنوان تفاهم', en: 'Title' },
  signedOn: { fa: 'تاریخ امضا', en: 'Signed on' },
  until: { fa: 'تا تاریخ', en: 'Until' },
  fieldsHint: {
    fa: 'هر سطر یک داده، مانند «نشانی محل گزارش».',
    en: 'One a line, such as “address of the report”.',
  },
  signed: { fa: 'تفاهم ثبت شد.', en: 'The protocol was recorded.' },
  end: { fa: 'پایان دادن', en: 'End it now' },
  ended: { fa: 'تفاهم از امروز پایان یافت.', en: 'The protocol ends today.' },
  signedLater: { fa: 'تاریخ امضا نمی‌تواند در آینده باشد.', en: 'It cannot have been signed in days to come.' },
  backwards: { fa: 'پایان تفاهم پیش از امضای آن است.', en: 'It ends before it was signed.' },
  noSuch: { fa: 'چنین تفاهمی نیست.', en: 'There is no such protocol.' },
} satisfies Words
