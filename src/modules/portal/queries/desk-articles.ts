import { and, asc, count, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { people } from '#city/people/tables.ts'
import { type Db, only } from '#platform/db/database.ts'
import { kept } from '#platform/db/kept.ts'
import { asciiDigits } from '#platform/text/digits.ts'
import { key } from '#platform/text/tokens.ts'
import { articles, type ArticleState, type Category, series } from '../tables.ts'

/** What the Desk's list shows of an article. */
const listed = {
  id: articles.id,
  code: articles.code,
  slug: articles.slug,
  title: articles.title,
  state: articles.state,
  category: articles.category,
  zoneId: articles.zoneId,
  authorId: articles.authorId,
  author: people.name,
  series: series.title,
  tags: articles.tags,
  publishedOn: articles.publishedOn,
  publishAt: articles.publishAt,
  changedAt: articles.changedAt,
  version: articles.version,
  sample: articles.sample,
}

export type DeskArticle = Awaited<ReturnType<typeof deskArticles>>[number]

export interface DeskWish {
  readonly state?: ArticleState | undefined
  readonly category?: Category | undefined
  readonly seriesId?: string | undefined
  readonly authorId?: string | undefined
  readonly zoneId?: string | undefined
  /** Letters of a title, however written, or a code. */
  readonly text?: string | undefined
}

export const deskOrders = ['changed', 'published', 'code'] as const

export interface DeskOrder {
  readonly by: (typeof deskOrders)[number]
  readonly down: boolean
}

/** Where a page of the list ended: the value it is ordered by, and the code. */
export interface DeskPlace {
  readonly value: string
  readonly code: number
}

/** A list: what it is narrowed to, its order, and the place below which it goes on. */
export interface DeskList {
  readonly wish: DeskWish
  readonly order: DeskOrder
  readonly below?: DeskPlace | undefined
}

/** Articles as they stand at the Desk, in every state, by key. Those not yet published come before all dates. */
export function deskArticles(db: Db, { wish, order, below }: DeskList, most: number) {
  const direction = order.down ? desc : asc
  return listing(db)
    .where(and(...conditionsOf(wish), below && isBeyond(order, below)))
    .orderBy(direction(orderedBy[order.by]), direction(articles.code))
    .limit(most)
}

/** What publishes itself, soonest first. */
export const nextToGoOut = (db: Db, most: number) =>
  listing(db).where(eq(articles.state, 'scheduled')).orderBy(asc(articles.publishAt), asc(articles.id)).limit(most)

const listing = (db: Db) =>
  db
    .select(listed)
    .from(articles)
    .leftJoin(people, eq(people.id, articles.authorId))
    .leftJoin(series, eq(series.id, articles.seriesId))

const orderedBy = {
  changed: sql`${articles.changedAt}`,
  published: sql`coalesce(${articles.publishedOn}, '9999-12-31')`,
  code: sql`${articles.code}`,
} as const satisfies Record<DeskOrder['by'], SQL>

function isBeyond({ by, down }: DeskOrder, { value, code }: DeskPlace) {
  const sign = down ? sql.raw('<') : sql.raw('>')
  if (by === 'code') return sql`${articles.code} ${sign} ${code}`
  const type = sql.raw(by === 'changed' ? 'timestamptz' : 'date')
  return sql`(${orderedBy[by]}, ${articles.code}) ${sign} (${value}::${type}, ${code})`
}

/** The place of an article in this order. */
export function placeIn(
  { by }: DeskOrder,
  { changedAt, publishedOn, code }: Pick<DeskArticle, 'changedAt' | 'publishedOn' | 'code'>,
): DeskPlace {
  if (by === 'changed') return { value: changedAt.toISOString(), code }
  return { value: by === 'published' ? (publishedOn ?? '9999-12-31') : '', code }
}

/** How many articles a wish brings; counting stops at `most`. */
export const countArticles = kept([articles], async (db, wish: DeskWish, most: number = 1000): Promise<number> => {
  const some = db
    .select({ one: sql`1` })
    .from(articles)
    .where(and(...conditionsOf(wish)))
    .limit(most)
    .as('some')
  return only(await db.select({ count: count() }).from(some)).count
})

/** How many articles stand in each state. */
export async function countByState(db: Db): Promise<ReadonlyMap<ArticleState, number>> {
  const found = await db.select({ state: articles.state, count: count() }).from(articles).groupBy(articles.state)
  return new Map(found.map(({ state, count: number }) => [state, number]))
}

/** Everybody who has written an article. */
export const authors = kept([articles, people], (db) => {
  const writing = db.selectDistinct({ id: articles.authorId }).from(articles).where(isNotNull(articles.authorId))
  return db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, writing))
    .orderBy(asc(people.nameKey))
    .limit(200)
})

/** Every article of a wish, newest first, in pages of some hundreds: for a file that holds the whole list. */
export async function* everyArticle(db: Db, wish: DeskWish, order: DeskOrder): AsyncGenerator<DeskArticle> {
  let below: DeskPlace | undefined
  do {
    const page: DeskArticle[] = await deskArticles(db, { wish, order, below }, 500)
    yield* page
    const last = page.at(-1)
    below = last && placeIn(order, last)
  } while (below)
}

function conditionsOf({ state, category, seriesId, authorId, zoneId, text = '' }: DeskWish): (SQL | undefined)[] {
  return [
    state && eq(articles.state, state),
    category && eq(articles.category, category),
    seriesId ? eq(articles.seriesId, seriesId) : undefined,
    authorId ? eq(articles.authorId, authorId) : undefined,
    zoneId ? eq(articles.zoneId, zoneId) : undefined,
    text.trim() === '' ? undefined : saysOrIs(text),
  ]
}

/** So many articles may carry the letters; whoever means others types more of them. */
const mostNamed = 2000

/**
 * The key of a title holds no sign that `like` would take for its own. The letters are looked up by themselves first:
 * left beside the order of the list, the planner may walk the whole list in that order instead.
 */
function saysOrIs(text: string) {
  const typed = asciiDigits(text.trim())
  if (/^\d{1,9}$/.test(typed)) return eq(articles.code, Number(typed))
  return sql`${articles.id} = any(array(select a.id from portal_articles a where a.title_key like ${`%${key(text)}%`} limit ${mostNamed}))`
}
