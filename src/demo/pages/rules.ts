import type { DemoPage } from '../shapes.ts'

export const rulePages: readonly DemoPage[] = [
  {
    slug: 'accessibility',
    title: { fa: 'بیانیهٔ دسترس‌پذیری', en: 'Accessibility statement' },
    lead: {
      fa: 'این سامانه باید با صفحه‌خوان، صفحه‌کلید، گوشی کهنه و کاغذ هم کار کند. آنچه هنوز کار نمی‌کند این‌جا نوشته است.',
      en: 'This site has to work with a screen reader, a keyboard, an old phone and on paper. What does not work yet is written here.',
    },
    body: [
      {
        p: 'هدف ما سطح AA رهنمود دسترس‌پذیری محتوای وب، نسخهٔ ۲٫۲ است. هر صفحه پیش از انتشار به صورت خودکار در دو پوسته، دو جهت و دو پهنای صفحه آزموده می‌شود. آزمون خودکار همه چیز را نمی‌بیند؛ پس آزمون با توان‌یابان هم انجام می‌شود.',
      },
      { h: 'آنچه کار می‌کند' },
      {
        list: [
          'همهٔ کارها، از ثبت‌نام تا رأی، بی جاوااسکریپت و با صفحه‌کلید',
          'متن تا دو برابر، بی پیمایش افقی',
          'چاپ و پی‌دی‌اف برچسب‌دار هر نوشته',
          'روشن و تیره، با کنتراست سنجیده',
        ],
      },
      { h: 'آنچه هنوز کار نمی‌کند' },
      {
        list: [
          'فیلم‌ها زیرنویس دارند، ولی تنها یک‌سوم آن‌ها ترجمهٔ زبان اشاره دارد.',
          'نقشهٔ تعاملی با صفحه‌خوان تنها از راه فهرست کنار آن خواندنی است.',
          'بایگانی نوشته‌های پیش از ۱۴۰۳ متن جایگزین تصویر ندارد.',
        ],
      },
      {
        p: 'اگر جایی گیر کردید، به ۱۳۷ بگویید یا فرم تماس را پر کنید؛ در پنج روز کاری پاسخ می‌دهیم و تا درست‌شدن، همان کار را تلفنی یا پای پیشخان انجام می‌دهیم. بیانیه هر شش ماه بازنویسی می‌شود؛ نوبت بعد: ۳۱ خرداد ۱۴۰۶.',
      },
    ],
    bodyEn: [
      {
        p: 'We aim at level AA of the Web Content Accessibility Guidelines, version 2.2. Every page is tested by machine before it is published, in two themes, two directions and two widths. Machines do not see everything, so people with disability test as well.',
      },
      {
        list: [
          'It works: every task, from enrolling to voting, without JavaScript and by keyboard; text at twice its size without sideways scrolling; print and tagged PDF; light and dark.',
          'It does not work yet: only a third of the films have sign language; the interactive map can be read by screen readers only through the list beside it; articles archived from before March 2024 lack alternative texts.',
        ],
      },
      {
        p: 'If you are stuck, call 137 or use the contact form. We answer within five working days and meanwhile do the same task with you by telephone or at the desk. This statement is rewritten every six months; next on 21 June 2027.',
      },
    ],
  },
  {
    slug: 'privacy',
    title: { fa: 'حریم خصوصی', en: 'Privacy' },
    lead: {
      fa: 'کمترین دادهٔ لازم را می‌پرسیم، می‌گوییم چرا، و وقتی کار تمام شد پاک می‌کنیم.',
      en: 'We ask for as little as the task needs, say why, and delete it when the task is done.',
    },
    body: [
      { h: 'چه می‌پرسیم' },
      {
        list: [
          'برای ثبت‌نام: نام و موبایل؛ برای کودک، نام کوچک، سال تولد و موبایل سرپرست',
          'کد ملی: تنها جایی که قانون می‌خواهد، با نوشتن نام قانون زیر همان کادر',
          'برای گزارش: هیچ؛ موبایل اختیاری است تا کد رهگیری برایتان بیاید',
          'هیچ‌گاه: دین، قومیت، عقیدهٔ سیاسی، وضعیت سلامت با نام',
        ],
      },
      { h: 'تا کی می‌ماند' },
      {
        p: 'دادهٔ دوره سی روز پس از پایان آن پاک می‌شود، مگر گواهی گرفته باشید؛ گواهی تا زمانی که خودتان بخواهید می‌ماند. نشانی‌های شبکه و گزارش‌های فنی پس از سی روز از میان می‌رود. سند مالی تا مدتی که قانون می‌گوید نگه داشته می‌شود.',
      },
      { h: 'چه کسی می‌بیند' },
      {
        p: 'کارمند تنها دادهٔ کار خود و محدودهٔ خود را می‌بیند و هر بار دیدن کد ملی ثبت می‌شود. هیچ شرکت بیرونی، شمارندهٔ بازدید یا تبلیغ در این سامانه نیست و صفحه از هیچ نشانی دیگری چیزی نمی‌خواند.',
      },
      {
        p: 'می‌توانید دادهٔ خود را ببینید، درست کنید، بردارید یا بخواهید پاک شود؛ از صفحهٔ «من» یا پای پیشخان. پاسخ در ده روز کاری است. اگر نتوانیم پاک کنیم، می‌نویسیم کدام قانون بازمی‌دارد.',
      },
    ],
    bodyEn: [
      {
        list: [
          'To enrol: a name and a mobile number; for a child, first name, year of birth and a guardian’s mobile',
          'National ID: only where a law asks for it, and the form names the law',
          'To report: nothing; a mobile number is optional, for the tracking code',
          'Never: religion, ethnicity, political opinion, health under a name',
        ],
      },
      {
        p: 'Data of a course are deleted thirty days after its end, unless you have a certificate, which is kept as long as you wish. Network addresses and technical logs go after thirty days. Financial records are kept as long as the law says.',
      },
      {
        p: 'Staff see only what their task and district need, and each look at a national ID is recorded. There is no outside company, visitor counter or advertisement on this site, and its pages load nothing from any other address.',
      },
      {
        p: 'You may see, correct, take away or delete what we hold, on the page “Me” or at the desk, within ten working days. If we may not delete something, we name the law.',
      },
    ],
  },
]
