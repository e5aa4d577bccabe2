import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { insertAtOnce } from '../db/at-once.ts'
import { type Db, rows } from '../db/database.ts'
import { type Locale, manners, locales } from '../locale.ts'
import type { Rung, SearchQuery } from '../text/search-query.ts'
import { searchKey, searchVector } from '../text/search-vector.ts'
import type { SearchDocument } from './source.ts'
import { searchEntries } from './tables.ts'

/** How much of a text is kept for excerpts; all of it is searched. */
const keptOfBody = 6000

/** Replaces everything that may be found of one thing. */
export async function indexThing(db: Db, kind: string, ref: string, documents: readonly SearchDocument[]) {
  await db.delete(searchEntries).where(and(eq(searchEntries.kind, kind), eq(searchEntries.ref, ref)))
  if (documents.length > 0) await db.insert(searchEntries).values(documents.map((each) => entryOf(kind, each)))
}

/** The same for many things of a kind, all documents of all of them. */
export async function indexThings(
  db: Db,
  kind: string,
  refs: readonly string[],
  documents: readonly SearchDocument[],
): Promise<void> {
  await db.delete(searchEntries).where(and(eq(searchEntries.kind, kind), inArray(searchEntries.ref, [...refs])))
  await insertAtOnce(
    db,
    searchEntries,
    documents.map((each) => entryOf(kind, each)),
  )
}

const entryOf = (kind: string, document: SearchDocument): typeof searchEntries.$inferInsert => {
  const { ref, locale, title, lead, tags, body, url, published, code, zoneId, boost } = document
  return {
    kind,
    ref,
    locale,
    title,
    lead,
    body: body.slice(0, keptOfBody),
    url,
    published,
    code: code ?? null,
    zoneId: zoneId ?? null,
    boost: boost ?? 1,
    tsv: searchVector({ title, tags: [...tags], lead, body }),
    key: searchKey([title, ...tags]),
  }
}

/** Where something stands in the index. */
export interface EntryPlace {
  readonly kind: string
  readonly ref: string
}

/** Addresses of what can be found of these kinds, by kind and ref, from a place on. */
export const entriesFrom = (db: Db, kinds: readonly string[], place: EntryPlace | undefined, most: number) =>
  db
    .select({ kind: searchEntries.kind, ref: searchEntries.ref, url: searchEntries.url })
    .from(searchEntries)
    .where(
      and(
        eq(searchEntries.locale, 'fa'),
        inArray(searchEntries.kind, [...kinds]),
        place && sql`(${searchEntries.kind}, ${searchEntries.ref}) >= (${place.kind}, ${place.ref})`,
      ),
    )
    .orderBy(asc(searchEntries.kind), asc(searchEntries.ref))
    .limit(most)

/** The first of them and every so-manieth after it. */
export function everyNthEntry(db: Db, kinds: readonly string[], nth: number): Promise<EntryPlace[]> {
  const counted = sql`select kind, ref, row_number() over (order by kind, ref) as place
    from ${searchEntries} where locale = 'fa' and kind in ${[...kinds]}`
  const shape = z.object({ kind: z.string(), ref: z.string() })
  const first = sql`select kind, ref from (${counted}) as counted where mod(place - 1, ${nth}::int) = 0 order by kind, ref limit 1000`
  return rows(db, shape, first)
}

const Hit = z.object({
  kind: z.string(),
  ref: z.string(),
  locale: z.string(),
  title: z.string(),
  lead: z.string(),
  body: z.string(),
  url: z.string(),
  published: z.coerce.date(),
})

export type Hit = z.output<typeof Hit> & { readonly near: boolean }

export interface Found {
  readonly hits: readonly Hit[]
  /** How many of each kind that was asked for the exact rungs know; `mostCounted` and one stand for more. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
}

interface Wish {
  readonly locale: Locale
  readonly kind?: string | undefined
  readonly most: number
  readonly skip?: number
  /** Of which kinds it shall be counted how many there are; of none unless they are named. */
  readonly count?: readonly string[]
}

/** Fewer hits than this, and the next rung is tried. */
const enough = 5
/** Ranking reads whole vectors, so at most so many of the newest matches are ranked. */
const mostRanked = 500
/** To count further costs more than to find, and nobody reads on for so long. */
export const mostCounted = 1000

/**
 * Finds rung by rung: exact code, all words, their stems, then what is only near. Where the rungs end does not depend on
 * the page that is asked for, so each page continues the one before.
 */
export async function search(db: Db, question: SearchQuery, wish: Wish): Promise<Found> {
  const { skip = 0, count = [] } = wish
  const found = new Map<string, Hit>()
  for (const rung of question.rungs) {
    if (found.size >= enough) break
    for (const hit of await ranked(db, matchesOf(rung), wish)) {
      const id = `${hit.kind} ${hit.ref}`
      found.set(id, found.get(id) ?? { ...hit, near: rung.near })
    }
  }
  const kinds = found.size > 0 ? await kindsOf(db, question, count) : []
  return { hits: [...found.values()].slice(skip, skip + wish.most), kinds }
}

async function kindsOf(db: Db, { rungs }: SearchQuery, count: readonly string[]) {
  const exact = rungs.find(({ rung }) => rung === 2)
  return exact && count.length > 0 ? countKinds(db, matchesOf(exact).where, count) : []
}

interface Matches {
  readonly where: SQL
  /** Higher is better. */
  readonly rank: SQL
}

/** The entries a rung finds, and in which order. */
export function matchesOf(rung: Rung): Matches {
  switch (rung.by) {
    case 'code':
      return matchesOfCodes([rung.codes.article, rung.codes.tracking, rung.codes.document, rung.codes.registration])
    case 'tsquery':
      return {
        where: sql`tsv @@ ${rung.query}::tsquery`,
        rank: sql`ts_rank_cd('{0.05,0.2,0.5,1.0}', tsv, ${rung.query}::tsquery)`,
      }
    case 'contains':
      return { where: sql`key like ${rung.pattern}`, rank: sql`1.0 / (1 + length(key))` }
    case 'similar':
      return { where: sql`${rung.key} <% key`, rank: sql`word_similarity(${rung.key}, key)` }
  }
  return rung satisfies never
}

function matchesOfCodes(codes: readonly (string | number | undefined)[]): Matches {
  const asked = codes.filter((code) => code !== undefined).map(String)
  const list = sql.join(
    asked.map((code) => sql`${code}`),
    sql`, `,
  )
  return { where: sql`code in (${list})`, rank: sql`1.0` }
}

/** The newest matches, ranked; one language of each thing, the reader's first. */
function ranked(db: Db, { where, rank }: Matches, { locale, kind, most, skip = 0 }: Wish) {
  const through = skip + most
  const ofKind = kind ? sql`and kind = ${kind}` : sql``
  return rows(
    db,
    Hit,
    sql`
      with newest as (
        select * from search_entries where ${where} ${ofKind} order by published desc limit ${mostRanked}
      ), weighed as (
        select *, ${rank} * boost * (1 + 0.25 * exp(-greatest(0, extract(epoch from now() - published)) / 31536000)) as rank
        from newest
      ), one_language as (
        select distinct on (kind, ref) * from weighed order by kind, ref, (locale = ${locale}) desc, (locale = 'fa') desc
      )
      select kind, ref, locale, title, lead, body, url, published
      from one_language
      order by rank desc, published desc, ref desc
      limit ${through}`,
  )
}

const KindCount = z.object({ kind: z.string(), count: z.number() })

/** A question for each kind, so that each is planned by how many things of its kind there are. */
async function countKinds(db: Db, where: SQL, kinds: readonly string[]) {
  const counts = kinds.map(
    (kind) => sql`select ${kind}::text as kind, count(*)::int as count from (
      select distinct ref from search_entries where kind = ${kind} and ${where} limit ${mostCounted + 1}
    ) as found`,
  )
  const all = await rows(db, KindCount, sql.join(counts, sql` union all `))
  return all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
}

const Thing = z.object({
  kind: z.string(),
  ref: z.string(),
  locale: z.enum(locales),
  title: z.string(),
  lead: z.string(),
  url: z.string(),
})

export type Thing = z.output<typeof Thing>

/** Some things by kind and ref, in one query: each in the wanted language, its fallback's, or any it is written in. */
export async function findThings(
  db: Db,
  wanted: readonly { readonly kind: string; readonly ref: string }[],
  locale: Locale,
): Promise<Thing[]> {
  if (wanted.length === 0) return []
  const asked = JSON.stringify(wanted.map(({ kind, ref }) => ({ kind, ref })))
  return rows(
    db,
    Thing,
    sql`
      select distinct on (kind, ref) kind, ref, locale, title, lead, url
      from jsonb_to_recordset(${asked}::jsonb) as asked (kind text, ref text)
      join search_entries using (kind, ref)
      order by kind, ref, (locale = ${locale}) desc, (locale = ${manners[locale].fallback}) desc, locale`,
  )
}

/** Whether there is an entry for each thing of a kind. */
export async function refsOfKind(db: Db, kind: string): Promise<ReadonlySet<string>> {
  const found = await db
    .selectDistinct({ ref: searchEntries.ref })
    .from(searchEntries)
    .where(eq(searchEntries.kind, kind))
  return new Set(found.map(({ ref }) => ref))
}

/** The newest things of all, for a search that asks for nothing. */
export const newestThings = (db: Db, locale: Locale, most: number) =>
  rows(
    db,
    Hit,
    sql`
      select kind, ref, locale, title, lead, body, url, published from search_entries
      where locale = ${locale} order by published desc, ref desc limit ${most}`,
  )
