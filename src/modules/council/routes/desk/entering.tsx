import { z } from 'zod'
import { wholeMandate } from '#city/mandate/queries.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { enterResolution } from '../../actions/enter.ts'
import { resolutionForm } from '../../forms/desk.ts'
import { EntryPage } from '../../pages/desk/entry.tsx'
import { findPaper, papersOffered } from '../../queries/papers.ts'
import { itemsOffered } from '../../queries/sitting.ts'
import { decidingBodies, unitsOf } from '../../queries/votes.ts'
import { deskWords } from '../../words/desk.ts'

export const entering = router()

const Paper = z.uuid().optional().catch(undefined)

/** From a paper's page the form comes with what the paper says. */
entering.get('/new', async (c) => {
  const id = Paper.parse(c.req.query('paper'))
  const paper = id === undefined ? undefined : await findPaper(c.var.work.db, id)
  const { fa = '', en = '' } = paper?.title ?? {}
  return show(
    c,
    blank({ term: '6', ...(paper && { paper: paper.id, body: paper.bodyId, 'title.fa': fa, 'title.en': en }) }),
  )
})

entering.post('/new', async (c) => {
  const sent = await submit(c, resolutionForm, ({ once: key, ...wish }) => enterResolution(c.var.work, wish, key))
  if (sent.sent) return see(c, `/desk/council/${sent.result.address}/divide`, deskWords.entered)
  c.status(422)
  return show(c, sent.form)
})

/** A quarter: what a sitting decided is entered by then. */
const lookedBack = 90 * 86_400_000

async function show(c: Visit, form: FormOf<typeof resolutionForm>) {
  const { db, now, actor } = c.var.work
  const [bodies, units, mandate, districts, papers] = await Promise.all([
    decidingBodies(db),
    actor?.kind === 'person' ? unitsOf(db, actor.id, today(now)) : [],
    wholeMandate(db),
    zonesOn(db, 'district', today(now)),
    papersOffered(db),
  ])
  const duties = mandate.filter(({ kind }) => kind === 'duty')
  const items = await itemsOffered(
    db,
    bodies.map(({ id }) => id),
    new Date(now.getTime() - lookedBack),
  )
  const named = districts.map(({ zone: { id, name } }) => ({ id, name }))
  const props = { form, bodies, units, duties, papers, items, districts: named }
  return c.render(() => <EntryPage {...props} />, { title: deskWords.enter })
}
