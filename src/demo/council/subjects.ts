import type { DutyCode, ZoneCode } from '../shapes.ts'

/** What became of a clause that wants something done. */
export type Fate =
  | 'verified'
  | 'claimed'
  | 'doing'
  | 'late'
  | 'offered'
  | 'silent'
  | 'returned'
  | 'reopened'
  | 'unowned'

export interface DemoClause {
  readonly text: string
  /** Who does it, and what it comes to; nothing where the clause wants no action. */
  readonly owner?: string
  readonly done?: string
  readonly fate?: Fate
  /** Work days by which it is late, where that is not left to chance. */
  readonly lateBy?: number
  /** Why it needs nothing. */
  readonly none?: string
  readonly undecided?: boolean
  /** The code of the place it lies at. */
  readonly place?: string
}

/** A kind of resolution the commission passes for one district after another; `{zone}` is the district. */
export interface DemoSubject {
  readonly title: string
  readonly titleEn: string
  readonly duties: readonly DutyCode[]
  readonly clauses: readonly Omit<DemoClause, 'fate'>[]
}

const district = 'district'
const thanks = { text: 'از همکاری ساکنان و تشکل‌های محله سپاسگزاری می‌شود.', none: 'سپاسگزاری است و کاری نمی‌خواهد' }
const effect = {
  text: 'این مصوبه پس از طی مراحل قانونی لازم‌الاجراست.',
  none: 'بند پایانی است و به کار تازه‌ای نیاز ندارد',
}

export const subjects: readonly DemoSubject[] = [
  {
    title: 'باز ماندن حیاط مدرسه‌های {zone} در عصرها',
    titleEn: 'School yards of {zone} open in the evenings',
    duties: ['D5', 'D17', 'D23'],
    clauses: [
      {
        text: 'ادارهٔ ورزش همگانی موظف است ظرف دو ماه چهار حیاط مدرسه را برای عصرها آماده کند.',
        owner: 'sport-office',
        done: 'چهار حیاط با چراغ، آب و مربی هر عصر باز است',
      },
      {
        text: 'معاونت مکلف است با آموزش و پرورش دربارهٔ کلید و نگهبان حیاط‌ها توافق کند.',
        owner: 'planning-office',
        done: 'توافق امضا شده و به هر مدرسه رسیده است',
      },
      {
        text: 'ادارهٔ منطقه موظف است ظرف یک ماه روشنایی راه این مدرسه‌ها را درست کند.',
        owner: district,
        done: 'همهٔ چراغ‌های راه در شب آزموده شده است',
      },
      thanks,
    ],
  },
  {
    title: 'کتابخانهٔ سیار و قفسهٔ کتاب در {zone}',
    titleEn: 'A mobile library and bookshelves in {zone}',
    duties: ['D6', 'D23'],
    clauses: [
      {
        text: 'ادارهٔ هنر، فرهنگسراها و کتابخانه‌ها موظف است ظرف سه ماه کتابخانهٔ سیار را به راه بیندازد.',
        owner: 'arts-office',
        done: 'کتابخانهٔ سیار دو بار در هفته در محله می‌ایستد',
      },
      { text: 'مقرر شد ده قفسهٔ کتاب در ایستگاه‌ها گذاشته شود.', owner: district, done: 'ده قفسه نصب شده و نگهدار دارد' },
      effect,
    ],
  },
  {
    title: 'دیوارنگارهٔ گذرهای {zone}',
    titleEn: 'Murals along the lanes of {zone}',
    duties: ['D3', 'D23'],
    clauses: [
      {
        text: 'ادارهٔ هنر موظف است ظرف ۹۰ روز فراخوان طرح بدهد و با ساکنان برگزیند.',
        owner: 'arts-office',
        done: 'رأی ساکنان و سه طرح برگزیده منتشر شده است',
      },
      {
        text: 'ادارهٔ منطقه مکلف است ظرف ۶۰ روز پس از آن دیوارها را آماده کند.',
        owner: district,
        done: 'دیوارها شسته، بندکشی و آستر شده است',
      },
      {
        text: 'روابط عمومی موظف است گزارش تصویری کار را منتشر کند.',
        owner: 'public-relations',
        done: 'گزارش با عکس پیش و پس از کار منتشر شده است',
      },
    ],
  },
  {
    title: 'نشست همگانی هر فصل در {zone}',
    titleEn: 'A public meeting every season in {zone}',
    duties: ['D4', 'D17', 'D23'],
    clauses: [
      {
        text: 'ادارهٔ مشارکت‌ها موظف است ظرف یک ماه برنامهٔ سالانهٔ نشست‌ها را منتشر کند.',
        owner: 'participation-office',
        done: 'تاریخ و جای چهار نشست منتشر شده است',
      },
      {
        text: 'ادارهٔ منطقه مکلف است صورت‌جلسهٔ هر نشست را ظرف ده روز کاری منتشر کند.',
        owner: district,
        done: 'صورت‌جلسه با نام پاسخ‌دهنده و مهلت منتشر شده است',
      },
      { text: 'پرسش‌های بی‌پاسخ در نشست بعد خوانده می‌شود.', undecided: true },
    ],
  },
  {
    title: 'پویش ورزش صبحگاهی بوستان‌های {zone}',
    titleEn: 'Morning sport in the parks of {zone}',
    duties: ['D5', 'D23'],
    clauses: [
      {
        text: 'ادارهٔ ورزش همگانی موظف است ظرف دو ماه در سه بوستان مربی بگمارد.',
        owner: 'sport-office',
        done: 'هر صبح در سه بوستان مربی حاضر است و شمار حاضران ثبت می‌شود',
      },
      {
        text: 'ادارهٔ منطقه مکلف است زیرانداز و روشنایی بوستان‌ها را فراهم کند.',
        owner: district,
        done: 'زیرانداز و چراغ‌ها تحویل شده است',
      },
      thanks,
    ],
  },
  {
    title: 'همراهی با سالمندان تنها در {zone}',
    titleEn: 'Company for elders who live alone in {zone}',
    duties: ['D8', 'D17', 'D23'],
    clauses: [
      {
        text: 'ادارهٔ بانوان، خانواده و گروه‌های سنی موظف است ظرف سه ماه گروه‌های همسایه را آموزش دهد.',
        owner: 'women-and-family-office',
        done: 'دست‌کم چهل داوطلب دوره را گذرانده‌اند',
      },
      {
        text: 'ادارهٔ سلامت اجتماعی مکلف است راه ارجاع بی‌نام را با بهزیستی روشن کند.',
        owner: 'social-health-office',
        done: 'برگهٔ ارجاع و شمارهٔ تماس منتشر شده است',
      },
      {
        text: 'بهزیستی پاسخ ارجاع‌ها را ظرف ده روز کاری می‌دهد و مقرر شد هر فصل گزارش کند.',
        owner: 'welfare-department',
        done: 'گزارش فصل با شمار ارجاع و پاسخ رسیده است',
      },
      effect,
    ],
  },
  {
    title: 'راه ایمن مدرسه در {zone}',
    titleEn: 'Safe ways to school in {zone}',
    duties: ['D6', 'D17', 'D23'],
    clauses: [
      {
        text: 'ادارهٔ آموزش شهروندی موظف است ظرف دو ماه با دانش‌آموزان نقشهٔ راه‌ها را بکشد.',
        owner: 'citizenship-education-office',
        done: 'نقشهٔ راه دست‌کم پنج مدرسه منتشر شده است',
      },
      {
        text: 'ادارهٔ منطقه مکلف است ظرف چهار ماه خط‌کشی و تابلوها را کامل کند.',
        owner: district,
        done: 'همهٔ گذرهای نقشه خط‌کشی و تابلو دارد',
      },
    ],
  },
]

/** Districts one after another, for the generated ones. */
export const districtCodes: readonly ZoneCode[] = ['d01', 'd02', 'd03', 'd04', 'd05', 'd06', 'd07', 'd08', 'd09', 'd10']
