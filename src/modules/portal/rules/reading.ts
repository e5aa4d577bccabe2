import type { Doc } from '#platform/documents/model.ts'
import { type Locale, locales, manners } from '#platform/locale.ts'

type Bodies = Partial<Record<Locale, Doc>>

/** The body for this reader, and the language it is really in: theirs, the fallback's, or any there is. */
export function bodyFor(bodies: Bodies, locale: Locale): { readonly doc: Doc; readonly locale: Locale } {
  for (const spoken of [locale, manners[locale].fallback, ...locales]) {
    const doc = bodies[spoken]
    if (doc) return { doc, locale: spoken }
  }
  return { doc: { type: 'doc', content: [] }, locale: 'fa' }
}

/** The one address of an article; only its code counts, the rest is for people. */
export const articlePath = ({ code, slug }: { code: number; slug: string }) =>
  slug === '' ? `/news/${code}` : `/news/${code}/${slug}`

/** Drawings of the house, for articles without a photograph, with what is seen on them. */
export const drawings = {
  bazaar: { fa: 'طاق‌های آجری بازار تبریز', en: 'Brick vaults of the Tabriz bazaar' },
  carpet: { fa: 'نقش ترنج فرش تبریز', en: 'The medallion of a Tabriz carpet' },
  elgoli: { fa: 'کاخ میان استخر ائل‌گؤلی', en: 'The pavilion in the lake of El-Goli' },
  eynali: { fa: 'کوه سرخ عینالی بر فراز شهر', en: 'The red Eynali hills above the city' },
  'goy-masjid': { fa: 'سردر کاشی‌کاری‌شدهٔ گوی مسجد', en: 'The tiled portal of the Blue Mosque' },
  saz: { fa: 'ساز عاشیق با نقش صدف', en: 'An ashik’s saz inlaid with shell' },
} as const

export type DrawingName = keyof typeof drawings

export const isDrawing = (name: string | null): name is DrawingName => name !== null && name in drawings
