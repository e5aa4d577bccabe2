import type { DemoStep } from './plans.ts'

interface DemoAgreement {
  readonly title: { readonly fa: string; readonly en: string }
  readonly purpose: { readonly fa: string; readonly en: string }
  readonly kind: 'memorandum' | 'contract' | 'addendum'
  readonly number: string
  /** The other party, and the post that signed for it. */
  readonly other: string
  readonly signatory: string
  readonly daysAgo: number
  /** Days from the signature until its end. */
  readonly lasts: number
  /** The number of the agreement it goes on from. */
  readonly renews?: string
  readonly steps: readonly DemoStep[]
  /** What both sides found of the whole. */
  readonly found?: readonly (readonly [by: string, grade: 'limited' | 'substantial' | 'complete', text: string])[]
}

/** Five agreements of the Deputy with other bodies; all of them made up. */
export const agreements: readonly DemoAgreement[] = [
  {
    title: { fa: 'گشودن حیاط چهل مدرسه در عصرها (نمونه)', en: 'Forty school yards open in the evening (sample)' },
    purpose: {
      fa: 'حیاط چهل مدرسه از ساعت ۱۷ تا ۲۱ برای بازی و ورزش همسایه‌ها باز شود؛ شهرداری روشنایی و سرایدار عصر را می‌آورد.',
      en: 'The yards of forty schools open to neighbours from 17:00 to 21:00; the city brings light and an evening caretaker.',
    },
    kind: 'memorandum',
    number: '۱۴۰۵/ت/۰۷',
    other: 'education-department',
    signatory: 'مدیر آموزش و پرورش (نمونه)',
    daysAgo: 150,
    lasts: 365,
    steps: [
      {
        statement: 'فهرست چهل مدرسه و کلیددار هر کدام را می‌دهیم',
        doneWhen: 'فهرست چهل مدرسه با نام کلیددار منتشر شده باشد',
        owner: 'education-department',
        due: 18,
        fate: 'verified',
      },
      {
        statement: 'حیاط‌ها را هر روز تا ساعت ۲۱ باز نگه می‌داریم',
        doneWhen: 'در سه بازدید سرزده، نه مدرسه از هر ده مدرسه باز باشد',
        owner: 'education-department',
        due: 170,
        fate: 'doing',
      },
      {
        statement: 'روشنایی حیاط‌ها را نصب می‌کنیم',
        doneWhen: 'در بازدید شبانه هر چهل حیاط روشن باشد',
        owner: 'planning-office',
        due: 45,
        fate: 'verified',
      },
      {
        statement: 'دستمزد سرایدار عصر را هر ماه می‌پردازیم',
        doneWhen: 'سند پرداخت شش ماه پیوست شده باشد',
        owner: 'planning-office',
        due: 150,
        fate: 'doing',
      },
    ],
    found: [
      ['planning-office', 'substantial', 'روشنایی چهل حیاط کامل است و سی‌ویک حیاط هر عصر باز است.'],
      ['education-department', 'limited', 'دستمزد دو ماه سرایدارها دیر رسید و نه حیاط بسته ماند.'],
    ],
  },
  {
    title: { fa: 'راهنمای خانه‌های تاریخی (نمونه)', en: 'Guides for the historic houses (sample)' },
    purpose: {
      fa: 'خانه‌های تاریخی شهر پنجشنبه و جمعه با راهنمای آموزش‌دیده باز باشند.',
      en: 'The historic houses of the city are open on Thursdays and Fridays with trained guides.',
    },
    kind: 'contract',
    number: '۱۴۰۴/ق/۳۱',
    other: 'heritage-department',
    signatory: 'مدیرکل میراث فرهنگی (نمونه)',
    daysAgo: 310,
    lasts: 360,
    steps: [
      {
        statement: 'بیست راهنما را آموزش می‌دهیم',
        doneWhen: 'گواهی پایان دورهٔ بیست راهنما صادر شده باشد',
        owner: 'heritage-department',
        due: 60,
        fate: 'verified',
      },
      {
        statement: 'برنامهٔ هفتگی خانه‌ها را منتشر می‌کنیم',
        doneWhen: 'برنامهٔ دوازده هفته با نام راهنما منتشر شده باشد',
        owner: 'planning-office',
        due: 230,
        fate: 'doing',
      },
    ],
  },
  {
    title: { fa: 'غرفهٔ سلامت در بوستان‌ها (نمونه)', en: 'Health stands in the parks (sample)' },
    purpose: {
      fa: 'هر ماه در شش بوستان فشار و قند خون رایگان سنجیده شود.',
      en: 'Every month blood pressure and sugar are measured for free in six parks.',
    },
    kind: 'memorandum',
    number: '۱۴۰۵/ت/۱۲',
    other: 'health-university',
    signatory: 'معاون بهداشت دانشگاه (نمونه)',
    daysAgo: 90,
    lasts: 730,
    steps: [
      {
        statement: 'شش گروه سنجش را هر ماه می‌فرستیم',
        doneWhen: 'گزارش سنجش سه ماه با شمار مراجعه‌ها منتشر شده باشد',
        owner: 'health-university',
        due: 70,
        fate: 'verified',
      },
      {
        statement: 'چادر و برق شش غرفه را فراهم می‌کنیم',
        doneWhen: 'صورت‌جلسهٔ تحویل شش چادر امضا شده باشد',
        owner: 'planning-office',
        due: 100,
        fate: 'accepted',
      },
    ],
  },
  {
    title: { fa: 'سرپناه زمستانی گجیل (نمونه)', en: 'Winter shelter at Gajil (sample)' },
    purpose: {
      fa: 'از آذر تا اسفند، هر شب سی تخت گرم و یک وعده غذا آماده باشد.',
      en: 'From Azar to Esfand thirty warm beds and a meal are ready every night.',
    },
    kind: 'contract',
    number: '۱۴۰۵/ق/۱۹',
    other: 'welfare-department',
    signatory: 'مدیرکل بهزیستی (نمونه)',
    daysAgo: 40,
    lasts: 200,
    steps: [
      {
        statement: 'مددکار هر شب را می‌فرستیم',
        doneWhen: 'برنامهٔ شبانهٔ مددکاران با شمارهٔ تماس منتشر شده باشد',
        owner: 'welfare-department',
        due: 35,
        fate: 'accepted',
      },
      {
        statement: 'ساختمان و گرمایش را آماده می‌کنیم',
        doneWhen: 'در بازدید مشترک، دمای خوابگاه دست‌کم ۲۰ درجه باشد',
        owner: 'planning-office',
        due: 40,
        fate: 'offered',
      },
    ],
  },
  {
    title: {
      fa: 'الحاقیهٔ ورزش عصر در حیاط مدرسه‌ها (نمونه)',
      en: 'Addendum: evening sport in the school yards (sample)',
    },
    purpose: {
      fa: 'در بیست حیاط از چهل حیاط باز، مربی ورزش همگانی دو عصر در هفته حاضر باشد.',
      en: 'In twenty of the forty open yards a coach of sport for all is there on two evenings a week.',
    },
    kind: 'addendum',
    number: '۱۴۰۵/ت/۰۷/۱',
    other: 'education-department',
    signatory: 'مدیر آموزش و پرورش (نمونه)',
    daysAgo: 30,
    lasts: 245,
    renews: '۱۴۰۵/ت/۰۷',
    steps: [
      {
        statement: 'بیست مدرسه را برای ورزش عصر آماده می‌کنیم',
        doneWhen: 'تور و توپ بیست مدرسه تحویل شده باشد',
        owner: 'education-department',
        due: 30,
        fate: 'doing',
      },
    ],
  },
]
