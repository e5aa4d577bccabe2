import { router } from '#platform/http/env.ts'
import { fieldwork } from './desk/fieldwork.tsx'
import { list } from './desk/list.tsx'
import { place } from './desk/place.tsx'
import { positioning } from './desk/positioning.tsx'
import { writing } from './desk/writing.tsx'

/** `/desk/places`: the list, what has to be looked at on the spot, and everything about one place. */
export const desk = router()
  .route('/', list)
  .route('/', fieldwork)
  .route('/', writing)
  .route('/', positioning)
  .route('/', place)
