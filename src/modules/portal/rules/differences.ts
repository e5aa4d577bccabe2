import { type BlockDifference, differencesBetween, type Part, wordsBetween } from '#platform/documents/diff.ts'
import type { Doc } from '#platform/documents/model.ts'
import { type Locale, locales } from '#platform/locale.ts'
import type { Article } from '../tables.ts'

/** What readers read of an article. */
export type Texts = Pick<Article, 'title' | 'lead' | 'body'>

/** What became of the texts of one language between two versions. */
export interface TextDifference {
  readonly locale: Locale
  readonly title: readonly Part[]
  readonly lead: readonly Part[]
  readonly body: readonly BlockDifference[]
}

/** The readable difference of two versions, for each language that differs. */
export const differencesOf = (before: Texts, after: Texts): TextDifference[] =>
  locales.map((locale) => differenceIn(locale, before, after)).filter(differs)

const differenceIn = (locale: Locale, before: Texts, after: Texts): TextDifference => ({
  locale,
  title: wordsBetween(before.title[locale] ?? '', after.title[locale] ?? ''),
  lead: wordsBetween(before.lead[locale] ?? '', after.lead[locale] ?? ''),
  body: differencesBetween(before.body[locale] ?? nothing, after.body[locale] ?? nothing),
})

const nothing: Doc = { type: 'doc', content: [] }

const differs = ({ title, lead, body }: TextDifference) =>
  [...title, ...lead, ...body].some(({ kind }) => kind !== 'same')

/** Runs of unchanged blocks longer than this are told only by how many they are. */
const around = 1

/** The blocks worth showing: what changed, and one unchanged block on either side; the numbers stand for what is left out. */
export function shownBlocks(blocks: readonly BlockDifference[]): (BlockDifference | number)[] {
  const isNear = (at: number) =>
    blocks.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same')
  const shown: (BlockDifference | number)[] = []
  let left = 0
  for (const [at, block] of blocks.entries()) {
    if (!isNear(at)) {
      left += 1
      continue
    }
    if (left > 0) shown.push(left)
    left = 0
    shown.push(block)
  }
  return left > 0 ? [...shown, left] : shown
}
