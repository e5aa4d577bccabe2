import type { Db } from '../db/database.ts'
import { home, type Kind } from './objects.ts'
import { findObject, listObjects, type Ref } from './queries.ts'
import { keptOf, readWish, wishOf } from './wishes.ts'

export interface ListAddress {
  readonly kind: Kind
  /** Whose own list it is, where it is not the whole city's. */
  readonly ownerId?: string
  /** The address of the list without parameters. */
  readonly address: string
  readonly search: URLSearchParams
  /** What stands for the house in kept JSON: `https://city.example`. */
  readonly origin: string
}

/**
 * A page of a list as JSON (OParl 1.1, 2.5): the objects, how many a page holds, and links to itself, the first and the
 * next. No totals: they would have to be counted.
 * @throws {BadWish} when a parameter cannot be read
 */
export async function listPage(db: Db, { kind, ownerId, address, search, origin }: ListAddress): Promise<string> {
  const parameters = readWish(search)
  const wish = wishOf(kind, parameters, ownerId)
  const found = await listObjects(db, wish)
  const shown = found.slice(0, wish.limit)
  const links = {
    first: linkTo(address, search),
    self: linkTo(address, search, parameters.after),
    ...(found.length > wish.limit && { next: linkTo(address, search, shown.at(-1)?.id) }),
  }
  const data = shown.map(({ json }) => (parameters.omit_internal === 'true' ? withoutLists(json) : json)).join(',')
  const envelope = `"pagination":${JSON.stringify({ elementsPerPage: wish.limit })},"links":${JSON.stringify(links)}`
  return `{"data":[${data}],${envelope}}`.replaceAll(home, origin)
}

function linkTo(address: string, search: URLSearchParams, after?: string): string {
  const kept = keptOf(search)
  if (after !== undefined) kept.set('after', after)
  const asked = kept.toString()
  return asked === '' ? address : `${address}?${asked}`
}

/** What `omit_internal` leaves out, by type. `Body.legislativeTerm` is demanded by its schema and therefore stays. */
const omitted: Readonly<Record<string, readonly string[]>> = {
  AgendaItem: ['auxiliaryFile'],
  Meeting: ['auxiliaryFile', 'agendaItem'],
  Paper: ['auxiliaryFile', 'location'],
  Person: ['membership'],
}

function withoutLists(json: string): string {
  const object: Record<string, unknown> = JSON.parse(json)
  const names = omitted[String(object.type).split('/').at(-1) ?? ''] ?? []
  return JSON.stringify(Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))))
}

/** An object where it stands alone, with its back references, as JSON; nothing where there is none. */
export async function objectPage(db: Db, ref: Ref, origin: string): Promise<string | undefined> {
  const found = await findObject(db, ref)
  if (!found) return undefined
  const { json, alone } = found
  const whole = alone === '{}' ? json : `${json.slice(0, -1)},${alone.slice(1)}`
  return whole.replaceAll(home, origin)
}
