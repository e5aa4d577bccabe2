import type { DemoArticle } from '../shapes.ts'

export const lateAutumn1405: readonly DemoArticle[] = [
  {
    code: 120,
    on: '2026-11-02',
    category: 'news',
    title: {
      fa: 'چهارده طرح منطقهٔ ۴ پول گرفت؛ ۶٬۲۰۰ برگ رأی شمرده شد',
      en: 'Fourteen projects of District 4 are funded; 6,200 ballots counted',
    },
    lead: {
      fa: 'چهار برگ از هر ده برگ کاغذی بود. اگر تنها رأی‌های اینترنتی شمرده می‌شد، فهرست چیز دیگری بود.',
      en: 'Four ballots in ten were on paper. Had only the internet counted, the list would have been another.',
    },
    body: [
      {
        p: 'رأی‌گیری بودجهٔ محله ۷ آبان پایان یافت. از ۲۴ طرح، چهارده طرح با روش سهم برابر در سقف سه میلیارد تومان جا گرفت. اگر همان برگ‌ها را به روش «پررأی‌ترین‌ها» می‌شمردیم، تنها هفت طرح گران برنده می‌شد و چهار محله چیزی نمی‌گرفت. هر دو شمارش منتشر شده است.',
      },
      { h: 'عددها' },
      {
        list: [
          '۶٬۲۰۰ برگ: ۵۹٪ با موبایل، ۴۱٪ کاغذی در شش صندوق',
          '۱۷ برگ باطل؛ در یک صندوق دو برگ کم بود و صورت‌جلسه توضیح آن را دارد',
          'کوچک‌ترین طرح: هشت میلیون تومان؛ بزرگ‌ترین: ۸۵۰ میلیون تومان',
        ],
      },
      {
        p: 'در میان طرح‌ها چراغ و نیمکت هست، سایه‌بان ایستگاه، زمین بازی ویژهٔ کودکان دارای معلولیت و کتابخانهٔ سیار. فهرست کامل با شمار حامیان و هزینهٔ نهایی در صفحهٔ برنامه است. برای هر ده طرحی که نشد نوشته‌ایم چرا، و صاحب ایده می‌تواند پاسخ را ببیند.',
      },
      { h: 'از این پس' },
      {
        p: 'هر طرح تا ۳۰ آبان یک اداره دارد و یک تاریخ. تأیید پایان با اداره نیست: سه نفر از رأی‌دهندگان همان محله با قرعه دعوت می‌شوند که ببینند و بگویند. نخستین دیدار شنبه ۷ آذر است. هر کسی فایل بی‌نام برگ‌ها را بردارد و نرم‌افزار شمارش را اجرا کند باید همان چهارده طرح را ببیند؛ اگر ندید، به ادارهٔ مشارکت‌ها بنویسد. تا امروز نُه نفر این کار را آزموده‌اند.',
      },
    ],
    bodyEn: [
      {
        p: 'The vote on the neighbourhood budget closed on 29 October. Of 24 projects, fourteen fit under three billion tomans by the method of equal shares. Counted by “most votes first”, only seven dear projects would have won and four neighbourhoods would have had nothing. Both counts are published.',
      },
      {
        list: [
          '6,200 ballots: 59% by mobile, 41% on paper in six boxes',
          '17 spoiled sheets; one box was two sheets short, and the minutes explain it',
          'Smallest project: 8 million tomans; largest: 850 million',
        ],
      },
      {
        p: 'Among them are street lamps and benches, shade at bus stops, a playground for children with disabilities, and a mobile library. For each of the ten that were not funded we have written why.',
      },
      {
        p: 'By 21 November every project has an office and a date. The office does not confirm its own work: three voters of that neighbourhood are drawn by lot to look and to say. The first visit is on Saturday 28 November. Anyone who takes the anonymous ballots and runs the counting program must see the same fourteen projects; if not, write to the Participation Office.',
      },
    ],
    duties: ['D14', 'D20'],
    zone: 'd04',
    programme: 'neighbourhood-budget-d04',
    featured: true,
    tags: ['نمونه', 'بودجهٔ محله', 'رأی', 'سهم برابر'],
  },
  {
    code: 123,
    on: '2026-11-08',
    category: 'notice',
    title: { fa: 'شهردار مدرسه ۱۴۰۵: دوازده مدرسه، سه‌شنبه ۲۶ آبان رأی می‌دهند' },
    lead: {
      fa: '۳٬۹۰۰ دانش‌آموز در دوازده مدرسه از هشت منطقه برگ می‌گیرند. آنچه امسال تازه است: صندوق ویژهٔ مدرسهٔ استثنایی و برگهٔ ترکی آذربایجانی.',
    },
    body: [
      {
        p: 'نامزدها تا چهارشنبه ۲۰ آبان نام می‌نویسند؛ رضایت پدر، مادر یا سرپرست لازم است. از ۲۱ تا ۲۵ آبان هر نامزد یک برگهٔ کاغذی و دو دقیقه وقت دارد. سه‌شنبه ۲۶ آبان زنگ دوم رأی‌گیری و شمارش است و همهٔ برگ‌ها پیش چشم ناظران دانش‌آموزی شمرده می‌شود.',
      },
      { h: 'چه چیزهایی تازه است' },
      {
        list: [
          'در مدرسهٔ استثنایی برگ با تصویر نامزدها و درشت‌خط چاپ می‌شود.',
          'یک مدرسه برگهٔ ترکی آذربایجانی هم دارد؛ خواست خود دانش‌آموزان بود.',
          'ناظر هر صندوق دو نفر از مدرسهٔ دیگر است.',
          'سه خواستهٔ برگزیده با تاریخ پاسخ، همان هفته، روی تابلو می‌رود.',
        ],
      },
      {
        p: 'سال پیش از ۱۹ خواسته‌ای که به مناطق رفت، ۱۴ خواسته انجام و تأیید شد، سه تا در راه است و دو تا پس گرفته شد: یکی چون مدرسه جابه‌جا شد و یکی چون خیابان یک‌طرفه شد. دو شهردار سال گذشته امسال ناظر شده‌اند.',
      },
      { h: 'برای خانواده‌ها' },
      {
        p: 'نام برگزیده تنها نام کوچک و حرف اول است. خوراکی، هدیه و پیام گروهی ممنوع است و نامزد را کنار می‌گذارد؛ اگر دیدید، به مدیر مدرسه یا ۱۳۷ بگویید. رأی دادن اجباری نیست و برگ سفید هم رأی است. ادارهٔ آموزش شهروندی تا ۳۰ آذر نتیجه را با شمار برگ، سفید و باطل هر صندوق می‌نویسد.',
      },
      { p: 'مدرسه‌هایی که می‌خواهند در دور بعد باشند تا پایان خرداد ۱۴۰۶ نام بنویسند.' },
    ],
    duties: ['D14', 'D13', 'D18'],
    programme: 'school-mayor-1405',
    tags: ['نمونه', 'شهردار مدرسه', 'دانش‌آموزان', 'رأی'],
  },
  {
    code: 126,
    on: '2026-11-14',
    category: 'report',
    series: 'what-became-of-it',
    title: { fa: 'چه شد؟ ۱٬۲۱۴ امضا برای ساعت کتابخانه‌ها' },
    lead: {
      fa: 'درخواست، ۸۰۰ امضا می‌خواست و ۱٬۲۱۴ امضا گرفت. بخشی پذیرفته شد، بخشی نه، و قول بازشدن شش روز کاری دیر است.',
    },
    body: [
      {
        p: 'گروهی از دانشجویان نوشته بودند کتابخانهٔ محله باید تا ساعت ۲۲ باز باشد. زمستان ۱۴۰۳ شش کتابخانه دو ماه تا ۲۲ باز بود و دوباره به ۱۸ برگشت. ۱٬۲۱۴ نفر، از ۲۲ شهریور تا ۲۰ مهر، امضا دادند و معاونت باید پاسخ می‌داد.',
      },
      { h: 'پاسخ، بند به بند' },
      {
        list: [
          'ده کتابخانه تا ساعت ۲۱، روزهای یکشنبه تا چهارشنبه: پذیرفته شد.',
          'تا ساعت ۲۲ همه روز: پذیرفته نشد؛ نگهبان شب و برق ۴۸۰ میلیون تومان می‌خواست که در بودجه نیست.',
          'میز جدا برای بانوان: در پنج کتابخانه پذیرفته شد.',
          'پریز و نور: همه پذیرفته شد، در دو نوبت تا پایان سال.',
        ],
      },
      {
        p: 'قول آغاز ساعت تازه ۱۳ آبان بود و امروز، شش روز کاری پس از آن، هفت کتابخانه تا ۲۱ باز است و سه کتابخانه نه. دلیل: قرارداد شرکت نگهبانی برگشت خورده است. ادارهٔ هنر و کتابخانه‌ها نوشته است تا ۳۰ آبان باز می‌کند. اگر نکند، شمارندهٔ دیرکرد ادامه می‌یابد.',
      },
      {
        p: 'از بَهره‌وری پرسیدند و حق داشتند: ساعت ۱۸ تا ۲۱ به طور میانگین ۲۴ نفر در هر کتابخانه می‌نشیند (کارت‌خوان در، ۱۳ تا ۲۲ آبان) که با ساعت ۹ تا ۱۲ یکی است. از روی ده روز داوری نمی‌کنیم؛ دی دوباره می‌شماریم و می‌نویسیم.',
      },
      {
        p: 'هر امضاکننده پاسخ را با پیامک گرفت و می‌تواند بگوید «پذیرفتم»، «نه» یا «نمی‌دانم». تا امروز ۳۹۱ نفر گفته‌اند: ۲۱۲ پذیرفتم، ۱۳۱ نه، ۴۸ نمی‌دانم.',
      },
    ],
    duties: ['D14', 'D8', 'D7'],
    programme: 'library-until-night',
    tags: ['نمونه', 'کتابخانه', 'درخواست', 'بَهره‌وری'],
  },
  {
    code: 128,
    on: '2026-11-17',
    category: 'report',
    title: {
      fa: 'مصوبهٔ ۸۱۲ چه گفت و چه شد: خانهٔ محلهٔ امیرخیز، بند به بند',
      en: 'Resolution 812, clause by clause: the neighbourhood house in Amirkhiz',
    },
    lead: {
      fa: 'یازده بند، نُه بند اجرایی. چهار بند با دو کلید بسته شده، یک بند دوازده روز کاری دیر است و یک بند هنوز صاحب ندارد.',
      en: 'Eleven clauses, nine of them executable. Four are closed with two keys, one is twelve working days late and one still has no owner.',
    },
    body: [
      {
        p: 'این نمونه‌ای است از خواندن یک مصوبه: شورا خانهٔ محله‌ای در امیرخیز خواست و کمیسیون فرهنگی و اجتماعی، یعنی کمیسیون دائمی شورا، هر بند را دنبال می‌کند. دو بند از یازده بند تنها اعلام است و کاری نمی‌خواهد؛ نُه بند دیگر باید انجام شود.',
      },
      { h: 'کلیدها' },
      {
        p: 'کلید اول اعلام انجام است و از آنِ اداره‌ای است که قول داده. کلید دوم را کس دیگری می‌چرخاند: ناظر، بازرس یا شهروندی که خدمت را گرفته. هر دو کلید تاریخ و مدرک می‌خواهد و هر کسی می‌تواند مدرک را باز کند.',
      },
      {
        list: [
          'بند ۱ تا ۴: ملک، نقشه، آتش‌نشانی و دسترسی؛ تأییدشده.',
          'بند ۵: سقف و نما؛ دوازده روز کاری دیر. علت: پیمانکار.',
          'بند ۶ تا ۸: در دست اجرا، مهلت هنوز نرسیده است.',
          'بند ۹: هیأت امنا؛ هنوز هیچ اداره‌ای نپذیرفته است.',
        ],
      },
      {
        p: 'برای بند ۵ پیمانکار هزینهٔ دیرکرد را می‌پردازد و تاریخ تازه ۱۰ آذر است. ادارهٔ مشارکت‌ها یا منطقهٔ ۴ باید بند ۹ را بپذیرد؛ کمیسیون تا دوشنبه ۹ آذر تعیین می‌کند. نشست محله برای نظر دربارهٔ هیأت امنا، شنبه ۱۴ آذر ساعت ۱۷ در سرای محلهٔ امیرخیز است و همه می‌توانند بیایند.',
      },
      {
        p: 'صفحهٔ زندهٔ همین مصوبه هر شب تازه می‌شود؛ این نوشته عکس امروز است. اگر مدرکی را نادرست می‌بینید، در کنار بند بنویسید. پاسخ را ناظر در ده روز کاری می‌دهد و در همان صفحه می‌ماند.',
      },
    ],
    bodyEn: [
      {
        p: 'This is one resolution, read from start to end. The council asked for a neighbourhood house in Amirkhiz, and its Culture and Social Commission, a standing committee of the council, follows every clause. Two of the eleven clauses only announce; nine have to be done.',
      },
      {
        p: 'The first key says “done” and belongs to the office that promised. The second is turned by somebody else: a supervisor, an inspector, or a citizen who used the service. Each key needs a date and a document, and anyone can open the document.',
      },
      {
        list: [
          'Clauses 1 to 4: land, plans, fire safety, access; verified.',
          'Clause 5: roof and front; twelve working days late, because of the contractor.',
          'Clauses 6 to 8: under way, not yet due.',
          'Clause 9: the board of trustees; no office has accepted it.',
        ],
      },
      {
        p: 'For clause 5 the contractor pays for the delay and the new date is 1 December 2026. The Participation Office or District 4 has to take clause 9; the commission decides by Monday 30 November. A neighbourhood meeting about the board is held on Saturday 5 December at 17:00 in the neighbourhood house. The live page of the resolution is refreshed every night; this text is a photograph of today.',
      },
    ],
    duties: ['D23', 'D8'],
    zone: 'd04',
    programme: 'council-follow-up',
    tags: ['نمونه', 'شورا', 'مصوبه', 'امیرخیز'],
  },
  {
    code: 131,
    on: '2026-11-21',
    category: 'notice',
    title: {
      fa: 'زمستان ایمن: کیف وارسی به مسجد محله رسید',
      en: 'Safe winter: the inspection kit has reached your mosque',
      azb: 'تهلوکه‌سیز قیش: بخارینی بو هفته یوخلایین',
    },
    lead: {
      fa: 'داوطلب آموزش‌دیده با آینه و نوار کاغذی، لولهٔ بخاری شما را رایگان می‌بیند. نوبت از دوشنبه ۲ آذر.',
      en: 'A trained volunteer with a mirror and a strip of paper looks at your heater’s flue, free. Appointments from Monday 23 November.',
      azb: 'مسجدلرده یوخلاما چانتاسی وار؛ محله‌نین اؤیره‌دیلمیش کؤنوللوسو ائوه گلیب بخاری بوروسونو پولسوز یوخلایار.',
    },
    body: [
      {
        p: 'زمستان دو سال پیش نوشتیم پنج وارسی ده دقیقه وقت می‌گیرد. بعضی خواننده‌ها نوشتند: «نمی‌توانم بالای بام بروم.» پس کیف آمد: آینهٔ دسته‌دار، نوار کاغذی برای دیدن جریان هوا، چراغ قوه، برگهٔ سه‌بخشی و شمارهٔ امداد.',
      },
      { h: 'چگونه' },
      {
        list: [
          'نوبت: در مسجد، سرای محله یا ۱۳۷؛ چهل نوبت در روز، در ده منطقه.',
          'دو داوطلب می‌آیند، یکی از آنان از همان محله و اگر بخواهید زن.',
          'وارسی بیست دقیقه است و چیزی تعمیر نمی‌شود.',
          'اگر خطر دیدند، برگهٔ زرد می‌گیرید و همان روز خبر به امداد گاز می‌رود.',
        ],
      },
      {
        p: 'داوطلبان را هلال‌احمر و آتش‌نشانی در دوازده ساعت آموزش داده و آزمون گرفته‌اند؛ کارت عکس‌دار و کد دارند که هر کس می‌تواند با ۱۳۷ درستی‌اش را بپرسد. پول نمی‌گیرند، چیزی نمی‌فروشند و شمارهٔ کسی را نمی‌نویسند جز برای نوبت؛ آن هم سی روز بعد پاک می‌شود.',
      },
      { h: 'چه می‌خواهیم نشان دهیم' },
      {
        p: 'ادعای این برنامه این است: تا پایان اسفند ۱۴۰۵ از هر صد خانه‌ای که برگهٔ زرد می‌گیرد، دست‌کم هفتاد خانه پیش از نوبت بعد تعمیر کرده باشد. مبنایی نداریم، چون سال نخست است. ادارهٔ آموزش شهروندی ماهانه می‌نویسد؛ شمار خانه به تفکیک منطقه است و اگر کمتر از ده خانه باشد نوشته نمی‌شود.',
      },
      { p: 'چله هم نزدیک است: دوشنبه ۳۰ آذر، هفت سرا باز می‌ماند. خبرش هفتهٔ آینده می‌آید.' },
    ],
    bodyEn: [
      {
        p: 'Two winters ago we wrote that five checks take ten minutes. Readers answered: “I cannot climb on the roof.” So there is a kit: a mirror on a handle, a paper strip that shows the draught, a torch, a three-part form, and the emergency number.',
      },
      {
        list: [
          'Appointments in the mosque, the neighbourhood house or by 137; forty a day, in all ten districts.',
          'Two volunteers come, one from the quarter itself; if you wish, a woman.',
          'The check takes twenty minutes. Nothing is repaired.',
          'If there is danger you get a yellow sheet, and the gas emergency line is told the same day.',
        ],
      },
      {
        p: 'The volunteers were taught and tested for twelve hours by the Red Crescent and the fire brigade. They carry a card with a photograph and a code that anyone can check by 137. They take no money and sell nothing, and your number is erased after thirty days.',
      },
      {
        p: 'The claim of this programme: by 20 March 2027, at least seventy of every hundred homes with a yellow sheet have repaired before the next visit. There is no baseline, as this is the first year. The Citizenship Education Office reports every month; districts with fewer than ten homes are not shown.',
      },
    ],
    duties: ['D10', 'D19', 'D13'],
    programme: 'safe-winter',
    picture: 'goy-masjid',
    featured: true,
    tags: ['نمونه', 'زمستان', 'ایمنی', 'مسجد'],
  },
]
