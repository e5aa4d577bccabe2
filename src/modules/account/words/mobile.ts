import type { Text } from '#platform/locale.ts'

/** The sentences of changing one's own mobile number, and of what the city may send. */
export const mobileWords = {
  changeMobile: { fa: 'تغییر شمارهٔ همراه', en: 'Change the mobile number', azb: 'موبایل نومره‌سینی دَییش' },
  changeLead: {
    fa: 'نخست کدی به شمارهٔ کنونی و سپس کدی به شمارهٔ تازه می‌فرستیم. پس از تغییر، ورودهای دیگرتان بسته می‌شود.',
    en: 'We send a code to your present number first, then one to the new number. After the change your other sessions end.',
    azb: 'اؤنجه ایندیکی نومره‌یه، سونرا یئنی نومره‌یه کود گؤندریریک. دَییشندن سونرا باشقا گیریشلر باغلانیر.',
  },
  changeLeadSeen: {
    fa: 'هویت شما در پیشخوان دیده شده است؛ کدی تنها به شمارهٔ تازه می‌فرستیم.',
    en: 'Your identity was checked at the counter, so we send a code to the new number only.',
    azb: 'کیملیگینیز یوخلانیب؛ کود تکجه یئنی نومره‌یه گؤندریلیر.',
  },
  firstLead: {
    fa: 'کدی به این شماره می‌فرستیم. از آن پس با همین شماره وارد می‌شوید.',
    en: 'We send a code to this number. From then on you sign in with it.',
    azb: 'بو نومره‌یه کود گؤندریریک. اوندان سونرا بو نومره ایله گیررسینیز.',
  },
  oldLost: { fa: 'شمارهٔ پیشین را ندارید؟', en: 'No longer have the present number?', azb: 'اسکی نومره‌نیز یوخدور؟' },
  oldLostHelp: {
    fa: 'با کارت شناسایی به نزدیک‌ترین دفتر معاونت بیایید و «کد کاغذی» بگیرید. با آن وارد شوید؛ سپس تا یک روز، شماره بی کد پیشین عوض می‌شود.',
    en: 'Come to the nearest office with your identity card and ask for a code on paper. Sign in with it; for a day after that the number can be changed without the old one.',
    azb: 'کیملیک کارتینیزلا ان یاخین معاونت دفترینه گلین و «کاغذ کودو» آلین. اونونلا گیرین؛ سونرا بیر گون نومره اسکی کودسوز دَییشیر.',
  },
  present: { fa: 'شمارهٔ کنونی', en: 'Present number', azb: 'ایندیکی نومره' },
  noNumber: { fa: 'شماره‌ای ندارید.', en: 'You have none.', azb: 'نومره‌نیز یوخدور.' },
  newMobile: { fa: 'شمارهٔ تازه', en: 'New number', azb: 'یئنی نومره' },
  go: { fa: 'فرستادن کد', en: 'Send the code', azb: 'کودو گؤندر' },
  codeToOld: {
    fa: 'کد شمارهٔ کنونی',
    en: 'Code to the present number',
    azb: 'ایندیکی نومره‌نین کودو',
  },
  codeToNew: { fa: 'کد شمارهٔ تازه', en: 'Code to the new number', azb: 'یئنی نومره‌نین کودو' },
  proceed: { fa: 'ادامه', en: 'Continue', azb: 'داوام' },
  finish: { fa: 'تغییر شماره', en: 'Change the number', azb: 'نومره‌نی دَییش' },
  again: { fa: 'آغاز دوباره', en: 'Start again', azb: 'یئنه باشلا' },
  stepOver: {
    fa: 'زمان این کار گذشت. دوباره آغاز کنید.',
    en: 'This has expired. Please start again.',
    azb: 'بونون واختی کئچدی. یئنه باشلایین.',
  },
  alreadyYours: {
    fa: 'این همان شمارهٔ کنونی شماست.',
    en: 'This is your number already.',
    azb: 'بو ایندیکی نومره‌نیزدیر.',
  },
  takenNumber: {
    fa: 'این شماره از حساب دیگری است. اگر شمارهٔ شماست، با کارت شناسایی به نزدیک‌ترین دفتر بیایید.',
    en: 'This number belongs to another account. If it is yours, come to the nearest office with your identity card.',
    azb: 'بو نومره باشقا حسابیندیر. سیزینسه، کیملیک کارتینیزلا ان یاخین دفتره گلین.',
  },
  changed: {
    fa: 'شمارهٔ همراه عوض شد و ورودهای دیگر بسته شد.',
    en: 'The mobile number is changed, and your other sessions have ended.',
    azb: 'موبایل نومره‌سی دَییشدی و باشقا گیریشلر باغلاندی.',
  },
  mobileChanged: { fa: 'تغییر شمارهٔ همراه', en: 'Changed the mobile number', azb: 'موبایل نومره‌سینین دَییشمه‌سی' },
  sms: (code: Text, last: string) => ({
    fa: `کد تغییر شمارهٔ شما در جان‌شهر ${code.fa} است و دو دقیقه کار می‌کند؛ آن را به هیچ‌کس نگویید.\n\n${last}`,
    en: `Your code to change your number in Janshahr is ${code.en}; it works for two minutes. Tell it to nobody.\n\n${last}`,
    azb: `جان‌شهرده نومره دَییشمک کودونوز ${code.azb ?? code.fa}؛ ایکی دقیقه ایشلر. اونو هئچ کیمه دئمه‌یین.\n\n${last}`,
  }),
  notice: {
    fa: 'شمارهٔ حساب شما در جان‌شهر عوض شد و این شماره دیگر راهی به آن ندارد. اگر کار شما نبود، با ۱۳۷ تماس بگیرید.',
    en: 'The number of your Janshahr account was changed; this number no longer opens it. If it was not you, call 137.',
    azb: 'جان‌شهرده حسابینیزین نومره‌سی دَییشدی؛ بو نومره داها اونو آچماز. سیز دَییشمه‌میسینیزسه، ۱۳۷-یه زنگ وورون.',
  },
}
