import type { MiddlewareHandler } from 'hono'
import { type Env, router } from '#platform/http/env.ts'
import { anywhere, demand, type Permission } from '#platform/permission.ts'
import { entering } from './routes/desk/entering.tsx'
import { dividing } from './routes/desk/dividing.tsx'
import { importing } from './routes/desk/importing.tsx'
import { list } from './routes/desk/list.tsx'
import { steps } from './routes/desk/steps.tsx'
import { keepResolutions, readCouncil, ruleOnLaw } from './permissions.ts'

/** Everything below `/desk/council`. Whether somebody may at all is asked here, which resolutions are theirs by each action. */
export const desk = router()

const only =
  (wanted: Permission): MiddlewareHandler<Env> =>
  async (c, next) => {
    demand(c.var.work.actor, wanted, anywhere)
    await next()
  }

desk.use('*', only(readCouncil))
for (const path of [
  '/new',
  '/briefs',
  '/import',
  '/import/*',
  '/:address/divide',
  '/:address/divide/*',
  '/:address/settlement',
  '/:address/clauses/*',
]) {
  desk.use(path, only(keepResolutions))
}
for (const path of ['law', 'votes', 'text', 'publication', 'attachment'])
  desk.use(`/:address/${path}`, only(keepResolutions))
desk.use('/:address/withdrawal', only(ruleOnLaw))

desk.route('/', entering).route('/', importing).route('/', dividing).route('/', steps).route('/', list)
