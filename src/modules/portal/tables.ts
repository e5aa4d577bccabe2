import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { programmes } from '#city/programmes/tables.ts'
import { bytes, day, id, instant, said } from '#platform/db/columns.ts'
import type { Doc } from '#platform/documents/model.ts'
import type { Locale, Said } from '#platform/locale.ts'

export const articleStates = ['draft', 'in-review', 'scheduled', 'published', 'archived', 'withdrawn'] as const
export type ArticleState = (typeof articleStates)[number]

export const categories = [
  'news',
  'notice',
  'report',
  'interview',
  'photo-report',
  'article',
  'education',
  'about',
] as const
export type Category = (typeof categories)[number]

/** A run of articles that belong together. */
export const series = pgTable('portal_series', {
  id: id(),
  slug: text().notNull().unique(),
  title: said().notNull(),
  summary: said(),
  createdAt: instant().notNull(),
})

/** What is written for the public. Its code stands in print and in links, so it never changes and is never reused. */
export const articles = pgTable(
  'portal_articles',
  {
    id: id(),
    code: integer().notNull().unique(),
    category: text().$type<Category>().notNull(),
    seriesId: uuid().references(() => series.id),
    state: text().$type<ArticleState>().notNull().default('draft'),
    title: said().notNull(),
    /** The titles by folded letters, for finding at the Desk; never shown. */
    titleKey: text().notNull().default(''),
    lead: said().notNull(),
    /** Document (ProseMirror JSON) by language. */
    body: jsonb().$type<Partial<Record<Locale, Doc>>>().notNull(),
    /** ASCII slug-safe words of the title; only the code counts. */
    slug: text().notNull(),
    tags: text().array().notNull().default([]),
    zoneId: uuid(),
    programmeId: uuid().references(() => programmes.id),
    coverId: uuid(),
    /** One of the house's own drawings, when there is no photograph. */
    drawing: text(),
    /** Shown in the slider of the home page, smallest first. */
    featured: integer(),
    /** The date printed on it, and how exact it is (an old page has a day, not a minute). */
    publishedOn: day(),
    publishedAt: instant(),
    publishAt: instant(),
    /** Came from the old portal and is kept as it was. */
    archived: boolean().notNull().default(false),
    sample: boolean().notNull().default(false),
    authorId: uuid(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    /** Since when it is in its state; links for looking beforehand end with it. */
    stateSince: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.changedAt, table.code),
    index('portal_articles_published').on(sql`coalesce(${table.publishedOn}, '9999-12-31')`, table.code),
    index().on(table.state, table.changedAt, table.code),
    index().on(table.authorId, table.changedAt),
    index('portal_articles_title_trgm').using('gin', sql`${table.titleKey} gin_trgm_ops`),
    // Read backwards, newest first; written with `desc()` they would put missing dates where no list asks for them.
    index()
      .on(table.publishedOn, table.code)
      .where(sql`state in ('published', 'archived')`),
    index()
      .on(table.category, table.publishedOn, table.code)
      .where(sql`state in ('published', 'archived')`),
    index('portal_articles_tags').using('gin', table.tags),
    index().on(table.seriesId, table.code),
    index().on(table.zoneId, table.changedAt, table.code),
    index()
      .on(table.zoneId, table.publishedOn, table.code)
      .where(sql`state in ('published', 'archived')`),
    index().on(table.programmeId, table.code),
    index().on(table.featured),
    index()
      .on(table.publishAt)
      .where(sql`state = 'scheduled'`),
  ],
)

/** Which duties an article tells of. */
export const articleDuties = pgTable(
  'portal_article_duties',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    dutyId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dutyId, table.articleId] }), index().on(table.articleId)],
)

/** Which files an article shows, as its cover or in its text; kept with every saving. */
export const articleFiles = pgTable(
  'portal_article_files',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    fileId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.articleId] }), index().on(table.articleId)],
)

/** What writer and reviewer say to each other about an article; free text, so it may be erased. */
export const reviews = pgTable(
  'portal_reviews',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    kind: text().$type<'sent' | 'returned'>().notNull(),
    note: text(),
    by: uuid(),
    at: instant().notNull(),
  },
  (table) => [index().on(table.articleId, table.id)],
)

/** Everything an article was: a row for each saving, so that any two can be compared and any one brought back. */
export const versions = pgTable(
  'portal_versions',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    title: said().notNull(),
    lead: said().notNull(),
    body: jsonb().$type<Partial<Record<Locale, Doc>>>().notNull(),
    tags: text().array().notNull(),
    note: text(),
    savedBy: uuid(),
    savedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.version] })],
)

/** A page that is not news: about, contact, accessibility. Its address is its slug. */
export const pages = pgTable('portal_pages', {
  id: id(),
  slug: text().notNull().unique(),
  title: said().notNull(),
  lead: said(),
  body: jsonb().$type<Partial<Record<Locale, Doc>>>().notNull(),
  position: integer().notNull().default(0),
  sample: boolean().notNull().default(false),
  changedAt: instant().notNull(),
  version: integer().notNull().default(1),
})

/** پیوندها: addresses of others, in groups. */
export const links = pgTable('portal_links', {
  id: id(),
  group: said().notNull(),
  label: said().notNull(),
  url: text().notNull(),
  position: integer().notNull().default(0),
})

/** Old addresses that must never die. An old code maps to one article for ever. */
export const redirects = pgTable(
  'portal_redirects',
  {
    id: id(),
    host: text().notNull().default(''),
    /** Exact path when there is no code. */
    path: text(),
    oldCode: integer(),
    articleId: uuid().references((): AnyPgColumn => articles.id),
    target: text(),
    kind: text().$type<'moved' | 'gone'>().notNull().default('moved'),
    source: text().notNull(),
    hits: integer().notNull().default(0),
    lastHitAt: instant(),
  },
  (table) => [uniqueIndex().on(table.host, table.oldCode), uniqueIndex().on(table.host, table.path)],
)

/** A page as it came from the old portal: the raw bytes are never changed, the rest can be made again from them. */
export const legacyPages = pgTable(
  'portal_legacy_pages',
  {
    id: id(),
    host: text().notNull(),
    source: text().notNull(),
    raw: bytes().notNull(),
    sha256: text().notNull(),
    encoding: text().notNull(),
    parsed: jsonb().$type<LegacyReading>(),
    state: text().$type<'fetched' | 'parsed' | 'reviewed' | 'published' | 'skipped'>().notNull(),
    problem: said(),
    articleId: uuid().references(() => articles.id),
    importedAt: instant().notNull(),
  },
  (table) => [uniqueIndex().on(table.host, table.sha256), index().on(table.state, table.id)],
)

/** What the parser made of an old page; `parser` says which version of it, so that the same gives the same. */
export interface LegacyReading {
  readonly parser: number
  readonly code: number | null
  readonly date: string | null
  readonly title: string
  readonly lead: string
  readonly repairs: Readonly<Record<string, number>>
  readonly hints: readonly LegacyHint[]
  /** Repairs that somebody took back, by their names. */
  readonly undone?: readonly string[]
}

export interface LegacyHint {
  readonly kind: string
  readonly text: string
  /** A few letters on either side, so that it can be found. */
  readonly before?: string
  readonly after?: string
  readonly offer?: string
  readonly about?: Said
  readonly state?: 'open' | 'accepted' | 'dismissed'
}

export const mistakeStates = ['open', 'mended', 'declined'] as const
export type MistakeState = (typeof mistakeStates)[number]

/** A reader's word that something on a page is wrong. */
export const mistakes = pgTable(
  'portal_mistakes',
  {
    id: id(),
    path: text().notNull(),
    message: text().notNull(),
    contact: text(),
    state: text().$type<MistakeState>().notNull().default('open'),
    answer: said(),
    reportedAt: instant().notNull(),
    answeredAt: instant(),
    answeredBy: uuid(),
  },
  (table) => [index().on(table.state, table.id)],
)

export type Article = typeof articles.$inferSelect
export type Series = typeof series.$inferSelect
export type Review = typeof reviews.$inferSelect
export type Version = typeof versions.$inferSelect
export type PortalPage = typeof pages.$inferSelect
export type PortalLink = typeof links.$inferSelect
export type LegacyPage = typeof legacyPages.$inferSelect
export type Mistake = typeof mistakes.$inferSelect
