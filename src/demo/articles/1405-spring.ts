import type { DemoArticle } from '../shapes.ts'

export const spring1405: readonly DemoArticle[] = [
  {
    code: 78,
    on: '2026-04-07',
    category: 'news',
    title: {
      fa: 'برنامهٔ سال ۱۴۰۵ روی میز مردم؛ سه وظیفه هنوز بی‌گواه است',
      en: 'The year plan for 1405 is public; three duties still have no evidence',
    },
    lead: {
      fa: 'بیست‌وسه وظیفه، برنامه‌های هر کدام، بودجه و ادعایی که باید پایان سال سنجیده شود. جای خالی‌ها هم نوشته شده است.',
      en: 'Twenty-three duties, the programmes of each, the money, and the claim to be measured at the end of the year. The empty places are written down too.',
    },
    body: [
      {
        p: 'از امروز هر کس می‌تواند ببیند معاونت در سال ۱۴۰۵ چه می‌خواهد بکند، با چه پولی و برای کدام محله. هر برنامه پیش از آغاز یک ادعا ثبت می‌کند: چه عددی را، از کجا تا کجا و تا چه روزی جابه‌جا می‌کند. بهرهوری را همین ادعاها نشان می‌دهد، نه شمار برنامه‌ها.',
      },
      { h: 'جای خالی' },
      {
        list: [
          'طرح فرهنگ سازمانی: گروه کار تشکیل نشده؛ برنامه از آذر ۱۴۰۵ آغاز می‌شود.',
          'پیشنهادهای همکاران: شیوه‌نامه نوشته شده، سامانهٔ داوری هنوز نه.',
          'دیگر وظیفه‌های قانونی: ادارهٔ حقوقی فهرست می‌کند که این وظیفه چه کارهایی را در بر می‌گیرد.',
        ],
      },
      {
        p: 'برای این سه تا پایان سال گواهی نخواهیم داشت مگر این کارها انجام شود، و بهتر است همین امروز گفته شود. ادارهٔ برنامه‌ریزی هر سه ماه یک بار، در نیمهٔ تیر، مهر و دی، وضع را می‌نویسد.',
      },
      { h: 'محله‌های کم‌بهره' },
      {
        p: 'در نقشهٔ سال، منطقهٔ ۹ سه برنامه دارد و منطقهٔ ۸ یازده برنامه. این نابرابری به سبب پراکندگی مکان‌هاست و ادارهٔ برنامه‌ریزی تا ۳۰ خرداد پیشنهادی برای جابه‌جایی بخشی از اعتبار می‌آورد. اگر برنامه‌ای را دو جا دیدید یا جایی خالی دیدید، در صفحهٔ همان وظیفه بنویسید؛ تا ۱۵ اردیبهشت همه را می‌خوانیم و پاسخ‌ها با خود برنامه می‌ماند.',
      },
    ],
    bodyEn: [
      {
        p: 'From today anyone can see what the Deputy means to do in 1405 (March 2026 to March 2027), with what money and for which neighbourhoods. Before it starts, every programme registers a claim: which number it means to move, from where to where, and by when.',
      },
      {
        list: [
          'Organisational culture: the working group does not exist yet; the programme starts in Azar 1405.',
          'Staff suggestions: the procedure is written, the jury is not in place.',
          'Other legal duties: the legal office is listing what this duty covers.',
        ],
      },
      {
        p: 'These three will have no evidence by the end of the year unless this is done, and it is better said today. The Planning Office reports every three months, in the middle of Tir, Mehr and Dey.',
      },
      {
        p: 'District 9 has three programmes on this year’s map and District 8 has eleven, because that is where the venues are. By 20 June 2026 the Planning Office brings a proposal for moving part of the money. If you see the same programme twice, or an empty place, write on the page of that duty: until 5 May we read everything, and the answers stay with the programme.',
      },
    ],
    duties: ['D1', 'D7'],
    tags: ['نمونه', 'برنامهٔ سال', 'بودجه', 'بهرهوری'],
  },
  {
    code: 80,
    on: '2026-04-18',
    category: 'interview',
    title: {
      fa: 'گفت‌وگو با نقشه‌کش قالی: «نقشه را باید شنید»',
      en: 'A carpet cartoonist speaks: “The pattern has to be heard”',
    },
    lead: {
      fa: 'یوسف نمونه پنجاه سال نقشه کشیده است. می‌گوید جوان‌ها بافتن را هنوز یاد می‌گیرند، ولی خواندن نقشه را کمتر.',
      en: 'Yusef Sample has drawn patterns for fifty years. The young still learn to knot, he says, but few learn to read the drawing.',
    },
    body: [
      {
        p: '«کارگاه که بودم، یکی نقشه را با آواز می‌خواند و بافنده‌ها گره می‌زدند: دو سورمه‌ای، یک لاکی، سه کرم. آن خواندن خودش موسیقی بود و ریتم کار همان را داشت.»',
      },
      { h: 'کلاس چگونه آغاز شد؟' },
      {
        p: '«اتحادیه گفت دوازده نفر، من گفتم شش نفر. وقتی نفر هفتم می‌آید، من دست کسی را نمی‌بینم. شش نفر، شش جلسه، هر کس یک ترنج کوچک را شطرنجی می‌کند و خودش می‌خواند.»',
      },
      { h: 'چه کسانی می‌آیند؟' },
      {
        p: '«در دورهٔ نخست چهار زن خانه‌دار بودند، یک دانشجوی گرافیک و یک پسر شانزده‌ساله که مادربزرگش بافنده بوده. پسر از همه دقیق‌تر است. دانشجو می‌خواهد نقش را در نرم‌افزار بکشد، من می‌گویم اول با مداد.»',
      },
      { h: 'چه چیزی از دست می‌رود؟' },
      {
        p: '«نقشه‌های قدیم روی کاغذ شطرنجی است و لب کاغذ می‌ریزد. من خودم ۲۱۰ نقشه دارم و نمی‌دانم پس از من کجا می‌رود.» گروه میراث تا پایان تیر همهٔ این نقشه‌ها را تصویربرداری می‌کند. خود نقشه‌ها در خانه می‌ماند و حق بهره‌گیری با استاد است؛ در قرارداد همین نوشته شده است.',
      },
      {
        p: 'کلاس رایگان نیست: ۶۰۰ هزار تومان برای شش جلسه که نیمی از آن کاغذ و نخ است. سه جا در هر دوره به کسی می‌رسد که توان پرداخت ندارد و پرسشی از او نمی‌شود جز همین. نوبت دورهٔ بعد: سه‌شنبه‌ها ساعت ۱۶، از ۸ اردیبهشت تا ۱۲ خرداد، در خانهٔ قدکی.',
      },
      { quote: 'قالی را خریدار نگاه می‌کند، نقشه را بافنده می‌شنود.' },
    ],
    bodyEn: [
      {
        p: '“In the workshop one man sang the pattern and the weavers knotted: two navy, one crimson, three cream. That calling was music, and the work kept its beat.”',
      },
      {
        p: '“The guild said twelve pupils, I said six. With a seventh I no longer see the hands. Six people, six sessions; each puts a small medallion on squared paper and calls it out themselves.”',
      },
      {
        p: 'In the first course there were four women who work at home, a student of graphic design and a boy of sixteen whose grandmother was a weaver. “The old drawings are on squared paper and the edges crumble. I own 210 and do not know where they will go after me.” The heritage group photographs them all by 22 July 2026. The drawings stay in his house and the rights stay with him; the contract says so.',
      },
      {
        p: 'The course costs 600 thousand tomans for six sessions, half of it paper and yarn. Three places in each go to people who cannot pay, and nothing else is asked of them. The next course: Tuesdays at 16:00, 28 April to 2 June, Qadaki House.',
      },
    ],
    duties: ['D3', 'D15', 'D12'],
    zone: 'd08',
    programme: 'carpet-maps',
    picture: 'carpet',
    featured: true,
    tags: ['نمونه', 'قالی', 'نقشه‌کشی', 'هنرهای بومی'],
  },
  {
    code: 82,
    on: '2026-04-29',
    category: 'notice',
    title: { fa: 'واگذاری دو خانهٔ فرهنگ: پیشنهادها در پاکت بسته تا ۹ خرداد' },
    lead: {
      fa: 'خانهٔ فرهنگ قراملک و خانهٔ فرهنگ آخونی سه سال به گروه‌های مردمی سپرده می‌شود. بازدید آزاد است و پاکت‌ها یک‌جا گشوده می‌شود.',
    },
    body: [
      {
        p: 'هر شخص حقوقی که پروانهٔ فرهنگی دارد، یا سه نفر حقیقی با هم، می‌تواند پیشنهاد بدهد. ساختمان با وسایل سپرده می‌شود: در قراملک سه سالن و ۴۲۰ متر زیربنا، در آخونی دو سالن و یک حیاط. فهرست وسایل با عکس و شمارهٔ کنتور در صفحهٔ فراخوان است.',
      },
      { h: 'آنچه باید برعهده بگیرید' },
      {
        list: [
          'دست‌کم ۴۸ ساعت باز بودن در هفته، دو عصر تا ساعت ۲۱',
          'یک‌سوم برنامه‌ها رایگان یا نیم‌بها برای محله',
          'یک روز در هفته برای بانوان و دو کلاس دسترس‌پذیر',
          'گزارش سه‌ماهه با شمار ورود، دخل و خرج و پاسخ شکایت‌ها',
        ],
      },
      { h: 'روزها' },
      {
        p: 'بازدید آزاد: سه‌شنبه ۱۵ و چهارشنبه ۱۶ اردیبهشت، ۱۰ تا ۱۸. پرسش تا ۲۵ اردیبهشت؛ پاسخ‌ها برای همه یکسان منتشر می‌شود. پیشنهاد بسته تا شنبه ۹ خرداد ساعت ۱۴، چه از همین سامانه چه بر کاغذ در پیشخان هر منطقه؛ ساعت تحویل پاکت کاغذی همان ساعتی است که مهر می‌خورد.',
      },
      {
        p: 'گشایش پاکت‌ها یکشنبه ۱۰ خرداد ساعت ۱۰ در تالار کاخ شهرداری، به روی همه باز است. از سه نفر کمیته هر دو نفری که با هم باشند می‌توانند بگشایند و هیچ کس تنها نمی‌تواند. نمرهٔ هر پیشنهاد با دلیل به خود پیشنهاددهنده گفته می‌شود و از آن روز ده روز کاری برای اعتراض هست. ادارهٔ مشارکت‌ها تا ۳۱ خرداد نتیجه را منتشر می‌کند.',
      },
    ],
    duties: ['D4', 'D16'],
    programme: 'culture-house-handover',
    tags: ['نمونه', 'واگذاری', 'خانهٔ فرهنگ', 'فراخوان'],
  },
  {
    code: 84,
    on: '2026-05-09',
    category: 'report',
    series: 'quarter-by-quarter',
    title: { fa: 'محله به محله: امیرخیز، از سنگر تا سرای محله' },
    lead: { fa: 'محلهٔ ستارخان امروز کوچه‌ای باریک با دو نانوایی، سه تعمیرگاه دوچرخه و سرایی است که شب‌ها روشن می‌ماند.' },
    body: [
      {
        p: 'شنبه‌صبح با خانم نانوا و دو دانش‌آموز راه افتادیم. تابلوی خانه‌ای که می‌گویند ستارخان آن‌جا زیسته دیده نمی‌شود؛ سیم برق روی آن افتاده است. یکی از دانش‌آموزان گفت: «ما آن را در کتاب خوانده‌ایم، ولی معلممان نشان نداد کجاست.»',
      },
      { h: 'دارد' },
      {
        list: [
          'سرای محله: شنبه تا پنجشنبه، ۹ تا ۲۱؛ کلاس دوچرخه‌سازی برای نوجوان',
          'کتابخانه‌ای با امانت در خانه',
          'میدانچه‌ای که عصرها تخته‌نرد و صندلی دارد',
        ],
      },
      { h: 'ندارد' },
      {
        p: 'شب‌ها نور کوچهٔ پشت مسجد کم است و کف‌پوش پیاده‌رو دو متر شکسته. برای کودکان زیر شش سال جایی نیست. از سه نفری که با ویلچر زندگی می‌کنند، دو نفر گفتند تا بقالی هم همراه لازم دارند، چون لبهٔ جدول بلند است.',
      },
      { h: 'قول‌ها' },
      {
        p: 'منطقهٔ ۴: چراغ پشت مسجد تا ۳۱ خرداد، رمپ جلو بقالی تا ۱۵ تیر. ادارهٔ هنر: جابه‌جایی سیم و لوح خانه، با پاسخ شرکت برق، تا ۳۰ تیر. دربارهٔ جای بازی کودکان، شورا در مصوبهٔ ۸۱۲ خانهٔ محله‌ای تازه پیش‌بینی کرده است که حیاط دارد. وضع هر بند آن را در صفحهٔ «مصوبات شورا» ببینید.',
      },
      { p: 'محلهٔ بعد: مارالان. اگر در آن‌جا زندگی می‌کنید و چیزی هست که روزنامه نمی‌نویسد، به ۱۳۷ بگویید.' },
    ],
    duties: ['D2', 'D3', 'D8'],
    zone: 'd04',
    tags: ['نمونه', 'امیرخیز', 'محله', 'ستارخان'],
  },
]
