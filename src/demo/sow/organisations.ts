import { insertOrganisation, insertStanding } from '#city/organisations/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { key } from '#platform/text/tokens.ts'
import { organisations } from '../organisations.ts'
import type { DemoOrganisation } from '../shapes.ts'
import { morningOf } from './morning.ts'

type Ids = Map<string, string>

/** Sample offices and associations, which stand parents first; gives their ids by slug. */
export async function sowOrganisations(db: Db, zones: ReadonlyMap<string, string>): Promise<Ids> {
  const ids: Ids = new Map()
  for (const one of organisations) ids.set(one.slug, await sowOrganisation(db, one, { zones, ids }))
  return ids
}

async function sowOrganisation(db: Db, one: DemoOrganisation, known: { zones: ReadonlyMap<string, string>; ids: Ids }) {
  const { slug, kind, name, summary, standing } = one
  const [zoneId, parentId] = [idIn(known.zones, one.zone), idIn(known.ids, one.parent)]
  const createdAt = morningOf(standing[0]?.since ?? '2024-11-01')
  const row = { slug, kind, name, nameKey: key(name.fa), summary, zoneId, parentId, sample: true, createdAt }
  const { id } = await insertOrganisation(db, row)
  for (const { state, since, until = null, source } of standing) {
    await insertStanding(db, { organisationId: id, state, since, until, source, recordedAt: morningOf(since) })
  }
  return id
}

const idIn = (ids: ReadonlyMap<string, string>, slug = '') => ids.get(slug) ?? null
