import type { Said } from '../locale.ts'
import { cleaned } from '../text/clean.ts'

/** The description of a picture, clean; undefined when nothing is left of its Persian. */
export function altOf(alt: Said | undefined): Said | undefined {
  if (!alt) return undefined
  const [fa, en, azb] = [line(alt.fa, 'fa'), line(alt.en, 'en'), line(alt.azb, 'azb')]
  return fa === '' ? undefined : { fa, ...(en && { en }), ...(azb && { azb }) }
}

/** Who made it, clean, or null. */
export const creditOf = (credit: string | undefined) => line(credit, 'fa') || null

const line = (text: string | undefined, lang: 'fa' | 'en' | 'azb'): string =>
  text === undefined ? '' : cleaned(text, { lang, multiline: false })
