import type { MiddlewareHandler } from 'hono'
import { demandCoordinator } from '#engines/commitment/index.ts'
import { type Env, router } from '#platform/http/env.ts'
import { anywhere, demand, type Permission } from '#platform/permission.ts'
import { entering } from './routes/desk/entering.tsx'
import { dividing } from './routes/desk/dividing.tsx'
import { importing } from './routes/desk/importing.tsx'
import { letters } from './routes/desk/letters.tsx'
import { list } from './routes/desk/list.tsx'
import { steps } from './routes/desk/steps.tsx'
import { papers } from './routes/papers/desk.tsx'
import { ruling } from './routes/desk/ruling.tsx'
import { getResolution } from './queries/resolutions.ts'
import { keepResolutions, publishCouncilRules, readCouncil, ruleOnLaw } from './permissions.ts'

/** Everything below `/desk/council`. Whether somebody may at all is asked here, and so is which resolutions are theirs. */
export const desk = router()

const only =
  (wanted: Permission): MiddlewareHandler<Env> =>
  async (c, next) => {
    demand(c.var.work.actor, wanted, anywhere)
    await next()
  }

desk.use('*', only(readCouncil))
for (const path of ['/new', '/briefs', '/import', '/import/*', '/papers/new', '/papers/:id/attachment']) {
  desk.use(path, only(keepResolutions))
}

/** Of another unit’s resolution nobody fills in a form: whoever has no part in it hears so before a word of it is read. */
const theirs: MiddlewareHandler<Env> = async (c, next) => {
  await demandCoordinator(c.var.work, await getResolution(c.var.work.db, c.req.param('address') ?? ''))
  await next()
}

const one = '/:address{[0-9-]+}'
for (const path of [
  'law',
  'votes',
  'text',
  'publication',
  'attachment',
  'divide',
  'divide/*',
  'settlement',
  'clauses/*',
  'letters',
]) {
  desk.use(`${one}/${path}`, only(keepResolutions), theirs)
}
desk.use(`${one}/withdrawal`, only(ruleOnLaw), theirs)
desk.use('/rules/:key', only(publishCouncilRules))

desk
  .route('/', papers)
  .route('/', ruling)
  .route('/', entering)
  .route('/', importing)
  .route('/', dividing)
  .route('/', letters)
  .route('/', steps)
  .route('/', list)
