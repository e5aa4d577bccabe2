import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { bytes, day, id, instant, said } from '#platform/db/columns.ts'

export const agencyChannels = ['account', 'link', 'paper'] as const
/** How an agency answers: staff with accounts, a link without one, or letters that the secretariat writes down. */
export type AgencyChannel = (typeof agencyChannels)[number]

/** What is written down of an agency; changes are told by these names. */
export const agencyParts = ['post', 'liaison', 'channels', 'number', 'code', 'address'] as const
export type AgencyPart = (typeof agencyParts)[number]

/** What the city has agreed with a body about working together. */
export const agencies = pgTable('coordination_agencies', {
  organisationId: uuid()
    .primaryKey()
    .references(() => organisations.id),
  /** The post that answers for it (رابط), and who holds it. */
  liaisonPost: said(),
  liaisonId: uuid().references(() => people.id),
  /** In the order in which they are tried. */
  channels: text().array().$type<AgencyChannel[]>().notNull(),
  /** The registered mobile of the agency, sealed: links and one-time codes go there and nowhere else. */
  number: bytes(),
  /** Steps by link want a one-time code. */
  wantsCode: boolean().notNull().default(true),
  postalAddress: text(),
  since: day().notNull(),
  sample: boolean().notNull().default(false),
  created: instant().notNull(),
  modified: instant().notNull(),
})

/** A signed protocol: which data, for what, until when. */
export const protocols = pgTable(
  'coordination_protocols',
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    title: said().notNull(),
    /** Kinds of matters it covers. */
    categories: text().array().notNull(),
    /** Fields that may be shared. */
    fields: text().array().notNull(),
    signedOn: day().notNull(),
    until: day().notNull(),
    letter: text(),
    endedOn: day(),
    created: instant().notNull(),
  },
  (table) => [index().on(table.organisationId, table.until)],
)

/** A printed letter about a commitment and its answer on paper, with the numbers of the register (اندیکاتور). */
export const letters = pgTable(
  'coordination_letters',
  {
    id: id(),
    commitmentId: uuid().notNull(),
    organisationId: uuid().references(() => organisations.id),
    direction: text().$type<'out' | 'in'>().notNull(),
    number: text().notNull(),
    on: day().notNull(),
    /** The scan of an answer. */
    fileId: uuid(),
    eventId: uuid(),
    recordedBy: uuid().references(() => people.id),
    recordedAt: instant().notNull(),
  },
  (table) => [index().on(table.commitmentId, table.id)],
)

export type Agency = typeof agencies.$inferSelect
export type Protocol = typeof protocols.$inferSelect
export type Letter = typeof letters.$inferSelect
