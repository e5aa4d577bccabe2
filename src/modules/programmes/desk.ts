import type { MiddlewareHandler } from 'hono'
import { manageProgrammes, recordActivities } from '#city/programmes/permissions.ts'
import { type Env, router } from '#platform/http/env.ts'
import { anywhere, demand, type Permission } from '#platform/permission.ts'
import { activities } from './desk/activities.tsx'
import { edit } from './desk/edit.tsx'
import { importing } from './desk/import.tsx'
import { list } from './desk/list.tsx'
import { show } from './desk/show.tsx'
import { planPdf, showDeskPlan } from './routes/plan.tsx'

/** Everything below `/desk/programmes`. Whether somebody may at all is asked here, how far they may by each action. */
export const desk = router()

const only =
  (wanted: Permission): MiddlewareHandler<Env> =>
  async (c, next) => {
    demand(c.var.work.actor, wanted, anywhere)
    await next()
  }

const managed = ['/new', '/states', '/:code{[0-9]+}/edit', '/:code{[0-9]+}/state', '/:code{[0-9]+}/claims/*']
for (const path of managed) desk.use(path, only(manageProgrammes))
desk.use('/:code{[0-9]+}/activities/*', only(recordActivities))

desk.get('/plan', showDeskPlan)
desk.get('/plan.pdf', planPdf)
desk.route('/', list).route('/', edit).route('/', show).route('/', importing).route('/', activities)
