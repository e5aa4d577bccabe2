import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import type { AgencyChannel } from '../tables.ts'

export const channelNames: Record<AgencyChannel, Text> = {
  account: { fa: 'حساب کاربری', en: 'account', azb: 'حساب' },
  link: { fa: 'پیوند', en: 'link', azb: 'باغلانتی' },
  paper: { fa: 'نامه', en: 'paper', azb: 'مکتوب' },
}

/** Agencies: how they answer, and how well they keep their word. */
export const agenciesWords = {
  agencies: { fa: 'دستگاه‌ها', en: 'Agencies', azb: 'قوروملار' },
  lead: {
    fa: 'دستگاه‌هایی که با معاونت کار مشترک دارند، و آنچه پذیرفته و به انجام رسانده‌اند.',
    en: 'Agencies that work with the Deputy, and what they accepted and got done.',
    azb: 'معاونت ایله بیرگه ایش گؤرن قوروملار، و قبول ائدیب بیتیردیکلری.',
  },
  none: { fa: 'دستگاهی ثبت نشده است', en: 'No agencies yet', azb: 'قوروم یازیلماییب' },
  name: { fa: 'دستگاه', en: 'Agency', azb: 'قوروم' },
  liaison: { fa: 'رابط', en: 'Liaison', azb: 'رابط' },
  channels: { fa: 'راه پاسخ', en: 'How it answers', azb: 'جاواب یولو' },
  number: { fa: 'شمارهٔ ثبت‌شده', en: 'Registered number' },
  numberHint: {
    fa: 'کد و پیوند تنها به این شماره می‌رود. خالی بگذارید تا شمارهٔ پیشین بماند.',
    en: 'Codes and links go to this number alone. Leave empty to keep the one there is.',
  },
  hasNumber: { fa: 'شماره دارد', en: 'has a number' },
  wantsCode: { fa: 'هر گام کد یک‌بارمصرف بخواهد', en: 'Every step wants a one-time code' },
  post: { fa: 'سمت رابط', en: 'Post of the liaison' },
  address: { fa: 'نشانی پستی', en: 'Postal address' },
  save: { fa: 'ذخیرهٔ دستگاه', en: 'Save the agency' },
  saved: { fa: 'دستگاه ذخیره شد.', en: 'The agency was saved.' },
  add: { fa: 'ثبت دستگاه', en: 'Register an agency' },
  sendLink: { fa: 'فرستادن پیوند', en: 'Send a link' },
  sent: { fa: 'پیوند به شمارهٔ ثبت‌شده فرستاده شد.', en: 'The link is on its way to the registered number.' },
  links: { fa: 'پیوندها', en: 'Links' },
  noLinks: { fa: 'پیوندی داده نشده است.', en: 'No links were given.' },
  uses: (count: number): Text => ({
    fa: `${number(count).fa} بار باز شده`,
    en: `Opened: ${number(count).en}`,
  }),
  until: (day: Text): Text => ({ fa: `تا ${day.fa}`, en: `until ${day.en}` }),
  revoked: { fa: 'باطل شده', en: 'revoked' },
  revoke: { fa: 'باطل کردن', en: 'Revoke' },
  revokedNow: { fa: 'پیوند باطل شد.', en: 'The link was revoked.' },
  protocols: { fa: 'تفاهم‌های اشتراک داده', en: 'Data-sharing protocols' },
  noProtocols: { fa: 'تفاهمی امضا نشده است.', en: 'None was signed.' },
  accepted: { fa: 'پذیرفته', en: 'Accepted', azb: 'قبول اولونموش' },
  verified: { fa: 'تأییدشده', en: 'Verified', azb: 'تأیید اولونموش' },
  returned: { fa: 'برگشت‌خورده', en: 'Came back', azb: 'قایتاریلمیش' },
  median: { fa: 'میانهٔ روز تا تأیید', en: 'Median days to verdict', azb: 'تأییده قدر اورتا گون' },
  tooFew: (fewest: number): Text => ({
    fa: `برای سنجش به دست‌کم ${number(fewest).fa} تعهد نیاز است.`,
    en: `Figures are shown once there are enough commitments: ${number(fewest).en}.`,
    azb: `اؤلچمک اوچون ان آزی ${number(fewest).fa} تعهد لازیم‌دیر.`,
  }),
  basis: (n: number): Text => ({
    fa: `بر پایهٔ ${number(n).fa} تعهد همگانی`,
    en: `From public commitments: ${number(n).en}`,
    azb: `${number(n).fa} آچیق تعهد اساسیندا`,
  }),
  due: { fa: 'کارتابل دستگاه', en: 'What it owes' },
  noSuch: { fa: 'چنین دستگاهی نیست.', en: 'There is no such agency.', azb: 'بئله بیر قوروم یوخدور.' },
} satisfies Words
