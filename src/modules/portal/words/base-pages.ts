import { doc, h2, list, p } from '#platform/documents/build.ts'

/** Pages that every city has from its first day, true of every city; its editors may rewrite them at the Desk. */
export const basePages = [
  {
    slug: 'accessibility',
    title: { fa: 'بیانیهٔ دسترس‌پذیری', en: 'Accessibility statement' },
    lead: {
      fa: 'این سامانه باید با صفحه‌خوان، صفحه‌کلید، گوشی کهنه و کاغذ هم کار کند. این‌جا نوشته است چه کرده‌ایم و چه هنوز مانده است.',
      en: 'This site has to work with a screen reader, a keyboard, an old telephone and on paper. This page says what has been done and what has not.',
    },
    body: {
      fa: doc(
        p('هدف، سطح AA رهنمود دسترس‌پذیری محتوای وب (WCAG)، نسخهٔ ۲٫۲ است.'),
        h2('آنچه کار می‌کند'),
        list(
          'خواندن و انجام هر کار، بی جاوااسکریپت و تنها با صفحه‌کلید',
          'متن تا دو برابر، بی پیمایش افقی',
          'نمای روشن و تیره، چاپ، و پی‌دی‌اف برچسب‌دار برای هر مطلب',
          'جدول کنار هر نمودار و فهرست کنار هر نقشه',
          'متن جایگزین برای هر تصویری که از راه میز کار افزوده شود',
        ),
        h2('آنچه هنوز کار نمی‌کند'),
        list(
          'جابه‌جایی در نقشهٔ تعاملی با صفحه‌خوان شدنی نیست؛ فهرست کنار آن همان را می‌گوید.',
          'مطلب‌های آمده از درگاه قدیم به همان شکلی که بود نگه داشته شده‌اند و شاید ساختار درستی نداشته باشند.',
          'همهٔ متن‌ها هنوز به انگلیسی و ترکی آذربایجانی برگردانده نشده‌اند؛ متن فارسی با نشانهٔ زبان خود نشان داده می‌شود.',
        ),
        h2('اگر جایی گیر کردید'),
        p(
          'پایین هر مطلب فرمی هست برای گفتن اشکال همان صفحه؛ نام و نشانی لازم نیست. با تلفن ۱۳۷ هم می‌توانید خبر دهید یا همان کار را بخواهید.',
        ),
      ),
      en: doc(
        p('The aim is level AA of the Web Content Accessibility Guidelines, version 2.2.'),
        h2('What works'),
        list(
          'Reading and doing everything without JavaScript and with the keyboard alone',
          'Text at twice its size, without sideways scrolling',
          'Light and dark, print, and a tagged PDF of every article',
          'A table beside every chart and a list beside every map',
          'An alternative text for every picture that is added at the Desk',
        ),
        h2('What does not work yet'),
        list(
          'The moving map cannot be explored with a screen reader; the list beside it says the same.',
          'Articles from the old portal are kept as they were and may lack a proper structure.',
          'Not every text is translated into English and Azerbaijani yet; Persian text is shown marked with its language.',
        ),
        h2('If you are stuck'),
        p(
          'Below each article there is a form to say what is wrong with that page; no name or address is needed. You may also call 137, or ask for the same thing there.',
        ),
      ),
    },
  },
  {
    slug: 'privacy',
    title: { fa: 'حریم خصوصی', en: 'Privacy' },
    lead: {
      fa: 'کمترین دادهٔ لازم را می‌پرسیم و می‌گوییم چرا. خواندن این سامانه هیچ نامی نمی‌خواهد.',
      en: 'We ask for as little as the task needs, and say why. Reading this site asks for no name at all.',
    },
    body: {
      fa: doc(
        h2('وقتی تنها می‌خوانید'),
        list(
          'هیچ شمارندهٔ بازدید، تبلیغ یا شرکت بیرونی در صفحه‌ها نیست و صفحه از هیچ نشانی دیگری چیزی نمی‌خواند.',
          'کوکی تنها برای چیزی است که خود می‌خواهید: نمای روشن یا تیره، ورود، و پیامی که پس از انجام یک کار یک بار نشان داده می‌شود.',
          'نشانی شبکه تنها برای جلوگیری از هجوم شمرده می‌شود و به شکل اثری که نمی‌توان از آن به نشانی رسید.',
        ),
        h2('وقتی کاری انجام می‌دهید'),
        list(
          'ورود شهروندان با شمارهٔ موبایل و کد یک‌بارمصرف است. کد پس از چند دقیقه بی‌ارزش می‌شود و خودش نگه داشته نمی‌شود.',
          'کد ملی تنها جایی پرسیده می‌شود که قانونی آن را بخواهد؛ رمزشده می‌ماند و هر بار دیدنش ثبت می‌شود.',
          'کارمند تنها چیزی را می‌بیند که کار و محدودهٔ او می‌خواهد.',
          'در دفتر رویدادها کد و عدد و تاریخ می‌ماند؛ نوشته‌های مربوط به افراد جداست و پاک‌شدنی است.',
        ),
        h2('آنچه همه می‌بینند'),
        p('در آمار و داده‌های باز نام هیچ کس نیست و شمار کمتر از ده نفر پنهان می‌ماند تا کسی از میان عددها شناخته نشود.'),
        h2('حق شما'),
        p(
          'در صفحهٔ خود می‌توانید نام و زبان خود را عوض کنید، ورودهای پیشین را ببینید و از همهٔ دستگاه‌ها خارج شوید. برای دیدن، درست کردن یا پاک کردن هر دادهٔ دیگر با ۱۳۷ تماس بگیرید؛ اگر قانونی جلوی پاک کردن را بگیرد، نام آن را می‌گوییم.',
        ),
      ),
      en: doc(
        h2('When you only read'),
        list(
          'There is no visitor counter, advertisement or outside company on these pages, and they load nothing from any other address.',
          'Cookies are only for what you ask for yourself: light or dark, signing in, and a message shown once after you did something.',
          'Network addresses are counted only to stop floods, as a fingerprint from which the address cannot be had back.',
        ),
        h2('When you do something'),
        list(
          'Citizens sign in with a mobile number and a one-time code. The code is worth nothing after a few minutes and is not itself kept.',
          'A national ID is asked for only where a law wants it; it is kept encrypted, and each look at it is recorded.',
          'Staff see only what their task and their district need.',
          'The record keeps codes, numbers and dates; what is written about people stands apart from it and can be erased.',
        ),
        h2('What everybody sees'),
        p(
          'There is nobody’s name in statistics and open data, and counts of fewer than ten people are withheld, so that nobody can be recognised among the numbers.',
        ),
        h2('Your rights'),
        p(
          'On your own page you can change your name and language, see earlier sign-ins and sign out everywhere. To see, correct or erase anything else, call 137; if a law forbids erasing it, we name the law.',
        ),
      ),
    },
  },
] as const
