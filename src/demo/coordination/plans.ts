export interface DemoStep {
  readonly statement: string
  readonly doneWhen: string
  /** The owner by its slug. */
  readonly owner: string
  /** Work days from the opening of the plan. */
  readonly due: number
  readonly fate: 'verified' | 'doing' | 'offered' | 'accepted'
}

interface DemoPlan {
  readonly title: { readonly fa: string; readonly en: string }
  readonly goal: { readonly fa: string; readonly en: string }
  readonly lead: string
  readonly supporting: readonly string[]
  readonly daysAgo: number
  readonly steps: readonly DemoStep[]
  /** What the lead and another agency found of the whole. */
  readonly found?: readonly (readonly [by: string, grade: 'limited' | 'substantial' | 'complete', text: string])[]
}

/** Three joint plans; all of them made up. */
export const plans: readonly DemoPlan[] = [
  {
    title: { fa: 'مدرسهٔ باز محله (نمونه)', en: 'Open schools of the neighbourhood (sample)' },
    goal: {
      fa: 'حیاط چهل مدرسه هر روز تا ساعت ۲۱ برای بازی و ورزش اهل محله باز باشد.',
      en: 'The yards of forty schools are open to neighbours every day until 21:00.',
    },
    lead: 'education-department',
    supporting: ['planning-office', 'sport-and-youth-department'],
    daysAgo: 150,
    steps: [
      {
        statement: 'چهل مدرسه با حیاط مناسب را برمی‌گزینیم',
        doneWhen: 'فهرست چهل مدرسه با نشانی منتشر شده باشد',
        owner: 'education-department',
        due: 20,
        fate: 'verified',
      },
      {
        statement: 'روشنایی حیاط‌ها را برای عصر آماده می‌کنیم',
        doneWhen: 'در بازدید شبانه هر چهل حیاط روشن باشد',
        owner: 'planning-office',
        due: 60,
        fate: 'verified',
      },
      {
        statement: 'مربی ورزش همگانی برای هر حیاط می‌گذاریم',
        doneWhen: 'نام و نوبت مربی هر حیاط منتشر شده باشد',
        owner: 'sport-and-youth-department',
        due: 160,
        fate: 'doing',
      },
    ],
    found: [
      ['education-department', 'substantial', 'سی‌ودو حیاط باز است و هشت حیاط تا پایان پاییز باز می‌شود.'],
      ['planning-office', 'limited', 'در بازدید ما بیست‌وچهار حیاط در ساعت اعلام‌شده باز بود.'],
    ],
  },
  {
    title: { fa: 'زمستان گرم گجیل (نمونه)', en: 'A warm winter at Gajil (sample)' },
    goal: {
      fa: 'هیچ‌کس در شب‌های زیر صفر بی‌سرپناه نماند.',
      en: 'Nobody is left without shelter in nights of frost.',
    },
    lead: 'welfare-department',
    supporting: ['planning-office', 'health-university'],
    daysAgo: 60,
    steps: [
      {
        statement: 'سی تخت و گرمایش سرپناه را آماده می‌کنیم',
        doneWhen: 'صورت‌جلسهٔ تحویل سی تخت امضا شده باشد',
        owner: 'welfare-department',
        due: 30,
        fate: 'verified',
      },
      {
        statement: 'پزشک و پرستار گشت شبانه را می‌فرستیم',
        doneWhen: 'برنامهٔ هر شب با نام پزشک و شمارهٔ تماس منتشر شده باشد',
        owner: 'health-university',
        due: 70,
        fate: 'accepted',
      },
    ],
  },
  {
    title: { fa: 'عینالی پاک (نمونه)', en: 'A clean Eynali (sample)' },
    goal: {
      fa: 'مسیر پیادهٔ عینالی هر ماه با داوطلبان پاک شود.',
      en: 'The footpath of Eynali is cleaned every month with volunteers.',
    },
    lead: 'participation-office',
    supporting: ['planning-office', 'education-department'],
    daysAgo: 12,
    steps: [
      {
        statement: 'فراخوان داوطلبان هر ماه را منتشر می‌کنیم',
        doneWhen: 'فراخوان شش ماه با روز و جای گردآمدن منتشر شده باشد',
        owner: 'participation-office',
        due: 40,
        fate: 'doing',
      },
      {
        statement: 'گروه‌های دانش‌آموزی را همراه می‌کنیم',
        doneWhen: 'ده مدرسه نوبت خود را اعلام کرده باشند',
        owner: 'education-department',
        due: 60,
        fate: 'offered',
      },
    ],
  },
]
