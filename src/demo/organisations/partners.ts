import type { DemoOrganisation, DemoStanding } from '../shapes.ts'

export const publicBody: DemoStanding = {
  state: 'verified',
  since: '2025-03-21',
  source: { fa: 'نهاد عمومی', en: 'Public body' },
}

/** The council with its bodies, and the city's own associations. */
export const partners: readonly DemoOrganisation[] = [
  {
    slug: 'city-council',
    kind: 'council',
    name: { fa: 'شورای اسلامی شهر تبریز', en: 'Islamic City Council of Tabriz' },
    summary: {
      fa: 'کمیسیون فرهنگی و اجتماعی، بندهای مصوبات را دنبال می‌کند.',
      en: 'Its Culture and Social Commission follows the clauses of resolutions.',
    },
    standing: [publicBody],
  },
  {
    slug: 'culture-commission',
    kind: 'commission',
    parent: 'city-council',
    name: { fa: 'کمیسیون فرهنگی و اجتماعی شورا', en: 'Culture and Social Commission of the Council' },
    summary: {
      fa: 'کلید دوم بندهای مصوبات: آنچه اعلام شد، انجام شده است؟',
      en: 'The second key to the clauses of resolutions: what was reported, is it done?',
    },
    standing: [publicBody],
  },
  {
    slug: 'conformity-board',
    kind: 'board',
    name: { fa: 'هیأت تطبیق مصوبات تبریز', en: 'Conformity Board of Tabriz' },
    summary: {
      fa: 'تا چهارده روز پس از ابلاغ می‌تواند به یک مصوبه اعتراض کند.',
      en: 'May object to a resolution until fourteen days after it was served.',
    },
    standing: [publicBody],
  },
  {
    slug: 'sahand-society',
    kind: 'ngo',
    name: { fa: 'کانون سهند (نمونه)', en: 'Sahand Society (Sample)' },
    summary: {
      fa: 'محیط زیست و پسماند در مدرسه‌ها و بوستان‌ها.',
      en: 'Environment and waste in schools and parks.',
    },
    zone: 'd02',
    standing: [
      {
        state: 'registered',
        since: '2025-02-03',
        source: { fa: 'فرم ثبت تشکل، ادارهٔ مشارکت‌ها', en: 'Registration form, Participation Office' },
      },
      {
        state: 'verified',
        since: '2025-04-19',
        until: '2027-04-18',
        source: {
          fa: 'پروانهٔ سمن از فرمانداری و بازدید محل (نمونه)',
          en: 'NGO licence of the governorate and a site visit (sample)',
        },
      },
    ],
  },
  {
    slug: 'good-neighbour-group',
    kind: 'ngo',
    name: { fa: 'گروه همسایهٔ خوب مارالان (نمونه)', en: 'Good Neighbour of Maralan (Sample)' },
    summary: {
      fa: 'خرید برای سالمندان محله؛ سی‌وهشت خانه.',
      en: 'Shopping for elders of the quarter; thirty-eight homes.',
    },
    zone: 'd03',
    standing: [
      {
        state: 'identified',
        since: '2025-11-09',
        source: { fa: 'معرفی سرای محله', en: 'Introduced by the neighbourhood house' },
      },
      {
        state: 'registered',
        since: '2026-05-16',
        until: '2027-05-15',
        source: { fa: 'فرم با امضای دو تشکل پروانه‌دار', en: 'Form signed by two licensed associations' },
      },
    ],
  },
  {
    slug: 'sign-language-society',
    kind: 'ngo',
    name: { fa: 'انجمن رابطان زبان اشاره (نمونه)', en: 'Sign Language Interpreters’ Society (Sample)' },
    summary: {
      fa: 'ماهی شصت ساعت رابط برای برنامه‌های شهر.',
      en: 'Sixty hours a month of interpreting at city events.',
    },
    standing: [
      {
        state: 'verified',
        since: '2025-06-07',
        until: '2026-12-06',
        source: { fa: 'پروانهٔ بهزیستی (نمونه)', en: 'Licence of the welfare department (sample)' },
      },
    ],
  },
  {
    slug: 'yavaran-charity',
    kind: 'charity',
    name: { fa: 'خیریهٔ یاوران (نمونه)', en: 'Yavaran Charity (Sample)' },
    summary: {
      fa: 'خوراک و دارو به درِ خانه؛ فهرست خانه‌ها تنها نزد خود خیریه است.',
      en: 'Food and medicine to the door; the list of homes stays with the charity.',
    },
    zone: 'd10',
    standing: [
      {
        state: 'verified',
        since: '2025-01-25',
        until: '2027-01-24',
        source: {
          fa: 'پروانهٔ نیروی انتظامی و حساب‌رسی سال ۱۴۰۳ (نمونه)',
          en: 'Police licence and audit of 1403 (sample)',
        },
      },
    ],
  },
  {
    slug: 'neighbourhood-mosque',
    kind: 'mosque',
    name: { fa: 'مسجد محلهٔ سرخاب (نمونه)', en: 'Neighbourhood Mosque of Sorkhab (Sample)' },
    summary: {
      fa: 'کتابخانهٔ کوچک، کلاس خط و کیف وارسی زمستان.',
      en: 'A small library, a calligraphy class, and the winter inspection kit.',
    },
    zone: 'd10',
    standing: [
      {
        state: 'registered',
        since: '2025-10-04',
        source: {
          fa: 'دفتر مساجد، ادارهٔ امور مساجد و هیأت‌ها',
          en: 'Register of mosques, Office for Mosques and Heyats',
        },
      },
    ],
  },
  {
    slug: 'sample-heyat',
    kind: 'heyat',
    name: { fa: 'هیأت حسینیهٔ نمونه', en: 'Heyat of the Sample Husseinieh' },
    summary: {
      fa: 'دههٔ محرم در شتربان؛ نذری با ظرف قرضی.',
      en: 'The first ten days of Muharram in Shotorban, with lent bowls.',
    },
    zone: 'd10',
    standing: [
      {
        state: 'registered',
        since: '2025-06-14',
        source: {
          fa: 'دفتر هیأت‌ها، ادارهٔ امور مساجد و هیأت‌ها',
          en: 'Register of heyats, Office for Mosques and Heyats',
        },
      },
    ],
  },
  {
    slug: 'eynali-walkers',
    kind: 'club',
    name: { fa: 'باشگاه کوه‌پیمایان عینالی (نمونه)', en: 'Eynali Hill-Walkers’ Club (Sample)' },
    summary: {
      fa: 'راهنمای جمعه‌های عینالی و پاک‌سازی مسیرها.',
      en: 'Guides the Fridays on Eynali and keeps its paths clean.',
    },
    zone: 'd10',
    standing: [
      {
        state: 'verified',
        since: '2025-03-29',
        until: '2027-03-28',
        source: { fa: 'پروانهٔ ورزش و جوانان (نمونه)', en: 'Licence of the sport and youth department (sample)' },
      },
    ],
  },
]
