import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { MessageState, OutboxPort } from '#platform/outbox/tables.ts'

export const words = {
  house: { fa: 'خانه', en: 'The house', azb: 'ائو' },
  outbox: { fa: 'صندوق ارسال', en: 'Outbox', azb: 'گؤندرمه قوتوسو' },
  outboxLead: {
    fa: 'پیام‌هایی که شهر به مردم می‌فرستد. گیرنده نشان داده نمی‌شود.',
    en: 'Messages from the city to people. Recipients are not shown.',
  },
  all: { fa: 'همه', en: 'All', azb: 'هامیسی' },
  port: { fa: 'از راه', en: 'Port' },
  state: { fa: 'وضعیت', en: 'State', azb: 'دوروم' },
  message: { fa: 'پیام', en: 'Message' },
  parts: (n: number): Text => ({ fa: `${faDigits(n)} بخش`, en: n === 1 ? '1 part' : `${n} parts` }),
  tries: { fa: 'تلاش', en: 'Attempts' },
  when: { fa: 'نوشته در', en: 'Written' },
  problem: { fa: 'پاسخ یا اشکال', en: 'Answer or problem' },
  retry: { fa: 'فرستادن دوباره', en: 'Send again' },
  hold: { fa: 'نگه داشتن', en: 'Hold' },
  cancel: { fa: 'لغو', en: 'Cancel' },
  noMessages: { fa: 'پیامی با این نشانه‌ها نیست', en: 'No message matches' },
  done: (n: number): Text => ({
    fa: `${faDigits(n)} پیام تغییر کرد.`,
    en: n === 1 ? '1 message changed.' : `${n} messages changed.`,
  }),
  nothingPicked: { fa: 'ردیفی برگزیده نشده است.', en: 'No row is selected.' },
  messageOf: (key: string): Text => ({ fa: `پیام ${key}`, en: `message ${key}` }),
  sealedText: { fa: 'متن این پیام هنوز ساخته نشده است.', en: 'The text of this message is not made yet.' },
  codesShown: {
    fa: 'این شهر نمونه است؛ کدهای یک‌بارمصرف این‌جا خوانده می‌شود. در شهر واقعی به جای آن نقطه می‌آید.',
    en: 'This city is a sample: one-time codes can be read here. In a real one there are dots.',
  },

  health: { fa: 'تندرستی سامانه', en: 'Health', azb: 'سیستمین ساغلیغی' },
  healthLead: { fa: 'آنچه گرداننده باید بداند، همین حالا.', en: 'What an operator must know, now.' },
  well: { fa: 'خوب', en: 'Well' },
  look: { fa: 'بنگرید', en: 'Look' },
  bad: { fa: 'بد', en: 'Bad' },
  part: { fa: 'بخش', en: 'Part' },
  finding: { fa: 'چه دیدیم', en: 'What we found' },
  database: { fa: 'پایگاه داده', en: 'Database' },
  databaseSays: (version: string, megabytes: number): Text => ({
    fa: `PostgreSQL ${version}، ${faDigits(megabytes)} مگابایت`,
    en: `PostgreSQL ${version}, ${megabytes} MB`,
  }),
  record: { fa: 'دفتر رویدادها', en: 'The record', azb: 'اولایلار دفتری' },
  recordSays: (chained: number, waiting: number): Text => ({
    fa: `${faDigits(chained)} رویداد در زنجیر، ${faDigits(waiting)} در راه`,
    en: `Facts in the chain: ${chained}; on their way: ${waiting}`,
  }),
  deliveries: { fa: 'واکنش‌ها', en: 'Reactions' },
  deliveriesSay: (waiting: number, failing: number): Text => ({
    fa: `${faDigits(waiting)} در نوبت، ${faDigits(failing)} با اشکال`,
    en: `${waiting} waiting, ${failing} failing`,
  }),
  messages: { fa: 'پیام‌های ۲۴ ساعت', en: 'Messages of 24 hours' },
  messagesSay: (sent: number, waiting: number, failed: number): Text => ({
    fa: `${faDigits(sent)} رفته، ${faDigits(waiting)} در نوبت یا نگه‌داشته، ${faDigits(failed)} ناموفق`,
    en: `${sent} sent, ${waiting} waiting or held, ${failed} failed`,
  }),
  budget: { fa: 'پیامک‌های کد', en: 'Codes by text message' },
  budgetSays: (hour: Text, day: Text): Text => ({
    fa: `ساعت: ${hour.fa}؛ شبانه‌روز: ${day.fa}`,
    en: `Hour: ${hour.en}; day: ${day.en}`,
  }),
  budgetShare: (sent: number, percent: number, most: number): Text => ({
    fa: `${faDigits(sent)} پیامک رفته، ${faDigits(percent)}٪ از سقف ${faDigits(most)} کد پر است`,
    en: `messages sent: ${sent}; used of the ceiling (${most}): ${percent}%`,
  }),
  store: { fa: 'انبار فایل‌ها', en: 'File store' },
  storeEmpty: { fa: 'هنوز فایلی نیست.', en: 'There is no file yet.' },
  storeWhole: (count: number): Text => ({
    fa: `${faDigits(count)} فایل تازه سر جای خود است.`,
    en: count === 1 ? 'The newest file is in its place.' : `The ${count} newest files are in their place.`,
  }),
  storeMissing: (name: string): Text => ({ fa: `این فایل نیست: ${name}`, en: `This file is missing: ${name}` }),
  disk: { fa: 'دیسک', en: 'Disk' },
  diskSays: (gigabytes: number): Text => ({
    fa: `${faDigits(gigabytes)} گیگابایت جا مانده`,
    en: `${gigabytes} GB left`,
  }),
  jobs: { fa: 'کارهای زمان‌بندی‌شده', en: 'Scheduled jobs' },
  job: { fa: 'کار', en: 'Job' },
  lastRun: { fa: 'آخرین بار', en: 'Last run' },
  runs: { fa: 'بار', en: 'Runs' },
  failures: { fa: 'ناموفق', en: 'Failed' },
  noJobs: { fa: 'هنوز کاری اجرا نشده است.', en: 'No job has run yet.' },
  failing: { fa: 'واکنش‌هایی که پیش نمی‌روند', en: 'Reactions that fail' },
  reaction: { fa: 'واکنش', en: 'Reaction' },
  attempts: { fa: 'تلاش', en: 'Attempts' },
  nextTry: { fa: 'تلاش بعدی', en: 'Next try' },
  tests: { fa: 'آزمون‌ها', en: 'Try it now' },
  tryPress: { fa: 'چاپ یک برگ آزمایشی', en: 'Print a test sheet' },
  pressWorks: (bytes: number): Text => ({
    fa: `چاپخانه کار می‌کند: ${faDigits(bytes)} بایت.`,
    en: `The press prints; size in bytes: ${bytes}.`,
  }),
  pressFails: { fa: 'چاپخانه کار نکرد؛ جزئیات در گزارش سامانه است.', en: 'The press did not print; the log says why.' },
  verifyChain: { fa: 'بازشماری زنجیر', en: 'Verify the chain' },
  chainWhole: (length: number): Text => ({
    fa: `زنجیر ${faDigits(length)} رویداد درست است.`,
    en: `The chain is whole; facts in it: ${length}.`,
  }),
  chainBroken: (seq: number): Text => ({
    fa: `زنجیر در شمارهٔ ${faDigits(seq)} شکسته است. پایگاه داده را همان‌گونه نگه دارید و با پشتیبان بسنجید.`,
    en: `The chain is broken at ${seq}. Keep the database as it is and compare it with a backup.`,
  }),
  chainStray: (count: number): Text => ({
    fa: `${faDigits(count)} رویداد بیرون از زنجیر است.`,
    en: `Facts outside the chain: ${count}.`,
  }),

  permissions: { fa: 'نقش‌ها و اجازه‌ها', en: 'Roles and permissions', azb: 'رول‌لار و اجازه‌لر' },
  permissionsLead: {
    fa: 'هر نقش چه می‌تواند. نقش‌ها از سمت‌ها می‌آید و در محدودهٔ همان سمت کار می‌کند.',
    en: 'What each role may do. Roles come from posts, and reach as far as the post does.',
  },
  permission: { fa: 'اجازه', en: 'Permission' },
  room: { fa: 'اتاق', en: 'Room' },
  yes: { fa: 'دارد', en: 'Yes' },
  no: { fa: 'ندارد', en: 'No' },

  seeOutbox: { fa: 'دیدن صندوق ارسال', en: 'see the outbox' },
  manageOutbox: { fa: 'فرستادن، نگه داشتن و لغو پیام‌ها', en: 'send, hold and cancel messages' },
  seeHealth: { fa: 'دیدن تندرستی سامانه', en: 'see the health of the house' },
  seePermissions: { fa: 'دیدن نقش‌ها و اجازه‌ها', en: 'see roles and permissions' },
  messagesReleased: { fa: 'فرستادن دوبارهٔ پیام‌ها', en: 'messages sent again' },
  messagesHeld: { fa: 'نگه داشتن پیام‌ها', en: 'messages held' },
  messagesCancelled: { fa: 'لغو پیام‌ها', en: 'messages cancelled' },
} satisfies Words

export const portNames: Record<OutboxPort, Text> = {
  sms: { fa: 'پیامک', en: 'SMS', azb: 'پیامک' },
  mail: { fa: 'رایانامه', en: 'E-mail' },
  messenger: { fa: 'پیام‌رسان', en: 'Messenger' },
}

export const messageStates: Record<MessageState, Text> = {
  queued: { fa: 'در نوبت', en: 'Queued' },
  sent: { fa: 'فرستاده', en: 'Sent' },
  delivered: { fa: 'رسیده', en: 'Delivered' },
  failed: { fa: 'ناموفق', en: 'Failed' },
  held: { fa: 'نگه‌داشته', en: 'Held' },
}
