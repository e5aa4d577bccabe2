import type { Text, Words } from '#platform/locale.ts'

/** What is said of a one-time code, whatever it opens. */
export const codeWords = {
  codeShape: { fa: 'کد شش رقم است.', en: 'The code has six digits.', azb: 'کود آلتی رقم‌دیر.' },
  wrongCode: (left: Text, one: boolean) => ({
    fa: `کد درست نیست. ${left.fa} بار دیگر می‌توانید بنویسید.`,
    en: `That is not the code. You can try ${left.en} more ${one ? 'time' : 'times'}.`,
    azb: `کود دوز دئییل. ${left.fa} دفعه ده یازا بیلرسینیز.`,
  }),
  codeSpent: {
    fa: 'پنج بار کد نادرست نوشته شد و این کد دیگر کار نمی‌کند. کد تازه بخواهید.',
    en: 'A wrong code was entered five times, so this code no longer works. Please ask for a new one.',
    azb: 'بئش دفعه یانلیش کود یازیلدی و بو کود داها ایشله‌مز. یئنی کود ایسته‌یین.',
  },
  codeUsed: {
    fa: 'این کد پیش‌تر به کار رفته است. کد تازه بخواهید.',
    en: 'This code has already been used. Please ask for a new one.',
    azb: 'بو کود اؤنجه ایشله‌نیب. یئنی کود ایسته‌یین.',
  },
  codeEnded: {
    fa: 'زمان این کد گذشته است. کد تازه بخواهید.',
    en: 'This code has expired. Please ask for a new one.',
    azb: 'بو کودون واختی کئچیب. یئنی کود ایسته‌یین.',
  },
  newCodeNeeded: {
    fa: 'کدی برای این مرورگر نیست. کد تازه بخواهید.',
    en: 'There is no code for this browser. Please ask for a new one.',
    azb: 'بو مرورگر اوچون کود یوخدور. یئنی کود ایسته‌یین.',
  },
  budgetSpent: (wait: Text) => ({
    fa: `شهر در این ساعت به اندازهٔ توانش کد پیامک کرده است. ${wait.fa} دیگر دوباره بکوشید؛ اگر کارتان فوری است با ۱۳۷ تماس بگیرید یا در پیشخوان «کد کاغذی» بگیرید.`,
    en: `The city has texted as many codes as it may for now. Please try again in ${wait.en}; if it is urgent, call 137 or ask for a code on paper at the counter.`,
    azb: `شهر بو ساعتدا گؤندره بیلدیگی قدر کود گؤندریب. ${wait.azb ?? wait.fa} سونرا یئنه یوخلایین؛ تله‌سیرسینیزسه ۱۳۷-یه زنگ وورون.`,
  }),
  waitToResend: (wait: Text) => ({
    fa: `${wait.fa} دیگر می‌توانید کد تازه بخواهید.`,
    en: `You can ask for a new code in ${wait.en}.`,
    azb: `${wait.azb ?? wait.fa} سونرا یئنی کود ایسته‌یه بیلرسینیز.`,
  }),
  codeSent: { fa: 'کد پیامک شد.', en: 'The code has been texted.', azb: 'کود پیامک اولدو.' },
  sampleCode: (code: Text): Text => ({
    fa: `این شهر نمونه است و پیامکی نمی‌رود؛ کد شما: ${code.fa}`,
    en: `This is a sample city and no message goes out. Your code: ${code.en}`,
  }),
} satisfies Words
