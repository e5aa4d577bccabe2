import { findPlace } from '#city/places/queries.ts'
import { findProgramme } from '#city/programmes/queries.ts'
import { findPublicZone } from '#city/zones/queries.ts'
import { recordFilters } from '../../forms/params.ts'
import { Fact } from '../../forms/portal.ts'
import { factsAfter, type RecordRow } from '../../queries/record.ts'
import { dayOf, saidOrNull } from '../../rules/answering.ts'
import { type Disclosed, disclosed, unitOf } from '#city/facts/disclosure.ts'
import type { FactKind } from '#city/facts/rules.ts'
import { labelOf } from '../../rules/known.ts'
import { words } from '../../words.ts'
import { cut, dataSet, named, readKey } from './set.ts'

export const record = dataSet({
  name: 'record',
  title: words.record,
  summary: 'The hash-chained record of what happened, oldest first; people never',
  item: Fact,
  filters: recordFilters,
  async page({ db, facts }, { name, kind, programme, zone, place, from, to }, { after, limit }) {
    const [number = '0'] = readKey(after, /^(\d{1,15})$/) ?? []
    const wish = {
      name,
      kind,
      from,
      to,
      programmeId: programme && named('programme', await findProgramme(db, programme)).id,
      zoneId: zone && named('zone', await findPublicZone(db, zone)).id,
      placeId: place && named('place', await findPlace(db, place)).id,
    }
    const found = await factsAfter(db, [...facts.keys()], wish, { after: Number(number), most: limit + 1 })
    const { kept, next } = cut(found, limit, (row) => String(row.number))
    return { items: kept.map((row) => factOf(row, facts)), next }
  },
})

const closed = {
  name: null,
  label: null,
  kind: null,
  day: null,
  programme: null,
  zone: null,
  place: null,
  quantity: null,
}

function factOf(row: RecordRow, facts: ReadonlyMap<string, FactKind>) {
  const { number, hash, name, kind, programme, zone, place } = row
  if (!row.open) return { number, hash, withheld: true, ...closed }
  return {
    number,
    hash,
    withheld: false,
    name,
    label: saidOrNull(labelOf(facts, name)),
    kind,
    day: dayOf(row.day),
    programme,
    zone,
    place,
    quantity: row.corrects ? untold : disclosed(row.quantity, unitIn(row)),
  }
}

/** By how much a correction moves a count. */
const untold: Disclosed = { value: null, unit: 'people', withheld: true }

/** Where nobody counted people a fact happened once, or counts the things of its kind. */
const unitIn = ({ people, quantity, kind }: RecordRow) => {
  if (people) return 'people'
  return quantity === 1 ? 'things' : unitOf(kind)
}
