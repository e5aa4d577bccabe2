import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { zoneKinds } from './tables.ts'
import { words } from './words.ts'

const kind = z.enum(zoneKinds)

/** A file was read into a draft; nothing anybody sees has changed yet. */
export const boundariesImported = fact(
  'zones.imported',
  words.zonesImported,
  z.object({
    editionId: z.uuid(),
    kind,
    fileHash: z.string().length(64),
    fresh: z.int().min(0),
    changed: z.int().min(0),
    same: z.int().min(0),
    aside: z.int().min(0),
  }),
)

/** Somebody put a draft aside; it can be taken up again. */
export const draftAbandoned = fact(
  'zones.draft-abandoned',
  words.draftAbandoned,
  z.object({ editionId: z.uuid(), kind }),
)

/** The boundaries of a kind hold anew from a day on. */
export const editionPublished = fact(
  'zones.published',
  words.editionPublished,
  z.object({ editionId: z.uuid(), kind, validFrom: z.iso.date(), zones: z.int().min(1) }),
)

export const tileMoved = fact(
  'zones.tile-moved',
  words.tileMoved,
  z.object({ editionId: z.uuid(), zoneId: z.uuid(), column: z.int(), row: z.int() }),
)
