import type { SamplePlace } from './sample-place.ts'

/** Halls, libraries, sports grounds, parks and places without a position. Each position with the circle that holds it and where we have it from; «remembered» ones are unconfirmed. */
export const venues: readonly SamplePlace[] = [
  {
    code: 'elgoli',
    name: { fa: 'ائل‌گؤلی', en: 'El-Goli' },
    summary: {
      fa: 'پارکی پیرامون استخری بزرگ با کوشکی در میان آن.',
      en: 'A park around a large pool with a pavilion in its middle.',
    },
    kinds: ['park'],
    district: 2,
    position: { at: [46.3641, 38.0254], accuracy: 500, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'vahdat',
    name: { fa: 'تالار وحدت دانشگاه تبریز', en: 'Vahdat Hall, University of Tabriz' },
    summary: {
      fa: 'تالار همایش و اجرا در دانشگاه تبریز.',
      en: 'A hall for conferences and performances at the University of Tabriz.',
    },
    kinds: ['hall'],
    district: 1,
    position: { at: [46.328271, 38.06119], accuracy: 80, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'unisln',
    name: { fa: 'سالن ورزشی دانشگاه تبریز', en: 'Gymnasium, University of Tabriz' },
    summary: { fa: 'سالن سرپوشیدهٔ ورزش در دانشگاه تبریز.', en: 'An indoor sports hall at the University of Tabriz.' },
    kinds: ['sport'],
    district: 1,
    position: { at: [46.333193, 38.052529], accuracy: 120, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'unichm',
    name: { fa: 'چمن مصنوعی دانشگاه تبریز', en: 'Artificial-turf pitch, University of Tabriz' },
    summary: { fa: 'زمین روباز فوتبال در دانشگاه تبریز.', en: 'An open football pitch at the University of Tabriz.' },
    kinds: ['sport'],
    district: 1,
    position: { at: [46.330347, 38.054877], accuracy: 80, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'unilib',
    name: { fa: 'کتابخانهٔ مرکزی دانشگاه تبریز', en: 'Central Library, University of Tabriz' },
    summary: { fa: 'کتابخانهٔ مرکزی دانشگاه تبریز.', en: 'The central library of the University of Tabriz.' },
    kinds: ['library'],
    district: 2,
    position: { at: [46.332559, 38.047675], accuracy: 200, method: 'public-list', sourceKey: 'public' },
  },
  {
    code: 'honar',
    name: { fa: 'دانشگاه هنر اسلامی', en: 'Tabriz Islamic Art University' },
    summary: {
      fa: 'دانشگاهی که بخشی از آن در کارخانهٔ پیشین چرم‌سازی است.',
      en: 'A university partly housed in a former tannery.',
    },
    kinds: ['education'],
    district: 8,
    position: { at: [46.295, 38.065], accuracy: 900, method: 'remembered', sourceKey: 'memory' },
  },
  {
    code: 'takhti',
    name: { fa: 'ورزشگاه تختی (باغ‌شمال)', en: 'Takhti stadium (Bagh-e Shomal)' },
    summary: { fa: 'ورزشگاه قدیمی شهر در باغ‌شمال.', en: 'The city’s old stadium in Bagh-e Shomal.' },
    kinds: ['sport'],
    district: 3,
    position: { at: [46.299, 38.0617], accuracy: 600, method: 'remembered', sourceKey: 'memory' },
  },
  {
    code: 'trblib',
    name: { fa: 'کتابخانهٔ تربیت', en: 'Tarbiat Library' },
    summary: {
      fa: 'از کتابخانه‌های عمومی دیرینهٔ شهر؛ جای آن هنوز ثبت نشده است.',
      en: 'One of the city’s oldest public libraries; its position is not recorded yet.',
    },
    kinds: ['library'],
  },
  {
    code: 'shagrd',
    name: { fa: 'مسجد استاد و شاگرد', en: 'Ostad-Shagerd Mosque' },
    summary: {
      fa: 'مسجدی از سدهٔ هشتم هجری؛ جای آن هنوز ثبت نشده است.',
      en: 'A mosque of the fourteenth century; its position is not recorded yet.',
    },
    kinds: ['mosque'],
  },
  {
    code: 'sahbad',
    name: { fa: 'میدان صاحب‌آباد', en: 'Sahebabad Square' },
    summary: {
      fa: 'میدان تاریخی کنار مسجد صاحب‌الامر؛ جای آن هنوز ثبت نشده است.',
      en: 'The historic square beside Saheb-ol-Amr Mosque; its position is not recorded yet.',
    },
    kinds: ['square'],
  },
]
