import type { DemoSeries } from '../shapes.ts'

export const series: readonly DemoSeries[] = [
  {
    slug: 'rites-of-the-season',
    name: { fa: 'آیین‌های فصل', en: 'Rites of the season' },
    summary: {
      fa: 'هر فصل، آیینی که در خانه‌ها و کوچه‌های تبریز زنده است: از کجا آمده، امروز چگونه برگزار می‌شود و کجا می‌شود دید.',
      en: 'Each season, a rite that lives in the houses and lanes of Tabriz: where it comes from, how it is kept today, where to see it.',
    },
  },
  {
    slug: 'quarter-by-quarter',
    name: { fa: 'محله به محله', en: 'Quarter by quarter' },
    summary: {
      fa: 'گشتی در یک محله با کسانی که در آن زندگی می‌کنند: چه دارد، چه ندارد و چه قولی به آن داده شده است.',
      en: 'A walk through one neighbourhood with those who live there: what it has, what it lacks, what it was promised.',
    },
  },
  {
    slug: 'what-became-of-it',
    name: { fa: 'چه شد؟', en: 'What became of it?' },
    summary: {
      fa: 'قولی داده بودیم و تاریخ گذاشته بودیم. برمی‌گردیم و می‌بینیم انجام شد یا نشد.',
      en: 'We gave a promise and a date. We go back and look whether it was kept.',
    },
  },
]
