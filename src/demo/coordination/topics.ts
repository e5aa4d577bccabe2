import type { Field } from '#modules/coordination/index.ts'

interface DemoTopic {
  readonly title: string
  /** The agency whose business it is, by its slug. */
  readonly owner: string
  /** To whom it could be handed on, one after another: agencies that could do it as well. */
  readonly handedTo: readonly [string, string, string]
  /** What had to be decided. */
  readonly question: string
  readonly decision: string
  readonly promise: string
  readonly doneWhen: string
  readonly fields: readonly Field[]
}

/** What agencies of a city speak of when they meet; all of it made up. */
export const topics: readonly DemoTopic[] = [
  {
    title: 'باز ماندن حیاط مدرسه‌ها در عصر',
    owner: 'education-department',
    handedTo: ['sport-and-youth-department', 'welfare-department', 'red-crescent'],
    question: 'حیاط کدام مدرسه‌ها و تا چه ساعتی باز بماند؟',
    decision: 'حیاط چهل مدرسه تا ساعت ۲۱ برای اهل محله باز می‌ماند.',
    promise: 'کلید و سرایدار حیاط مدرسه‌ها را برای نوبت عصر فراهم می‌کنیم',
    doneWhen: 'حیاط هر چهل مدرسه هر روز تا ساعت ۲۱ باز باشد',
    fields: ['social', 'cultural'],
  },
  {
    title: 'سرپناه زمستانی نزدیک گجیل',
    owner: 'welfare-department',
    handedTo: ['red-crescent', 'health-university', 'endowments-department'],
    question: 'سرپناه زمستانی را کی و با چند تخت باز کنیم؟',
    decision: 'سرپناه زمستانی پیش از نخستین برف باز می‌شود.',
    promise: 'سی تخت و گرمایش سرپناه زمستانی را آماده می‌کنیم',
    doneWhen: 'سی تخت با گرمایش آماده و صورت‌جلسهٔ تحویل امضا شده باشد',
    fields: ['social'],
  },
  {
    title: 'روشنایی کوچه‌های بیلانکوه',
    owner: 'power-distribution',
    handedTo: ['police-command', 'fire-service', 'heritage-department'],
    question: 'روشنایی بیلانکوه از کدام گذرها آغاز شود؟',
    decision: 'روشنایی گذرهای بیلانکوه در سه ماه نوسازی می‌شود.',
    promise: 'چراغ‌های خاموش گذرهای بیلانکوه را عوض می‌کنیم',
    doneWhen: 'در بازدید شبانه هیچ چراغی در گذرها خاموش نباشد',
    fields: ['social', 'environment'],
  },
  {
    title: 'دیوارنگاره‌های خیابان شریعتی',
    owner: 'culture-guidance-department',
    handedTo: ['heritage-department', 'endowments-department', 'education-department'],
    question: 'دیوارهای شریعتی به چه کسانی سپرده شود؟',
    decision: 'هفت دیوار خیابان شریعتی به هنرمندان جوان سپرده می‌شود.',
    promise: 'هفت دیوار را زیرسازی و داربست می‌بندیم',
    doneWhen: 'هر هفت دیوار آمادهٔ کار و عکس آن‌ها ثبت شده باشد',
    fields: ['arts', 'cultural'],
  },
  {
    title: 'نوبت سلامت زنان در بوستان‌ها',
    owner: 'health-university',
    handedTo: ['welfare-department', 'sport-and-youth-department', 'red-crescent'],
    question: 'نوبت سلامت زنان در کدام بوستان‌ها باشد؟',
    decision: 'هر هفته دو بوستان نوبت سلامت زنان دارند.',
    promise: 'کارشناس سلامت را هر هفته به دو بوستان می‌فرستیم',
    doneWhen: 'برنامهٔ هشت هفته با نام کارشناس منتشر و اجرا شده باشد',
    fields: ['social'],
  },
  {
    title: 'کتاب در ایستگاه‌های مترو',
    owner: 'bus-company',
    handedTo: ['culture-guidance-department', 'education-department', 'endowments-department'],
    question: 'در کدام ایستگاه‌ها قفسهٔ کتاب بگذاریم؟',
    decision: 'در شش ایستگاه قفسهٔ کتاب امانی گذاشته می‌شود.',
    promise: 'شش قفسه و دویست کتاب برای هر کدام فراهم می‌کنیم',
    doneWhen: 'شش قفسه با فهرست کتاب‌ها در ایستگاه‌ها نصب شده باشد',
    fields: ['cultural'],
  },
  {
    title: 'بازارچهٔ صنایع دستی ائل‌گلی',
    owner: 'power-distribution',
    handedTo: ['heritage-department', 'culture-guidance-department', 'fire-service'],
    question: 'بازارچهٔ ائل‌گلی هفتگی باشد یا ماهانه؟',
    decision: 'بازارچهٔ ماهانهٔ صنایع دستی در ائل‌گلی برپا می‌شود.',
    promise: 'غرفه و برق بازارچهٔ ماهانه را آماده می‌کنیم',
    doneWhen: 'بیست غرفه با برق و بیمه در روز نخست آماده باشد',
    fields: ['economic', 'cultural'],
  },
  {
    title: 'پاک‌سازی مسیر عینالی',
    owner: 'red-crescent',
    handedTo: ['sport-and-youth-department', 'education-department', 'bus-company'],
    question: 'مسیر عینالی را هر چند وقت پاک کنیم؟',
    decision: 'مسیر پیادهٔ عینالی هر ماه با داوطلبان پاک می‌شود.',
    promise: 'کیسه، دستکش و خودرو حمل پسماند را می‌آوریم',
    doneWhen: 'پس از هر نوبت عکس مسیر پاک ثبت شده باشد',
    fields: ['environment'],
  },
  {
    title: 'اتوبوس شب برای برنامه‌های فرهنگی',
    owner: 'bus-company',
    handedTo: ['police-command', 'culture-guidance-department', 'red-crescent'],
    question: 'پس از کنسرت و نمایش، مردم با چه به خانه برمی‌گردند؟',
    decision: 'دو خط پس از پایان برنامه‌ها تا ساعت ۲۳ می‌ماند.',
    promise: 'دو خط شبانه را با ایستگاه تالار شهریار به راه می‌اندازیم',
    doneWhen: 'جدول دو خط در ایستگاه‌ها نصب و یک ماه اجرا شده باشد',
    fields: ['cultural', 'social'],
  },
  {
    title: 'راه ایمن مدرسه در مارالان',
    owner: 'police-command',
    handedTo: ['education-department', 'red-crescent', 'bus-company'],
    question: 'پیاده‌روهای سه دبستان مارالان را چه کسی ایمن می‌کند؟',
    decision: 'سه گذر در ساعت مدرسه یک‌طرفه می‌شود.',
    promise: 'مأمور گذر و تابلوی ساعت مدرسه را می‌گذاریم',
    doneWhen: 'در ده روز پیاپی مأمور و تابلو در هر سه گذر دیده شده باشد',
    fields: ['social'],
  },
  {
    title: 'کمک‌های اولیه در ده سرای محله',
    owner: 'red-crescent',
    handedTo: ['health-university', 'fire-service', 'welfare-department'],
    question: 'هر سرای محله چند همسایهٔ آموزش‌دیده می‌خواهد؟',
    decision: 'هر سرای محله بیست امدادگر همسایه دارد.',
    promise: 'دو دورهٔ کمک‌های اولیه در هر سرای محله می‌گذاریم',
    doneWhen: 'فهرست بیست نفر کارت‌دار هر سرا رسیده باشد',
    fields: ['social'],
  },
  {
    title: 'برق موقت جشن‌های محله',
    owner: 'power-distribution',
    handedTo: ['fire-service', 'police-command', 'endowments-department'],
    question: 'برق جشن‌ها را بی‌خطر از کجا بگیریم؟',
    decision: 'برق جشن‌ها تنها از تابلوی مهرشده گرفته می‌شود.',
    promise: 'برای ده میدان محله تابلوی برق موقت نصب می‌کنیم',
    doneWhen: 'هر ده تابلو آزموده و برگهٔ ایمنی آن رسیده باشد',
    fields: ['cultural', 'social'],
  },
  {
    title: 'ایمنی تالارهای کوچک',
    owner: 'fire-service',
    handedTo: ['culture-guidance-department', 'power-distribution', 'heritage-department'],
    question: 'تالارهای زیر صد صندلی چه کم دارند؟',
    decision: 'هر تالار کوچک پیش از بهار برگهٔ ایمنی می‌گیرد.',
    promise: 'دوازده تالار کوچک را بازدید و برگهٔ ایمنی می‌دهیم',
    doneWhen: 'برگهٔ ایمنی یا فهرست کاستی هر دوازده تالار رسیده باشد',
    fields: ['cultural', 'social'],
  },
  {
    title: 'خانهٔ وقفی ششگلان',
    owner: 'endowments-department',
    handedTo: ['heritage-department', 'culture-guidance-department', 'welfare-department'],
    question: 'خانهٔ وقفی ششگلان چه شود؟',
    decision: 'خانه پس از مرمت، خانهٔ قصهٔ محله می‌شود.',
    promise: 'اجاره‌نامهٔ فرهنگی خانه را با شرط مرمت می‌نویسیم',
    doneWhen: 'اجاره‌نامهٔ امضا‌شده و نقشهٔ مرمت رسیده باشد',
    fields: ['cultural'],
  },
  {
    title: 'مرمت سردر حمام نوبر',
    owner: 'heritage-department',
    handedTo: ['endowments-department', 'culture-guidance-department', 'education-department'],
    question: 'سردر حمام را با کدام مصالح مرمت کنیم؟',
    decision: 'مرمت تنها با آجر هم‌اندازه و ملات آهک انجام می‌شود.',
    promise: 'نمونهٔ آجر و ملات را آزمایش و نتیجه را می‌فرستیم',
    doneWhen: 'برگهٔ آزمایش دو نمونه با امضای کارشناس رسیده باشد',
    fields: ['cultural', 'arts'],
  },
  {
    title: 'مجوز یک‌روزهٔ نمایش خیابانی',
    owner: 'culture-guidance-department',
    handedTo: ['police-command', 'heritage-department', 'sport-and-youth-department'],
    question: 'گروه‌های خیابانی چگونه زود مجوز بگیرند؟',
    decision: 'مجوز نمایش خیابانی یک‌روزه داده می‌شود.',
    promise: 'میز مجوز یک‌روزه را دو روز در هفته باز نگه می‌داریم',
    doneWhen: 'ده مجوز یک‌روزه داده و زمان هر کدام نوشته شده باشد',
    fields: ['arts', 'cultural'],
  },
  {
    title: 'کارت تخفیف ورزش برای خانوارهای پرجمعیت',
    owner: 'sport-and-youth-department',
    handedTo: ['welfare-department', 'education-department', 'health-university'],
    question: 'تخفیف استخر و سالن به چه کسانی برسد؟',
    decision: 'خانوارهای با سه فرزند و بیشتر نیم‌بها می‌آیند.',
    promise: 'فهرست سالن‌های همکار و شیوهٔ تخفیف را می‌فرستیم',
    doneWhen: 'دست‌کم بیست سالن با شیوهٔ تخفیف در فهرست باشد',
    fields: ['social', 'economic'],
  },
  {
    title: 'پرده‌خوانی در بازار',
    owner: 'heritage-department',
    handedTo: ['culture-guidance-department', 'endowments-department', 'police-command'],
    question: 'پرده‌خوانان کجای بازار بنشینند؟',
    decision: 'پنجشنبه‌ها در سرای امیر پرده‌خوانی است.',
    promise: 'جا، نیمکت و آرامش پرده‌خوانی پنجشنبه‌ها را فراهم می‌کنیم',
    doneWhen: 'چهار پنجشنبه برگزار و شمار تماشاگران نوشته شده باشد',
    fields: ['arts', 'economic'],
  },
  {
    title: 'غربالگری شنوایی کودکان مهدها',
    owner: 'health-university',
    handedTo: ['welfare-department', 'education-department', 'red-crescent'],
    question: 'کودکان کدام مهدها نخست دیده شوند؟',
    decision: 'شنوایی کودکان شصت مهد تا پایان سال سنجیده می‌شود.',
    promise: 'گروه سنجش شنوایی را به شصت مهد می‌فرستیم',
    doneWhen: 'برگهٔ نتیجهٔ هر شصت مهد بی‌نام رسیده باشد',
    fields: ['social'],
  },
  {
    title: 'گرم‌خانهٔ زنان',
    owner: 'welfare-department',
    handedTo: ['red-crescent', 'health-university', 'police-command'],
    question: 'زنان بی‌سرپناه شب را کجا بمانند؟',
    decision: 'خانهٔ امن زنان جدا از گرم‌خانه باز می‌شود.',
    promise: 'ده تخت، مددکار زن و راه ارجاع بی‌نام را فراهم می‌کنیم',
    doneWhen: 'ده تخت آماده و شمارهٔ شبانه‌روزی اعلام شده باشد',
    fields: ['social'],
  },
  {
    title: 'درخت به‌جای داربست تبلیغ',
    owner: 'power-distribution',
    handedTo: ['fire-service', 'police-command', 'heritage-department'],
    question: 'داربست‌های کهنهٔ تبلیغ چه شود؟',
    decision: 'سی داربست کهنه برداشته و به‌جایش درخت کاشته می‌شود.',
    promise: 'سی داربست نزدیک سیم‌ها را برمی‌داریم و جای درخت را آماده می‌کنیم',
    doneWhen: 'عکس پیش و پس از هر سی جا رسیده باشد',
    fields: ['environment'],
  },
  {
    title: 'نوروزخوانی در اتوبوس',
    owner: 'bus-company',
    handedTo: ['culture-guidance-department', 'education-department', 'red-crescent'],
    question: 'نوروزخوانان از کدام خط‌ها بگذرند؟',
    decision: 'هفتهٔ پایانی سال در پنج خط نوروزخوانی است.',
    promise: 'برنامهٔ پنج خط و همراه هر گروه را می‌نویسیم',
    doneWhen: 'جدول پنج خط با نام همراه رسیده باشد',
    fields: ['cultural', 'arts'],
  },
]

/** Questions that stay among partners: their number, body, date and reason stand in the public log. */
export const guarded: readonly {
  readonly question: string
  readonly decision: string
  readonly fields: readonly Field[]
}[] = [
  {
    question: 'چیدمان امنیتی گردهمایی‌های بزرگ',
    decision: 'نقشهٔ ورود و خروج با هماهنگی دستگاه‌ها بازبینی می‌شود.',
    fields: ['security'],
  },
  {
    question: 'پناهگاه‌های مدیریت بحران',
    decision: 'فهرست پناهگاه‌ها هر شش ماه بازبینی می‌شود.',
    fields: ['defence', 'social'],
  },
]
