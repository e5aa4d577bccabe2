import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'

/** The bodies that decide, and those who hold an office in them. */
export const bodyWords = {
  bodies: { fa: 'شورا و هیأت‌ها', en: 'Council and boards', azb: 'شورا و هیأت‌لر' },
  lead: {
    fa: 'نهادهایی که تصمیم می‌گیرند یا دربارهٔ مصوبه‌ها رأی می‌دهند، و کسانی که در هر یک مسئولیت دارند.',
    en: 'Bodies that decide or rule on resolutions, and who holds an office in each.',
    azb: 'قرار وئرن یا مصوبه‌لره باخان قوروملار و هر بیرینین مسئوللاری.',
  },
  body: { fa: 'نهاد', en: 'Body', azb: 'قوروم' },
  kind: { fa: 'گونه', en: 'Kind', azb: 'نوع' },
  officials: { fa: 'اعضا و مسئولان', en: 'Members and officials', azb: 'عضولر و مسئوللار' },
  officialsMany: (many: number): Text => ({ fa: `${number(many).fa} نفر`, en: `${many}` }),
  none: {
    fa: 'نام اعضای این نهاد هنوز ثبت نشده است.',
    en: 'The members of this body are not entered yet.',
  },
  name: { fa: 'نام', en: 'Name', azb: 'آد' },
  post: { fa: 'مسئولیت', en: 'Office', azb: 'مسئولیت' },
  since: { fa: 'از', en: 'Since', azb: 'باشلانیش' },
  acting: { fa: 'سرپرست', en: 'Acting', azb: 'سرپرست' },
  partOf: { fa: 'بخشی از', en: 'Part of', azb: 'بونون حیصه‌سی' },
  parts: { fa: 'کمیسیون‌ها و کمیته‌ها', en: 'Commissions and committees', azb: 'کمیسیونلار و کمیته‌لر' },
  resolutions: { fa: 'مصوبه‌های این نهاد', en: 'Its resolutions', azb: 'بو قوروم‌ون مصوبه‌لری' },
  meetings: { fa: 'نشست‌ها', en: 'Meetings', azb: 'ایجلاسلار' },
  briefs: { fa: 'خلاصه‌ها', en: 'Briefs', azb: 'خلاصه‌لر' },
  noSuchBody: { fa: 'چنین نهادی نیست.', en: 'There is no such body.' },
} satisfies Words
