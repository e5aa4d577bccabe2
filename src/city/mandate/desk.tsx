import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { editMandateItem } from './actions.ts'
import { mandateForm } from './forms.ts'
import { MandateDesk, MandateItemPage } from './pages/mandate-desk.tsx'
import { editMandate } from './permissions.ts'
import { findMandateItem, wholeMandate } from './queries.ts'
import { words } from './words.ts'

export const desk = router()

desk.use('*', async (c, next) => {
  demand(c.var.work.actor, editMandate, wholeCity)
  await next()
})

desk.get('/', async (c) => {
  const items = await wholeMandate(c.var.work.db)
  return c.render(() => <MandateDesk items={items} />, { title: words.mandateDesk })
})

desk.get('/:id', (c) => showItem(c, c.req.param('id')))

desk.post('/:id', async (c) => {
  const id = c.req.param('id')
  const sent = await submit(c, mandateForm, ({ group, seen, ...wish }) =>
    editMandateItem(c.var.work, id, { ...wish, group: group === '' ? undefined : group, seen: new Date(seen) }),
  )
  if (sent.sent) return see(c, '/desk/mandate', words.saved)
  c.status(422)
  return showItem(c, id, sent.form)
})

async function showItem(c: Visit, id: string, form?: FormOf<typeof mandateForm>) {
  const item = present(await findMandateItem(c.var.work.db, id), words.noSuchItem)
  const { title, official, group, evidence } = item
  const said = Object.entries(title).map(([language, text]) => [`title.${language}`, text] as const)
  const typed = { ...Object.fromEntries(said), official: official ?? '', group: group ?? '', evidence }
  return c.render(() => <MandateItemPage item={item} form={form ?? blank(typed)} />, { title: item.title })
}
