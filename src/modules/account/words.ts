import type { Text, Words } from '#platform/locale.ts'

/** The sentences of the doors: by code, by password, by second key. The page of one's own account has its own file. */
export const words = {
  account: { fa: 'حساب من', en: 'My account', azb: 'منیم حسابیم' },
  signIn: { fa: 'ورود', en: 'Sign in', azb: 'گیریش' },
  signInLead: {
    fa: 'شمارهٔ همراهتان را بنویسید تا کد ورود را پیامک کنیم. گذرواژه و ثبت‌نام جداگانه لازم نیست.',
    en: 'Write your mobile number and we will text you a code. No password and no separate registration.',
    azb: 'موبایل نومره‌نیزی یازین، گیریش کودونو پیامک ائدک. رمز و آیریجا آد یازدیرماق گرکمز.',
  },
  mobile: { fa: 'شمارهٔ همراه', en: 'Mobile number', azb: 'موبایل نومره‌سی' },
  mobileHint: { fa: 'مانند ۰۹۱۴۱۲۳۴۵۶۷', en: 'For example 09141234567', azb: 'اؤرنک: ۰۹۱۴۱۲۳۴۵۶۷' },
  sendCode: { fa: 'فرستادن کد', en: 'Send the code', azb: 'کودو گؤندر' },
  leaveEmpty: { fa: 'این خانه را خالی بگذارید', en: 'Leave this field empty', azb: 'بو خانانی بوش قویون' },
  slowDoor: (seconds: Text) => ({
    fa: `اگر جاوااسکریپت مرورگرتان خاموش است، کد ${seconds.fa} ثانیه دیرتر فرستاده می‌شود.`,
    en: `If JavaScript is off in your browser, the code leaves ${seconds.en} seconds later.`,
    azb: `مرورگرینیزده جاوااسکریپت سؤنوکدورسه، کود ${seconds.fa} ثانیه گئج گؤندریلیر.`,
  }),
  checking: { fa: 'در حال بررسی خودکار مرورگر…', en: 'Checking your browser by itself…', azb: 'مرورگر اؤزو یوخلانیر…' },
  checked: { fa: 'مرورگر شما بررسی شد.', en: 'Your browser has been checked.', azb: 'مرورگرینیز یوخلاندی.' },
  staffDoor: {
    fa: 'ورود همکاران با نام کاربری و گذرواژه',
    en: 'Staff: sign in with user name and password',
    azb: 'همکارلارین گیریشی: ایستیفاده‌چی آدی و رمزله',
  },
  tooQuick: {
    fa: 'فرم زودتر از آن رسید که کسی بتواند آن را پر کند. یک بار دیگر بفرستید.',
    en: 'The form came faster than anyone can fill it in. Please send it once more.',
    azb: 'فرم، کیمسه‌نین دولدورا بیله‌جگیندن تئز گلدی. بیر داها گؤندرین.',
  },
  tooOld: {
    fa: 'این صفحه مدتی باز مانده بود. یک بار دیگر بفرستید.',
    en: 'This page had been open for a while. Please send it once more.',
    azb: 'بو صفحه چوخدان آچیق قالمیشدی. بیر داها گؤندرین.',
  },
  proofUsed: {
    fa: 'بررسی خودکار مرورگر پیش‌تر به کار رفته است. همین فرم را دوباره بفرستید.',
    en: 'The browser check was already used. Please send this same form again.',
    azb: 'مرورگرین یوخلاماسی اؤنجه ایشله‌نیب. بو فرمی یئنه گؤندرین.',
  },
  proofFalse: {
    fa: 'بررسی خودکار مرورگر درست انجام نشد یا دیر رسید. همین فرم را دوباره بفرستید.',
    en: 'The browser check failed or came too late. Please send this same form again.',
    azb: 'مرورگرین یوخلاماسی دوز اولمادی یا گئج گلدی. بو فرمی یئنه گؤندرین.',
  },

  enterCode: { fa: 'کد را بنویسید', en: 'Enter the code', azb: 'کودو یازین' },
  codeSentTo: {
    fa: 'کد شش‌رقمی را به این شماره پیامک کردیم:',
    en: 'We texted a six-digit code to this number:',
    azb: 'آلتی رقملی کودو بو نومره‌یه پیامک ائتدیک:',
  },
  codeLeavesAt: (time: Text) => ({
    fa: `کد شش‌رقمی ساعت ${time.fa} به این شماره پیامک می‌شود:`,
    en: `A six-digit code will be texted at ${time.en} to this number:`,
    azb: `آلتی رقملی کود ساعت ${time.fa} بو نومره‌یه پیامک اولاجاق:`,
  }),
  goodUntil: (time: Text, left: Text) => ({
    fa: `این کد تا ساعت ${time.fa} کار می‌کند، یعنی تا ${left.fa} دیگر.`,
    en: `It works until ${time.en}, that is for ${left.en} more.`,
    azb: `بو کودون سون واختی: ساعت ${time.fa} (${left.azb ?? left.fa} سونرا).`,
  }),
  code: { fa: 'کد شش‌رقمی', en: 'Six-digit code', azb: 'آلتی رقملی کود' },
  enter: { fa: 'ورود', en: 'Sign in', azb: 'گیر' },
  resend: { fa: 'فرستادن کد تازه', en: 'Send a new code', azb: 'یئنی کود گؤندر' },
  resendNote: {
    fa: 'با کد تازه، کد پیشین از کار می‌افتد.',
    en: 'A new code ends the one before it.',
    azb: 'یئنی کودلا اؤنجه‌کی کود ایشدن دوشر.',
  },
  resent: { fa: 'کد تازه فرستاده شد.', en: 'A new code has been sent.', azb: 'یئنی کود گؤندریلدی.' },
  changeNumber: { fa: 'شمارهٔ دیگر', en: 'Another number', azb: 'باشقا نومره' },
  noCode: { fa: 'کد نرسید؟', en: 'No code?', azb: 'کود گلمه‌دی؟' },
  noCodeHelp: {
    fa: 'چند دقیقه درنگ کنید و صندوق پیامک‌های تبلیغاتی را هم ببینید. اگر باز نرسید، با ۱۳۷ تماس بگیرید یا به نزدیک‌ترین دفتر معاونت بروید؛ همکاران ما کارتان را انجام می‌دهند.',
    en: 'Wait a few minutes and look among filtered messages too. If nothing comes, call 137 or visit the nearest office; our staff will help you.',
    azb: 'بیر نئچه دقیقه گؤزله‌یین و تبلیغات پیامکلرینه ده باخین. یئنه گلمه‌سه، ۱۳۷ نومره‌سینه زنگ وورون یا ان یاخین معاونت دفترینه گلین؛ همکارلاریمیز ایشینیزی گؤررلر.',
  },
  sampleCode: { fa: 'این شهر نمونه است', en: 'This is a sample city', azb: 'بو شهر نمونه‌دیر' },
  sampleCodeIs: {
    fa: 'پیامک واقعی فرستاده نمی‌شود. کد شما:',
    en: 'No real message is sent. Your code:',
    azb: 'گرچک پیامک گؤندریلمیر. کودونوز:',
  },
  welcome: { fa: 'وارد شدید.', en: 'You are signed in.', azb: 'گیردینیز.' },
  alreadyIn: { fa: 'وارد شده‌اید.', en: 'You are already signed in.', azb: 'آرتیق گیرمیسینیز.' },

  staffSignIn: { fa: 'ورود همکاران', en: 'Staff sign-in', azb: 'همکارلارین گیریشی' },
  staffLead: {
    fa: 'برای همکاران معاونت و مناطق. شهروندان با شمارهٔ همراه وارد می‌شوند.',
    en: 'For staff of the deputy and the districts. Citizens sign in with their mobile number.',
    azb: 'معاونت و منطقه‌لرین همکارلاری اوچون. شهروندلر موبایل نومره‌سی ایله گیررلر.',
  },
  citizenDoor: { fa: 'ورود با شمارهٔ همراه', en: 'Sign in with a mobile number', azb: 'موبایل نومره‌سی ایله گیریش' },
  userName: { fa: 'نام کاربری', en: 'User name', azb: 'ایستیفاده‌چی آدی' },
  password: { fa: 'گذرواژه', en: 'Password', azb: 'رمز' },
  goOn: { fa: 'ادامه', en: 'Continue', azb: 'داوام' },
  wrongPassword: {
    fa: 'نام کاربری یا گذرواژه درست نیست.',
    en: 'The user name or the password is not right.',
    azb: 'ایستیفاده‌چی آدی یا رمز دوز دئییل.',
  },
  temporaryOver: {
    fa: 'زمان این گذرواژهٔ یک‌باره گذشته است. از مدیر سامانه گذرواژهٔ تازه بخواهید.',
    en: 'This one-time password has expired. Ask an administrator for another.',
    azb: 'بو بیر دفعه‌لیک رمزین واختی کئچیب. سامانه مدیریندن یئنی رمز ایسته‌یین.',
  },
  second: { fa: 'کلید دوم', en: 'Second key', azb: 'ایکینجی آچار' },
  secondLead: {
    fa: 'کد شش‌رقمی برنامهٔ رمزساز خود را بنویسید. اگر گوشی همراهتان نیست، یکی از کدهای بازیابی را بنویسید.',
    en: 'Enter the six digits your authenticator app shows. Without your phone, enter one of your recovery codes.',
    azb: 'رمزساز پروگرامین گؤستردیگی آلتی رقملی کودو یازین. گوشی یانینیزدا دئییلسه، قایتارما کودلاریندان بیرینی یازین.',
  },
  secondCode: { fa: 'کد برنامه یا کد بازیابی', en: 'App code or recovery code', azb: 'رمزساز کودو یا قایتارما کودو' },
  secondShape: {
    fa: 'کد برنامه شش رقم است و کد بازیابی ده نویسه با یک خط تیره در میان.',
    en: 'An app code has six digits; a recovery code has ten characters with a hyphen in the middle.',
    azb: 'رمزساز کودو آلتی رقم‌دیر؛ قایتارما کودو اون حرفدیر و اورتاسیندا تیره وار.',
  },
  wrongSecond: { fa: 'این کد درست نیست.', en: 'That code is not right.', azb: 'بو کود دوز دئییل.' },
  secondOver: {
    fa: 'زمان این گام گذشت. دوباره با گذرواژه آغاز کنید.',
    en: 'This step has expired. Please start again with your password.',
    azb: 'بو آددیمین واختی کئچدی. یئنه رمزله باشلایین.',
  },
  secondLocked: {
    fa: 'کد نادرست زیاد نوشته شد. یک ربع دیگر دوباره بکوشید.',
    en: 'Too many wrong codes. Please try again in a quarter of an hour.',
    azb: 'چوخ یانلیش کود یازیلدی. اون بئش دقیقه سونرا یئنه یوخلایین.',
  },
  startAgain: { fa: 'آغاز دوباره', en: 'Start again', azb: 'یئنه باشلا' },
  mustEnrol: {
    fa: 'برای کار در میز کار، نخست کلید دوم را بسازید.',
    en: 'To work at the Desk, please set up your second key first.',
    azb: 'ایش ماساسیندا ایشله‌مک اوچون اؤنجه ایکینجی آچاری دوزلدین.',
  },
  mayEnrol: {
    fa: 'وارد شدید. برای امنیت بیشتر می‌توانید در «حساب من» کلید دوم بسازید.',
    en: 'You are signed in. For more safety you can set up a second key under “My account”.',
    azb: 'گیردینیز. داها گوونلی اولماق اوچون «منیم حسابیم» صفحه‌سینده ایکینجی آچار دوزلده بیلرسینیز.',
  },
  /** One sentence, then the line by which phones offer the code to this site alone (WebOTP: origin-bound codes). */
  sms: (code: Text, last: string) => ({
    fa: `کد ورود شما به جان‌شهر ${code.fa} است و دو دقیقه کار می‌کند؛ آن را به هیچ‌کس نگویید.\n\n${last}`,
    en: `Your code for Janshahr is ${code.en}; it works for two minutes. Tell it to nobody.\n\n${last}`,
    azb: `جان‌شهره گیریش کودونوز ${code.azb ?? code.fa}؛ ایکی دقیقه ایشلر. اونو هئچ کیمه دئمه‌یین.\n\n${last}`,
  }),
  citizen: { fa: 'شهروند', en: 'Citizen', azb: 'شهروند' },
} satisfies Words
