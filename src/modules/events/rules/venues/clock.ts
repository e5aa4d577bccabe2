import { lazily, numeral } from '#platform/text/digits.ts'
import type { Text } from '#platform/locale.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** Minutes after midnight as people type them: `08:30`; the end of the day is `24:00`. */
export const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** The same as they read it, in their own digits. */
export const clockText = (minutes: number): Text => numeral(clockOf(minutes))

/** `08:00–12:30`, each half in the reader’s digits. */
export const stretchText = ({ opens, closes }: { readonly opens: number; readonly closes: number }): Text =>
  lazily((locale) => `${clockText(opens)[locale] ?? ''}–${clockText(closes)[locale] ?? ''}`)
