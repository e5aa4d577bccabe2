import { and, desc, eq, exists, gte, lte, sql } from 'drizzle-orm'
import { programmes } from '#city/programmes/tables.ts'
import { zones } from '#city/zones/tables.ts'
import type { Db } from '#platform/db/database.ts'
import { articleDuties, articles, type Category, series } from '../tables.ts'

export interface OpenWish {
  readonly category?: Category | undefined
  readonly seriesId?: string | undefined
  readonly dutyId?: string | undefined
  readonly zoneId?: string | undefined
  readonly programmeId?: string | undefined
  readonly tag?: string | undefined
  /** Published on or after, on or before these days. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly code?: number | undefined
}

/** Articles without a day (old pages whose date nobody could read) stand before all others. */
const dayOrLast = sql<string>`coalesce(${articles.publishedOn}, '9999-12-31')`

const shown = {
  code: articles.code,
  slug: articles.slug,
  category: articles.category,
  series: series.slug,
  title: articles.title,
  lead: articles.lead,
  tags: articles.tags,
  programme: programmes.slug,
  zone: zones.code,
  publishedOn: articles.publishedOn,
  changedAt: articles.changedAt,
  archived: articles.archived,
  sample: articles.sample,
  duties: sql<string[]>`array(select d.duty_id from portal_article_duties d where d.article_id = ${articles.id}
    order by length(d.duty_id), d.duty_id)`,
  on: sql<string>`${dayOrLast}::text`,
}

/** Everything public, newest first, as open data tells it; by key, articles without a day included. */
export const openArticles = (
  db: Db,
  wish: OpenWish,
  below: { readonly on: string; readonly code: number } | undefined,
  most: number,
) =>
  db
    .select(shown)
    .from(articles)
    .leftJoin(series, eq(series.id, articles.seriesId))
    .leftJoin(programmes, eq(programmes.id, articles.programmeId))
    .leftJoin(zones, eq(zones.id, articles.zoneId))
    .where(
      and(
        sql`${articles.state} in ('published', 'archived')`,
        below && sql`(${dayOrLast}, ${articles.code}) < (${below.on}::date, ${below.code})`,
        ...conditionsOf(db, wish),
      ),
    )
    .orderBy(desc(dayOrLast), desc(articles.code))
    .limit(most)

export type OpenArticle = Awaited<ReturnType<typeof openArticles>>[number]

function conditionsOf(db: Db, wish: OpenWish) {
  const ofDuty = (dutyId: string) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(articleDuties)
        .where(and(eq(articleDuties.articleId, articles.id), eq(articleDuties.dutyId, dutyId))),
    )
  return [
    ...datesOf(wish),
    wish.category && eq(articles.category, wish.category),
    wish.seriesId ? eq(articles.seriesId, wish.seriesId) : undefined,
    wish.zoneId ? eq(articles.zoneId, wish.zoneId) : undefined,
    wish.programmeId ? eq(articles.programmeId, wish.programmeId) : undefined,
    wish.dutyId ? ofDuty(wish.dutyId) : undefined,
    wish.tag ? sql`${articles.tags} @> array[${wish.tag}]` : undefined,
    wish.code === undefined ? undefined : eq(articles.code, wish.code),
  ]
}

const datesOf = ({ from, to }: OpenWish) => [
  from ? gte(articles.publishedOn, from) : undefined,
  to ? lte(articles.publishedOn, to) : undefined,
]

/** The bodies of an article that everybody may read. */
export async function openBodies(db: Db, code: number) {
  const [found] = await db
    .select({ state: articles.state, body: articles.body })
    .from(articles)
    .where(eq(articles.code, code))
  return found
}
