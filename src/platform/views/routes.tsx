import { blank, type FormOf, submit } from '../forms/form.ts'
import { router, see, type Visit } from '../http/env.ts'
import { idOf } from '../http/params.ts'
import { anywhere, demand, demandPerson, enterDesk } from '../permission.ts'
import { present, refuse } from '../refusal.ts'
import { removeView, renameView, saveView } from './actions.ts'
import { renameForm, viewForm, viewPlace } from './forms.ts'
import { addressOf, canonical } from './list-query.ts'
import { ViewsPage } from './page.tsx'
import { viewsOf } from './queries.ts'
import { words } from './words.ts'

/** Mount it once, below `/desk/views`: every list's views are kept here. */
export const savedViews = router()

savedViews.get('/', (c) => {
  const asked = viewPlace.safeParse(c.req.query())
  const { list, query } = present(asked.data, words.noSuchView)
  return showViews(c, { list, query: canonical(query) }, blank())
})

savedViews.post('/', async (c) => {
  const saved = await submit(c, viewForm, (values) => saveView(c.var.work, values))
  if (saved.sent) return see(c, addressOf(saved.result.list, saved.result.query), words.kept)
  const place = viewPlace.safeParse({ list: saved.form.typed('list'), query: saved.form.typed('query') })
  c.status(422)
  return showViews(c, present(place.data, words.noSuchView), saved.form)
})

savedViews.post('/:id', async (c) => {
  const renamed = await submit(c, renameForm, ({ name }) => renameView(c.var.work, idOf(c), name))
  if (renamed.sent) return see(c, addressOf(renamed.result.list, renamed.result.query), words.renamed)
  throw refuse.conflict(renamed.form.refusal ?? renamed.form.problem('name') ?? words.noSuchView)
})

savedViews.post('/:id/removal', async (c) => {
  const view = await removeView(c.var.work, idOf(c))
  return see(c, view?.list ?? '/desk', words.removed)
})

async function showViews(c: Visit, place: { list: string; query: string }, form: FormOf<typeof viewForm>) {
  const { db, actor } = c.var.work
  demand(actor, enterDesk, anywhere)
  const { id } = demandPerson(actor)
  const views = await viewsOf(db, id, place.list)
  return c.render(() => <ViewsPage {...place} form={form} views={views} />, { title: words.title })
}
