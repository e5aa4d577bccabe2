import type { DemoArticle } from '../shapes.ts'

export const spring1404: readonly DemoArticle[] = [
  {
    code: 24,
    on: '2025-04-08',
    category: 'photo-report',
    title: { fa: 'سیزده‌به‌در در عینالی: از سبزه تا آخرین کیسهٔ زباله' },
    lead: {
      fa: 'دامنهٔ عینالی روز ۱۳ فروردین از ساعت ۸ پر شد. تا ساعت ۱۹، صدوچهل داوطلب کیسه به دست از پایین تا ایستگاه سوم را پیمودند.',
    },
    body: [
      {
        p: 'ورود به مسیر پیاده را دو شمارنده در دو ورودی ثبت کردند: ۱۸٬۶۰۰ گذر از ۷ صبح تا ۸ شب. گذر با آدم یکی نیست؛ کسی که دو بار رفته دو بار شمرده شده است.',
      },
      { h: 'در تصویرها چه می‌بینید' },
      {
        list: [
          'ساعت ۹: خانواده‌ها سفره‌ها را زیر درختان بادام می‌اندازند.',
          'ساعت ۱۱: دو نوجوان با تابلوی «آتش فقط این‌جا» کنار اجاق‌های سنگی ایستاده‌اند.',
          'ساعت ۱۴: طناب‌کشی زنان و مردان، در پهنهٔ بازی.',
          'ساعت ۱۷: صف کیسه‌های پر، کنار جاده، چشم‌به‌راه کامیون.',
        ],
      },
      {
        p: 'باشگاه کوه‌پیمایان عینالی (نمونه) داوطلبان را گروه‌بندی کرده بود و هر گروه دویست متر مسیر داشت. وزن زباله در باسکول پسماند ۲٫۹ تُن خوانده شد؛ سال پیش ۴٫۱ تُن بود. نمی‌توانیم بگوییم این کاهش از آموزش است، چون امسال باران صبح شمار آدم‌ها را هم کم کرد.',
      },
      {
        p: 'سه نهال شکسته و یک جای آتش بیرون از اجاق‌ها ثبت شد. سازمان پارک‌ها تا ۳۰ فروردین نهال‌ها را عوض می‌کند؛ عکس پیش و پس از کار همین‌جا افزوده می‌شود.',
      },
      {
        p: 'باشگاه جمعه‌های اردیبهشت هم از ساعت ۶:۳۰ در ایستگاه یکم گرد می‌آید. برای کمک به پاک‌سازی ثبت‌نام لازم نیست؛ دستکش هست و کیسه هست، کفش محکم با خودتان.',
      },
    ],
    duties: ['D13', 'D5'],
    picture: 'eynali',
    tags: ['نمونه', 'عینالی', 'سیزده‌به‌در', 'محیط زیست'],
  },
  {
    code: 26,
    on: '2025-04-22',
    category: 'news',
    title: {
      fa: 'ورزش صبحگاهی در شش بوستان از شنبه آغاز می‌شود',
      en: 'Morning exercise starts on Saturday in six parks',
    },
    lead: {
      fa: 'از ۶ اردیبهشت، شش روز هفته، ساعت ۶:۳۰ تا ۷:۳۰. بی ثبت‌نام، رایگان و با مربی.',
      en: 'From 26 April, six days a week, 6:30 to 7:30. No enrolment, no fee, with a coach.',
    },
    body: [
      {
        p: 'شش بوستان از این قرار است: ائل‌گؤلی (ورودی جنوبی)، باغ گلستان، شمس، خاقانی، پارک بانوان و بوستان محلهٔ قراملک. هر جا یک مربی دارد و یک داوطلب که شمار حاضران را با شمارندهٔ دستی می‌زند؛ نام کسی نوشته نمی‌شود.',
      },
      { h: 'تمرین برای چه کسی است' },
      {
        p: 'پانزده دقیقه گرم‌کردن، سی دقیقه تمرین ایستاده و پانزده دقیقه کشش. کنار هر گروه صندلی هست تا کسی که زانودرد دارد همان تمرین را نشسته انجام دهد. دوشنبه‌ها در ائل‌گؤلی یک رابط زبان اشاره همراه مربی است.',
      },
      {
        list: [
          'پارک بانوان: تنها برای بانوان، با مربی زن',
          'باغ گلستان: ویژهٔ سالمندان، تمرین آرام‌تر',
          'قراملک: پنجشنبه‌ها با کودکان، ساعت ۸',
        ],
      },
      {
        p: 'پارسال در چهار بوستان روی هم ۳۱ هزار نفر-جلسه ثبت شد (برگه‌های روزانهٔ مربیان). از هر ده نفر هفت نفر بالای ۵۰ سال داشت و کمتر از دو نفر زیر ۳۰ سال. به همین دلیل از خرداد در بوستان شمس یک گروه عصر هم ساعت ۱۸:۳۰ می‌آید.',
      },
      {
        p: 'در روز آلودگی یا باران تند برنامه لغو می‌شود و تا ساعت ۶ صبح در صفحهٔ همان بوستان نوشته می‌شود. ادارهٔ ورزش شمار حاضران هر ماه را، بوستان به بوستان، تا پنجم ماه بعد منتشر می‌کند.',
      },
    ],
    bodyEn: [
      {
        p: 'The six parks: El-Goli (south gate), Golestan Garden, Shams, Khaqani, the women’s park and the neighbourhood park of Qaramalek. Each has a coach and a volunteer who counts with a hand clicker. No names are written down.',
      },
      {
        p: 'Fifteen minutes of warming up, thirty of standing exercise, fifteen of stretching. Chairs stand beside each group, so that anyone with sore knees can do the same seated. On Mondays a sign-language interpreter joins the coach in El-Goli. The women’s park is for women only, with a woman coach; Golestan Garden is slower and meant for elders; on Thursdays at 8:00 children join in Qaramalek.',
      },
      {
        p: 'Last year 31,000 person-sessions were recorded in four parks (daily sheets of the coaches). Seven in ten were over 50 and fewer than two in ten under 30, so an evening group starts in Shams park in Khordad at 18:30.',
      },
      {
        p: 'On a day of bad air or heavy rain the session is cancelled and the page of that park says so by 6:00. The Sport Office publishes attendance month by month and park by park, by the fifth of the next month.',
      },
    ],
    duties: ['D5', 'D10'],
    programme: 'morning-exercise-1404',
    picture: 'elgoli',
    tags: ['نمونه', 'ورزش همگانی', 'بوستان'],
  },
  {
    code: 28,
    on: '2025-05-07',
    category: 'report',
    series: 'quarter-by-quarter',
    title: { fa: 'محله به محله: مقصودیه، یک ساعت پیاده', en: 'Quarter by quarter: Maqsudieh, an hour on foot' },
    lead: {
      fa: 'از میدان ساعت تا خانه‌های آجری پشت آن ده دقیقه راه است. با چهار نفر از ساکنان راه افتادیم و هر چه نشان دادند نوشتیم.',
      en: 'From Saat Square to the brick houses behind it is a ten-minute walk. Four residents led the way and we wrote down what they showed us.',
    },
    body: [
      {
        p: 'مقصودیه از محله‌های قدیمی مرکز شهر است. خانهٔ بهنام، خانهٔ قدکی و خانهٔ سلماسی همین‌جاست و چند کوچه آن‌سوتر، خانه‌هایی که تابلویی ندارد و هنوز کسی در آن زندگی می‌کند.',
      },
      { h: 'آنچه دارد' },
      {
        p: 'سرای محله از شنبه تا چهارشنبه ۹ تا ۲۰ باز است. در سه ماه گذشته ۴۱ برنامه داشت و ۸۲۰ بار کسی در برگهٔ ورود ثبت شد. دانشجویان معماری عصرها در حیاط طرح می‌زنند و این برای همسایه‌ها عادی شده است.',
      },
      { h: 'آنچه کم دارد' },
      {
        list: [
          'روشنایی: در گذر پشت خانهٔ قدکی شب هفت چراغ خاموش بود.',
          'جای بازی: نزدیک‌ترین تاب و سرسره پانزده دقیقه پیاده است.',
          'بخش کودک کتابخانه از زمستان بسته است، چون قفسه ندارد.',
        ],
      },
      { quote: 'گردشگر می‌آید و عکس می‌گیرد. خوب است، ولی نوهٔ من شب از این کوچه رد نمی‌شود. (ساکن محله، ۶۱ ساله)' },
      { h: 'چه قولی داده شد' },
      {
        p: 'منطقهٔ ۸ تا ۱۵ خرداد هفت چراغ را روشن می‌کند. ادارهٔ هنر و کتابخانه‌ها تا ۳۱ شهریور بخش کودک را باز می‌کند. برای جای بازی قولی داده نشد: زمینی در محله نیست که مالکش شهرداری باشد و همین را هم نوشتیم.',
      },
      {
        p: 'راه رفتن بعدی در لیل‌آباد است. اگر ساکن آن‌جا هستید و می‌خواهید راه را نشان دهید، به ۱۳۷ بگویید «محله به محله».',
      },
    ],
    bodyEn: [
      {
        p: 'Maqsudieh is one of the old quarters of the centre. The Behnam, Qadaki and Salmasi houses are here, and a few lanes on, houses without a sign in which people still live.',
      },
      {
        p: 'What it has: a neighbourhood house open from Saturday to Wednesday, 9:00 to 20:00, with 41 activities and 820 entries at its door in three months. Students of architecture draw in its yard in the evenings.',
      },
      {
        p: 'What it lacks: light (seven lamps were out in the lane behind the Qadaki house), a place to play (the nearest swing is fifteen minutes away) and the children’s room of the library, closed since winter for want of shelves.',
      },
      {
        quote:
          'Tourists come and take pictures. Good, but my grandson will not walk through this lane at night. (A resident of 61)',
      },
      {
        p: 'What was promised: District 8 lights the seven lamps by 5 June 2025. The Arts and Libraries Office opens the children’s room by 22 September 2025. Nothing was promised about a playground: the city owns no free plot in the quarter, and we wrote that down as well.',
      },
    ],
    duties: ['D2', 'D3', 'D8'],
    zone: 'd08',
    picture: 'goy-masjid',
    tags: ['نمونه', 'مقصودیه', 'محله'],
  },
]
