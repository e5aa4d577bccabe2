import type { DutyCode, ZoneCode } from '../shapes.ts'
import { cityWide } from './city-wide.ts'
import { laterStories } from './later-stories.ts'
import type { DemoClause } from './subjects.ts'

/** What happened to a resolution before the law, in days after the one before. */
export type Story =
  | 'in-force'
  | 'in-force-by-letter'
  | 'waiting-9'
  | 'adopted'
  | 'objected'
  | 'objected-amended'
  | 'disputed'
  | 'annulled'
  | 'partly'
  | 'suspended'
  | 'superseded'
  | 'late-objection'
  | 'withdrawn'

/** A resolution with a story of its own. */
export interface DemoResolution {
  readonly number: number
  readonly title: string
  readonly titleEn: string
  readonly zone?: ZoneCode
  readonly duties: readonly DutyCode[]
  /** Days before the city's first day. */
  readonly daysAgo: number
  readonly story: Story
  readonly supersedes?: number
  /** Number of the paper it answers. */
  readonly paper?: string
  readonly clauses: readonly DemoClause[]
}

const d4 = 'district-04'

export const stories: readonly DemoResolution[] = [
  ...laterStories,
  ...cityWide,
  {
    number: 812,
    paper: '۱۱۸/ل',
    title: 'راه‌اندازی خانهٔ محلهٔ امیرخیز',
    titleEn: 'A neighbourhood house for Amirkhiz',
    zone: 'd04',
    duties: ['D17', 'D23', 'D4'],
    daysAgo: 210,
    story: 'in-force',
    clauses: [
      {
        text: 'ادارهٔ منطقهٔ ۴ موظف است ساختمان وقفی گذر را ظرف دو ماه تحویل بگیرد.',
        place: 'amrsar',
        owner: d4,
        done: 'صورت‌جلسهٔ تحویل با امضای اوقاف رسیده است',
        fate: 'verified',
      },
      {
        text: 'سازمان وابستهٔ فرهنگی و ورزشی مکلف است سقف و سیم‌کشی را ظرف سه ماه نوسازی کند.',
        place: 'amrsar',
        owner: 'culture-and-sport-organisation',
        done: 'سقف در باران آزموده و سیم‌کشی تأیید ایمنی گرفته است',
        fate: 'verified',
      },
      {
        text: 'ادارهٔ مشارکت‌ها موظف است ظرف یک ماه با ساکنان نشست بگذارد و کاربری هر اتاق را برگزیند.',
        owner: 'participation-office',
        done: 'صورت‌جلسهٔ نشست با رأی ساکنان منتشر شده است',
        fate: 'verified',
      },
      {
        text: 'ادارهٔ بانوان، خانواده و گروه‌های سنی موظف است اتاق مادر و کودک را راه بیندازد.',
        place: 'amrsar',
        owner: 'women-and-family-office',
        done: 'اتاق با مربی هر روز از ساعت نه باز است',
        fate: 'verified',
      },
      {
        text: 'ادارهٔ هنر، فرهنگسراها و کتابخانه‌ها مکلف است کتابخانهٔ کودک را ظرف چهار ماه باز کند.',
        place: 'amrsar',
        owner: 'arts-office',
        done: 'کتابخانه با دست‌کم هزار کتاب و کتابدار باز است',
        fate: 'late',
        lateBy: 12,
      },
      {
        text: 'ادارهٔ سلامت اجتماعی موظف است میز ارجاع و گفت‌وگو را دو عصر در هفته برپا کند.',
        owner: 'social-health-office',
        done: 'میز دو عصر در هفته باز و شمار مراجعه ثبت شده است',
        fate: 'claimed',
      },
      {
        text: 'ادارهٔ ورزش همگانی مکلف است حیاط را برای ورزش بزرگ‌ترها آماده کند.',
        place: 'amrsar',
        owner: 'sport-office',
        done: 'کف‌پوش و وسایل نصب و آزموده شده است',
        fate: 'doing',
      },
      {
        text: 'آموزش و پرورش راه امن رفت‌وآمد دانش‌آموزان را ملزم است با منطقه هماهنگ کند.',
        place: 'hyamir',
        owner: 'education-department',
        done: 'نقشهٔ راه امن با مهر دو طرف رسیده است',
        fate: 'doing',
      },
      {
        text: 'روابط عمومی موظف است هر فصل گزارش همگانی کار خانه را منتشر کند.',
        owner: 'public-relations',
        done: 'گزارش فصل منتشر شده است',
        fate: 'unowned',
      },
      {
        text: 'هزینهٔ این کار از ردیف خانه‌های محله در بودجهٔ سال تأمین می‌شود.',
        none: 'ردیف بودجه پیش‌تر تصویب شده است و کار تازه‌ای نمی‌خواهد',
      },
      { text: 'از واقف و ساکنان محله سپاسگزاری می‌شود.', none: 'سپاسگزاری است و کاری نمی‌خواهد' },
    ],
  },
  {
    number: 845,
    title: 'نام‌گذاری سه گذر در بیلانکوه',
    titleEn: 'Names for three lanes in Beylankuh',
    zone: 'd05',
    duties: ['D3', 'D23'],
    daysAgo: 24,
    story: 'waiting-9',
    clauses: [
      {
        text: 'ادارهٔ منطقهٔ ۵ موظف است ظرف یک ماه پس از اجرا تابلوها را نصب کند.',
        owner: 'district-05',
        done: 'هر سه تابلو نصب و عکس‌برداری شده است',
        fate: 'offered',
      },
      {
        text: 'روابط عمومی مکلف است ساکنان را با نامه و پیامک خبر کند.',
        owner: 'public-relations',
        done: 'نامه به همهٔ خانه‌های سه گذر رسیده است',
        fate: 'offered',
      },
    ],
  },
  {
    number: 838,
    paper: '۴۴/پ',
    title: 'سرپناه زمستانی نزدیک گجیل',
    titleEn: 'A winter shelter near Gajil',
    zone: 'd08',
    duties: ['D17', 'D23'],
    daysAgo: 41,
    story: 'objected',
    clauses: [
      {
        text: 'ادارهٔ سلامت اجتماعی موظف است ظرف یک ماه سرپناه را با پزشک کشیک باز کند.',
        place: 'golest',
        owner: 'social-health-office',
        done: 'سرپناه هر شب باز است و پزشک کشیک دارد',
        fate: 'offered',
      },
      {
        text: 'دانشگاه علوم پزشکی ملزم است پزشک و دارو را فراهم کند.',
        owner: 'health-university',
        done: 'برنامهٔ پزشکان کشیک رسیده است',
        fate: 'offered',
      },
      {
        text: 'ادارهٔ منطقهٔ ۸ مکلف است راه و روشنایی را آماده کند.',
        owner: 'district-08',
        done: 'راه هموار و روشن است',
        fate: 'offered',
      },
    ],
  },
  {
    number: 826,
    title: 'دیوارنگاره‌های خیابان شریعتی',
    titleEn: 'Murals on Shariati Street',
    zone: 'd08',
    duties: ['D3', 'D23'],
    daysAgo: 120,
    story: 'objected-amended',
    clauses: [
      {
        text: 'ادارهٔ هنر موظف است ظرف سه ماه با نظر میراث فرهنگی شش دیوار را برگزیند.',
        owner: 'arts-office',
        done: 'نامهٔ موافقت میراث برای هر شش دیوار رسیده است',
        fate: 'doing',
      },
      {
        text: 'میراث فرهنگی ملزم است ظرف پانزده روز پاسخ بدهد.',
        owner: 'heritage-department',
        done: 'پاسخ میراث به شهرداری رسیده است',
        fate: 'verified',
      },
    ],
  },
  {
    number: 801,
    title: 'واگذاری ادارهٔ زمین‌های ورزشی به پیمانکار',
    titleEn: 'Running sport grounds by contractors',
    duties: ['D5', 'D23'],
    daysAgo: 300,
    story: 'annulled',
    clauses: [
      {
        text: 'ادارهٔ ورزش همگانی موظف است ظرف دو ماه مزایده برگزار کند.',
        owner: 'sport-office',
        done: 'قرارداد با برنده امضا شده است',
        fate: 'unowned',
      },
    ],
  },
  {
    number: 790,
    title: 'ساعت کار فرهنگسراها',
    titleEn: 'Opening hours of cultural centres',
    duties: ['D5', 'D23'],
    daysAgo: 420,
    story: 'superseded',
    clauses: [
      {
        text: 'ادارهٔ هنر موظف است فرهنگسراها را تا ساعت هشت شب باز نگه دارد.',
        place: 'sorkfs',
        owner: 'arts-office',
        done: 'ساعت تازه بر در همهٔ فرهنگسراها نوشته شده است',
        fate: 'verified',
      },
    ],
  },
]
