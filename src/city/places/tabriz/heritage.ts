import type { SamplePlace } from './sample-place.ts'

/** Sights, houses and mosques of the old town. Each position with the circle that holds it and where we have it from; «remembered» ones are unconfirmed. */
export const oldTown: readonly SamplePlace[] = [
  {
    code: 'bazar',
    name: { fa: 'بازار تاریخی تبریز', en: 'Historic Bazaar of Tabriz' },
    summary: {
      fa: 'بازار سرپوشیدهٔ تبریز از سال ۲۰۱۰ در فهرست میراث جهانی است.',
      en: 'The covered bazaar has been a World Heritage site since 2010.',
    },
    kinds: ['bazaar', 'monument'],
    district: 8,
    position: { at: [46.29306, 38.08139], accuracy: 200, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'kabud',
    name: { fa: 'مسجد کبود', en: 'Blue Mosque' },
    summary: {
      fa: 'مسجدی از سدهٔ نهم هجری که به کاشی‌های لاجوردی‌اش نامدار است.',
      en: 'A mosque of the fifteenth century, known for its cobalt tiles.',
    },
    kinds: ['mosque', 'monument'],
    district: 8,
    position: { at: [46.30083, 38.07361], accuracy: 80, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'arg',
    name: { fa: 'ارگ علیشاه', en: 'Arg of Alishah' },
    summary: {
      fa: 'دیوار آجری بلندی که از مسجد علیشاه به جا مانده است.',
      en: 'The high brick wall that remains of the mosque of Alishah.',
    },
    kinds: ['monument'],
    district: 8,
    position: { at: [46.288806, 38.072361], accuracy: 60, method: 'public-list', sourceKey: 'wikipedia' },
  },
  {
    code: 'shoara',
    name: { fa: 'مقبرةالشعرا', en: 'Mausoleum of Poets' },
    summary: {
      fa: 'آرامگاه شاعرانی است که در تبریز به خاک سپرده شده‌اند؛ شهریار یکی از آنان است.',
      en: 'The resting place of poets buried in Tabriz, Shahriar among them.',
    },
    kinds: ['monument'],
    district: 10,
    position: { at: [46.3035611, 38.0836389], accuracy: 60, method: 'public-list', sourceKey: 'wikipedia' },
  },
  {
    code: 'saheb',
    name: { fa: 'مسجد صاحب‌الامر', en: 'Saheb-ol-Amr Mosque' },
    summary: {
      fa: 'مسجدی در کنار میدان‌چای که موزهٔ قرآن و کتابت در آن است.',
      en: 'A mosque beside the Mehran river with the museum of the Quran and calligraphy.',
    },
    kinds: ['mosque', 'museum'],
    district: 8,
    position: { at: [46.2956778, 38.0840806], accuracy: 60, method: 'public-list', sourceKey: 'wikipedia' },
  },
  {
    code: 'mashrt',
    name: { fa: 'خانهٔ مشروطه', en: 'Constitution House' },
    summary: {
      fa: 'خانه‌ای که سران مشروطه در آن گرد می‌آمدند و امروز موزه است.',
      en: 'The house where leaders of the constitutional movement met; a museum today.',
    },
    kinds: ['house', 'museum'],
    district: 8,
    position: { at: [46.28833, 38.08056], accuracy: 60, method: 'public-list', sourceKey: 'wikipedia' },
  },
  {
    code: 'behnam',
    name: { fa: 'خانهٔ بهنام', en: 'Behnam House' },
    summary: {
      fa: 'خانهٔ تاریخی که دانشکدهٔ معماری از آن بهره می‌گیرد.',
      en: 'A historic house used by a faculty of architecture.',
    },
    kinds: ['house'],
    district: 8,
    position: { at: [46.2943833, 38.071175], accuracy: 60, method: 'public-list', sourceKey: 'wikipedia' },
  },
  {
    code: 'azmuz',
    name: { fa: 'موزهٔ آذربایجان', en: 'Azerbaijan Museum' },
    summary: {
      fa: 'موزهٔ باستان‌شناسی شهر، نزدیک مسجد کبود.',
      en: 'The city’s museum of archaeology, near the Blue Mosque.',
    },
    kinds: ['museum'],
    district: 8,
    position: { at: [46.3003, 38.0739], accuracy: 150, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'saat',
    name: { fa: 'کاخ شهرداری (ساعت)', en: 'Municipality Palace (Saat)' },
    summary: {
      fa: 'ساختمان شهرداری با برج ساعت آن، نشانهٔ میانهٔ شهر.',
      en: 'The municipality building with its clock tower, the landmark of the centre.',
    },
    kinds: ['monument', 'museum'],
    district: 8,
    position: { at: [46.2958, 38.0739], accuracy: 200, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'ahan',
    name: { fa: 'موزهٔ عصر آهن', en: 'Iron Age Museum' },
    summary: {
      fa: 'گورستان عصر آهن که زیر محوطهٔ مسجد کبود یافته شد.',
      en: 'An Iron Age burial ground found beside the Blue Mosque.',
    },
    kinds: ['museum'],
    district: 8,
    position: { at: [46.301, 38.0745], accuracy: 200, method: 'remembered', sourceKey: 'memory' },
  },
  {
    code: 'khaqan',
    name: { fa: 'پارک خاقانی', en: 'Khaqani Park' },
    summary: {
      fa: 'باغچه‌ای با تندیس خاقانی در کنار مسجد کبود.',
      en: 'A garden with a statue of Khaqani beside the Blue Mosque.',
    },
    kinds: ['park'],
    district: 8,
    position: { at: [46.3013, 38.0733], accuracy: 200, method: 'remembered', sourceKey: 'memory' },
  },
  {
    code: 'hamzeh',
    name: { fa: 'امامزاده سید حمزه', en: 'Seyyed Hamzeh shrine' },
    summary: { fa: 'زیارتگاهی نزدیک مقبرةالشعرا.', en: 'A shrine near the Mausoleum of Poets.' },
    kinds: ['shrine'],
    district: 10,
    position: { at: [46.3028, 38.0836], accuracy: 200, method: 'remembered', sourceKey: 'memory' },
  },
  {
    code: 'amirnz',
    name: { fa: 'خانهٔ امیرنظام (موزهٔ قاجار)', en: 'Amir Nezam House (Qajar Museum)' },
    summary: {
      fa: 'خانه‌ای قاجاری در ششگلان که موزهٔ قاجار است.',
      en: 'A Qajar house in Sheshgelan, now the Qajar museum.',
    },
    kinds: ['house', 'museum'],
    district: 8,
    position: { at: [46.3015, 38.0815], accuracy: 500, method: 'remembered', sourceKey: 'memory' },
  },
  {
    code: 'jame',
    name: { fa: 'مسجد جامع تبریز', en: 'Jameh Mosque of Tabriz' },
    summary: { fa: 'مسجد جامع شهر در کنار بازار.', en: 'The congregational mosque beside the bazaar.' },
    kinds: ['mosque', 'monument'],
    district: 8,
    position: { at: [46.2898, 38.0806], accuracy: 300, method: 'remembered', sourceKey: 'memory' },
  },
  {
    code: 'mozaff',
    name: { fa: 'تیمچهٔ مظفریه', en: 'Mozaffarieh Timcheh' },
    summary: { fa: 'تیمچهٔ فرش‌فروشان در دل بازار.', en: 'The carpet sellers’ hall in the heart of the bazaar.' },
    kinds: ['bazaar'],
    district: 8,
    position: { at: [46.2925, 38.0815], accuracy: 250, method: 'remembered', sourceKey: 'memory' },
  },
]
