import { eq, sql } from 'drizzle-orm'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'
import { type DrawnZone, linksBetween } from './import/links.ts'
import type { ZoneInForce } from './queries.ts'
import { region } from './region.ts'
import { links, type Zone, zones } from './tables.ts'

/** Stores what became of each zone of the edition before. Only outlines can be compared. */
export async function linkEditions(
  db: Db,
  before: { readonly id: string; readonly zones: readonly ZoneInForce[] },
  after: { readonly id: string; readonly zones: readonly ZoneInForce[] },
) {
  const found = linksBetween(drawnZones(before.zones), drawnZones(after.zones), region.frame)
  if (found.length === 0) return
  const rows = found.map(({ from, to, kind, shareByArea, shareByPeople }) => {
    return { fromEdition: before.id, toEdition: after.id, fromZone: from, toZone: to, kind, shareByArea, shareByPeople }
  })
  await db.insert(links).values(rows).onConflictDoNothing()
}

const drawnZones = (list: readonly ZoneInForce[]): DrawnZone[] =>
  list.flatMap(({ zone, drawing }) =>
    drawing.shape && drawing.hash
      ? [{ id: zone.id, name: drawing.name.fa, hash: drawing.hash, shape: drawing.shape }]
      : [],
  )

/** Gives every zone the name and the parent its new edition draws; a name that goes is remembered. */
export async function nameZones(db: Db, list: readonly ZoneInForce[], from: string) {
  for (const { zone, drawing } of list) {
    const { name, parentId } = drawing
    if (sameName(zone, name) && zone.parentId === parentId) continue
    const formerNames = sameName(zone, name)
      ? zone.formerNames
      : [...zone.formerNames, { name: zone.name, until: from }]
    await db
      .update(zones)
      .set({ name, nameKey: key(name.fa), parentId, formerNames })
      .where(eq(zones.id, zone.id))
  }
}

const sameName = (zone: Zone, { fa, en, azb }: Zone['name']) =>
  zone.name.fa === fa && zone.name.en === en && zone.name.azb === azb

/** Numbers of zones that stay the same go on holding; where the file brought a newer one, both are kept. */
export async function carryNumbers(db: Db, fromEdition: string, toEdition: string) {
  await db.execute(sql`
    insert into zones_numbers (zone_id, edition_id, measure, part, value, as_of, source, method, note)
    select n.zone_id, ${toEdition}, n.measure, n.part, n.value, n.as_of, n.source, n.method, n.note
    from zones_numbers n
    where n.edition_id = ${fromEdition}
      and (n.zone_id in (select from_zone from zones_links where to_edition = ${toEdition} and kind in ('same', 'renamed'))
           or exists (select from zones_drawings d
                      where d.edition_id = ${toEdition} and d.zone_id = n.zone_id and d.shape is null))
    on conflict do nothing`)
}
