import type { Text } from '#platform/locale.ts'

/** The sentences of passkeys: at the door, and in one's own account. */
export const passkeyWords = {
  passkey: { fa: 'گذرکلید', en: 'Passkey', azb: 'گیریش آچاری' },
  passkeys: { fa: 'گذرکلیدها', en: 'Passkeys', azb: 'گیریش آچارلاری' },
  passkeysLead: {
    fa: 'گذرکلید روی گوشی، رایانه یا یک کلید امنیتی می‌ماند و با اثر انگشت، چهره یا رمز همان دستگاه باز می‌شود. در نشانی دیگری کار نمی‌کند؛ پس کسی نمی‌تواند آن را با سایت جعلی برباید.',
    en: 'A passkey stays on your phone, computer or a security key and opens with your fingerprint, face or that device’s PIN. It works at no other address, so a false site cannot steal it.',
    azb: 'گیریش آچاری گوشیده، کامپیوترده یا گوونلیک آچاریندا قالیر و بارماق ایزی، اوز یا او دستگاهین رمزی ایله آچیلیر. باشقا آدرسده ایشله‌مز؛ اونا گؤره یالان سایت اونو اوغورلایا بیلمز.',
  },
  noPasskeys: {
    fa: 'هنوز گذرکلیدی ندارید.',
    en: 'You have no passkeys yet.',
    azb: 'هله گیریش آچارینیز یوخدور.',
  },
  keyName: { fa: 'نام گذرکلید', en: 'Name of the passkey', azb: 'گیریش آچارینین آدی' },
  keyNameHint: {
    fa: 'تا بعد بشناسیدش؛ مانند «گوشی خودم» یا «کلید امنیتی اداره».',
    en: 'So that you recognise it later: “my phone”, “the office security key”.',
    azb: 'سونرا تانیماق اوچون؛ مثلاً «اؤز گوشیم».',
  },
  addPasskey: { fa: 'افزودن گذرکلید', en: 'Add a passkey', azb: 'گیریش آچاری آرتیر' },
  touchLead: (name: Text) => ({
    fa: `دکمه را بزنید و آنچه دستگاهتان می‌خواهد انجام دهید: انگشت، چهره، رمز دستگاه یا کلید امنیتی. این گذرکلید «${name.fa}» نام می‌گیرد.`,
    en: `Press the button and do what your device asks: finger, face, PIN or security key. This passkey will be called “${name.en}”.`,
    azb: `دویمه‌نی باسین و دستگاهینیزین ایسته‌دیگینی ائدین: بارماق، اوز، رمز یا گوونلیک آچاری. بو آچارین آدی «${name.azb ?? name.fa}» اولاجاق.`,
  }),
  make: { fa: 'ساختن گذرکلید', en: 'Make the passkey', azb: 'آچاری دوزلت' },
  notNow: { fa: 'فعلاً نه', en: 'Not now', azb: 'ایندی یوخ' },
  added: { fa: 'گذرکلید افزوده شد.', en: 'The passkey has been added.', azb: 'گیریش آچاری آرتیریلدی.' },
  since: { fa: 'افزوده', en: 'Added', azb: 'آرتیریلدی' },
  used: { fa: 'آخرین استفاده', en: 'Last used', azb: 'سون ایستیفاده' },
  neverUsed: { fa: 'هنوز نه', en: 'Not yet', azb: 'هله یوخ' },
  kept: { fa: 'جای نگهداری', en: 'Kept on', azb: 'ساخلانان یئر' },
  synced: { fa: 'چند دستگاه', en: 'Several devices', azb: 'نئچه دستگاه' },
  oneDevice: { fa: 'یک دستگاه', en: 'One device', azb: 'بیر دستگاه' },
  rename: { fa: 'نام دیگر', en: 'Another name', azb: 'باشقا آد' },
  saveName: { fa: 'ذخیرهٔ نام', en: 'Save the name', azb: 'آدی ساخلا' },
  renamed: { fa: 'نام گذرکلید ذخیره شد.', en: 'The passkey’s name is saved.', azb: 'آچارین آدی ساخلاندی.' },
  remove: { fa: 'برداشتن گذرکلید', en: 'Remove the passkey', azb: 'آچاری گؤتور' },
  removeWhy: {
    fa: 'پس از این، با این گذرکلید نمی‌توان وارد شد. اگر دستگاه گم شده است، همین حالا آن را بردارید.',
    en: 'After this the passkey opens nothing. If its device is lost, remove it now.',
    azb: 'بوندان سونرا بو آچار هئچ نه آچماز. دستگاه ایتیبسه، ایندی گؤتورون.',
  },
  removed: { fa: 'گذرکلید برداشته شد.', en: 'The passkey has been removed.', azb: 'گیریش آچاری گؤتورولدو.' },
  lastKey: {
    fa: 'این تنها کلید دوم شماست و برداشتنی نیست. نخست گذرکلید یا برنامهٔ رمزساز دیگری بیفزایید.',
    en: 'This is your only second key, so it cannot be removed. Add another passkey or an authenticator app first.',
    azb: 'بو سیزین تک ایکینجی آچارینیزدیر و گؤتورولمز. اؤنجه باشقا آچار یا رمزساز پروگرام آرتیرین.',
  },
  noSuchKey: {
    fa: 'چنین گذرکلیدی ندارید.',
    en: 'You have no such passkey.',
    azb: 'بئله گیریش آچارینیز یوخدور.',
  },
  tooManyKeys: {
    fa: 'ده گذرکلید دارید و بیش از این نمی‌شود. یکی را که به کار نمی‌برید بردارید.',
    en: 'You have ten passkeys, which is the most there may be. Remove one that you do not use.',
    azb: 'اون آچارینیز وار و بوندان آرتیق اولماز. ایشلتمه‌دیگینیز بیرینی گؤتورون.',
  },
  bothKeysFirst: {
    fa: 'برای دست بردن در کلیدها، با هر دو کلید وارد شوید.',
    en: 'To change your keys, sign in with both keys.',
    azb: 'آچارلاری دَییشمک اوچون هر ایکی آچارلا گیرین.',
  },

  enter: { fa: 'ورود با گذرکلید', en: 'Sign in with a passkey', azb: 'گیریش آچاری ایله گیر' },
  enterLead: {
    fa: 'اگر گذرکلید ساخته‌اید، نام کاربری و گذرواژه لازم نیست.',
    en: 'If you have a passkey, you need neither user name nor password.',
    azb: 'گیریش آچارینیز وارسا، ایستیفاده‌چی آدی و رمز گرکمز.',
  },
  show: { fa: 'نشان دادن گذرکلید', en: 'Show the passkey', azb: 'آچاری گؤستر' },
  secondLead: {
    fa: 'گذرکلید خود را نشان دهید.',
    en: 'Show your passkey.',
    azb: 'گیریش آچارینیزی گؤسترین.',
  },
  orAppCode: {
    fa: 'یا با برنامهٔ رمزساز یا کد بازیابی',
    en: 'Or with your app or a recovery code',
    azb: 'یا رمزساز پروگرام یا قایتارما کودو ایله',
  },
  waiting: {
    fa: 'منتظر گذرکلید شما…',
    en: 'Waiting for your passkey…',
    azb: 'گیریش آچارینیز گؤزله‌نیلیر…',
  },
  needsScript: {
    fa: 'گذرکلید به جاوااسکریپت نیاز دارد. بی آن، با گذرواژه و کد برنامه وارد شوید.',
    en: 'Passkeys need JavaScript. Without it, sign in with your password and an app code.',
    azb: 'گیریش آچارینا جاوااسکریپت گرکدیر. اوسوز، رمز و رمزساز کودو ایله گیرین.',
  },
  cancelled: {
    fa: 'گذرکلیدی نشان داده نشد: یا لغو کردید، یا زمان گذشت، یا این دستگاه گذرکلیدی برای اینجا ندارد. دوباره بکوشید.',
    en: 'No passkey was shown: it was cancelled, it took too long, or this device has none for this site. Please try again.',
    azb: 'هئچ آچار گؤستریلمه‌دی: یا لغو ائتدینیز، یا واخت کئچدی، یا بو دستگاهدا بورایا آچار یوخدور. یئنه یوخلایین.',
  },
  unsupported: {
    fa: 'این مرورگر گذرکلید نمی‌شناسد. با گذرواژه و کد برنامه وارد شوید یا مرورگر را به‌روز کنید.',
    en: 'This browser does not know passkeys. Use your password and an app code, or update the browser.',
    azb: 'بو مرورگر گیریش آچاری تانیمیر. رمز و رمزساز کودو ایله گیرین یا مرورگری یئنیله‌یین.',
  },
  otherAddress: {
    fa: 'گذرکلید تنها در نشانی رسمی سامانه کار می‌کند. از همان نشانی وارد شوید.',
    en: 'Passkeys work only at the city’s own address. Please open that address.',
    azb: 'گیریش آچاری تکجه سامانه‌نین رسمی آدرسینده ایشلر. او آدرسدن گیرین.',
  },
  known: {
    fa: 'این دستگاه از پیش گذرکلید شما را دارد.',
    en: 'This device already holds a passkey of yours.',
    azb: 'بو دستگاهدا قاباقجادان آچارینیز وار.',
  },
  noAnswer: {
    fa: 'پیوند با سامانه برقرار نشد. اینترنت را ببینید و دوباره بکوشید.',
    en: 'The city did not answer. Check your connection and try again.',
    azb: 'سامانه جاواب وئرمه‌دی. اینترنته باخین و یئنه یوخلایین.',
  },
  wrong: {
    fa: 'این گذرکلید پذیرفته نشد. با گذرکلید دیگر یا گذرواژه وارد شوید.',
    en: 'This passkey was not accepted. Use another one, or your password.',
    azb: 'بو آچار قبول اولونمادی. باشقا آچار یا رمز ایله گیرین.',
  },
  over: {
    fa: 'زمان این گام گذشت یا پیش‌تر انجام شده است. دوباره دکمه را بزنید.',
    en: 'This step has expired or was already done. Please press the button again.',
    azb: 'بو آددیمین واختی کئچیب یا قاباقجادان گؤرولوب. دویمه‌نی یئنه باسین.',
  },
  taken: {
    fa: 'این گذرکلید از پیش در سامانه هست.',
    en: 'This passkey is known to the city already.',
    azb: 'بو آچار قاباقجادان سامانه‌ده وار.',
  },
  passkeyAdded: { fa: 'افزودن گذرکلید', en: 'Added a passkey', azb: 'گیریش آچاری آرتیرما' },
  passkeyRemoved: { fa: 'برداشتن گذرکلید', en: 'Removed a passkey', azb: 'گیریش آچارینی گؤتورمه' },
}
