import { indexThing } from '#platform/search/queries.ts'
import { deriving, when } from '#platform/work.ts'
import { editionPublished } from './facts.ts'
import { zonesOfEdition } from './queries.ts'
import { searchableZones } from './searchable.ts'

/** New boundaries bring new names: every zone of the edition is found by them, and by those it had. */
export const nameInSearch = deriving(
  when(editionPublished, 'zones.name-in-search', async ({ db }, { editionId }) => {
    for (const { zone } of await zonesOfEdition(db, editionId)) {
      const documents = await searchableZones.documentsOf(db, zone.code)
      await indexThing(db, searchableZones.kind, zone.code, documents)
    }
  }),
)
