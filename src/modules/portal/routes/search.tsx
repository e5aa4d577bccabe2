import type { JSX } from 'solid-js'
import { router, type Visit } from '#platform/http/env.ts'
import { ViewProvider } from '#platform/http/view.ts'
import { findThings, newestThings, search } from '#platform/search/queries.ts'
import { namesOfThings } from '#platform/search/cards.ts'
import type { SearchSource } from '#platform/search/source.ts'
import { searchQuery } from '#platform/text/search-query.ts'
import { draw } from '#platform/http/draw.ts'
import { offered, thingsNamed } from '../rules/offered-cards.ts'
import { SearchPage, Suggestions } from '../pages/search/search-page.tsx'
import { words } from '../words.ts'

const perPage = 20
/** Ranking ends at 500 hits; nobody reads beyond page 25. */
const lastPage = 24

/**
 * The search of the whole city; it knows the kinds of things from the rooms that offer them. `at` is the address it
 * stands at: the public one, or the Desk's.
 */
export function searchRoutes(sources: readonly SearchSource[], at: '/search' | '/desk/search' = '/search') {
  const routes = router()
  const labels = new Map(sources.map(({ kind, label }) => [kind, label]))

  routes.get('/', async (c) => {
    const { db } = c.var.work
    const { locale } = c.var
    const asked = (c.req.query('q') ?? '').slice(0, 5000)
    const kind = labels.has(c.req.query('kind') ?? '') ? c.req.query('kind') : undefined
    const page = Math.min(lastPage, Math.max(0, Number(c.req.query('page')) || 0))
    const question = searchQuery(asked)
    const { shown, cut } = question
    const wish = { locale, kind, most: perPage + 1, skip: page * perPage, count: [...labels.keys()] }
    const found = await search(db, question, wish)
    const newest = shown === '' ? (await newestThings(db, locale, 10)).map((hit) => ({ ...hit, near: false })) : []
    const hits = found.hits.slice(0, perPage)
    const next = found.hits.length > perPage ? at + nextPage({ q: shown, kind, page: page + 1 }) : undefined
    const props = { at, asked, shown, cut, found: { ...found, hits }, newest, labels, kind, next }
    return c.render(() => <SearchPage {...props} />, { title: words.search, indexed: false })
  })

  routes.get('/suggest', async (c) => {
    const question = searchQuery((c.req.query('q') ?? '').slice(0, 200), { prefix: true })
    if (question.shown.length < 2) return c.body(null, 204)
    const { hits } = await search(c.var.work.db, firstRungs(question), { locale: c.var.locale, most: 8 })
    return c.html(fragment(c, () => <Suggestions hits={hits} shown={question.shown} />))
  })
  if (at === '/desk/search') offerCards(routes, sources)
  return routes
}

/** How many cards are offered at once: one sees them all without scrolling far. */
const mostOffered = 12

/**
 * `/desk/search/cards.json`: what the editor of texts offers as cards. `?q=` finds by what was typed, nothing typed gives
 * the newest; `?of=place:…` tells the names of cards that stand in a text already.
 */
function offerCards(routes: ReturnType<typeof router>, sources: readonly SearchSource[]) {
  const names = namesOfThings(sources)
  routes.get('/cards.json', async (c) => {
    const { db } = c.var.work
    const { locale } = c.var
    const named = c.req.queries('of')
    const question = searchQuery((c.req.query('q') ?? '').slice(0, 200), { prefix: true })
    const found = named
      ? await findThings(db, thingsNamed(named), locale)
      : question.shown === ''
        ? await newestThings(db, locale, mostOffered)
        : (await search(db, question, { locale, most: mostOffered })).hits
    return c.json(offered(found, names, locale), 200, { 'Cache-Control': 'private, no-store' })
  })
}

/** While somebody types, only what begins as they type; what is only near would jump about. */
const firstRungs = (question: ReturnType<typeof searchQuery>) => ({
  ...question,
  rungs: question.rungs.filter(({ rung }) => rung <= 3),
})

function nextPage({ q, kind, page }: { q: string; kind: string | undefined; page: number }) {
  return `?${new URLSearchParams({ q, ...(kind && { kind }), page: String(page) }).toString()}`
}

/** A piece of a page, drawn for this reader. */
const fragment = (c: Visit, piece: () => JSX.Element) =>
  draw(() => <ViewProvider value={c.var.view}>{piece()}</ViewProvider>)
