import { insertOrganisation, insertStanding } from '#city/organisations/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'
import { organisations } from '../organisations.ts'
import { morningOf } from './morning.ts'

/** Sample offices and associations, parents first; gives their ids by slug. */
export async function sowOrganisations(db: Db, zones: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const waiting = [...organisations]
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ parent }) => parent === undefined || ids.has(parent))
    const [one] = waiting.splice(Math.max(0, next), 1)
    if (!one) break
    const { slug, kind, name, summary, zone, parent, standing } = one
    const createdAt = morningOf(standing[0]?.since ?? '2024-11-01')
    const place = { zoneId: (zone && zones.get(zone)) ?? null, parentId: (parent && ids.get(parent)) ?? null }
    const row = { slug, kind, name, nameKey: key(name.fa), summary, ...place, sample: true, createdAt }
    const { id } = await insertOrganisation(db, row)
    ids.set(slug, id)
    for (const { state, since, until, source } of standing) {
      const dated = { state, since, until: until ?? null, source, recordedAt: morningOf(since) }
      await insertStanding(db, { organisationId: id, ...dated })
    }
  }
  return ids
}
