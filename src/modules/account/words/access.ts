import type { Text } from '#platform/locale.ts'

/** The sentences of the Desk about other people's accounts, and of the code on paper that opens one. */
export const accessWords = {
  access: { fa: 'حساب‌ها و ورود', en: 'Accounts and sign-in', azb: 'حسابلار و گیریش' },
  accessLead: {
    fa: 'کد کاغذی برای کسی که پیامک به دستش نمی‌رسد، و گذرواژهٔ همکاران.',
    en: 'A code on paper for those whom no text message reaches, and passwords of colleagues.',
  },
  manageAccess: { fa: 'گشودن و بازنشانی حساب همکاران', en: 'Open and reset accounts of colleagues' },
  deskCodeNotice: {
    fa: 'پیشخوان جان‌شهر به نام شما کد ورود داد. کار شما نبود؟ ۱۳۷',
    en: 'A Janshahr counter gave a sign-in code in your name. Not you? Call 137.',
    azb: 'جان‌شهر پیشخوانی سیزین آدینیزا گیریش کودو وئردی. سیز دئییلدینیز؟ ۱۳۷',
  },
  nameOrMobile: { fa: 'نام یا شمارهٔ همراه', en: 'Name or mobile number' },
  nobody: { fa: 'کسی پیدا نشد', en: 'Nobody found' },
  nobodyHint: {
    fa: 'نام را کوتاه‌تر بنویسید. کسی که در شهر نیست، نخست در «مردم» ثبت می‌شود.',
    en: 'Write less of the name. Somebody the city does not know is registered under “People” first.',
  },
  person: { fa: 'شخص', en: 'Person' },
  userName: { fa: 'نام کاربری', en: 'User name' },

  deskCode: { fa: 'کد کاغذی', en: 'Code on paper' },
  deskCodeLead: {
    fa: 'برای کسی که روبه‌روی شماست. کارت شناسایی را ببینید؛ کد ۲۴ ساعت و یک بار کار می‌کند و کد پیشین را از کار می‌اندازد. این کار به نام شما ثبت می‌شود.',
    en: 'For somebody who stands before you. Look at their identity card; the code works once within 24 hours and ends the one before it. It is recorded under your name.',
  },
  cardSeen: {
    fa: 'کارت شناسایی را دیدم و خودش بود',
    en: 'I have seen the identity card, and it is them',
  },
  cardNotSeen: {
    fa: 'بی دیدن کارت شناسایی کد داده نمی‌شود.',
    en: 'No code is given without seeing the identity card.',
  },
  giveCode: { fa: 'دادن کد', en: 'Give a code' },
  codeGiven: { fa: 'کد ورود', en: 'Sign-in code' },
  codeGivenTo: (name: Text) => ({
    fa: `برای ${name.fa}. این کد تنها همین یک بار نشان داده می‌شود؛ چاپ کنید یا بنویسید و به دست خودش بدهید.`,
    en: `For ${name.en}. This code is shown only this once; print it or write it down and hand it over.`,
  }),
  codeWhere: {
    fa: 'در صفحهٔ ورود، «کد کاغذی دارم» را بزنید و این کد را بنویسید.',
    en: 'On the sign-in page choose “I have a code on paper” and enter this code.',
  },
  goodUntil: { fa: 'کار می‌کند تا', en: 'Works until' },
  back: { fa: 'بازگشت به شخص', en: 'Back to the person' },
  erasedGone: {
    fa: 'داده‌های این شخص پاک شده است و حسابی ندارد.',
    en: 'This person’s data is erased; there is no account.',
  },

  staffAccess: { fa: 'حساب همکار', en: 'Account of a colleague' },
  openAccess: { fa: 'گشودن حساب', en: 'Open an account' },
  openAccessLead: {
    fa: 'نام کاربری بدهید تا گذرواژهٔ یک‌باره بگیرید. سمت‌ها جداگانه در «نهادها» داده می‌شود.',
    en: 'Give a user name to get a one-time password. Posts are given separately under “Organisations”.',
  },
  userNameHint: {
    fa: 'حروف کوچک لاتین، رقم، نقطه و خط زیر؛ ۳ تا ۳۰ نویسه.',
    en: 'Small Latin letters, digits, dots and underscores; 3 to 30 characters.',
  },
  userNameShape: {
    fa: 'نام کاربری ۳ تا ۳۰ نویسه است: حروف لاتین، رقم، نقطه و خط زیر.',
    en: 'A user name has 3 to 30 characters: Latin letters, digits, dots and underscores.',
  },
  userNameTaken: { fa: 'این نام کاربری از دیگری است.', en: 'Somebody else has this user name.' },
  resetLead: {
    fa: 'گذرواژهٔ کنونی از کار می‌افتد و همهٔ ورودهای این همکار بسته می‌شود. گذرواژهٔ تازه تنها یک بار نشان داده می‌شود، ۲۴ ساعت کار می‌کند و در نخستین ورود باید عوض شود.',
    en: 'The present password ends and so do all sessions of this colleague. The new one is shown once, works for 24 hours and must be changed at the first sign-in.',
  },
  dropKeys: {
    fa: 'کلیدهای دوم را هم بردار (گوشی یا کلید گم شده است)',
    en: 'Also remove the second keys (phone or key is lost)',
  },
  reset: { fa: 'دادن گذرواژهٔ یک‌باره', en: 'Give a one-time password' },
  passwordGiven: { fa: 'گذرواژهٔ یک‌باره', en: 'One-time password' },
  passwordGivenTo: (name: Text) => ({
    fa: `برای ${name.fa}. تنها همین یک بار نشان داده می‌شود؛ خودتان به دستش بدهید، نه با پیامک.`,
    en: `For ${name.en}. It is shown only this once; hand it over yourself, not by text message.`,
  }),
  notYourself: {
    fa: 'گذرواژهٔ خود را در «حساب من» عوض کنید.',
    en: 'Change your own password under “My account”.',
  },
  hasNoAccount: { fa: 'این شخص حساب همکار ندارد.', en: 'This person has no staff account.' },
  hasAccount: { fa: 'این شخص حساب دارد.', en: 'This person has an account already.' },
  secondKeys: { fa: 'کلید دوم', en: 'Second key' },
  hasApp: { fa: 'برنامهٔ رمزساز', en: 'Authenticator app' },
  hasPasskeys: (count: Text) => ({ fa: `${count.fa} گذرکلید`, en: `Passkeys: ${count.en}` }),
  hasNone: { fa: 'ندارد', en: 'None' },
  temporary: {
    fa: 'گذرواژهٔ یک‌باره دارد و هنوز عوض نکرده است.',
    en: 'Holds a one-time password and has not changed it yet.',
  },

  haveDeskCode: { fa: 'کد کاغذی دارم', en: 'I have a code on paper', azb: 'کاغذ کودوم وار' },
  deskCodeSignIn: { fa: 'ورود با کد کاغذی', en: 'Sign in with a code on paper', azb: 'کاغذ کودو ایله گیریش' },
  deskCodeSignInLead: {
    fa: 'کدی را بنویسید که همکار ما در پیشخوان به شما داده است.',
    en: 'Enter the code that a clerk gave you at the counter.',
    azb: 'همکاریمیزین سیزه وئردیگی کودو یازین.',
  },
  deskCodeField: { fa: 'کد دوازده‌رقمی', en: 'Twelve-digit code', azb: 'اون ایکی رقملی کود' },
  deskCodeShape: { fa: 'کد کاغذی دوازده رقم است.', en: 'The code has twelve digits.', azb: 'کود اون ایکی رقمدیر.' },
  deskCodeWrong: {
    fa: 'این کد درست نیست، به کار رفته یا زمانش گذشته است. در پیشخوان کد تازه بگیرید.',
    en: 'This code is not right, was used, or has expired. Ask for a new one at the counter.',
    azb: 'بو کود دوز دئییل، ایشله‌نیب یا واختی کئچیب. یئنی کود آلین.',
  },
  deskCodeGiven: { fa: 'دادن کد کاغذی ورود', en: 'Gave a sign-in code on paper', azb: 'کاغذ گیریش کودونون وئریلمه‌سی' },
  accessOpened: { fa: 'گشودن حساب همکار', en: 'Opened a staff account', azb: 'همکار حسابینین آچیلماسی' },
  accessReset: {
    fa: 'بازنشانی گذرواژه به دست مدیر',
    en: 'Password reset by an administrator',
    azb: 'رمزین مدیر طرفیندن یئنیلنمه‌سی',
  },
  keysDropped: {
    fa: 'برداشتن کلیدهای دوم به دست مدیر',
    en: 'Second keys removed by an administrator',
    azb: 'ایکینجی آچارلارین مدیر طرفیندن گؤتورولمه‌سی',
  },
}
