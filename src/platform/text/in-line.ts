import { inLocale, type Said, type Text } from '../locale.ts'
import { words } from '../words.ts'
import { lazily } from './digits.ts'

/** Several things named one after the other, in each language with its own comma. */
export const inLine = (all: readonly Said[]): Text =>
  lazily((locale) => all.map((one) => inLocale(one, locale)).join(inLocale(words.comma, locale)))
