import { router, see } from '#platform/http/env.ts'
import { cutPage, listAddress } from '#platform/http/paging.ts'
import { idOf } from '#platform/http/params.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { markTold } from './actions/settings.ts'
import { noticesQuery } from './forms.ts'
import { UnreachedPage } from './pages/unreached-page.tsx'
import { seeNotices } from './permissions.ts'
import { noticesIn } from './queries/notices.ts'
import { shownOf } from './routes/shown.ts'
import { words } from './words.ts'

/** Who could not be written to, below `/desk/notices`. */
export const desk = router()

const perPage = 50

desk.use('*', async (c, next) => {
  demand(c.var.work.actor, seeNotices, wholeCity)
  await next()
})

desk.get('/', async (c) => {
  const { db } = c.var.work
  const { below } = noticesQuery.parse(c.req.query())
  const { rows, last } = cutPage(await noticesIn(db, 'unreached', below, perPage + 1), perPage)
  const next = last && listAddress('/desk/notices', { below: last.id })
  const notices = await shownOf(db, rows)
  return c.render(() => <UnreachedPage {...{ notices, next }} />, { title: words.unreached })
})

desk.post('/:id/told', async (c) => {
  await markTold(c.var.work, idOf(c))
  return see(c, '/desk/notices', words.marked)
})
