import { faDigits } from '#platform/text/digits.ts'
import { districtOffices } from '../organisations/districts.ts'
import type { DemoResolution } from './stories.ts'
import { type DemoClause, districtCodes, type Fate } from './subjects.ts'

/** What every district gets of a resolution for the whole city; `{zone}` is the district. */
interface ForEach {
  readonly text: string
  /** `district` is the office of each. */
  readonly owner: string
  readonly done: string
}

/** Most of what is young is under way. */
const courses: readonly Fate[] = [
  'doing',
  'claimed',
  'doing',
  'doing',
  'returned',
  'doing',
  'offered',
  'doing',
  'late',
  'doing',
  'verified',
  'doing',
  'claimed',
]

const placeOf = (zone: string) => faDigits(Number(zone.slice(1)))

function inEachDistrict(each: readonly ForEach[]): DemoClause[] {
  const said = districtCodes.flatMap((zone) => each.map((one) => ({ ...one, zone })))
  return said.map(({ text, owner, done, zone }, at) => ({
    text: text.replace('{zone}', `منطقهٔ ${placeOf(zone)}`),
    done: done.replace('{zone}', `منطقهٔ ${placeOf(zone)}`),
    owner: owner === 'district' ? (districtOffices.find((office) => office.zone === zone)?.slug ?? owner) : owner,
    fate: courses[at % courses.length] ?? 'doing',
  }))
}

/** Resolutions for all ten districts at once: the ones with the most clauses. */
export const cityWide: readonly DemoResolution[] = [
  {
    number: 834,
    title: 'آمادگی زمستان در ده منطقه',
    titleEn: 'Ready for winter in ten districts',
    duties: ['D8', 'D17', 'D23'],
    daysAgo: 68,
    story: 'in-force',
    clauses: [
      ...inEachDistrict([
        {
          text: 'ادارهٔ {zone} مکلف است با داوطلبان، گذرهای مدرسه را تا یک ساعت پیش از زنگ از برف پاک کند.',
          owner: 'district',
          done: 'در هر برف، عکس گذرهای مدرسه‌های {zone} پیش از زنگ رسیده است',
        },
        {
          text: 'هلال احمر ملزم است در {zone} یک پایگاه گرم با پتو و چای برپا کند.',
          owner: 'red-crescent',
          done: 'پایگاه گرم {zone} با نشانی و شمارهٔ تماس اعلام و بازدید شده است',
        },
      ]),
      {
        text: 'بهزیستی موظف است شب‌های زیر صفر گشت مددکاری را دو برابر کند.',
        owner: 'welfare-department',
        done: 'برگهٔ گشت هر شب با شمار افراد همراهی‌شده رسیده است',
        fate: 'doing',
      },
      {
        text: 'فرماندهی انتظامی ملزم است راه خودرو گشت و آمبولانس را در برف باز نگه دارد.',
        owner: 'police-command',
        done: 'نقشهٔ راه‌های باز هر برف تا ساعت شش بامداد رسیده است',
        fate: 'doing',
      },
      { text: 'از رانندگان برف‌روب و داوطلبان محله سپاسگزاری می‌شود.', none: 'سپاسگزاری است و کاری نمی‌خواهد' },
    ],
  },
  {
    number: 829,
    paper: '۳۱/ط',
    title: 'باز ماندن حیاط چهل مدرسه در عصر',
    titleEn: 'Forty school yards open in the evening',
    duties: ['D5', 'D6', 'D17', 'D23'],
    daysAgo: 97,
    story: 'in-force-by-letter',
    clauses: inEachDistrict([
      {
        text: 'آموزش و پرورش موظف است حیاط چهار مدرسهٔ {zone} را هر عصر تا ساعت نه شب باز بگذارد.',
        owner: 'education-department',
        done: 'هر چهار حیاط {zone} در بازدید هفتگی باز بوده است',
      },
      {
        text: 'ادارهٔ {zone} مکلف است خط‌کشی، نیمکت و سطل چهار حیاط را آماده کند.',
        owner: 'district',
        done: 'صورت‌جلسهٔ تحویل چهار حیاط {zone} با عکس رسیده است',
      },
      {
        text: 'توزیع برق ملزم است روشنایی چهار حیاط {zone} را تا یک ماه وصل کند.',
        owner: 'power-distribution',
        done: 'در بازدید شبانه هر چهار حیاط {zone} روشن بوده است',
      },
      {
        text: 'ادارهٔ ورزش همگانی موظف است برای حیاط‌های {zone} مربی و سرایدار عصر بگمارد.',
        owner: 'sport-office',
        done: 'نام و نوبت مربی هر چهار حیاط {zone} منتشر شده است',
      },
    ]),
  },
  {
    number: 825,
    title: 'ورزش صبحگاهی در سی بوستان',
    titleEn: 'Morning exercise in thirty parks',
    duties: ['D5', 'D23'],
    daysAgo: 124,
    story: 'in-force',
    clauses: [
      ...inEachDistrict([
        {
          text: 'ادارهٔ {zone} موظف است در سه بوستان زیرانداز، آب و روشنایی صبح را فراهم کند.',
          owner: 'district',
          done: 'سه بوستان {zone} در بازدید ساعت شش‌ونیم آماده بوده است',
        },
        {
          text: 'ادارهٔ ورزش همگانی مکلف است در {zone} سه مربی زن و مرد را شش روز هفته بگمارد.',
          owner: 'sport-office',
          done: 'نام و نوبت سه مربی {zone} بر تابلوی بوستان‌ها نوشته شده است',
        },
      ]),
      {
        text: 'ادارهٔ ورزش همگانی مکلف است هر ماه شمار حاضران سی بوستان را منتشر کند.',
        owner: 'sport-office',
        done: 'جدول ماهانهٔ سی بوستان منتشر شده است',
        fate: 'verified',
      },
      {
        text: 'ورزش و جوانان ملزم است کارت مربیان را تأیید کند.',
        owner: 'sport-and-youth-department',
        done: 'فهرست مربیان کارت‌دار رسیده است',
        fate: 'claimed',
      },
    ],
  },
  {
    number: 821,
    title: 'میز گفت‌وگوی محله در ده منطقه',
    titleEn: 'A table for talk in each of ten districts',
    duties: ['D4', 'D8', 'D17', 'D23'],
    daysAgo: 158,
    story: 'in-force',
    clauses: [
      ...inEachDistrict([
        {
          text: 'ادارهٔ {zone} مکلف است یک عصر در هفته میز گفت‌وگو را با مشاور و کارشناس حقوقی برپا کند.',
          owner: 'district',
          done: 'میز {zone} هر هفته برپا بوده و شمار مراجعه ثبت شده است',
        },
        {
          text: 'ادارهٔ مشارکت‌ها موظف است در {zone} سه میانجی مردمی را با رأی همسایه‌ها برگزیند.',
          owner: 'participation-office',
          done: 'صورت‌جلسهٔ گزینش میانجی‌های {zone} منتشر شده است',
        },
      ]),
      {
        text: 'ادارهٔ سلامت اجتماعی موظف است مشاوران را آموزش دهد.',
        owner: 'social-health-office',
        done: 'دست‌کم بیست مشاور دوره را گذرانده‌اند',
        fate: 'verified',
      },
      { text: 'نتیجهٔ گفت‌وگوها پس از شش ماه به شورا گزارش می‌شود.', undecided: true },
    ],
  },
]
