import type { DemoArticle } from '../shapes.ts'

export const autumn1404: readonly DemoArticle[] = [
  {
    code: 51,
    on: '2025-10-07',
    category: 'report',
    series: 'what-became-of-it',
    title: {
      fa: 'چه شد؟ زمین بازی مارالان نوزده روز دیر باز شد',
      en: 'What became of it? Maralan playground opened nineteen days late',
    },
    lead: {
      fa: 'قول بازگشایی ۱۵ شهریور بود، در ۳ مهر باز شد. چه چیزی عقب افتاد، چه چیزی هنوز مانده و چه کسی پاسخ‌گوست.',
      en: 'The promise was 6 September; it opened on 25 September. What was delayed, what is still missing, and whose task it is.',
    },
    body: [
      {
        p: 'تیرماه نوشتیم که زمین بازی مارالان پس از سه گزارش بسته شد. پنجشنبه ۳ مهر ۱۴۰۴ نوار دور آن را باز کردند. بازرس یک روز پیش از آن همهٔ وسیله‌ها را دید و برگهٔ ایمنی را امضا کرد؛ این بار امضا پیش از بازی بود.',
      },
      { h: 'قول‌ها، یکی یکی' },
      {
        list: [
          'کف‌پوش نو: انجام شد، با ۱۹ روز دیرکرد. فروشنده بار نخست ضخامت را کم آورده بود و پس فرستاده شد.',
          'دو وسیلهٔ تازه: انجام شد. تاب نشیمن‌دار در روز بازگشایی کار می‌کرد.',
          'راه بی‌پله: انجام شد. شیب آن ۶٪ است.',
          'سایه‌بان: انجام نشد. سازمان پارک‌ها ستون را ریخته و پارچه نرسیده است.',
          'دو نیمکت: یکی گذاشته شده، یکی نه.',
        ],
      },
      {
        p: 'هزینه ۴۴۶ میلیون تومان شد، ۲۶ میلیون بیش از برآورد. فاکتورها و صورت‌جلسهٔ برگشت کالا پیوست است. از سه گزارش‌دهنده دو نفر گفتند «انجام شده است» و یک نفر گفت هنوز نمی‌تواند بگوید، چون سایه‌بان نیست. پاسخ او هم شمرده شد.',
      },
      {
        p: 'سازمان پارک‌ها تا ۲۰ مهر سایه‌بان و نیمکت دوم را می‌گذارد. اگر نشد، این موضوع خودکار به کمیسیون فرهنگی و اجتماعی شورا می‌رود. برای قولی که دیر شد هیچ کس را به نام نمی‌نویسیم، ولی روزهای دیرکرد در کارنامهٔ منطقه می‌ماند.',
      },
      { quote: 'بچه‌ها همان عصر اول نوبت تاب را خودشان نوشتند. (مادر دو کودک، مارالان)' },
    ],
    bodyEn: [
      {
        p: 'In July we wrote that Maralan playground had been closed after three reports. On Thursday 25 September 2025 the tape came off. An inspector had checked every piece the day before and signed: this time the signature came before the play.',
      },
      {
        list: [
          'New ground: done, 19 days late. The first delivery was too thin and went back.',
          'Two new pieces: done. The seated swing worked on the opening day.',
          'Step-free way: done, with a slope of 6 percent.',
          'Shade: not done. The Parks Organisation has set the post; the cloth has not come.',
          'Two benches: one is there, one is not.',
        ],
      },
      {
        p: 'The cost was 446 million tomans, 26 million above the estimate. Invoices and the record of the returned goods are attached. Of the three who reported, two said “it is done” and one could not tell yet, because the shade is missing. That answer counts too.',
      },
      {
        p: 'The Parks Organisation brings the shade and the second bench by 12 October. If not, the matter goes by itself to the council’s Culture and Social Commission. Nobody is named for a late promise, but the days stay in the district’s record.',
      },
    ],
    duties: ['D1', 'D9', 'D8'],
    zone: 'd03',
    programme: 'promises-of-137',
    tags: ['نمونه', 'مارالان', 'زمین بازی', 'پیگیری'],
  },
  {
    code: 53,
    on: '2025-10-20',
    category: 'news',
    title: {
      fa: 'نتیجهٔ فراخوان تشکل‌ها: ۱۹ برنامه از ۶۱ تقاضا',
      en: 'Result of the call: 19 programmes out of 61 applications',
    },
    lead: {
      fa: 'نمرهٔ هر معیار با دلیل آن برای هر ۶۱ گروه فرستاده شد. فهرست برگزیدگان، مبلغ‌ها و دو اعتراض در این صفحه است.',
      en: 'All 61 groups have received their marks with reasons. The list, the sums and two objections are on this page.',
    },
    body: [
      {
        p: 'داوری ۱۲ مرداد آغاز شد و در سه نشست به پایان رسید. هر تقاضا را سه داور خواند. چهار داور در یازده مورد به سبب خویشاوندی یا همکاری کنار رفتند و جای خالی‌شان را داور علی‌البدل گرفت.',
      },
      { h: 'مبلغ و محور' },
      {
        list: [
          'اوقات فراغت کودکان: ۷ برنامه، ۵۴۰ میلیون تومان',
          'همسایگی و محله: ۵ برنامه، ۴۱۰ میلیون تومان',
          'هنرهای بومی: ۴ برنامه، ۳۶۰ میلیون تومان',
          'توانمندی زنان: ۳ برنامه، ۲۹۰ میلیون تومان',
        ],
      },
      {
        p: 'جمع ۱٬۶۰۰ میلیون تومان و برابر کیسهٔ فراخوان است. پول در سه بخش پرداخت می‌شود: نیمی پس از تأیید نخستین گام، چهل درصد پس از گام دوم و ده درصد پس از گزارش پایانی و سند سهم خود گروه.',
      },
      { h: 'دو اعتراض' },
      {
        p: 'تا پایان مهلت دو گروه اعتراض کردند. در یکی جمع نمره‌ها دو واحد نادرست بود و گروه از رتبهٔ ۲۱ به ۱۹ آمد؛ گروهی که جای خود را از دست داد نامه و دلیل گرفت. اعتراض دوم پذیرفته نشد و متن پاسخ با اجازهٔ خود گروه منتشر شده است.',
      },
      {
        p: 'از هر منطقه دست‌کم یک برنامه هست، جز منطقهٔ ۹ که تقاضایی نداشت. ادارهٔ مشارکت‌ها تا ۳۰ بهمن سه نشست در خاوران می‌گذارد تا بار دیگر کسی از نداشتن خبر جا نماند. قراردادها تا ۲۰ آبان امضا می‌شود.',
      },
    ],
    bodyEn: [
      {
        p: 'Judging began on 3 August and took three meetings. Three jurors read each application. Four jurors stood aside in eleven cases because of kinship or common work, and substitutes took their place.',
      },
      {
        list: [
          'Children’s leisure: 7 programmes, 540 million tomans',
          'Neighbours and neighbourhoods: 5 programmes, 410 million tomans',
          'Local arts: 4 programmes, 360 million tomans',
          'Women’s empowerment: 3 programmes, 290 million tomans',
        ],
      },
      {
        p: 'The sum is 1,600 million tomans, the whole purse. It is paid in three parts: half after the first milestone is verified, forty percent after the second, ten percent after the closing report and proof of the group’s own share.',
      },
      {
        p: 'Two groups objected. In one case the marks had been added two points wrong and the group moved from place 21 to 19; the group that lost its place was written to with the reason. The second objection was refused and the answer is published with the group’s consent. Every district has at least one programme except District 9, from which nobody applied; the Participation Office holds three meetings in Khavaran by 19 February 2026.',
      },
    ],
    duties: ['D16', 'D4'],
    programme: 'association-support-1404',
    tags: ['نمونه', 'فراخوان', 'تشکل‌ها', 'داوری'],
  },
  {
    code: 55,
    on: '2025-11-03',
    category: 'notice',
    title: { fa: 'شهردار مدرسه ۱۴۰۴: تاریخ‌ها و قاعده‌ها برای خانواده و آموزگار' },
    lead: { fa: 'نامزدی تا ۱۷ آبان، رأی‌گیری ۲۷ آبان. رأی مخفی است و شمارش جلو چشم همه.' },
    body: [
      {
        p: 'امسال ۹ مدرسه از شش منطقه نام‌نویسی کرده‌اند. در هر مدرسه دانش‌آموزان یک نفر را از میان خود برمی‌گزینند تا یک سال خواستهٔ آنان را به شهر برساند: خط‌کشی جلو در، چراغ کوچه، سایهٔ حیاط.',
      },
      { h: 'روزها' },
      {
        list: [
          'دوشنبه ۱۲ تا شنبه ۱۷ آبان: نامزدی، با رضایت‌نامهٔ پدر، مادر یا سرپرست',
          'یکشنبه ۱۸ تا یکشنبه ۲۵ آبان: معرفی برنامه‌ها؛ هر نامزد یک برگهٔ آچهار و دو دقیقه وقت',
          'سه‌شنبه ۲۷ آبان، زنگ دوم: رأی‌گیری و شمارش',
          'چهارشنبه ۲۸ آبان: اعلام نتیجه در مدرسه',
        ],
      },
      { h: 'قاعدهٔ رأی' },
      {
        p: 'هر دانش‌آموز یک برگ دارد و پشت پرده پر می‌کند. برگ‌های سفید و باطل جدا شمرده می‌شود. جمع رأی‌ها، سفیدها و باطل‌ها باید برابر برگ‌های صندوق باشد؛ اگر نبود، همان‌جا بازشماری می‌شود و هر دو برگه می‌ماند. در رأی برابر، قرعه جلو دو شاهد کشیده می‌شود.',
      },
      {
        p: 'نام برگزیده تنها با نام کوچک و حرف اول نام خانوادگی منتشر می‌شود. عکس نمی‌گذاریم مگر خانواده رضایت جداگانه بدهد. خرج تبلیغ بیش از همان برگه مجاز نیست؛ شیرینی و هدیه رأی را باطل نمی‌کند ولی نامزد را کنار می‌گذارد.',
      },
      {
        p: 'هر برگزیده سه خواسته می‌نویسد. خواسته‌هایی که تا ۵۰۰ متری مدرسه باشد، به منطقه می‌رود و تاریخ می‌گیرد. ادارهٔ آموزش شهروندی در خرداد ۱۴۰۵ می‌نویسد از هر مدرسه چه ماند و چه شد.',
      },
    ],
    duties: ['D14', 'D13', 'D18'],
    programme: 'school-mayor-1404',
    tags: ['نمونه', 'شهردار مدرسه', 'دانش‌آموزان', 'رأی'],
  },
  {
    code: 57,
    on: '2025-11-17',
    category: 'report',
    title: { fa: 'کتابخانهٔ محله چند نفر را برمی‌گرداند؟ گزارش هفتهٔ کتاب' },
    lead: { fa: 'شمار عضو روی کاغذ زیاد است. ما کسی را شمردیم که در سه ماه دست‌کم دو بار از در آمده باشد.' },
    body: [
      {
        p: 'شش کتابخانهٔ محله ۱۴٬۲۰۰ عضو دارد. از این میان، از تیر تا پایان شهریور ۱۴۰۴، ۳٬۱۲۰ نفر دو بار یا بیشتر کتاب گرفته یا سر میز نشسته‌اند (کارت‌خوان ورودی و دفتر امانت؛ بی‌نام). بهره وری کتابخانه را با همین عدد می‌سنجیم، نه با شمار قفسه.',
      },
      { h: 'چه دیدیم' },
      {
        list: [
          'بیشترین بازگشت در ولیعصر و باغمیشه: از هر ده عضو سه نفر.',
          'کمترین در قراملک: از هر ده عضو یک نفر. ساعت کار آن‌جا تا ۱۴ است.',
          'دختران ۱۲ تا ۱۵ سال بیش از هر گروه دیگر برمی‌گردند.',
          'از مردان ۳۰ تا ۴۵ سال کمتر از صد نفر دیده شد؛ پس دربارهٔ آنان حکمی نمی‌کنیم.',
        ],
      },
      { h: 'چه عوض می‌شود' },
      {
        p: 'از اول آذر کتابخانهٔ قراملک دو روز در هفته، یکشنبه و سه‌شنبه، تا ساعت ۲۱ باز است. ادارهٔ هنر و کتابخانه‌ها در فروردین دوباره می‌شمارد. اگر بازگشت دست‌کم به ۲ نفر از ده نفر نرسد، ساعت تازه را با مردم محله دوباره بررسی می‌کند.',
      },
      {
        p: 'برنامهٔ هفتهٔ کتاب از شنبه ۲۴ تا جمعه ۳۰ آبان است: دیدار نویسندگان تبریزی با دانش‌آموزان در پنج کتابخانه، میز کتاب جلو چهار مسجد و امانت شش‌هفته‌ای به جای سه‌هفته‌ای. کتاب‌های درشت‌خط که قولش را در خرداد دادیم در چهار کتابخانه چیده شده و کتابخانهٔ پنجم تا ۱۰ آذر چیده می‌شود؛ شمار عنوان‌ها ۹۶ است، نه صد.',
      },
      { p: 'جدول کامل با شیوهٔ شمارش در «داده‌های باز» هست. گروه‌های کمتر از ده نفر در جدول نیامده است.' },
    ],
    duties: ['D8', 'D7'],
    programme: 'library-until-night',
    tags: ['نمونه', 'کتابخانه', 'هفتهٔ کتاب', 'بهره وری'],
  },
]
