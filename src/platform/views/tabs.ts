import type { Said } from '../locale.ts'
import type { Work } from '../work.ts'
import { addressOf, canonical } from './list-query.ts'
import { viewsOf } from './queries.ts'

/** A view that a list has for everybody. */
export interface StandingView {
  readonly label: Said
  readonly query: string
}

interface List {
  /** Its address. */
  readonly list: string
  /** The query it is shown under now. */
  readonly now: string
  readonly standing: readonly StandingView[]
  /** How many rows a query brings; may stop counting where nobody reads on. */
  readonly count: (query: URLSearchParams) => Promise<number>
}

/** The tabs of a list, for `<SavedViews>`: the standing ones, then this person's own, and where the present one is kept. */
export async function tabsOf({ db, actor }: Work, { list, now, standing, count }: List) {
  const own = actor?.kind === 'person' ? await viewsOf(db, actor.id, list) : []
  const all = [...standing, ...own.map(({ name, query }) => ({ label: { fa: name }, query }))]
  const here = canonical(now)
  const numbers = await Promise.all(all.map(({ query }) => count(new URLSearchParams(query))))
  const views = all.map(({ label, query }, at) => ({
    label,
    to: addressOf(list, query),
    current: canonical(query) === here,
    count: numbers[at] ?? 0,
  }))
  const save = `/desk/views?${new URLSearchParams({ list, query: here }).toString()}`
  return { views, save }
}
