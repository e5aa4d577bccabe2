import { router } from '#platform/http/env.ts'
import { commitment } from './commitment.tsx'
import { list } from './list.tsx'
import { visits } from './visits.tsx'

/** Everything below `/desk/due`. */
export const due = router()

due.route('/', list).route('/', visits).route('/', commitment)
