import type { DemoArticle } from '../shapes.ts'

export const summer1405: readonly DemoArticle[] = [
  {
    code: 94,
    on: '2026-07-04',
    category: 'report',
    title: {
      fa: 'قرعهٔ تابستان: ۴۲۰ تقاضا، ۱۶۰ جا و واژه‌ای که کودکان گفتند',
      en: 'The summer draw: 420 applications, 160 places, and a word spoken by children',
    },
    lead: {
      fa: 'شنبه ۶ تیر در سرای محلهٔ امیرخیز قرعه کشیده شد. هر کس با فایل و واژه می‌تواند خودش دوباره حساب کند و شش نفر کردند.',
      en: 'The draw took place on Saturday 27 June in the neighbourhood house of Amirkhiz. Anyone can compute it again from the file and the word; six people did.',
    },
    body: [
      {
        p: '۴۲۰ تقاضا رسید: ۲۶۸ از مسیر محله و ۱۵۲ از مسیر همگانی. جاها ۱۶۰ بود: ۹۶ جا در مسیر محله و ۶۴ جا در مسیر همگانی. ۲۶۰ کودک در فهرست انتظارند و جایشان در فهرست از همان قرعه معلوم شد.',
      },
      { h: 'واژه چه بود' },
      {
        p: 'فهرست بسته‌شده روز ۲۷ خرداد منتشر شده بود و کسی نمی‌توانست آن را عوض کند. شنبه ۶ تیر کودکان دو پایگاه دو واژه گفتند: «سنجاب» و «ابرو». این دو کنار هم، با اثر انگشت فهرست، ترتیب را ساخت. محاسبه سه دقیقه طول کشید و روی دیوار انداخته شد.',
      },
      {
        list: [
          'از ۶۸ تقاضای خواهر و برادر، ۱۹ خانواده با هم جا گرفتند.',
          'کودکان دارای معلولیت: ۱۵ تقاضا، ۱۵ جا؛ یکی خودش انصراف داد.',
          'شش نفر محاسبه را در خانه تکرار کردند و هر شش نفر همان فهرست را گرفتند.',
        ],
      },
      { h: 'اعتراض‌ها' },
      {
        p: 'تا امروز یازده نفر پرسیدند چرا جا نیافتند. در نُه مورد جای فهرست را نشان دادیم. یکی نشانی نادرست نوشته بود و اکنون در مسیر محله نیست. یکی درست می‌گفت: فاصلهٔ خانه تا پایگاه از نقشهٔ کهنه حساب شده بود و نفر ۷۴ انتظار به نفر ۳۱ آمد. جای هیچ پذیرفته‌ای گرفته نشد.',
      },
      {
        p: 'مهلت اعتراض شنبه ۲۰ تیر پایان می‌یابد. جای خالی هر روز ساعت ۱۰ به نفر نخست فهرست پیشنهاد می‌شود و دو روز وقت دارد.',
      },
    ],
    bodyEn: [
      {
        p: '420 applications came in, 268 by the neighbourhood lane and 152 by the common one; there were 96 and 64 places. 260 children are on the waiting list, and their rank comes from the same draw.',
      },
      {
        p: 'The closed list had been published on 17 June, so nobody could move it afterwards. On Saturday 27 June children of two bases said two words: “squirrel” and “eyebrow”. Together with the fingerprint of the list they made the order. It took three minutes and was shown on the wall.',
      },
      {
        list: [
          'Of 68 joint applications by brothers and sisters, 19 families got places together.',
          'Children with disabilities: 15 applications, 15 places; one family withdrew.',
          'Six people repeated the computation at home; all six got the same list.',
        ],
      },
      {
        p: 'Eleven people asked why they had no place. In nine cases we showed them their rank. One had given a wrong address. One was right: the distance had been measured on an old map, and number 74 of the waiting list became number 31. No place was taken away from anyone. Objections are open until Saturday 11 July; each free place is offered every morning at 10:00 to the first in line, who has two days.',
      },
    ],
    duties: ['D18', 'D5'],
    zone: 'd04',
    programme: 'summer-in-the-neighbourhood-1405',
    tags: ['نمونه', 'قرعه‌کشی', 'تابستان', 'شفافیت'],
  },
  {
    code: 96,
    on: '2026-07-12',
    category: 'news',
    title: { fa: 'عصر بانوان: دو سالن از ساعت ۱۸ تا ۲۱ تنها برای زنان' },
    lead: { fa: 'منطقهٔ ۶ و ۱۰ تا امروز سالن زنانه‌ای در ساعت پس از کار نداشت. از ۲۸ تیر، یکشنبه تا چهارشنبه دارد.' },
    body: [
      {
        p: 'خواسته از خود زنان بود: در گفت‌وگوهای بهار، ۶۴ زن از سرخاب، سیلاب و شهرک‌های منطقهٔ ۶ گفتند ورزشگاه‌ها یا صبح به زنان می‌رسد یا هیچ‌گاه. کار که از ۸ تا ۱۷ باشد، ورزش نمی‌ماند.',
      },
      { h: 'چه هست' },
      {
        list: [
          'والیبال و آمادگی جسمانی، یکشنبه و سه‌شنبه',
          'پیلاتس و کمردرد، دوشنبه و چهارشنبه',
          'اتاق کودک: دختر و پسر ۳ تا ۸ سال، با یک مربی، رایگان',
        ],
      },
      {
        p: 'هر نوبت ۹۰ دقیقه است، شهریهٔ ماهانه ۲۵۰ هزار تومان و تکی ۳۵ هزار تومان. دو سالن مربی زن و داور زن دارد؛ مردان در آن ساعت در ساختمان نیستند، چه کارمند باشند چه سرایدار. تاکسی‌های خطی از میدان نزدیک تا ساعت ۲۱:۳۰ هماهنگ شده‌اند و شماره‌شان دمِ در است.',
      },
      { h: 'ادعا' },
      {
        p: 'این برنامه پیش از آغاز نوشته است: تا پایان اسفند ۱۴۰۵ از هر ده زن شرکت‌کننده، دست‌کم شش نفر پس از یک ماه باز می‌گردند. امروز مبنایی نداریم، چون برنامه نبود. ادارهٔ ورزش هر ماه، از برگهٔ ورود، عدد را می‌نویسد.',
      },
      {
        p: 'ثبت‌نام از ۲۲ تیر در سرای محله و این سامانه. اگر ساعت ۱۸ برای شما دیر است یا سالن دور است، در بخش «پیشنهاد» بنویسید چه ساعتی؛ ادارهٔ ورزش در پایان مهر برای زمستان تصمیم می‌گیرد و پاسخ هر پیشنهاد را می‌نویسد.',
      },
    ],
    duties: ['D5', 'D18'],
    programme: 'women-evening-sport',
    tags: ['نمونه', 'ورزش بانوان', 'عصر', 'سالن'],
  },
  {
    code: 98,
    on: '2026-07-22',
    category: 'report',
    series: 'quarter-by-quarter',
    title: { fa: 'محله به محله: مارالان، پنجاه‌ودو چراغ' },
    lead: { fa: 'دو دختر دانشجو شب از ایستگاه اتوبوس تا خانه چراغ‌ها را شمردند. یازده تا خاموش بود.' },
    body: [
      {
        p: 'شمارش آنان را یک شب با هم تکرار کردیم. از ایستگاه تا انتهای کوچهٔ هفتم پنجاه‌ودو چراغ هست و یازده چراغ روشن نمی‌شد؛ برخی ماه‌ها. چراغ‌ها روی نقشه، با شماره و تاریخ عکس، پیوست شد و هر یازده تا در ۱۳۷ ثبت شد.',
      },
      { quote: 'من مسیر روشن را می‌شناسم؛ دو برابر درازتر است. (دانشجو، ۲۱ ساله)' },
      { h: 'مارالان چه دارد' },
      {
        list: [
          'زمین بازی‌ای که پارسال باز شد و امسال سایه‌بان دارد',
          'گروه «همسایهٔ خوب» که برای سالمندان خرید می‌کند، ۳۸ خانه',
          'مسجدی با کتابخانه‌ای کوچک و کلاس خط',
        ],
      },
      { h: 'چه می‌خواهد' },
      {
        p: 'در نشست محله، ۴۱ نفر آمدند و سه خواسته رأی آورد: چراغ، سطل تفکیک در چهار گذر و نیمکت در راه مدرسه. دربارهٔ نیمکت همه همرأی نبودند؛ سه نفر گفتند جوان‌ها شب می‌نشینند و صدا می‌کنند. نشست تصمیم گرفت دو نیمکت بگذارند و یک ماه ببینند.',
      },
      {
        p: 'منطقهٔ ۳ قول داد: یازده چراغ تا ۱۵ مرداد ۱۴۰۵؛ سطل‌ها تا ۳۱ مرداد؛ نیمکت‌ها تا ۱۰ مرداد و گزارش یک‌ماهه در همان نشست. مسئول روشنایی شرکت برق است و منطقه تنها می‌تواند پیگیری کند؛ تاریخ را خود شرکت نوشته است. ما شهریور برمی‌گردیم.',
      },
    ],
    duties: ['D2', 'D9', 'D17'],
    zone: 'd03',
    programme: 'promises-of-137',
    tags: ['نمونه', 'مارالان', 'محله', 'روشنایی'],
  },
  {
    code: 100,
    on: '2026-08-04',
    category: 'notice',
    title: { fa: 'صبح جمعه، عینالی؛ راهی برای هر زانو', en: 'Friday morning, Eynali: a path for every knee' },
    lead: {
      fa: 'سه مسیر، سه راهنما و یک ایستگاه چای. از ۱۶ مرداد هر جمعه ساعت ۶:۳۰ از پای کوه.',
      en: 'Three paths, three guides and a tea stop. From 7 August, every Friday at 6:30 from the foot of the mountain.',
    },
    body: [
      {
        p: 'باشگاه کوه‌پیمایان عینالی (نمونه) گروه‌ها را می‌برد و ادارهٔ ورزش تنها شمار رفتگان را ثبت می‌کند. ثبت‌نام نمی‌خواهد؛ به گوشهٔ میدانچهٔ پای کوه بیایید، از روی رنگ بند مچ گروه خود را پیدا کنید.',
      },
      { h: 'سه مسیر' },
      {
        list: [
          'سبز: ۱٫۸ کیلومتر هموار، سطح آسفالت؛ کالسکه و ویلچر، ۵۰ دقیقه',
          'آبی: ۳٫۲ کیلومتر تا ایستگاه دوم؛ شیب کم، برای همه',
          'سرخ: ۶ کیلومتر تا بالای بقعه؛ کفش کوه لازم است',
        ],
      },
      {
        p: 'در هر گروه یک نفر ته صف است تا کسی جا نماند. آب با خودتان، کلاه بگذارید. کودک زیر ده سال با همراه می‌آید. اگر بیماری قلبی دارید به راهنما بگویید؛ نوشته نمی‌شود و فقط او می‌داند.',
      },
      { h: 'روزهای سخت' },
      {
        p: 'اگر شاخص هوا از ۱۵۰ بگذرد یا توفان باشد، برنامه لغو است و تا پنجشنبه ساعت ۲۰ در صفحهٔ برنامه نوشته می‌شود. از سه جمعهٔ آزمایشی خرداد یکی لغو شد. در ماه‌های مهر و آبان ساعت ۷:۳۰ است.',
      },
      {
        p: 'ادارهٔ ورزش با این برنامه یک ادعا ثبت کرده است: تا ۳۰ آبان، دست‌کم ۳۰ نفر از هر صد نفر آمده، سه بار یا بیشتر بیایند. پایه، از سه جمعهٔ آزمایشی خرداد، ۱۹ نفر بود. باشگاه یک گروه مرد و زن بالای شصت سال هم جدا راه می‌اندازد، از اول شهریور.',
      },
    ],
    bodyEn: [
      {
        p: 'The Eynali hill-walkers (Sample) lead the groups and the Sport Office only counts the walkers. There is nothing to enrol for: come to the corner of the square at the foot and look for the colour of your wristband.',
      },
      {
        list: [
          'Green: 1.8 km, level, asphalt; pushchairs and wheelchairs; 50 minutes',
          'Blue: 3.2 km to the second station; a gentle climb, for everybody',
          'Red: 6 km to the top; walking boots are needed',
        ],
      },
      {
        p: 'Someone walks last in each group, so that nobody is left behind. Bring water and a hat. Children under ten come with a companion. If you have a heart condition, tell the guide; it is not written down.',
      },
      {
        p: 'If the air index passes 150 or there is a storm, the walk is cancelled and the page says so by Thursday 20:00. One of the three trial Fridays in June was cancelled. The Sport Office has registered a claim: by 21 November, at least 30 of every hundred who came will have come three times or more. The baseline, from three trial Fridays in June, was 19.',
      },
    ],
    duties: ['D5', 'D10'],
    programme: 'eynali-walks-1405',
    picture: 'eynali',
    featured: true,
    tags: ['نمونه', 'عینالی', 'کوه‌پیمایی', 'جمعه'],
  },
]
