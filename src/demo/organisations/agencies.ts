import type { DemoOrganisation } from '../shapes.ts'
import { publicBody } from './partners.ts'

/** Government bodies the city works with. */
export const agencies: readonly DemoOrganisation[] = [
  {
    slug: 'education-department',
    kind: 'agency',
    name: { fa: 'آموزش و پرورش تبریز', en: 'Education Department of Tabriz' },
    summary: {
      fa: 'حیاط مدرسه‌ها در عصر، شهردار مدرسه و راه مدرسه.',
      en: 'School yards in the evening, the school mayor, the way to school.',
    },
    standing: [publicBody],
  },
  {
    slug: 'welfare-department',
    kind: 'agency',
    name: { fa: 'بهزیستی تبریز', en: 'Welfare Department of Tabriz' },
    summary: {
      fa: 'ارجاع‌های بی‌نام، مددسرا و خدمات افراد دارای معلولیت.',
      en: 'Referrals without names, support houses, services for people with disability.',
    },
    standing: [publicBody],
  },
  {
    slug: 'sport-and-youth-department',
    kind: 'agency',
    name: { fa: 'ورزش و جوانان تبریز', en: 'Sport and Youth Department of Tabriz' },
    summary: { fa: 'سالن‌ها، پروانهٔ باشگاه‌ها و مربیان.', en: 'Halls, licences of clubs and coaches.' },
    standing: [publicBody],
  },
  {
    slug: 'heritage-department',
    kind: 'agency',
    name: { fa: 'میراث فرهنگی استان', en: 'Provincial Heritage Department' },
    summary: {
      fa: 'اجازهٔ دست بردن در خانه‌های ثبت‌شده و متن لوح‌ها.',
      en: 'Permits for work on listed houses, and the wording of plaques.',
    },
    standing: [publicBody],
  },
  {
    slug: 'health-university',
    kind: 'agency',
    name: { fa: 'دانشگاه علوم پزشکی تبریز', en: 'Tabriz University of Medical Sciences' },
    summary: {
      fa: 'پزشک کشیک مددسراها و آموزش سلامت محله.',
      en: 'Doctors on call at support houses, and neighbourhood health.',
    },
    standing: [publicBody],
  },
  {
    slug: 'police-command',
    kind: 'agency',
    name: { fa: 'فرماندهی انتظامی تبریز', en: 'Police Command of Tabriz' },
    summary: {
      fa: 'راه مدرسه، آرامش گردهمایی‌ها و گشت محله.',
      en: 'Ways to school, calm at gatherings, and neighbourhood patrols.',
    },
    standing: [publicBody],
  },
  {
    slug: 'culture-guidance-department',
    kind: 'agency',
    name: { fa: 'فرهنگ و ارشاد اسلامی استان', en: 'Provincial Department of Culture and Islamic Guidance' },
    summary: {
      fa: 'مجوز کنسرت و نمایش، و کتابخانه‌های مشترک.',
      en: 'Permits for concerts and plays, and libraries held in common.',
    },
    standing: [publicBody],
  },
  {
    slug: 'red-crescent',
    kind: 'agency',
    name: { fa: 'هلال احمر تبریز', en: 'Red Crescent of Tabriz' },
    summary: {
      fa: 'آموزش کمک‌های اولیه، چادر و گروه امداد برنامه‌های بزرگ.',
      en: 'First-aid training, tents, and relief teams at large events.',
    },
    standing: [publicBody],
  },
  {
    slug: 'power-distribution',
    kind: 'agency',
    name: { fa: 'توزیع برق تبریز', en: 'Power Distribution of Tabriz' },
    summary: {
      fa: 'روشنایی گذرها و حیاط مدرسه‌ها، برق موقت جشن‌ها.',
      en: 'Light for lanes and school yards, temporary power for festivals.',
    },
    standing: [publicBody],
  },
  {
    slug: 'fire-service',
    kind: 'agency',
    name: { fa: 'آتش‌نشانی تبریز', en: 'Fire Service of Tabriz' },
    summary: { fa: 'ایمنی تالارها و مانور محله‌ها.', en: 'Safety of halls, and drills in the quarters.' },
    standing: [publicBody],
  },
  {
    slug: 'bus-company',
    kind: 'agency',
    name: { fa: 'اتوبوس‌رانی تبریز', en: 'Bus Company of Tabriz' },
    summary: { fa: 'اتوبوس برنامه‌ها و آگهی در ایستگاه‌ها.', en: 'Buses for events, and notices at stops.' },
    standing: [publicBody],
  },
  {
    slug: 'endowments-department',
    kind: 'agency',
    name: { fa: 'اوقاف و امور خیریهٔ تبریز', en: 'Endowments Department of Tabriz' },
    summary: { fa: 'خانه‌های وقفی که خانهٔ محله می‌شوند.', en: 'Endowed houses that become neighbourhood houses.' },
    standing: [publicBody],
  },
]
