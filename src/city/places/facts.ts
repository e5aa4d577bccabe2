import { z } from 'zod'
import { fact, insideFact } from '#platform/facts/fact.ts'
import { methods } from './tables.ts'
import { words } from './words.ts'

const placeId = z.uuid()

export const placeCreated = fact('places.created', words.placeCreated, z.object({ placeId, code: z.string() }))

/** Its kinds, its life or how it is shown; which of them, and nothing of what people wrote. */
export const placeChanged = fact(
  'places.changed',
  words.placeChanged,
  z.object({ placeId, fields: z.array(z.enum(['kinds', 'summary', 'life', 'precision', 'capacity', 'parent'])) }),
)

/** Somebody said in which zone it lies, without a position. */
export const zoneStated = fact('places.zone-stated', words.zoneStated, z.object({ placeId, zoneId: z.uuid() }))

export const placeRenamed = fact('places.renamed', words.placeRenamed, z.object({ placeId, nameId: z.uuid() }))

/** The position itself stays in its row: the record would otherwise tell what may not be published. */
export const placePositioned = fact(
  'places.positioned',
  words.placePositioned,
  z.object({ placeId, positionId: z.uuid(), method: z.enum(methods), accuracy: z.number() }),
)

export const positionPinned = fact('places.pinned', words.positionPinned, z.object({ placeId, positionId: z.uuid() }))

export const placeEnded = fact('places.ended', words.placeEnded, z.object({ placeId, on: z.iso.date() }))

export const positionRead = insideFact(
  'places.position-read',
  words.positionRead,
  z.object({ placeId, positionId: z.uuid() }),
)
