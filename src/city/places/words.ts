import type { Words } from '#platform/locale.ts'
import { showNumber } from '#platform/text/numbers.ts'

const metres = (value: number, locale: 'fa' | 'en') => showNumber(Math.round(value), locale)

export const words = {
  places: { fa: 'مکان‌ها', en: 'Places', azb: 'یئرلر' },
  placesDesk: { fa: 'مکان‌ها', en: 'Places' },
  noSuchPlace: { fa: 'چنین مکانی نیست.', en: 'There is no such place.' },
  noSuchPosition: { fa: 'چنین موقعیتی برای این مکان ثبت نشده است.', en: 'This place has no such position.' },
  noSuchKind: (key: string) => ({ fa: `نوع «${key}» تعریف نشده است.`, en: `There is no kind “${key}”.` }),

  editPlaces: { fa: 'ویرایش مکان‌ها', en: 'edit places' },
  setPositions: { fa: 'ثبت موقعیت مکان‌ها', en: 'set positions of places' },
  readPositions: { fa: 'دیدن موقعیت محدودشده', en: 'see restricted positions' },
  placeCreated: { fa: 'مکان تازه ثبت شد', en: 'place recorded' },
  placeRenamed: { fa: 'نام مکان عوض شد', en: 'place renamed' },
  placePositioned: { fa: 'موقعیت مکان ثبت شد', en: 'position of a place recorded' },
  placeEnded: { fa: 'مکان از میان رفت', en: 'place lost' },
  positionPinned: { fa: 'موقعیت مکان تثبیت شد', en: 'position of a place pinned' },
  positionRead: { fa: 'موقعیت محدودشده دیده شد', en: 'restricted position read' },

  nameNeeded: { fa: 'نام فارسی مکان را بنویسید.', en: 'Give the Persian name of the place.' },
  outsideRegion: {
    fa: 'این نقطه بیرون از پهنهٔ شهر است؛ طول و عرض جغرافیایی را دوباره ببینید.',
    en: 'This is outside the region: check longitude and latitude.',
  },
  swapped: (lat: string, lon: string) => ({
    fa: `گویا طول و عرض جابه‌جا نوشته شده است؛ آیا عرض ${lat} و طول ${lon} درست است؟`,
    en: `Longitude and latitude look swapped: is it ${lat}, ${lon}?`,
  }),
  accuracyNeeded: { fa: 'دقت باید دست‌کم یک متر باشد.', en: 'The accuracy must be one metre or more.' },
  alreadyLost: { fa: 'این مکان پیش‌تر از میان رفته است.', en: 'This place is already lost.' },
  endsBeforeItBegan: { fa: 'پایان نمی‌تواند پیش از آغاز باشد.', en: 'It cannot end before it began.' },
  reasonNeeded: { fa: 'دلیل را بنویسید.', en: 'Give the reason.' },

  survey: { fa: 'پیمایش‌شده', en: 'surveyed' },
  official: { fa: 'از فایل رسمی', en: 'from an official file' },
  phone: { fa: 'در محل ثبت شد', en: 'recorded on the spot' },
  drawn: { fa: 'روی نقشه کشیده شد', en: 'drawn on a map' },
  photo: { fa: 'از عکس', en: 'from a photo' },
  geocoded: { fa: 'از نشانی', en: 'from an address' },
  'public-list': { fa: 'از فهرست عمومی', en: 'from a public list' },
  remembered: { fa: 'تأییدنشده', en: 'unconfirmed' },

  howSure: { fa: 'این نقطه چقدر دقیق است؟', en: 'How sure is this point?' },
  within: (radius: number) => ({
    fa: `در دایره‌ای به شعاع ${metres(radius, 'fa')} متر`,
    en: `within a circle of ${metres(radius, 'en')} m`,
  }),
  asNeighbourhood: {
    fa: 'جای دقیق آن معلوم نیست؛ پهنهٔ تقریبی نشان داده می‌شود.',
    en: 'Its exact spot is not known; the approximate area is shown.',
  },
  notPublished: { fa: 'جای دقیق این مکان منتشر نمی‌شود.', en: 'The exact spot of this place is not published.' },
  notLocated: { fa: 'جای این مکان هنوز ثبت نشده است.', en: 'The position of this place is not recorded yet.' },
  sourceOf: { fa: 'منبع موقعیت', en: 'Source of the position' },
  statedZone: {
    fa: 'منطقه فرض نمونه است و باید با شهر تأیید شود.',
    en: 'The district is a sample assumption, to be confirmed by the city.',
  },
  names: { fa: 'نام‌ها', en: 'Names' },
  former: { fa: 'نام پیشین', en: 'former name' },
  popular: { fa: 'نام مردمی', en: 'popular name' },
  translation: { fa: 'ترجمه', en: 'translation' },
  officialName: { fa: 'نام رسمی', en: 'official name' },
  inZone: { fa: 'در محدودهٔ', en: 'In' },
  code: { fa: 'کد', en: 'Code' },
  life: { fa: 'وضعیت', en: 'State' },
  distance: { fa: 'فاصله', en: 'Distance' },
  ownPoints: { fa: 'نقطه‌ها: بایگانی شهر', en: 'Points: the city’s own record' },
  planned: { fa: 'در دست ساخت', en: 'planned' },
  standing: { fa: 'برپا', en: 'standing' },
  altered: { fa: 'دگرگون‌شده', en: 'altered' },
  lost: { fa: 'از میان رفته', en: 'lost' },
  where: { fa: 'کجاست', en: 'Where it is' },
  place: { fa: 'مکان', en: 'Place' },
  kind: { fa: 'نوع', en: 'Kind' },
  accuracy: { fa: 'دقت', en: 'Accuracy' },
  origin: { fa: 'منشأ', en: 'Origin' },
  nextPage: { fa: 'صفحهٔ بعد', en: 'Next page' },
  noPlaces: { fa: 'هنوز مکانی ثبت نشده است.', en: 'No place is recorded yet.' },
  metresAway: (value: number) => ({ fa: `${metres(value, 'fa')} متر`, en: `${metres(value, 'en')} m` }),
} satisfies Words
