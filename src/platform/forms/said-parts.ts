import type { Said } from '../locale.ts'

/** A known text as a TranslatedField of this name shows it, for `blank({ ...saidParts('title', title) })`. */
export const saidParts = (name: string, text: Said | null): Record<string, string> =>
  Object.fromEntries(Object.entries(text ?? {}).map(([locale, words]) => [`${name}.${locale}`, String(words)]))
