import { router } from '#platform/http/env.ts'
import { commitment } from './commitment.tsx'
import { list } from './list.tsx'

/** Everything below `/desk/due`. */
export const due = router()

due.route('/', list).route('/', commitment)
