import { inLocale, type Said, type Words } from '#platform/locale.ts'
import { lazily } from '#platform/text/digits.ts'
import { showNumber } from '#platform/text/numbers.ts'

const metres = (value: number, locale: 'fa' | 'en') => showNumber(Math.round(value), locale)

export const words = {
  places: { fa: 'مکان‌ها', en: 'Places', azb: 'یئرلر' },
  placesHere: { fa: 'مکان‌های این‌جا', en: 'Places here', azb: 'بورانین یئرلری' },
  allPlaces: { fa: 'همهٔ مکان‌ها', en: 'All places', azb: 'بوتون یئرلر' },
  changeZone: { fa: 'مکان به محدودهٔ دیگری می‌رود', en: 'Places that change zone' },
  placesDesk: { fa: 'مکان‌ها', en: 'Places', azb: 'یئرلر' },
  home: { fa: 'خانه', en: 'Home', azb: 'ائو' },
  placesLead: {
    fa: 'بناها، تالارها، کتابخانه‌ها، بوستان‌ها و دیگر جاهای فرهنگی شهر. کنار هر نقطه می‌گوییم چقدر دقیق است و از کجا می‌دانیم.',
    en: 'Monuments, halls, libraries, parks and other places of culture. Beside each point we say how sure it is, and how we know.',
  },
  nameOf: { fa: 'نام مکان', en: 'Name', azb: 'یئرین آدی' },
  anyKind: { fa: 'هر نوع', en: 'Any kind', azb: 'هر نوع' },
  district: { fa: 'منطقه', en: 'District' },
  wholeCity: { fa: 'همهٔ شهر', en: 'The whole city', azb: 'بوتون شهر' },
  noPlacesHint: {
    fa: 'نام را کوتاه‌تر بنویسید یا پالایش را پاک کنید.',
    en: 'Write a shorter name, or clear the filter.',
  },
  onMap: (count: Said) =>
    lazily((locale) =>
      locale === 'en' ? `${inLocale(count, locale)} places on the map` : `${inLocale(count, locale)} مکان روی نقشه`,
    ),
  restInList: {
    fa: 'جای بقیه هنوز ثبت نشده یا منتشر نمی‌شود؛ نامشان در فهرست هست.',
    en: 'The position of the others is not recorded, or not published; their names are in the list.',
    azb: 'قالانلارین یئری هله ثبت اولماییب یا یاییلمیر؛ آدلاری سیاهه‌ده وار.',
  },
  noSuchPlace: { fa: 'چنین مکانی نیست.', en: 'There is no such place.', azb: 'بئله بیر یئر یوخدور.' },
  noSuchPosition: { fa: 'چنین موقعیتی برای این مکان ثبت نشده است.', en: 'This place has no such position.' },
  noSuchKind: (key: string) => ({ fa: `نوع «${key}» تعریف نشده است.`, en: `There is no kind “${key}”.` }),

  editPlaces: { fa: 'ویرایش مکان‌ها', en: 'edit places' },
  setPositions: { fa: 'ثبت موقعیت مکان‌ها', en: 'set positions of places' },
  readPositions: { fa: 'دیدن موقعیت محدودشده', en: 'see restricted positions' },
  placeCreated: { fa: 'مکان تازه ثبت شد', en: 'place recorded', azb: 'یئنی یئر ثبت اولدو' },
  placeRenamed: { fa: 'نام مکان عوض شد', en: 'place renamed', azb: 'یئرین آدی دییشدی' },
  placePositioned: { fa: 'موقعیت مکان ثبت شد', en: 'position of a place recorded', azb: 'یئرین نقطه‌سی ثبت اولدو' },
  placeEnded: { fa: 'مکان از میان رفت', en: 'place lost', azb: 'یئر آرادان گئتدی' },
  positionPinned: { fa: 'موقعیت مکان تثبیت شد', en: 'position of a place pinned', azb: 'یئرین نقطه‌سی برکیدیلدی' },
  positionRead: { fa: 'موقعیت محدودشده دیده شد', en: 'restricted position read' },

  placeChanged: { fa: 'مشخصات مکان عوض شد', en: 'place changed', azb: 'یئرین بیلگیلری دییشدی' },
  zoneStated: { fa: 'محدودهٔ مکان گفته شد', en: 'zone of a place stated', azb: 'یئرین بؤلگه‌سی دئییلدی' },
  zoneIsComputed: {
    fa: 'محدودهٔ این مکان از موقعیت آن حساب شده است؛ اگر درست نیست، موقعیت را اصلاح کنید.',
    en: 'The zone of this place is computed from its position. If it is wrong, correct the position.',
  },
  coordinatesMissing: { fa: 'مختصات یا محدوده را بنویسید.', en: 'Write the coordinates, or choose a zone.' },
  coordinatesUnreadable: {
    fa: 'این مختصات خوانده نشد. مانند «۳۸٫۰۷۳۶، ۴۶٫۳۰۰۸» یا «۳۸ درجه ۴ دقیقه ۲۵ ثانیه …» بنویسید، یا نشانی نقشه را بچسبانید.',
    en: 'These coordinates cannot be read. Write “38.0736, 46.3008” or degrees, minutes and seconds, or paste a map link.',
  },
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

  survey: { fa: 'پیمایش‌شده', en: 'surveyed', azb: 'اؤلچولوب' },
  official: { fa: 'از فایل رسمی', en: 'from an official file', azb: 'رسمی فایلدان' },
  phone: { fa: 'در محل ثبت شد', en: 'recorded on the spot', azb: 'یئرینده ثبت اولوب' },
  drawn: { fa: 'روی نقشه کشیده شد', en: 'drawn on a map', azb: 'خریطه‌ده چکیلیب' },
  photo: { fa: 'از عکس', en: 'from a photo', azb: 'شکیلدن' },
  geocoded: { fa: 'از نشانی', en: 'from an address', azb: 'آدرسدن' },
  'public-list': { fa: 'از فهرست عمومی', en: 'from a public list', azb: 'عمومی سیاهه‌دن' },
  remembered: { fa: 'تأییدنشده', en: 'unconfirmed', azb: 'تأیید اولماییب' },

  howSure: { fa: 'این نقطه چقدر دقیق است؟', en: 'How sure is this point?', azb: 'بو نقطه نه قدر دقیقدیر؟' },
  within: (radius: number) => ({
    fa: `در دایره‌ای به شعاع ${metres(radius, 'fa')} متر`,
    en: `within a circle of ${metres(radius, 'en')} m`,
  }),
  asNeighbourhood: {
    fa: 'جای دقیق آن معلوم نیست؛ پهنهٔ تقریبی نشان داده می‌شود.',
    en: 'Its exact spot is not known; the approximate area is shown.',
    azb: 'دقیق یئری بللی دئییل؛ تخمینی ساحه گؤستریلیر.',
  },
  notPublished: {
    fa: 'جای دقیق این مکان منتشر نمی‌شود.',
    en: 'The exact spot of this place is not published.',
    azb: 'بو یئرین دقیق نقطه‌سی یاییلمیر.',
  },
  notLocated: {
    fa: 'جای این مکان هنوز ثبت نشده است.',
    en: 'The position of this place is not recorded yet.',
    azb: 'بو یئرین نقطه‌سی هله ثبت اولماییب.',
  },
  sourceOf: { fa: 'منبع موقعیت', en: 'Source of the position', azb: 'نقطه‌نین قایناغی' },
  statedZone: {
    fa: 'منطقه فرض نمونه است و باید با شهر تأیید شود.',
    en: 'The district is a sample assumption, to be confirmed by the city.',
    azb: 'منطقه نمونه فرضیدیر و شهر تأیید ائتمه‌لیدیر.',
  },
  names: { fa: 'نام‌ها', en: 'Names', azb: 'آدلار' },
  former: { fa: 'نام پیشین', en: 'former name', azb: 'اسکی آد' },
  popular: { fa: 'نام مردمی', en: 'popular name', azb: 'خالق آدی' },
  translation: { fa: 'ترجمه', en: 'translation', azb: 'ترجمه' },
  officialName: { fa: 'نام رسمی', en: 'official name', azb: 'رسمی آد' },
  inZone: { fa: 'در محدودهٔ', en: 'In', azb: 'بؤلگه‌سی' },
  code: { fa: 'کد', en: 'Code', azb: 'کود' },
  life: { fa: 'وضعیت', en: 'State', azb: 'دوروم' },
  distance: { fa: 'فاصله', en: 'Distance', azb: 'آرا' },
  ownPoints: { fa: 'نقطه‌ها: بایگانی شهر', en: 'Points: the city’s own record', azb: 'نقطه‌لر: شهرین آرشیوی' },
  planned: { fa: 'در دست ساخت', en: 'planned', azb: 'تیکیلیر' },
  standing: { fa: 'برپا', en: 'standing', azb: 'دورور' },
  altered: { fa: 'دگرگون‌شده', en: 'altered', azb: 'دییشیلیب' },
  lost: { fa: 'از میان رفته', en: 'lost', azb: 'آرادان گئدیب' },
  where: { fa: 'کجاست', en: 'Where it is', azb: 'هاردادیر' },
  place: { fa: 'مکان', en: 'Place', azb: 'یئر' },
  kind: { fa: 'نوع', en: 'Kind', azb: 'نوع' },
  accuracy: { fa: 'دقت', en: 'Accuracy', azb: 'دقت' },
  origin: { fa: 'منشأ', en: 'Origin', azb: 'قایناق' },
  noPlaces: { fa: 'هنوز مکانی ثبت نشده است.', en: 'No place is recorded yet.', azb: 'هله یئر ثبت اولماییب.' },
  metresAway: (value: number) => ({
    fa: `${metres(value, 'fa')} متر`,
    en: `${metres(value, 'en')} m`,
    azb: `${metres(value, 'fa')} متر`,
  }),
} satisfies Words
