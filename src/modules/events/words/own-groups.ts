import type { Words } from '#platform/locale.ts'

/** What the page says where a school or a mosque brings a group. */
export const ownGroupWords = {
  title: { fa: 'ثبت‌نام گروه مدرسه، مسجد یا تشکل', en: 'Register a group of a school, mosque or association' },
  lead: {
    fa: 'گروه با هم جا می‌گیرد یا با هم در صف می‌ماند. از هر نفر تنها نام کوچک، حرف نخست نام خانوادگی و سال تولد بنویسید؛ نام‌ها نود روز پس از برنامه پاک می‌شود.',
    en: 'The group is in together or waits together. Of each write only the first name, an initial and the year of birth; names are erased ninety days afterwards.',
  },
  organisation: { fa: 'از سوی', en: 'On behalf of', azb: 'کیمین آدیندان' },
  took: { fa: 'گروه ثبت شد.', en: 'The group is registered.' },
  noneTitle: { fa: 'نماینده‌ای ثبت نشده است', en: 'You are nobody’s representative here' },
  noneWhy: {
    fa: 'گروه‌ها را نمایندهٔ ثبت‌شدهٔ مدرسه، مسجد یا تشکل ثبت‌نام می‌کند. با تلفن ۱۳۷ هم می‌شود گروه را ثبت کرد یا نماینده شد.',
    en: 'A registered representative of a school, mosque or association brings its groups. By telephone, 137, a group can be registered or a representative made known.',
  },
  offered: { fa: 'فرم گروه', en: 'Form for groups', azb: 'قوروپ فورمی' },
  bringGroups: { fa: 'ثبت‌نام گروه برای سازمان خود', en: 'register groups of their organisation' },
} satisfies Words
