import type { Text, Words } from '#platform/locale.ts'
import { numeral } from '#platform/text/digits.ts'

/** Following what the city has promised. */
export const followWords = {
  title: { fa: 'خبر گرفتن از تغییرها', en: 'Hear of changes', azb: 'دَییشیک‌لردن خبر آل' },
  follow: { fa: 'پیگیری', en: 'Follow', azb: 'ایزله' },
  followList: { fa: 'پیگیری همین فهرست', en: 'Follow this list', azb: 'بو سیاهی‌نی ایزله' },
  unfollow: { fa: 'پایان پیگیری', en: 'Stop following', azb: 'ایزله‌مه‌یی دایاندیر' },
  anonymous: {
    fa: 'حساب کاربری لازم نیست: با هر تغییر، پیامک کوتاهی به شمارهٔ شما می‌رسد.',
    en: 'No account needed: with every change a short message reaches your number.',
  },
  mobile: { fa: 'شمارهٔ همراه', en: 'Mobile number', azb: 'موبایل نومره‌سی' },
  mobileHint: {
    fa: 'تنها برای همین پیامک‌ها. با پایان پیگیری پاک می‌شود.',
    en: 'For these messages alone. Erased when you stop.',
  },
  takeFeed: { fa: 'به‌جای پیامک، خوراک Atom بگیرید', en: 'Instead, take a feed', azb: 'پیامک یئرینه Atom خوراگی' },
  byNumber: { fa: 'پیگیری با پیامک', en: 'Follow by text message', azb: 'پیامک ایله ایزله' },
  proveNumber: { fa: 'تأیید شماره', en: 'Confirm your number', azb: 'نومره‌نی تأیید ائله' },
  codeWent: { fa: 'کدی شش‌رقمی پیامک شد به', en: 'A six-digit code was texted to' },
  code: { fa: 'کد شش‌رقمی', en: 'Six-digit code', azb: 'آلتی رقملی کود' },
  confirm: { fa: 'تأیید و آغاز پیگیری', en: 'Confirm and follow', azb: 'تأیید ائله و ایزله' },
  codeAgain: { fa: 'فرستادن کد تازه', en: 'Send a new code', azb: 'یئنی کود گؤندر' },
  notKept: {
    fa: 'شماره‌ای که تا یک ساعت تأیید نشود پاک می‌شود.',
    en: 'A number that is not confirmed within an hour is erased.',
  },
  oneFollowed: { fa: 'پیگیری شما', en: 'What you follow here', azb: 'سیزین ایزله‌مه‌نیز' },
  goesTo: { fa: 'با هر تغییر پیامکی می‌رسد به', en: 'With every change a message goes to' },
  toPage: { fa: 'دیدن صفحه', en: 'Open the page', azb: 'صفحه‌نی گؤر' },
  erasedThen: {
    fa: 'با پایان پیگیری، شمارهٔ شما پاک می‌شود و دیگر پیامی نمی‌رسد.',
    en: 'When you stop, your number is erased and no more messages come.',
  },
  news: { fa: 'تازه‌ها', en: 'What is new', azb: 'یئنی‌لر' },
  signedIn: {
    fa: 'با هر تغییر، پیامک کوتاهی به شمارهٔ تأییدشدهٔ شما می‌رسد.',
    en: 'With every change a short message reaches your verified number.',
  },
  on: { fa: 'این را پیگیری می‌کنید.', en: 'You follow this.' },
  begun: { fa: 'پیگیری آغاز شد.', en: 'You follow this now.' },
  ended: { fa: 'پیگیری پایان یافت.', en: 'You no longer follow this.' },
  channel: { fa: 'خبر از راه', en: 'Tell me by', azb: 'خبر یولو' },
  sms: { fa: 'پیامک', en: 'Text message', azb: 'پیامک' },
  feed: { fa: 'خوراک Atom', en: 'Atom feed', azb: 'Atom خوراگی' },
  quietFrom: { fa: 'پیامک نفرستید از ساعت', en: 'No messages from', azb: 'پیامک گؤندرمه‌یین ساعات' },
  quietUntil: { fa: 'تا ساعت', en: 'until', azb: 'ساعاتا قدر' },
  quietHint: {
    fa: 'خبرهای این ساعت‌ها پس از آن یک‌جا می‌رسد.',
    en: 'News of these hours reaches you afterwards, in one message.',
  },
  hour: (hour: number): Text => ({ fa: numeral(hour).fa, en: `${hour}:00` }),
  hoursUnfit: { fa: 'ساعت عددی از ۰ تا ۲۳ است.', en: 'An hour is a number from 0 to 23.' },
  followed: { fa: 'آنچه پیگیری می‌کنید', en: 'What you follow', azb: 'ایزله‌دیک‌لرینیز' },
  followedLead: {
    fa: 'هر فهرست یا مصوبه‌ای که خبرش به شما می‌رسد.',
    en: 'Every list or resolution of which you are told.',
  },
  nothing: { fa: 'هنوز چیزی را پیگیری نمی‌کنید', en: 'You follow nothing yet' },
  nothingWhy: {
    fa: 'در صفحهٔ تعهدها یا هر مصوبه، «پیگیری» را بزنید.',
    en: 'Choose “Follow” on the page of commitments or of any resolution.',
  },
  signInFirst: {
    fa: 'با حساب کاربری، همهٔ پیگیری‌هایتان این‌جا یک‌جا می‌آید.',
    en: 'With an account, everything you follow stands here together.',
  },
  signIn: { fa: 'ورود', en: 'Sign in', azb: 'گیریش' },
  yourFeed: { fa: 'خوراک شما', en: 'Your feed', azb: 'سیزین خوراگینیز' },
  keepIt: {
    fa: 'این نشانی را در خوراک‌خوان خود بگذارید. دوباره نشان داده نمی‌شود.',
    en: 'Put this address into your feed reader. It is not shown again.',
  },
  noSuchFeed: { fa: 'چنین پیگیری‌ای نیست.', en: 'There is nothing like this that you follow.' },
  name: { fa: 'پیگیری', en: 'Followed', azb: 'ایزله‌نن' },
  since: { fa: 'از', en: 'Since', azb: 'باشلانیش' },
} satisfies Words
