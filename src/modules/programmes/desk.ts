import { router } from '#platform/http/env.ts'
import { activities } from './desk/activities.tsx'
import { edit } from './desk/edit.tsx'
import { importing } from './desk/import.tsx'
import { list } from './desk/list.tsx'
import { show } from './desk/show.tsx'
import { planPdf, showDeskPlan } from './routes/plan.tsx'

/** Everything below `/desk/programmes`. */
export const desk = router()

desk.get('/plan', showDeskPlan)
desk.get('/plan.pdf', planPdf)
desk.route('/', list).route('/', edit).route('/', show).route('/', importing).route('/', activities)
