import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/numbers.ts'

/** What is said at the Desk about pictures and files. */
export const mediaWords = {
  media: { fa: 'کتابخانهٔ رسانه', en: 'Media library', azb: 'مدیا کتابخاناسی' },
  upload: { fa: 'بارگذاری', en: 'Upload' },
  uploadTitle: { fa: 'بارگذاری تصویر یا سند', en: 'Upload a picture or a document' },
  images: { fa: 'تصویرها', en: 'Pictures' },
  documents: { fa: 'سندها', en: 'Documents' },
  others: { fa: 'صدا و فیلم', en: 'Sound and film' },
  all: { fa: 'همه', en: 'All', azb: 'هامیسی' },
  empty: { fa: 'هنوز چیزی بارگذاری نشده است.', en: 'Nothing has been uploaded yet.' },
  emptyWhy: {
    fa: 'تصویرها برای هر صفحه در اندازهٔ درست ساخته می‌شوند و جای عکس‌برداری از آن‌ها پاک می‌شود.',
    en: 'Pictures are made in the right size for every page, and the place where they were taken is removed.',
  },
  file: { fa: 'فایل', en: 'File' },
  fileHint: {
    fa: 'تصویر (JPEG، PNG، WebP)، سند (PDF، DOCX، XLSX)، صدا یا فیلم، تا ۵۰ مگابایت.',
    en: 'A picture (JPEG, PNG, WebP), a document (PDF, DOCX, XLSX), sound or film, up to 50 MB.',
  },
  noFile: { fa: 'فایلی برگزینید.', en: 'Choose a file.' },
  alt: { fa: 'در تصویر چه دیده می‌شود؟', en: 'What does the picture show?' },
  description: { fa: 'شرح تصویر', en: 'Description' },
  altHint: {
    fa: 'برای هر تصویر، به فارسی، لازم است: کسی که آن را نمی‌بیند همین را می‌شنود.',
    en: 'Needed for every picture, in Persian: those who cannot see it hear these words.',
  },
  credit: { fa: 'عکاس یا سرچشمه', en: 'Photographer or source' },
  uploaded: { fa: 'بارگذاری شد.', en: 'Uploaded.' },
  uploadedBefore: {
    fa: 'این فایل را پیش‌تر بارگذاری کرده بودید؛ همان است.',
    en: 'You had uploaded this file before; here it is.',
  },
  described: { fa: 'ذخیره شد.', en: 'Saved.' },
  save: { fa: 'ذخیره', en: 'Save' },
  details: { fa: 'مشخصات', en: 'Details' },
  name: { fa: 'نام', en: 'Name', azb: 'آد' },
  kind: { fa: 'نوع', en: 'Kind', azb: 'نوع' },
  size: { fa: 'حجم', en: 'Size' },
  kilobytes: (count: number): Text => ({ fa: `${faDigits(count)} کیلوبایت`, en: `${count} kB` }),
  dimensions: { fa: 'اندازه', en: 'Dimensions' },
  pixels: (width: number, height: number): Text => ({
    fa: `${faDigits(width)} در ${faDigits(height)} پیکسل`,
    en: `${width} × ${height} pixels`,
  }),
  when: { fa: 'زمان', en: 'When' },
  usedIn: { fa: 'کجا دیده می‌شود؟', en: 'Where is it used?' },
  usedNowhere: { fa: 'هنوز در جایی نیامده است.', en: 'It is not used anywhere yet.' },
  remove: { fa: 'حذف برای همیشه', en: 'Remove for good' },
  removeSure: { fa: 'این فایل برای همیشه حذف شود؟', en: 'Remove this file for good?' },
  removeWhat: { fa: 'بازگشتی ندارد.', en: 'It cannot be brought back.' },
  removed: { fa: 'فایل حذف شد.', en: 'The file has been removed.' },
  stillUsed: {
    fa: 'این فایل هنوز در مطلبی یا صفحه‌ای دیده می‌شود؛ نخست آن را از آن‌جا بردارید.',
    en: 'This file is still shown in an article or on a page. Take it out there first.',
  },
} satisfies Words
