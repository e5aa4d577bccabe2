import { type SQL, sql } from 'drizzle-orm'
import type { ZoneKind } from '#city/zones/tables.ts'

/** Places told as coarsely as a district say nothing of their neighbourhood. */
const toldFor = (kind: ZoneKind): SQL =>
  kind === 'district' ? sql`l.public_form is not null` : sql`l.public_form in ('exact', 'street', 'neighbourhood')`

/**
 * The zone of a kind in which a session lies, as an expression over session `s`, its place `l` (left joined) and offering
 * `o`: the one of its place as far as that is published, else the zone of the offering, or the one that is part of.
 */
export const zoneOfSession = (kind: ZoneKind): SQL => sql`coalesce(
  (select d.zone_id from places_zones d
    where d.place_id = s.place_id and d.kind = ${kind} and (l.position_id is null or ${toldFor(kind)}) limit 1),
  (select u.id from zones z join zones u on u.id in (z.id, z.parent_id) where z.id = o.zone_id and u.kind = ${kind} limit 1))`
