import { z } from 'zod'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { closeHall, reopenHall } from '../../actions/halls.ts'
import { closingForm } from '../../forms/halls.ts'
import { HallClosingsPage } from '../../pages/halls/closings.tsx'
import { closingsOf } from '../../queries/halls/listing.ts'
import { hallWords as words } from '../../words/halls.ts'
import { type HallGround, hallOf, idsOf, leavesMeant, partChoices } from './ground.ts'

/** On which days a hall is closed. */
export const hallClosings = router()

hallClosings.get('/:code/closings', async (c) => show(c, await hallOf(c)))

hallClosings.post('/:code/closings', async (c) => {
  const ground = await hallOf(c)
  const sent = await submit(c, closingForm, ({ once: key, part, from, to, purpose, why }) =>
    once(c.var.work, key, z.boolean(), async (held) => {
      const closing = { from, to: to ?? from, purpose, why }
      await closeHall(held, leavesMeant(ground, part), closing, ground.scope)
      return true
    }),
  )
  if (sent.sent) return see(c, `/desk/halls/${ground.hall.code}/closings`, words.closedDone)
  c.status(422)
  return show(c, ground, sent.form)
})

hallClosings.post('/:code/closings/:id/end', async (c) => {
  const ground = await hallOf(c)
  await reopenHall(c.var.work, idsOf(ground), idOf(c), ground.scope)
  return see(c, `/desk/halls/${ground.hall.code}/closings`, words.reopened)
})

async function show(c: Visit, ground: HallGround, sent?: Form) {
  const { work, locale } = c.var
  const closings = await closingsOf(work.db, idsOf(ground), work.now)
  const tomorrow = addDays(today(work.now), 1)
  const form = sent ?? blank({ ...dateParts('from', tomorrow, locale), part: ground.hall.id, purpose: 'closed' })
  const props = { hall: ground.hall, parts: partChoices(ground), closings, form }
  return c.render(() => <HallClosingsPage {...props} />, { title: words.closings })
}
