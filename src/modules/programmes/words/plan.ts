import type { Text, Words } from '#platform/locale.ts'

/** What the plan of the year says. */
export const planWords = {
  plan: (year: Text): Text => ({ fa: `برنامهٔ سال ${year.fa}`, en: `Plan of the year ${year.en}` }),
  lead: {
    fa: 'هر وظیفه در هر منطقه و هر ماه چند برنامه دارد و جای خالی کجاست. خانهٔ خالی پنهان نمی‌شود.',
    en: 'How many programmes each duty has in each district and month, and where there are none. An empty cell is not hidden.',
  },
  years: { fa: 'سال‌های مالی', en: 'Fiscal years', azb: 'مالی ایللر' },
  views: { fa: 'نماهای برنامهٔ سال', en: 'Views of the plan', azb: 'ایل پروگرامینین گؤرونوشلری' },
  byDistrict: { fa: 'وظیفه و منطقه', en: 'Duty and district', azb: 'وظیفه و منطقه' },
  byMonth: { fa: 'وظیفه و ماه', en: 'Duty and month', azb: 'وظیفه و آی' },
  timeline: { fa: 'خط زمان', en: 'Timeline', azb: 'زمان خطی' },
  wholeCity: { fa: 'همهٔ شهر', en: 'Whole city', azb: 'بوتون شهر' },
  sum: { fa: 'همه', en: 'All', azb: 'هامیسی' },
  none: { fa: '–', en: '–' },
  findingDistricts: (programmes: Text, duties: Text, all: Text): Text => ({
    fa: `${programmes.fa} برنامه، ${duties.fa} وظیفه از ${all.fa} وظیفه را در بر می‌گیرد.`,
    en: `${programmes.en} programmes serve ${duties.en} of ${all.en} duties.`,
    azb: `${programmes.azb ?? programmes.fa} پروگرام ${all.azb ?? all.fa} وظیفه‌دن ${duties.azb ?? duties.fa} وظیفه‌نی توتور.`,
  }),
  findingMonths: (most: Text, month: Text, fewest: Text, other: Text): Text => ({
    fa: `پرکارترین ماه ${month.fa} است با ${most.fa} برنامه و خلوت‌ترین ${other.fa} با ${fewest.fa} برنامه.`,
    en: `The busiest month is ${month.en} with ${most.en} programmes, the quietest ${other.en} with ${fewest.en}.`,
  }),
  findingTimeline: (programmes: Text, running: Text): Text => ({
    fa: `از ${programmes.fa} برنامهٔ این سال، ${running.fa} برنامه اکنون در حال اجراست.`,
    en: `Of ${programmes.en} programmes of this year, ${running.en} are under way now.`,
  }),
  timelineNote: {
    fa: 'هر نوار یک برنامه است، از آغاز تا پایان آن در این سال؛ خط‌چین امروز است.',
    en: 'Each bar is a programme, from its start to its end within the year. The dashed line is today.',
  },
  cityNote: {
    fa: 'برنامه‌ای که در همهٔ شهر کار می‌کند در ستون «همهٔ شهر» شمرده شده است، نه در هر منطقه.',
    en: 'A programme of the whole city is counted in its own column, not in every district.',
    azb: 'بوتون شهرده ایشله‌ین پروگرام «بوتون شهر» ستونوندا ساییلیب، هر منطقه‌ده یوخ.',
  },
  cut: (shown: Text): Text => ({
    fa: `تنها ${shown.fa} برنامهٔ نخست کشیده شده است؛ با پالایش کوتاه‌ترش کنید.`,
    en: `Only the first ${shown.en} programmes are drawn. Narrow the list with a filter.`,
  }),
  emptyYear: { fa: 'برای این سال هنوز برنامه‌ای نوشته نشده است', en: 'No programme is written for this year yet' },

  holes: { fa: 'جای خالی‌ها', en: 'The holes', azb: 'بوش یئرلر' },
  dutiesWithout: { fa: 'وظیفه‌های بی‌برنامه', en: 'Duties without a programme' },
  noDutyWithout: {
    fa: 'هر ۲۳ وظیفه برنامه دارد.',
    en: 'All 23 duties have a programme.',
    azb: '۲۳ وظیفه‌نین هامیسینین پروگرامی وار.',
  },
  districtsWithout: { fa: 'منطقه‌های بی‌فعالیت', en: 'Districts without activity' },
  noDistrictWithout: { fa: 'در همهٔ منطقه‌ها کاری ثبت شده است.', en: 'Something is recorded in every district.' },
  districtsWithoutWhy: {
    fa: 'در این سال در این منطقه‌ها هیچ فعالیتی ثبت نشده است.',
    en: 'Nothing is recorded in these districts this year.',
    azb: 'بو ایلده بو منطقه‌لرده هئچ ایش ثبت اولماییب.',
  },
  yearAhead: {
    fa: 'این سال هنوز نرسیده است؛ فعالیت‌ها پس از آغاز آن شمرده می‌شود.',
    en: 'The year has not come yet; activities are counted once it has begun.',
    azb: 'بو ایل هله چاتماییب؛ ایشلر باشلاندیقدان سونرا ساییلاجاق.',
  },
  districtsWithoutOwn: { fa: 'منطقه‌های بی‌برنامهٔ ویژه', en: 'Districts without a programme of their own' },
  noDistrictWithoutOwn: { fa: 'هر منطقه برنامهٔ ویژهٔ خود را دارد.', en: 'Every district has a programme of its own.' },

  overlaps: { fa: 'هم‌پوشانی‌ها', en: 'Overlaps' },
  overlapsLead: {
    fa: 'برنامه‌هایی که مخاطب، وظیفه و منطقهٔ مشترک دارند و فاصلهٔ دوره‌شان از ۳۰ روز بیشتر نیست. شاید با هم بهتر کار کنند.',
    en: 'Programmes with a common audience, duty and district whose periods lie at most 30 days apart. They may do better together.',
  },
  noOverlaps: { fa: 'هم‌پوشانی‌ای پیدا نشد', en: 'No overlap was found' },
  moreOverlaps: (n: Text): Text => ({ fa: `و ${n.fa} مورد دیگر`, en: `and ${n.en} more` }),
  pair: { fa: 'دو برنامه', en: 'The two programmes' },
  common: { fa: 'مشترک', en: 'In common' },
  when: { fa: 'کی', en: 'When' },
  together: (days: Text): Text => ({ fa: `${days.fa} روز هم‌زمان`, en: `${days.en} days at the same time` }),
  apart: (days: Text): Text => ({ fa: `${days.fa} روز فاصله`, en: `${days.en} days apart` }),
  talkTo: { fa: 'چه کسانی گفت‌وگو کنند', en: 'Who should talk' },
  sameOwner: (owner: Text): Text => ({ fa: `هر دو از ${owner.fa}`, en: `Both of ${owner.en}` }),
  pdf: { fa: 'PDF برنامهٔ سال', en: 'Plan as PDF', azb: 'ایلین پروگرامی، PDF' },
} satisfies Words
