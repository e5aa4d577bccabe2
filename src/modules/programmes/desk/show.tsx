import { z } from 'zod'
import { registerClaim, setProgrammeState } from '#city/programmes/actions.ts'
import { getProgrammeOfCode } from '#city/programmes/queries.ts'
import { isLate } from '#city/programmes/rules.ts'
import { programmeStates } from '#city/programmes/tables.ts'
import { words as city } from '#city/programmes/words.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { readFields } from '#platform/forms/read-fields.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { codeOf } from '#platform/http/params.ts'
import { refuse } from '#platform/refusal.ts'
import { claimForm } from '../forms/programme.ts'
import { ClaimFormPage } from '../pages/desk/claim-form.tsx'
import { ProgrammeDesk } from '../pages/desk/programme.tsx'
import { detailOf } from '../routes/detail.ts'
import { deskWords } from '../words/desk.ts'

export const show = router()

const Before = z.uuid().optional().catch(undefined)

show.get('/:code{[0-9]+}', async (c) => {
  const { db, now } = c.var.work
  const programme = await getProgrammeOfCode(db, codeOf(c))
  const detail = await detailOf(db, now, programme, Before.parse(c.req.query('before')))
  return c.render(() => <ProgrammeDesk {...detail} />, { title: programme.name })
})

const State = z.object({ to: z.enum(programmeStates) })

show.post('/:code{[0-9]+}/state', async (c) => {
  const { work } = c.var
  const { id, code } = await getProgrammeOfCode(work.db, codeOf(c))
  const { sent } = await readFields(c)
  const wanted = State.safeParse(sent)
  if (!wanted.success) throw refuse.invalid(city.noSuchProgramme)
  await setProgrammeState(work, id, wanted.data.to)
  return see(c, `/desk/programmes/${code}`, deskWords.stateSet)
})

show.get('/:code{[0-9]+}/claims/new', (c) => showClaim(c, blank()))

show.post('/:code{[0-9]+}/claims/new', async (c) => {
  const { work } = c.var
  const { id, code } = await getProgrammeOfCode(work.db, codeOf(c))
  const sent = await submit(c, claimForm, ({ once: key, ...plan }) =>
    once(work, key, z.string(), async (held) => (await registerClaim(held, id, plan)).id),
  )
  if (sent.sent) return see(c, `/desk/programmes/${code}`, deskWords.claimRegistered)
  c.status(422)
  return showClaim(c, sent.form)
})

async function showClaim(c: Visit, form: FormOf<typeof claimForm>) {
  const { db, now } = c.var.work
  const programme = await getProgrammeOfCode(db, codeOf(c))
  const late = isLate(programme, today(now))
  return c.render(() => <ClaimFormPage form={form} programme={programme} late={late} />, { title: deskWords.newClaim })
}
