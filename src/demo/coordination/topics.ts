import type { Field } from '#modules/coordination/index.ts'

interface DemoTopic {
  readonly title: string
  readonly decision: string
  readonly promise: string
  readonly doneWhen: string
  readonly fields: readonly Field[]
}

/** What agencies of a city speak of when they meet; all of it made up. */
export const topics: readonly DemoTopic[] = [
  {
    title: 'باز ماندن حیاط مدرسه‌ها در عصر',
    decision: 'حیاط چهل مدرسه تا ساعت ۲۱ برای اهل محله باز می‌ماند.',
    promise: 'کلید و سرایدار حیاط مدرسه‌ها را برای نوبت عصر فراهم می‌کنیم',
    doneWhen: 'حیاط هر چهل مدرسه هر روز تا ساعت ۲۱ باز باشد',
    fields: ['social', 'cultural'],
  },
  {
    title: 'سرپناه زمستانی نزدیک گجیل',
    decision: 'سرپناه زمستانی پیش از نخستین برف باز می‌شود.',
    promise: 'سی تخت و گرمایش سرپناه زمستانی را آماده می‌کنیم',
    doneWhen: 'سی تخت با گرمایش آماده و صورت‌جلسهٔ تحویل امضا شده باشد',
    fields: ['social'],
  },
  {
    title: 'روشنایی کوچه‌های بیلانکوه',
    decision: 'روشنایی گذرهای بیلانکوه در سه ماه نوسازی می‌شود.',
    promise: 'چراغ‌های خاموش گذرهای بیلانکوه را عوض می‌کنیم',
    doneWhen: 'در بازدید شبانه هیچ چراغی در گذرها خاموش نباشد',
    fields: ['social', 'environment'],
  },
  {
    title: 'دیوارنگاره‌های خیابان شریعتی',
    decision: 'هفت دیوار خیابان شریعتی به هنرمندان جوان سپرده می‌شود.',
    promise: 'هفت دیوار را زیرسازی و داربست می‌بندیم',
    doneWhen: 'هر هفت دیوار آمادهٔ کار و عکس آن‌ها ثبت شده باشد',
    fields: ['arts', 'cultural'],
  },
  {
    title: 'نوبت سلامت زنان در بوستان‌ها',
    decision: 'هر هفته دو بوستان نوبت سلامت زنان دارند.',
    promise: 'کارشناس سلامت را هر هفته به دو بوستان می‌فرستیم',
    doneWhen: 'برنامهٔ هشت هفته با نام کارشناس منتشر و اجرا شده باشد',
    fields: ['social'],
  },
  {
    title: 'کتاب در ایستگاه‌های مترو',
    decision: 'در شش ایستگاه قفسهٔ کتاب امانی گذاشته می‌شود.',
    promise: 'شش قفسه و دویست کتاب برای هر کدام فراهم می‌کنیم',
    doneWhen: 'شش قفسه با فهرست کتاب‌ها در ایستگاه‌ها نصب شده باشد',
    fields: ['cultural'],
  },
  {
    title: 'بازارچهٔ صنایع دستی ائل‌گلی',
    decision: 'بازارچهٔ ماهانهٔ صنایع دستی در ائل‌گلی برپا می‌شود.',
    promise: 'غرفه و برق بازارچهٔ ماهانه را آماده می‌کنیم',
    doneWhen: 'بیست غرفه با برق و بیمه در روز نخست آماده باشد',
    fields: ['economic', 'cultural'],
  },
  {
    title: 'پاک‌سازی مسیر عینالی',
    decision: 'مسیر پیادهٔ عینالی هر ماه با داوطلبان پاک می‌شود.',
    promise: 'کیسه، دستکش و خودرو حمل پسماند را می‌آوریم',
    doneWhen: 'پس از هر نوبت عکس مسیر پاک ثبت شده باشد',
    fields: ['environment'],
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
