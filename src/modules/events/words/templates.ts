import type { Text } from '#platform/locale.ts'

export interface TemplateWords {
  readonly name: Text
  readonly lead: Text
}

/** What each template is called and for what it is. */
export const templateWords: Readonly<Record<string, TemplateWords>> = {
  'pool-hour': {
    name: { fa: 'سانس استخر بانوان', en: 'Pool hour for women' },
    lead: {
      fa: 'بانوان از ۶ سال، کودک تا ۵ سال با مادر؛ ظرفیت ایمنی، هفته‌ای یک بار',
      en: 'Women from 6, small children with their mother; a limit of safety, once a week',
    },
  },
  'weekly-sport': {
    name: { fa: 'کلاس ورزش هفتگی', en: 'Weekly sport class' },
    lead: {
      fa: 'عضویت یک فصل و جای تک‌نوبت کنار هم؛ هفته‌ای یک بار',
      en: 'A whole season or a single session, side by side; once a week',
    },
  },
  concert: {
    name: { fa: 'شب موسیقی یا نمایش', en: 'Evening of music or theatre' },
    lead: { fa: 'یک شب، به ترتیب درخواست', en: 'One evening, first come, first served' },
  },
  course: {
    name: { fa: 'دورهٔ آموزشی', en: 'Course of several meetings' },
    lead: { fa: 'ثبت‌نام برای همهٔ جلسه‌ها با هم', en: 'One registers for all meetings together' },
  },
  'story-hour': {
    name: { fa: 'ساعت قصه و کارگاه کودک', en: 'Story hour or workshop for children' },
    lead: {
      fa: 'کودک ۴ تا ۹ سال با سرپرست، نوبت به نوبت',
      en: 'Children of 4 to 9 with a guardian, session by session',
    },
  },
  camp: {
    name: { fa: 'پایگاه تابستانی با قرعه', en: 'Summer base by draw' },
    lead: {
      fa: 'قرعهٔ آشکار، سپس جای مانده به ترتیب درخواست؛ با رضایت سرپرست',
      en: 'A public draw, then what is left to whoever comes first; with a guardian’s consent',
    },
  },
  'park-exercise': {
    name: { fa: 'ورزش صبحگاهی بوستان', en: 'Morning exercise in a park' },
    lead: { fa: 'آزاد برای همه، هر روز، در فضای باز', en: 'Open to all, every day, under the open sky' },
  },
  tour: {
    name: { fa: 'گردش شهری با اتوبوس', en: 'City tour by bus' },
    lead: { fa: 'دو ظرفیت با هم: اتوبوس و موزه', en: 'Two limits at once: the bus and the museum' },
  },
  shift: {
    name: { fa: 'نوبت کار داوطلبی', en: 'Shift for volunteers' },
    lead: { fa: 'هیچ‌کس در دو نوبت هم‌زمان نیست', en: 'Nobody is in two at the same time' },
  },
  sitting: {
    name: { fa: 'نشست باز و گردهمایی محله', en: 'Open sitting or neighbourhood assembly' },
    lead: { fa: 'ورود آزاد، با شمارش پای در', en: 'Free entry, counted at the door' },
  },
  exam: {
    name: { fa: 'نوبت آزمون', en: 'Exam sitting' },
    lead: { fa: 'هر کس یک جا، بی‌همراه', en: 'One seat each, without company' },
  },
  club: {
    name: { fa: 'باشگاه و انجمن محله', en: 'Neighbourhood club' },
    lead: { fa: 'عضویت آزاد بی‌پایان، نشست هفتگی', en: 'Membership without end, weekly meetings' },
  },
}
