import { zonesById } from '#city/zones/queries.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { addressOf, canonical, changed } from '#platform/views/list-query.ts'
import { tabsOf } from '#platform/views/tabs.ts'
import type { Work } from '#platform/work.ts'
import { deskWords } from '../../words/desk.ts'
import { DeskArticles } from '../../pages/desk/article-table.tsx'
import {
  authors,
  countArticles,
  type DeskArticle,
  deskArticles,
  everyArticle,
  placeIn,
} from '../../queries/desk-articles.ts'
import { readDeskQuery, writtenPlace } from '../../rules/desk-list.ts'
import { bulk } from './bulk.tsx'
import { seriesChoices, zoneChoices } from './choices.ts'
import { exportColumns } from './export-columns.ts'
import { demandReader } from './reader.ts'
import { steps } from './steps.tsx'
import { versions } from './versions.tsx'
import { writing } from './writing.tsx'

/** `/desk/articles`: the list, and below it everything about one article. */
export const deskList = router()

const list = '/desk/articles'
const perPage = 50

deskList.get('/', async (c) => {
  const { work } = c.var
  demandReader(work.actor)
  const { search, searchParams } = new URL(c.req.url)
  const asked = readDeskQuery(searchParams)
  const { order, below } = asked
  const [found, tabs, choices] = await Promise.all([
    deskArticles(work.db, asked, perPage + 1),
    tabsFor(work, search),
    choicesFor(work),
  ])
  const articles = found.slice(0, perPage)
  const last = articles.at(-1)
  const next =
    found.length > perPage && last
      ? addressOf(list, changed(search, { below: writtenPlace(placeIn(order, last)) }))
      : undefined
  const first = below && addressOf(list, changed(search, { below: undefined }))
  const query = canonical(search)
  const zones = await zoneNames(work, articles)
  const props = { articles, zones, tabs, choices, query, order, next, first }
  return c.render(() => <DeskArticles {...props} />, { title: deskWords.articles })
})

deskList.get('/export.csv', (c) => exported(c, 'csv'))
deskList.get('/export.xlsx', (c) => exported(c, 'xlsx'))

deskList.route('/', bulk)
deskList.route('/', writing)
deskList.route('/', versions)
deskList.route('/', steps)

async function exported(c: Visit, format: 'csv' | 'xlsx') {
  const { db, actor } = c.var.work
  demandReader(actor)
  const { wish, order } = readDeskQuery(new URL(c.req.url).searchParams)
  const columns = exportColumns(c.var.publicUrl)
  return exportResponse(c, { format, name: deskWords.exportName, columns, rows: everyArticle(db, wish, order) })
}

function tabsFor(work: Work, now: string) {
  const { actor, db } = work
  const mine = actor && 'id' in actor ? [{ label: deskWords.myDrafts, query: `author=${actor.id}&state=draft` }] : []
  const standing = [
    { label: deskWords.all, query: '' },
    ...mine,
    { label: deskWords.waiting, query: 'state=in-review' },
    { label: deskWords.scheduled, query: 'state=scheduled' },
    { label: deskWords.published, query: 'state=published' },
  ]
  const count = (query: URLSearchParams) => countArticles(db, readDeskQuery(query).wish)
  return tabsOf(work, { list, now, standing, count })
}

async function choicesFor(work: Work) {
  const [series, zones, writers] = await Promise.all([seriesChoices(work), zoneChoices(work), authors(work.db)])
  return { series, zones, authors: writers.map(({ id, name }) => ({ value: id, label: { fa: name } })) }
}

async function zoneNames({ db }: Work, articles: readonly DeskArticle[]) {
  const ids = new Set(articles.flatMap(({ zoneId }) => zoneId ?? []))
  const zones = await zonesById(db, [...ids].toSorted())
  return new Map(zones.map(({ id, name }) => [id, name]))
}
