import type { Words } from '#platform/locale.ts'

/** What the pages of coordination say. */
export const words = {
  coordination: { fa: 'هماهنگی دستگاه‌ها', en: 'Coordination', azb: 'قوروملارین ایش‌بیرلیگی' },
} satisfies Words
