import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { files } from '#platform/files/tables.ts'
import { day, id, instant, said } from '#platform/db/columns.ts'

export const paperKinds = ['bill', 'motion', 'proposal', 'letter'] as const
/** لایحه of the municipality, طرح of members, پیشنهاد, نامه. */
export type PaperKind = (typeof paperKinds)[number]

/** What came before the council. */
export const papers = pgTable(
  'council_papers',
  {
    id: id(),
    kind: text().$type<PaperKind>().notNull(),
    /** Number of the letter under which it came in. */
    reference: text().notNull(),
    title: said().notNull(),
    date: day().notNull(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The unit or body it comes from; members stand in their own table. */
    originatorId: uuid().references(() => organisations.id),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [index().on(table.bodyId, table.id), index().on(table.modified, table.id), index().on(table.reference)],
)

/** Members who brought a motion. */
export const originators = pgTable(
  'council_originators',
  {
    paperId: uuid()
      .notNull()
      .references(() => papers.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
  },
  (table) => [primaryKey({ columns: [table.paperId, table.personId] }), index().on(table.personId)],
)

export const lineages = ['supersedes', 'part-of', 'related'] as const
export type Lineage = (typeof lineages)[number]

/** How papers hang together. */
export const paperLinks = pgTable(
  'council_paper_links',
  {
    paperId: uuid()
      .notNull()
      .references(() => papers.id),
    kind: text().$type<Lineage>().notNull(),
    otherId: uuid()
      .notNull()
      .references(() => papers.id),
  },
  (table) => [primaryKey({ columns: [table.paperId, table.kind, table.otherId] }), index().on(table.otherId)],
)

export const attachmentKinds = ['text', 'annex', 'letter', 'minutes'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** Files of papers and resolutions. A file that has to go is removed by law, and its row says so. */
export const attachments = pgTable(
  'council_attachments',
  {
    id: id(),
    paperId: uuid().references(() => papers.id),
    resolutionId: uuid(),
    kind: text().$type<AttachmentKind>().notNull(),
    title: said().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [
    index().on(table.paperId),
    index().on(table.resolutionId),
    index().on(table.fileId),
    index().on(table.modified, table.id),
  ],
)

export type Paper = typeof papers.$inferSelect
export type Attachment = typeof attachments.$inferSelect
