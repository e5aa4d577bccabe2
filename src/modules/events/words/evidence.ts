import type { Words } from '#platform/locale.ts'

export const evidenceWords = {
  laterMarks: {
    fa: 'حضورهایی که پس از پایان نوبت رسید، مانند اسکن‌های بی‌شبکه',
    en: 'attendance that arrived after the end, such as scans without a network',
  },
} satisfies Words
