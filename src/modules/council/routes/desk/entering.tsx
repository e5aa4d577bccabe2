import { wholeMandate } from '#city/mandate/queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { enterResolution } from '../../actions/enter.ts'
import { resolutionForm } from '../../forms/desk.ts'
import { EntryPage } from '../../pages/desk/entry.tsx'
import { decidingBodies, unitsOf } from '../../queries/votes.ts'
import { deskWords } from '../../words/desk.ts'

export const entering = router()

entering.get('/new', (c) => show(c, blank({ term: '6' })))

entering.post('/new', async (c) => {
  const sent = await submit(c, resolutionForm, ({ once: key, ...wish }) => enterResolution(c.var.work, wish, key))
  if (sent.sent) return see(c, `/desk/council/${sent.result.address}/divide`, deskWords.entered)
  c.status(422)
  return show(c, sent.form)
})

async function show(c: Visit, form: FormOf<typeof resolutionForm>) {
  const { db, now, actor } = c.var.work
  const [bodies, units, items, districts] = await Promise.all([
    decidingBodies(db),
    actor?.kind === 'person' ? unitsOf(db, actor.id, today(now)) : [],
    wholeMandate(db),
    zonesOn(db, 'district', today(now)),
  ])
  const duties = items.filter(({ kind }) => kind === 'duty')
  const props = { form, bodies, units, duties, districts: districts.map(({ zone: { id, name } }) => ({ id, name })) }
  return c.render(() => <EntryPage {...props} />, { title: deskWords.enter })
}
