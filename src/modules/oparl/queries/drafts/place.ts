import { placesById } from '#city/places/queries.ts'
import { publicPosition } from '#city/places/rules.ts'
import type { Db } from '#platform/db/database.ts'
import { addressOf, type Draft, home } from '#platform/oparl/objects.ts'
import { embeddersOf } from '../embedders.ts'

/** Where a meeting is held or a paper is about. Only what is published of its position. */
export async function placeDrafts(db: Db, id: string): Promise<Draft[]> {
  const [place] = await placesById(db, [id])
  const embedders = await embeddersOf(db, { kind: 'locations', id })
  if (!place || embedders.length === 0) return []
  const position = publicPosition(place)
  const of = (kind: 'meetings' | 'papers') =>
    embedders.filter((each) => each.kind === kind).map((each) => addressOf(kind, each.id))
  return [
    {
      kind: 'locations',
      id,
      createdAt: place.createdAt,
      fields: {
        description: place.name.fa,
        locality: 'تبریز',
        geojson: position && {
          type: 'Feature',
          properties: { name: place.name.fa, accuracy: position.accuracy },
          geometry: { type: 'Point', coordinates: position.at },
        },
        web: `${home}/places/${place.code}`,
      },
      alone: { meetings: of('meetings'), papers: of('papers') },
    },
  ]
}
