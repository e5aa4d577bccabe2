import { z } from 'zod'
import { isIsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import type { Text } from '#platform/locale.ts'
import type { ThingNames } from '#platform/search/cards.ts'
import type { FactKind } from '#city/facts/rules.ts'
import { BadParameter } from '../../rules/bad-parameter.ts'
import { paging } from '../../forms/params.ts'
import { words } from '../../words.ts'

/** What a set is read with. */
export interface Reading {
  readonly db: Db
  /** The day it is in the city. */
  readonly today: string
  readonly now: Date
  readonly publicUrl: string
  /** What the things readers can find are called, for cards in texts. */
  readonly thingNames: ThingNames
  /** Facts whose content is everybody's business. */
  readonly facts: ReadonlyMap<string, FactKind>
}

export interface PageOf<Item> {
  readonly items: readonly Item[]
  /** Where it ends when there is more. */
  readonly next: string | undefined
}

export type Params = z.ZodObject<Record<string, z.ZodType>>

/** A set of open data: one shape, one order, read page after page by key. */
export interface DataSet<Item = unknown> {
  readonly name: string
  readonly title: Text
  readonly summary: string
  readonly item: z.ZodType<Item>
  readonly params: Params
  readonly read: (reading: Reading, query: unknown) => Promise<PageOf<Item>>
}

interface Making<Filters extends Record<string, z.ZodType>, Item> {
  readonly name: string
  readonly title: Text
  /** For the OpenAPI document. */
  readonly summary: string
  readonly item: z.ZodType<Item>
  readonly filters: Filters
  readonly page: (
    reading: Reading,
    wish: z.output<z.ZodObject<Filters>>,
    where: { readonly after: string | undefined; readonly limit: number },
  ) => Promise<PageOf<Item>>
}

/** Puts filters, paging and answer of a set together; what is not a parameter of it is refused. */
export function dataSet<Filters extends Record<string, z.ZodType>, Item>(made: Making<Filters, Item>): DataSet<Item> {
  const { name, title, summary, item, filters, page } = made
  const wishes = z.object(filters)
  const where = z.object(paging)
  return {
    name,
    title,
    summary,
    item,
    params: z.strictObject({ ...filters, ...paging }),
    read: (reading, query) => page(reading, wishes.parse(query), asWhere(where.parse(query))),
  }
}

const asWhere = ({ after, limit }: { after?: string | undefined; limit: number }) => ({ after, limit })

/** Every row of a set, page after page. */
export async function* everything<Item>(set: DataSet<Item>, reading: Reading): AsyncGenerator<Item> {
  let after: string | undefined
  do {
    const { items, next } = await set.read(reading, { limit: 200, ...(after !== undefined && { after }) })
    yield* items
    after = next
  } while (after !== undefined)
}

/** Cuts the row that was fetched to know whether there is more. */
export function cut<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => string) {
  const kept = rows.slice(0, limit)
  const last = rows.length > limit ? kept.at(-1) : undefined
  return { kept, next: last && keyOf(last) }
}

/** Reads the key a page begins after: parts joined by `_`, each in its form; a strange one is a bad parameter. */
export function readKey(after: string | undefined, form: RegExp): readonly string[] | undefined {
  if (after === undefined) return undefined
  const parts = form.exec(after)?.slice(1)
  if (!parts || parts.some(isNoDay)) throw new BadParameter([{ parameter: 'after', detail: words.badAfter }])
  return parts
}

/** Written like a day that does not exist. */
const isNoDay = (part: string) => /^\d{4}-\d{2}-\d{2}$/.test(part) && !isIsoDay(part)

/** What a parameter names, or a refusal that says which parameter names nothing. */
export function named<Thing>(parameter: string, thing: Thing | undefined): Thing {
  if (thing === undefined) throw new BadParameter([{ parameter, detail: words.namesNothing }])
  return thing
}
