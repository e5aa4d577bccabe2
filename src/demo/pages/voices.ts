import type { DemoPage } from '../shapes.ts'

export const voicePages: readonly DemoPage[] = [
  {
    slug: 'comments',
    title: { fa: 'قرار نظر دادن', en: 'Terms for comments' },
    lead: {
      fa: 'تندی به کار رواست، به آدم نه. نظر مخالف منتشر می‌شود و می‌ماند.',
      en: 'Be as hard on the work as you like, not on people. Opposing comments are published, and they stay.',
    },
    body: [
      {
        list: [
          'دربارهٔ همین نوشته یا برنامه بنویسید. گزارش خرابی جای دیگری دارد و آن‌جا تاریخ می‌گیرد.',
          'شماره، نشانی و نام کسی که خودش نخواسته، نوشته نمی‌شود.',
          'توهین به قومیت، دین، جنس، محله یا توانایی پذیرفته نیست.',
          'تبلیغ و پیام تکراری کنار گذاشته می‌شود.',
        ],
      },
      { h: 'چگونه بررسی می‌شود' },
      {
        p: 'هر نظر را یک نفر می‌خواند، نه ماشین. تا پایان روز کاری بعد یکی از این سه پیش می‌آید: منتشر می‌شود؛ با پوشاندن شماره یا نام منتشر می‌شود؛ یا منتشر نمی‌شود و دلیل برای نویسنده می‌رود. متن ردشده پاک نمی‌شود و نویسنده می‌تواند یک بار اعتراض کند؛ اعتراض را کس دیگری می‌خواند.',
      },
      {
        p: 'پاسخ اداره با نام اداره می‌آید، نه با نام کارمند. نظر شما با نامی که خودتان می‌گویید دیده می‌شود و هر وقت بخواهید برداشته می‌شود. روابط عمومی هر ماه می‌نویسد چند نظر رسید، چند تا منتشر شد و دلیل ردها چه بود.',
      },
    ],
    bodyEn: [
      {
        list: [
          'Write about this article or programme. Faults have a place of their own, where they get a date.',
          'No numbers, addresses or names of people who have not agreed.',
          'No insults to ethnicity, religion, sex, neighbourhood or ability.',
          'Advertisements and repeated messages are put aside.',
        ],
      },
      {
        p: 'A person reads each comment, not a machine. By the end of the next working day it is published; or published with a number or name covered; or not published, and the writer is told why. Refused text is not destroyed. The writer may object once, and somebody else reads the objection.',
      },
      {
        p: 'Offices answer under the name of the office. Your comment appears under the name you choose and is taken down whenever you ask. Every month Public Relations writes how many came, how many were published, and why others were not.',
      },
    ],
  },
  {
    slug: 'press',
    title: { fa: 'برای خبرنگاران', en: 'For journalists' },
    lead: {
      fa: 'پرسش شما و پاسخ ما هر دو منتشر می‌شود، پس از آن‌که گزارش خودتان را نوشتید.',
      en: 'Your question and our answer are both published, after you have published your report.',
    },
    body: [
      {
        list: [
          'پرسش فوری: تا ساعت ۱۴ روز اداری، پاسخ همان روز یا دلیل نرسیدن آن',
          'پرسش با داده: سه روز کاری؛ فایل با شیوهٔ شمارش فرستاده می‌شود',
          'گفت‌وگو با کارشناس: دو روز پیش بگویید؛ اداره یک نفر را معرفی می‌کند',
          'حضور در نشست‌ها: نشست‌های عمومی نیازی به هماهنگی ندارد',
        ],
      },
      { h: 'داده‌ها و تصویرها' },
      {
        p: 'همهٔ دفترها، پیمایش‌ها و بندهای مصوبات در «داده‌های باز» به صورت CSV و JSON هست. به کار بردن آن‌ها با نوشتن نام منبع آزاد است. عکس کودکان و کسانی که رضایت نداده‌اند در بایگانی نیست و خواسته نشود. طرح‌های روی صفحه‌ها کار خود سامانه است.',
      },
      { h: 'اگر اشتباه نوشتیم' },
      {
        p: 'نوشتهٔ نادرست را پاک نمی‌کنیم؛ درست می‌کنیم و زیر آن می‌نویسیم چه بود و چه شد، با تاریخ. برای گزارش خطا کد نوشته کافی است. روابط عمومی تا پایان روز کاری بعد پاسخ می‌دهد. دربارهٔ تصمیم‌های شورا، سخنگو خود شورا است.',
      },
    ],
    bodyEn: [
      {
        list: [
          'Urgent questions: before 14:00 on a working day you hear the same day, or why not',
          'Questions about data: three working days; the file comes with its method of counting',
          'To talk with an expert: tell us two days before and the office names somebody',
          'Public meetings: no arrangement is needed',
        ],
      },
      {
        p: 'All registers, surveys and clauses are under “open data” as CSV and JSON, free to use if you name the source. There are no pictures of children, or of people who have not consented, in the archive. The drawings are the site’s own.',
      },
      {
        p: 'We do not delete what was wrong: we correct it and write below what it was, with the date. The code of the article is enough to report a mistake. About decisions of the council, the council speaks for itself.',
      },
    ],
  },
]
