import type { DemoPage } from '../shapes.ts'

export const aboutPages: readonly DemoPage[] = [
  {
    slug: 'about',
    title: { fa: 'دربارهٔ این سامانه', en: 'About this site' },
    lead: {
      fa: 'شهر تنها خیابان و ساختمان و پل نیست؛ موجودی زنده است و فرهنگ، روح آن. این‌جا کار آن روح ثبت می‌شود.',
      en: 'A city is not only streets, buildings and bridges. It is a living being and culture is its soul. This is where the work of that soul is recorded.',
    },
    body: [
      {
        p: 'معاونت اجتماعی، فرهنگی و هنری شهرداری تبریز ۵ اسفند ۱۳۸۶ با مصوبهٔ شورای اسلامی شهر، بر پایهٔ مادهٔ ۵۵ قانون شهرداری‌ها، پا گرفت. بیست‌وسه وظیفه دارد. در این سامانه هر کار به یک برنامه و هر برنامه به یک وظیفه می‌رسد؛ کاری که به وظیفه‌ای نرسد، این‌جا جایی ندارد.',
      },
      { h: 'چه چیز این‌جا فرق دارد' },
      {
        list: [
          'صفحهٔ «معاونت در یک نگاه» را کسی تایپ نمی‌کند؛ از گواه‌ها حساب می‌شود.',
          'کسی که کاری را انجام داده، خودش آن را تأیید نمی‌کند.',
          'جای خالی دیده می‌شود: وظیفه‌ای که گواه ندارد، نشان خالی دارد.',
          'هر عدد منبع و تاریخ دارد و عددی که با کمتر از ده نفر به دست آمده نوشته نمی‌شود.',
        ],
      },
      { h: 'نمونه یعنی چه' },
      {
        p: 'آنچه اکنون می‌بینید شهر نمایشی است: همهٔ افراد نام خانوادگی «نمونه» دارند، تشکل‌ها با «(نمونه)» نشان‌دار شده‌اند و عددها، تاریخ قول‌ها و نام برنامه‌ها ساختگی است. نام جاها و آدم‌های تاریخ واقعی است. این‌که هر محله در کدام منطقه است باید با شهرداری بررسی شود.',
      },
      { p: 'اگر چیزی در این شهر نمایشی نادرست یا آزاردهنده است، از صفحهٔ تماس بنویسید.' },
    ],
    bodyEn: [
      {
        p: 'The Deputy Office for Social, Cultural and Arts Affairs was founded on 24 February 2008 by a resolution of the Islamic City Council, under Article 55 of the Municipalities Act. It has twenty-three duties. Here every activity belongs to a programme and every programme to a duty.',
      },
      {
        list: [
          'Nobody types “the Deputy at a glance”; it is computed from evidence.',
          'Whoever did the work does not verify it.',
          'Empty places can be seen: a duty without evidence has an empty mark.',
          'Each number has a source and a date; a number that rests on fewer than ten people is not shown.',
        ],
      },
      {
        p: 'What you see now is a demonstration city: every person bears the family name Sample, associations are marked “(Sample)”, and the figures, dates of promises and programmes are made up. Places and historical figures are real. Which district each neighbourhood lies in has to be confirmed with the municipality.',
      },
    ],
  },
  {
    slug: 'contact',
    title: { fa: 'تماس با ما', en: 'Contact' },
    lead: {
      fa: 'تلفن ۱۳۷ شبانه‌روزی است. اگر نمی‌خواهید یا نمی‌توانید تلفن کنید، این راه‌ها هم هست.',
      en: 'The line 137 answers day and night. If you would rather not call, these are the other ways.',
    },
    body: [
      {
        list: [
          '۱۳۷: گزارش خرابی، پرسش، ثبت‌نام با کمک کارمند؛ به فارسی و ترکی آذربایجانی',
          '۱۸۸۸: شکایت از رفتار یا تصمیم؛ به بازرسی می‌رود و اداره‌ای که از آن شکایت شده آن را نمی‌بیند',
          'پیشخان هر منطقه و هر سرای محله، روزهای اداری ۸ تا ۱۴',
          'نامه: معاونت اجتماعی، فرهنگی و هنری، کاخ شهرداری، میدان ساعت، تبریز',
          'ناشنوایان: فرم همین صفحه یا پیامک به ۱۳۷',
        ],
      },
      { h: 'چه زمانی پاسخ می‌دهیم' },
      {
        p: 'هر نوشته کد رهگیری می‌گیرد. پاسخ پرسش‌ها در ده روز کاری، گزارش‌های ۱۳۷ در مهلت دستهٔ خودشان و درخواست اطلاعات در مهلت قانون داده می‌شود. روزهای دیرکرد کنار همان کد دیده می‌شود.',
      },
      {
        p: 'برای دیدار حضوری در پیشخان کاغذ نوبت هست؛ نیازی به وقت قبلی نیست. اگر ویلچر دارید، در شرقی کاخ شهرداری بی‌پله است. مترجم زبان اشاره را دو روز پیش بخواهید.',
      },
    ],
    bodyEn: [
      {
        list: [
          '137: report a fault, ask, or enrol with a clerk’s help; in Persian and Azerbaijani',
          '1888: complaints about conduct or a decision; they go to inspection, unseen by the office concerned',
          'The desk of any district or neighbourhood house, working days 8:00 to 14:00',
          'By letter: Deputy Office for Social, Cultural and Arts Affairs, Municipality Palace, Saat Square, Tabriz',
          'For people who do not hear: the form on this page, or SMS to 137',
        ],
      },
      {
        p: 'Everything you send gets a tracking code. Questions are answered within ten working days, reports to 137 within the time of their category, requests for information within the time the law sets. Days of delay can be seen beside the code.',
      },
      {
        p: 'No appointment is needed at the desk. The east door of the palace is step-free. Ask for a sign-language interpreter two days before.',
      },
    ],
  },
]
