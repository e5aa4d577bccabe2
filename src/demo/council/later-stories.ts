import type { DemoResolution } from './stories.ts'

export const laterStories: readonly DemoResolution[] = [
  {
    number: 833,
    paper: '۱۳۵/ل',
    title: 'ساعت کار تازهٔ فرهنگسراها و عصر بانوان',
    titleEn: 'New opening hours of cultural centres and women’s evenings',
    duties: ['D5', 'D8', 'D23'],
    daysAgo: 90,
    story: 'in-force-by-letter',
    supersedes: 790,
    clauses: [
      {
        text: 'ادارهٔ هنر موظف است فرهنگسراها را تا ساعت نه شب باز نگه دارد.',
        owner: 'arts-office',
        done: 'ساعت تازه بر در همهٔ فرهنگسراها نوشته شده است',
        fate: 'claimed',
      },
      {
        text: 'ادارهٔ بانوان مکلف است دو عصر هفته را ویژهٔ بانوان کند.',
        owner: 'women-and-family-office',
        done: 'برنامهٔ دو عصر منتشر شده است',
        fate: 'returned',
      },
    ],
  },
  {
    number: 830,
    title: 'سهم پیشنهادهای مردم از بودجهٔ محله',
    titleEn: 'The share of people’s proposals in the budget',
    duties: ['D4', 'D17', 'D23'],
    daysAgo: 75,
    story: 'disputed',
    clauses: [
      {
        text: 'ادارهٔ برنامه‌ریزی موظف است سه درصد بودجهٔ محله را برای پیشنهادهای مردم کنار بگذارد.',
        owner: 'planning-office',
        done: 'ردیف جداگانه در بودجه دیده می‌شود',
        fate: 'offered',
      },
    ],
  },
  {
    number: 808,
    title: 'زنده‌کردن گذرهای پیرامون بازار',
    titleEn: 'Life for the lanes around the bazaar',
    zone: 'd08',
    duties: ['D3', 'D17', 'D23'],
    daysAgo: 240,
    story: 'partly',
    clauses: [
      {
        text: 'ادارهٔ منطقهٔ ۸ موظف است ظرف پنج ماه کف گذرها را درست کند.',
        owner: 'district-08',
        done: 'کف گذرها با سنگ بوم‌آورد پوشیده شده است',
        fate: 'doing',
      },
      {
        text: 'کاسبان ملزم هستند رنگ در و پنجره را یکسان کنند.',
        owner: 'district-08',
        done: 'همهٔ در و پنجره‌ها یک رنگ است',
        fate: 'unowned',
      },
      {
        text: 'ادارهٔ مشارکت‌ها مکلف است با کاسبان نشست بگذارد.',
        owner: 'participation-office',
        done: 'صورت‌جلسهٔ نشست منتشر شده است',
        fate: 'reopened',
      },
    ],
  },
  {
    number: 819,
    title: 'نمایشگاه قالی در تالار شهر',
    titleEn: 'A carpet exhibition in the city hall',
    duties: ['D3', 'D23'],
    daysAgo: 180,
    story: 'suspended',
    clauses: [
      {
        text: 'ادارهٔ هنر موظف است ظرف شش ماه نمایشگاه را برپا کند.',
        owner: 'arts-office',
        done: 'نمایشگاه باز شده و شمار بازدید ثبت شده است',
        fate: 'doing',
      },
    ],
  },
  {
    number: 822,
    title: 'کمک به گروه‌های نمایش خیابانی',
    titleEn: 'Support for street theatre',
    duties: ['D5', 'D17', 'D23'],
    daysAgo: 150,
    story: 'late-objection',
    clauses: [
      {
        text: 'ادارهٔ هنر مکلف است ظرف سه ماه آیین کمک را منتشر کند.',
        owner: 'arts-office',
        done: 'آیین کمک با سقف و داور منتشر شده است',
        fate: 'verified',
      },
      {
        text: 'ادارهٔ مشارکت‌ها موظف است گروه‌ها را ثبت کند.',
        owner: 'participation-office',
        done: 'فهرست گروه‌های ثبت‌شده منتشر شده است',
        fate: 'silent',
      },
    ],
  },
  {
    number: 815,
    title: 'گزارش حساب یک تشکل',
    titleEn: 'Accounts of an association',
    duties: ['D17', 'D23'],
    daysAgo: 195,
    story: 'withdrawn',
    clauses: [
      {
        text: 'ادارهٔ مشارکت‌ها موظف است حساب تشکل را بررسی کند.',
        owner: 'participation-office',
        done: 'گزارش بررسی به کمیسیون رسیده است',
        fate: 'verified',
      },
    ],
  },
  {
    number: 849,
    title: 'راه‌اندازی عصر کتاب در ده بوستان',
    titleEn: 'Book evenings in ten parks',
    duties: ['D6', 'D23'],
    daysAgo: 6,
    story: 'adopted',
    clauses: [
      {
        text: 'ادارهٔ هنر موظف است ظرف دو ماه عصر کتاب را در ده بوستان برپا کند.',
        owner: 'arts-office',
        done: 'برنامهٔ ده بوستان منتشر و اجرا شده است',
        fate: 'unowned',
      },
      { text: 'ادارهٔ آموزش شهروندی کتاب‌ها را پیشنهاد می‌دهد.', undecided: true },
    ],
  },
]
