import type { Db } from '../db/database.ts'
import type { CardOf } from '../documents/cards.ts'
import { embedsIn } from '../documents/embeds-in.ts'
import type { Doc } from '../documents/model.ts'
import { addressIn, inLocale, type Locale, type Text } from '../locale.ts'
import { findThings, type Thing } from './queries.ts'
import type { SearchSource } from './source.ts'

/** What one thing of each kind is called, from every room that offers something. */
export type ThingNames = ReadonlyMap<string, Text>

export const namesOfThings = (sources: readonly SearchSource[]): ThingNames =>
  new Map(sources.map(({ kind, one }) => [kind, one]))

interface Reader {
  /** The language of the text. */
  readonly locale: Locale
  /** The language of the page around it, to which the links lead. */
  readonly pageLocale?: Locale
  readonly names: ThingNames
}

/** As much of a lead as a card shows, cut between words. */
const mostOfLead = 180

/**
 * The cards of one or more documents, looked up in one query. They come from what readers can find: a draft has no
 * entry there and what is withdrawn loses it, so a card never says more than the search does.
 */
export async function cardsFor(db: Db, docs: readonly Doc[], reader: Reader): Promise<CardOf> {
  const wanted = docs.flatMap(embedsIn)
  const found = new Map((await findThings(db, wanted, reader.locale)).map((thing) => [idOf(thing), thing]))
  return ({ attrs }) => {
    const thing = found.get(idOf(attrs))
    return thing && cardOf(thing, reader)
  }
}

const idOf = ({ kind, ref }: { readonly kind: string; readonly ref: string }) => `${kind} ${ref}`

function cardOf({ kind, title, lead, locale, url }: Thing, { locale: textLocale, pageLocale, names }: Reader) {
  const name = names.get(kind)
  if (!name) return undefined
  const href = addressIn(pageLocale ?? textLocale, encodeURI(decodeURI(url)))
  return { kind: inLocale(name, textLocale), title, lead: clipped(lead), locale, href }
}

const clipped = (lead: string) =>
  lead.length <= mostOfLead ? lead : `${lead.slice(0, mostOfLead).replace(/\s+\S*$/, '')}…`
