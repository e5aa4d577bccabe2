import type { Text } from '#platform/locale.ts'

export const wishMessages = {
  came: (title: string, link: string): Text => ({
    fa: `آنچه در تقویم شهر می‌خواستید آمد: ${title}\n${link}`,
    en: `What you looked for in the city’s calendar is there: ${title}\n${link}`,
    azb: `شهر تقویمینده ایستدیینیز گلدی: ${title}\n${link}`,
  }),
}
