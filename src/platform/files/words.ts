import type { Words } from '../locale.ts'
import { faDigits } from '../text/digits.ts'

const inMegabytes = (bytes: number) => Math.max(1, Math.floor(bytes / 1_048_576))

export const words = {
  received: { fa: 'فایلی دریافت شد', en: 'A file was received' },
  shown: { fa: 'فایلی برای همه نمایان شد', en: 'A file was shown to everybody' },
  described: { fa: 'توصیف تصویری نوشته شد', en: 'A picture was described' },
  withdrawn: { fa: 'فایلی از دید همگان برداشته شد', en: 'A file was withdrawn from the public' },
  removed: { fa: 'فایلی برداشته شد', en: 'A file was removed' },

  empty: { fa: 'این فایل خالی است.', en: 'This file is empty.' },
  tooLarge: (most: number) => ({
    fa: `این فایل بزرگ‌تر از ${faDigits(inMegabytes(most))} مگابایت است؛ کوچک‌ترش کنید و دوباره بفرستید.`,
    en: `This file is larger than ${inMegabytes(most)} MB. Make it smaller and send it again.`,
  }),
  unknownType: {
    fa: 'این نوع فایل پذیرفته نیست. تصویر (JPEG، PNG، WebP، AVIF، GIF)، سند (PDF، DOCX، XLSX، PPTX، ODT، ODS، ODP، CSV، TXT)، صدا (MP3، M4A، OGG) یا فیلم (MP4، WebM) بفرستید.',
    en: 'This kind of file is not accepted. Send a picture (JPEG, PNG, WebP, AVIF, GIF), a document (PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, CSV, TXT), sound (MP3, M4A, OGG) or film (MP4, WebM).',
  },
  vectorImage: {
    fa: 'تصویر برداری (SVG) پذیرفته نیست، چون می‌تواند برنامه در خود داشته باشد؛ آن را به صورت PNG ذخیره کنید و بفرستید.',
    en: 'Vector pictures (SVG) are not accepted, because they can carry software. Save it as PNG and send that.',
  },
  webPage: {
    fa: 'صفحهٔ وب (HTML یا XML) پذیرفته نیست؛ آن را به صورت PDF ذخیره کنید و بفرستید.',
    en: 'Web pages (HTML or XML) are not accepted. Save it as PDF and send that.',
  },
  appleImage: {
    fa: 'تصویر HEIC را مرورگرها نشان نمی‌دهند؛ در تنظیمات دوربین «سازگارترین» را برگزینید یا تصویر را به صورت JPEG بفرستید.',
    en: 'Browsers do not show HEIC pictures. Choose “Most Compatible” in the camera settings, or send the picture as JPEG.',
  },
  oldOffice: {
    fa: 'قالب قدیمی آفیس (DOC، XLS، PPT) پذیرفته نیست؛ آن را به صورت DOCX، XLSX، PPTX یا PDF ذخیره کنید و بفرستید.',
    en: 'Old Office formats (DOC, XLS, PPT) are not accepted. Save it as DOCX, XLSX, PPTX or PDF and send that.',
  },
  moving: {
    fa: 'تصویر متحرک پذیرفته نیست؛ یک تصویر ثابت یا فیلم بفرستید.',
    en: 'Moving pictures are not accepted. Send a still picture or a film.',
  },
  brokenImage: {
    fa: 'این تصویر خراب یا ناتمام است؛ آن را دوباره ذخیره کنید و بفرستید.',
    en: 'This picture is broken or incomplete. Save it again and send that.',
  },
  tooManyPixels: (most: number) => ({
    fa: `ابعاد این تصویر بیش از اندازه است؛ بیشترین اندازه ${faDigits(Math.floor(most / 1_000_000))} میلیون پیکسل است.`,
    en: `This picture has too many pixels; ${Math.floor(most / 1_000_000)} million is the most.`,
  }),
  brokenArchive: {
    fa: 'این سند خراب است و باز نمی‌شود؛ آن را دوباره ذخیره کنید و بفرستید.',
    en: 'This document is broken and cannot be opened. Save it again and send that.',
  },
  swollenArchive: {
    fa: 'این سند پس از بازشدن بیش از اندازه بزرگ می‌شود و پذیرفته نیست.',
    en: 'This document becomes too large when it is opened and is not accepted.',
  },
  encryptedArchive: {
    fa: 'این سند رمز دارد؛ رمز آن را بردارید و دوباره بفرستید.',
    en: 'This document is locked with a password. Remove the password and send it again.',
  },
  altMissing: {
    fa: 'بنویسید در این تصویر چه دیده می‌شود؛ کسانی که آن را نمی‌بینند همین نوشته را می‌شنوند.',
    en: 'Write what this picture shows; those who cannot see it hear these words instead.',
  },
  noFile: { fa: 'این فایل پیدا نشد.', en: 'This file was not found.' },
  fileWithdrawn: { fa: 'این فایل از دید همگان برداشته شده است.', en: 'This file has been withdrawn from the public.' },
  fileRemoved: { fa: 'این فایل برداشته شده است.', en: 'This file has been removed.' },
  fileName: { fa: 'فایل', en: 'file' },
} satisfies Words
