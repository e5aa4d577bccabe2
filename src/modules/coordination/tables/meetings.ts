import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, smallint, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { organisations } from '#city/organisations/tables.ts'
import { people } from '#city/people/tables.ts'
import { id, instant, said } from '#platform/db/columns.ts'

export const sittingStates = ['draft', 'called', 'in-session', 'held', 'adopted', 'cancelled', 'no-quorum'] as const
/** `adopted`: held, and its minutes are adopted. `cancelled` and `no-quorum` stand aside and stay published. */
export type SittingState = (typeof sittingStates)[number]

/** Meetings of one body that belong together: the commission's Mondays, a joint committee. */
export const series = pgTable(
  'coordination_series',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: said().notNull(),
    purpose: said(),
    /** The council, commission, committee or board that meets. */
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The unit whose members prepare and record it. */
    secretariatId: uuid()
      .notNull()
      .references(() => organisations.id),
    usualMinutes: smallint().notNull().default(90),
    /** Work days on which the minutes are open for amendments. */
    circulationDays: smallint().notNull().default(3),
    isPublic: boolean().notNull().default(true),
    ended: boolean().notNull().default(false),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [index().on(table.bodyId), index().on(table.secretariatId)],
)

/** One meeting of a body (جلسه). Never deleted; one that failed for want of a quorum says so for ever. */
export const sittings = pgTable(
  'coordination_sittings',
  {
    id: id(),
    /** Public, short, never reused: the address of its page. */
    code: text().notNull().unique(),
    seriesId: uuid().references(() => series.id),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    secretariatId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** As the body counts its meetings. */
    number: integer(),
    title: said().notNull(),
    state: text().$type<SittingState>().notNull().default('draft'),
    startsAt: instant().notNull(),
    /** As it was planned, in minutes. */
    minutes: smallint().notNull(),
    placeId: uuid(),
    /** Where no place of ours is meant: a hall elsewhere, a video call. */
    where: said(),
    chairId: uuid().references(() => people.id),
    /** Members of the body that day, and how many of them have to be there; empty where no rule asks for it. */
    members: smallint(),
    quorum: smallint(),
    isPublic: boolean().notNull().default(true),
    /** Everybody may come and listen: the offering in which they say so, kept by the enrolment engine. */
    openToAll: boolean().notNull().default(false),
    offeringId: uuid(),
    calledAt: instant(),
    begunAt: instant(),
    endedAt: instant(),
    /** Why it was cancelled. */
    reason: said(),
    version: integer().notNull().default(1),
    sample: boolean().notNull().default(false),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [
    index().on(table.startsAt, table.id),
    index().on(table.bodyId, table.startsAt),
    index().on(table.seriesId, table.startsAt),
    index().on(table.secretariatId, table.startsAt),
    index().on(table.state, table.startsAt),
    index().on(table.modified, table.id),
  ],
)

export const agendaItems = pgTable(
  'coordination_agenda_items',
  {
    id: id(),
    sittingId: uuid()
      .notNull()
      .references(() => sittings.id),
    /** From 0, without holes: the order in which they are taken. */
    position: smallint().notNull(),
    /** As it is printed: «۱», «۲ الف». */
    number: text(),
    title: said().notNull(),
    note: said(),
    minutes: smallint().notNull().default(10),
    presenter: text(),
    presenterId: uuid().references(() => people.id),
    isPublic: boolean().notNull().default(true),
    begunAt: instant(),
    endedAt: instant(),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [unique().on(table.sittingId, table.position)],
)

export const wantedOutcomes = ['information', 'decision', 'commitment'] as const
export type WantedOutcome = (typeof wantedOutcomes)[number]

/** A topic somebody wants to be spoken of; the secretary moves it to a meeting. */
export const backlogItems = pgTable(
  'coordination_backlog_items',
  {
    id: id(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    seriesId: uuid().references(() => series.id),
    title: said().notNull(),
    why: text().notNull(),
    wanted: text().$type<WantedOutcome>().notNull(),
    minutes: smallint().notNull().default(10),
    proposedBy: uuid().references(() => people.id),
    proposedAt: instant().notNull(),
    state: text().$type<'waiting' | 'moved' | 'dropped'>().notNull().default('waiting'),
    agendaItemId: uuid().references(() => agendaItems.id),
    /** Where it comes from when not from a person: an area of reports and its window, for measuring afterwards. */
    origin: text(),
  },
  (table) => [index().on(table.bodyId, table.state, table.id), index().on(table.agendaItemId)],
)

export const presences = ['present', 'remote', 'excused', 'absent'] as const
export type Presence = (typeof presences)[number]

/** Who was there: of the whole meeting, and per item where somebody came later or left. */
export const attendance = pgTable(
  'coordination_attendance',
  {
    id: id(),
    sittingId: uuid()
      .notNull()
      .references(() => sittings.id),
    /** Empty for the whole meeting. */
    itemId: uuid().references(() => agendaItems.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The body for which they were there. */
    organisationId: uuid().references(() => organisations.id),
    presence: text().$type<Presence>().notNull(),
    /** A member with a vote; others are guests. */
    member: boolean().notNull().default(true),
    recordedAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('coordination_attendance_once').on(
      table.sittingId,
      sql`coalesce(${table.itemId}, '00000000-0000-0000-0000-000000000000')`,
      table.personId,
    ),
    index().on(table.personId, table.sittingId),
  ],
)

export const outcomeKinds = ['information', 'decision', 'commitment'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** What came of an item. A promise without an owner is kept as information, with a mark that the minutes count. */
export const outcomes = pgTable(
  'coordination_outcomes',
  {
    id: id(),
    sittingId: uuid()
      .notNull()
      .references(() => sittings.id),
    itemId: uuid()
      .notNull()
      .references(() => agendaItems.id),
    position: smallint().notNull(),
    kind: text().$type<OutcomeKind>().notNull(),
    text: said().notNull(),
    ownerless: boolean().notNull().default(false),
    matterId: uuid(),
    commitmentId: uuid(),
    decisionId: uuid(),
    recordedBy: uuid().references(() => people.id),
    created: instant().notNull(),
    modified: instant().notNull(),
  },
  (table) => [
    unique().on(table.itemId, table.position),
    index().on(table.sittingId),
    index().on(table.commitmentId),
    index().on(table.decisionId),
    check('coordination_outcomes_ownerless', sql`not ${table.ownerless} or ${table.kind} = 'information'`),
  ],
)

export type Series = typeof series.$inferSelect
export type Sitting = typeof sittings.$inferSelect
export type AgendaItem = typeof agendaItems.$inferSelect
export type BacklogItem = typeof backlogItems.$inferSelect
export type Attendance = typeof attendance.$inferSelect
export type Outcome = typeof outcomes.$inferSelect
