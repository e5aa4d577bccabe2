import { editionPublished } from '#city/zones/facts.ts'
import { today } from '#platform/calendar/instant.ts'
import { deriving, when } from '#platform/work.ts'
import { locatePlace } from './locate.ts'
import { locatedAfter } from './queries.ts'

/** New boundaries: every place is found anew in its zones, and hidden ones are published by the new labels. */
export const rezone = deriving(
  when(editionPublished, 'places.rezone', async ({ db, now }) => {
    for (let ids = await locatedAfter(db, undefined); ids.length > 0; ids = await locatedAfter(db, ids.at(-1))) {
      for (const id of ids) await locatePlace(db, id, today(now))
    }
  }),
)
