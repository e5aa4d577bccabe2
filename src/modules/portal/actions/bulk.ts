import type { Text } from '#platform/locale.ts'
import { Refusal, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { deskWords } from '../words/desk.ts'
import { articlesOf } from '../queries/articles.ts'
import type { Article, Category } from '../tables.ts'
import { amendArticle } from './articles.ts'
import { publishArticle, withdrawArticle } from './steps.ts'

/** One act on several articles. */
export type BulkChange =
  | { readonly do: 'publish' }
  | { readonly do: 'withdraw' }
  | { readonly do: 'category'; readonly category: Category | undefined }
  | { readonly do: 'series'; readonly seriesId: string | null }
  | { readonly do: 'tag'; readonly tag: string }

/** What became of one of them; with a reason it was not done. */
export interface BulkResult {
  readonly article: Pick<Article, 'id' | 'code' | 'title'>
  readonly refused?: Text
}

/** Does the same to several articles. Each succeeds or is refused by itself, as if it had been done alone. */
export async function actOnSeveral(work: Work, change: BulkChange, ids: readonly string[]): Promise<BulkResult[]> {
  const act = actOf(change)
  const results: BulkResult[] = []
  for (const article of await articlesOf(work.db, ids)) {
    const refused = await whyRefused(act(work, article))
    results.push({ article, ...(refused && { refused }) })
  }
  return results
}

type Act = (work: Work, article: Article) => Promise<unknown>

function actOf(change: BulkChange): Act {
  if (change.do === 'publish') return (work, { id, version }) => publishArticle(work, id, version)
  if (change.do === 'withdraw') return (work, { id }) => withdrawArticle(work, id)
  if (change.do === 'category') return inCategory(change.category)
  if (change.do === 'tag') return withTag(change.tag)
  return (work, { id }) => amendArticle(work, id, () => ({ seriesId: change.seriesId }))
}

function inCategory(category: Category | undefined): Act {
  if (category === undefined) throw refuse.invalid(deskWords.needsCategory)
  return (work, { id }) => amendArticle(work, id, () => ({ category }))
}

function withTag(tag: string): Act {
  if (tag === '') throw refuse.invalid(deskWords.needsTag)
  return (work, { id }) => amendArticle(work, id, ({ tags }) => ({ tags: [...new Set([...tags, tag])] }))
}

/** The one place where a refusal is a result: the next article goes on. */
async function whyRefused(act: Promise<unknown>): Promise<Text | undefined> {
  try {
    await act
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}
