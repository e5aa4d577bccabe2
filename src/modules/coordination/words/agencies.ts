import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import type { AgencyChannel, AgencyPart } from '../tables.ts'

export const channelNames: Record<AgencyChannel, Text> = {
  account: { fa: 'حساب کاربری', en: 'account', azb: 'حساب' },
  link: { fa: 'پیوند', en: 'link', azb: 'باغلانتی' },
  paper: { fa: 'نامه', en: 'paper', azb: 'مکتوب' },
}

/** What changed, in the words of the form. */
export const partNames: Record<AgencyPart, Text> = {
  post: { fa: 'سمت رابط', en: 'post of the liaison' },
  liaison: { fa: 'رابط', en: 'liaison' },
  channels: { fa: 'راه‌های پاسخ', en: 'ways to answer' },
  number: { fa: 'شمارهٔ ثبت‌شده', en: 'registered number' },
  code: { fa: 'کد یک‌بارمصرف', en: 'one-time code' },
  address: { fa: 'نشانی پستی', en: 'postal address' },
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
  edit: { fa: 'ویرایش شیوهٔ پاسخ', en: 'Change how it answers' },
  newHint: {
    fa: 'دستگاهی که در فهرست نیست، نخست در «سازمان‌ها» ثبت می‌شود.',
    en: 'A body that is not in the list is first registered under Organisations.',
  },
  profile: { fa: 'شناسنامهٔ دستگاه', en: 'Profile of the agency', azb: 'قورومون شناسنامه‌سی' },
  first: { fa: 'راه نخست', en: 'First way' },
  second: { fa: 'راه دوم', en: 'Second way' },
  third: { fa: 'راه سوم', en: 'Third way' },
  liaisonHint: { fa: 'از کسانی که در این دستگاه سمت دارند.', en: 'One of those who have a post in this body.' },
  liaisonElsewhere: { fa: 'این کس در آن دستگاه سمتی ندارد.', en: 'This person has no post in that body.' },
  noNumber: { fa: 'ثبت نشده', en: 'not recorded' },
  standing: { fa: 'پذیرش همیشگی', en: 'Accepts unasked' },
  standingHint: {
    fa: 'تعهدهای این موضوع‌ها با پیشنهاد، پذیرفته به شمار می‌آید؛ تنها اگر دستگاه کتبی پذیرفته است.',
    en: 'Commitments of these matters count as accepted when offered; only if the agency has agreed in writing.',
  },
  standingNone: { fa: 'هیچ؛ هر پیشنهاد پاسخ می‌خواهد.', en: 'Nothing; every offer wants an answer.' },
  calendar: { fa: 'تقویم کاری', en: 'Work calendar', azb: 'ایش تقویمی' },
  calendarOfCity: {
    fa: 'همان تقویم کاری شهر؛ سررسید تعهدهایش با آن شمرده می‌شود.',
    en: 'That of the city; the due dates of its commitments are counted with it.',
  },
  calendarOwn: {
    fa: 'سررسید تعهدهای این دستگاه با آخر هفتهٔ خودش شمرده می‌شود.',
    en: 'The due dates of its commitments are counted with its own weekend.',
  },
  ownWeekend: { fa: 'آخر هفتهٔ دیگری برای این دستگاه', en: 'Another weekend for this agency' },
  backToCity: { fa: 'بازگشت به تقویم شهر از امروز', en: 'Back to the calendar of the city from today' },
  ownClosure: { fa: 'روز تعطیل این دستگاه', en: 'A day on which this agency is closed' },
  closures: { fa: 'روزهای تعطیل این دستگاه', en: 'Days on which it is closed' },
  addClosure: { fa: 'ثبت روز تعطیل', en: 'Record the closed day' },
  closureSaved: {
    fa: 'روز تعطیل ثبت شد؛ سررسیدهایی که از این روز می‌گذرند جابه‌جا می‌شوند.',
    en: 'The closed day is recorded; due dates that pass over it move.',
  },
  openAfterAll: { fa: 'لغو این تعطیلی', en: 'It is open after all' },
  closureEnded: {
    fa: 'این روز دیگر تعطیل نیست؛ سررسیدهای جابه‌جاشده همان می‌ماند.',
    en: 'The day is no longer closed; due dates that have moved stay.',
  },
  calendarSaved: { fa: 'تقویم کاری دستگاه ثبت شد.', en: 'The work calendar of the agency was recorded.' },
  changes: { fa: 'تاریخچهٔ تغییرها', en: 'History of changes', azb: 'دییشیکلیکلرین تاریخی' },
  noChanges: { fa: 'از این پس هر تغییر اینجا می‌ماند.', en: 'Every change from now on stays here.' },
  useList: { fa: 'زمان‌های باز شدن', en: 'When it was opened' },
  renew: { fa: 'پیوند تازه به جای این', en: 'Replace by a new one' },
  renewed: {
    fa: 'پیوند پیشین باطل شد و پیوند تازه به شمارهٔ ثبت‌شده فرستاده شد.',
    en: 'The old link is revoked; the new one is on its way to the registered number.',
  },
  over: { fa: 'پایان‌یافته', en: 'over' },
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
  keptWord: { fa: 'پایبندی به تعهدها', en: 'How promises were kept', azb: 'تعهدلره باغلی‌لیق' },
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
