/** The languages of the city in which its pages are drawn; `az` (Latin) may follow. */
export const locales = ['fa', 'en', 'azb'] as const
export type Locale = (typeof locales)[number]

/**
 * One thing said in the languages of the city. Interface words and city content share this shape.
 * Persian is the source; English and Azerbaijani (in Persian script) where somebody has written them.
 */
export interface Text {
  readonly fa: string
  readonly en: string
  readonly azb?: string
}

/** City content: written in Persian first, in other languages when somebody has translated it. */
export interface Said {
  readonly fa: string
  readonly en?: string
  readonly azb?: string
}

/** A module's vocabulary: plain texts, and texts that carry values. */
export type Words = Record<string, Text | ((...values: never[]) => Text)>

interface Manner {
  /** How the language calls itself. */
  readonly name: string
  readonly direction: 'rtl' | 'ltr'
  /** BCP 47, for `lang` and `hreflang`. */
  readonly tag: string
  /** What stands before every address: nothing for Persian. */
  readonly prefix: string
  readonly digits: 'fa' | 'latin'
  readonly calendar: 'jalali' | 'gregorian'
  /** The collation that sorts lists for people. */
  readonly collation: string
  /** Where to look next when a text is missing in this language (`specs` of Persian text §3.8). */
  readonly fallback: Locale
}

/** Our own table: ICU takes azb for en-US and az-Arab for Latin, left to right. */
export const manners: Record<Locale, Manner> = {
  fa: {
    name: 'فارسی',
    direction: 'rtl',
    tag: 'fa',
    prefix: '',
    digits: 'fa',
    calendar: 'jalali',
    collation: 'fa-x-icu',
    fallback: 'en',
  },
  en: {
    name: 'English',
    direction: 'ltr',
    tag: 'en',
    prefix: '/en',
    digits: 'latin',
    calendar: 'gregorian',
    collation: 'en-x-icu',
    fallback: 'fa',
  },
  azb: {
    name: 'تورکجه',
    direction: 'rtl',
    tag: 'az-Arab',
    prefix: '/azb',
    digits: 'fa',
    calendar: 'jalali',
    collation: 'azb',
    fallback: 'fa',
  },
}

export const directionOf = (locale: Locale) => manners[locale].direction

/** Which language a text is really said in for this reader: theirs, else the fallback's, else Persian. */
export function spokenLocale(text: Said, locale: Locale): Locale {
  if (text[locale]) return locale
  const { fallback } = manners[locale]
  return text[fallback] ? fallback : 'fa'
}

/** The text in the reader's language, or in the next best one. */
export const inLocale = (text: Said, locale: Locale): string => text[spokenLocale(text, locale)] ?? text.fa

/** Splits an address into the language it names and the page below it: `/en/news` is `news` in English. */
export function localeOfPath(path: string): { readonly locale: Locale; readonly path: string } {
  for (const locale of locales) {
    const { prefix } = manners[locale]
    if (prefix === '') continue
    if (path === prefix) return { locale, path: '/' }
    if (path.startsWith(`${prefix}/`)) return { locale, path: path.slice(prefix.length) }
  }
  return { locale: 'fa', path }
}

/** The address of a page in a language: the same page under another prefix. */
export function addressIn(locale: Locale, path: string): string {
  const { prefix } = manners[locale]
  if (prefix === '') return path
  return path === '/' ? prefix : prefix + path
}

export const isLocale = (name: string): name is Locale => name in manners
