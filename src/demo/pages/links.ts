import type { DemoLinkGroup } from '../shapes.ts'

/** پیوندها: addresses only where they are certain; a name without one is still worth knowing. */
export const links: readonly DemoLinkGroup[] = [
  {
    slug: 'municipality',
    title: { fa: 'شهرداری', en: 'Municipality' },
    links: [
      {
        name: { fa: 'شهرداری تبریز', en: 'Municipality of Tabriz' },
        note: { fa: 'درگاه شهرداری', en: 'The municipality’s portal' },
        url: 'https://tabriz.ir',
      },
      {
        name: { fa: 'سازمان مدیریت پسماند شهرداری تبریز', en: 'Waste Management Organisation' },
        note: { fa: 'روزهای جمع‌آوری هر محله', en: 'Collection days of each quarter' },
      },
      {
        name: { fa: 'سازمان آتش‌نشانی و خدمات ایمنی تبریز', en: 'Fire and Safety Services' },
        note: { fa: 'خطر آتش و حادثه', en: 'Fire and accidents' },
        phone: '125',
      },
    ],
  },
  {
    slug: 'council',
    title: { fa: 'شورا', en: 'Council' },
    links: [
      {
        name: { fa: 'شورای اسلامی شهر تبریز', en: 'Islamic City Council of Tabriz' },
        note: { fa: 'مصوبات و جلسه‌های علنی', en: 'Resolutions and open sessions' },
      },
      {
        name: { fa: 'کمیسیون فرهنگی و اجتماعی شورا', en: 'Culture and Social Commission' },
        note: {
          fa: 'کمیسیون دائمی شورا که بندهای فرهنگی را دنبال می‌کند',
          en: 'The standing committee of the council that follows cultural clauses',
        },
      },
    ],
  },
  {
    slug: 'national',
    title: { fa: 'نهادهای ملی', en: 'National bodies' },
    links: [
      {
        name: { fa: 'وزارت کشور', en: 'Ministry of Interior' },
        note: { fa: 'شهرداری‌ها و شوراها', en: 'Municipalities and councils' },
        url: 'https://www.moi.ir',
      },
      {
        name: { fa: 'وزارت فرهنگ و ارشاد اسلامی', en: 'Ministry of Culture and Islamic Guidance' },
        note: { fa: 'پروانهٔ مؤسسه‌های فرهنگی و هنری', en: 'Licences of cultural institutes' },
        url: 'https://www.farhang.gov.ir',
      },
      {
        name: { fa: 'سازمان بهزیستی کشور', en: 'State Welfare Organisation' },
        note: { fa: 'اورژانس اجتماعی', en: 'Social emergency line' },
        phone: '123',
      },
      {
        name: { fa: 'مرکز آمار ایران', en: 'Statistical Centre of Iran' },
        note: { fa: 'سرشماری‌ها و داده‌های جمعیت', en: 'Censuses and population data' },
        url: 'https://www.amar.org.ir',
      },
      {
        name: { fa: 'سامانهٔ انتشار و دسترسی آزاد به اطلاعات', en: 'Freedom of information portal' },
        note: { fa: 'درخواست سند از هر نهاد عمومی', en: 'Request a document from any public body' },
        url: 'https://foia.iran.gov.ir',
      },
    ],
  },
  {
    slug: 'lines',
    title: { fa: '۱۳۷ و تلفن‌های کوتاه', en: '137 and other short numbers' },
    links: [
      {
        name: { fa: '۱۳۷', en: '137' },
        note: { fa: 'خرابی، پرسش و ثبت‌نام، شبانه‌روز', en: 'Faults, questions, enrolment, day and night' },
        phone: '137',
      },
      {
        name: { fa: '۱۸۸۸', en: '1888' },
        note: { fa: 'شکایت از رفتار یا تصمیم', en: 'Complaints about conduct or a decision' },
        phone: '1888',
      },
      {
        name: { fa: 'سامد', en: 'Samad' },
        note: { fa: 'ارتباط مردم و دولت', en: 'National complaints system' },
        phone: '111',
      },
      {
        name: { fa: 'اورژانس', en: 'Ambulance' },
        note: { fa: 'فوریت پزشکی', en: 'Medical emergencies' },
        phone: '115',
      },
      {
        name: { fa: 'امداد گاز', en: 'Gas emergency' },
        note: { fa: 'نشت گاز و بوی گاز', en: 'Gas leaks' },
        phone: '194',
      },
    ],
  },
]
