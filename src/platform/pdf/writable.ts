import { inLocale, type Locale } from '#platform/locale.ts'
import type { PressData, PressValue } from '#platform/documents/typst.ts'
import { drawingOf, signs } from './signs.ts'

export interface Writable {
  readonly data: PressData
  /** Characters that became `?`, each once. */
  readonly missing: readonly string[]
}

/** Addresses and drawings are not written with the font. */
const notWritten = new Set(['link', 'href', 'file', 'qr'])
/** Half-spaces, joiners and isolates: they have no glyph to miss. */
const invisible = /^[\n\t\p{Default_Ignorable_Code_Point}]$/u
/** They ask for a colour picture of the character before them. */
const emojiSelectors = /[\uFE00-\uFE0F]|\p{Emoji_Modifier}/gu

/**
 * The data as the font can write it: PDF/UA and PDF/A refuse a page with one missing glyph. A character that the font
 * lacks is drawn if `signs` has it, else taken apart (`₂` becomes `2`, `ﷺ` its words), else it becomes `?`.
 * `drawn` in the result holds the drawings this document needs.
 */
export function writable(data: PressData, isCovered: (code: number) => boolean, locale: Locale): Writable {
  const missing = new Set<string>()
  const drawn: Record<string, { svg: string; name: string }> = {}

  const write = (char: string): string => {
    if (isCovered(char.codePointAt(0) ?? 0) || invisible.test(char)) return char
    const sign = signs[char]
    if (sign) drawn[char] = { svg: drawingOf(sign), name: inLocale(sign.name, locale) }
    return sign ? char : apart(char)
  }
  const apart = (char: string) => {
    const parts = Array.from(char.normalize('NFKD'))
    if (parts.every((part) => isCovered(part.codePointAt(0) ?? 0))) return parts.join('')
    missing.add(char)
    return '?'
  }
  const text = (value: string) =>
    isPlain(value, isCovered) ? value : Array.from(value.toWellFormed().replace(emojiSelectors, ''), write).join('')

  return { data: { ...inside(data, text), drawn }, missing: [...missing] }
}

/** Nearly every text holds nothing but letters the font has: then it need not be taken apart. */
function isPlain(value: string, isCovered: (code: number) => boolean): boolean {
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at)
    const isWhole = code < 0xd800 || code > 0xfe0f
    if (!isWhole || !(isCovered(code) || code === halfSpace)) return false
  }
  return true
}

const halfSpace = 0x200c

const inside = (data: PressData, text: (value: string) => string): PressData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, notWritten.has(name) ? value : each(value, text)]),
  )

function each(value: PressValue, text: (value: string) => string): PressValue {
  if (typeof value === 'string') return text(value)
  if (isList(value)) return value.map((part) => each(part, text))
  return typeof value === 'object' && value !== null ? inside(value, text) : value
}

const isList = (value: PressValue): value is readonly PressValue[] => Array.isArray(value)
