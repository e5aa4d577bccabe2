import { z } from 'zod'
import { editPlaces } from '#city/places/permissions.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { demand, may } from '#platform/permission.ts'
import { addPart } from '../../actions/halls.ts'
import { partForm } from '../../forms/halls.ts'
import { HallPartsPage } from '../../pages/halls/parts.tsx'
import { hallWords as words } from '../../words/halls.ts'
import { type HallGround, hallOf } from './ground.ts'

/** The courts and rooms of a hall. */
export const hallParts = router()

hallParts.get('/:code/parts', async (c) => show(c, await hallOf(c)))

hallParts.post('/:code/parts', async (c) => {
  const ground = await hallOf(c)
  demand(c.var.work.actor, editPlaces, ground.scope)
  const sent = await submit(c, partForm, ({ once: key, ...part }) =>
    once(c.var.work, key, z.boolean(), async (held) => {
      await addPart(held, ground.hall, part)
      return true
    }),
  )
  if (sent.sent) return see(c, `/desk/halls/${ground.hall.code}/parts`, words.partAdded)
  c.status(422)
  return show(c, ground, sent.form)
})

function show(c: Visit, { hall, leaves, scope }: HallGround, form: Form = blank()) {
  const parts = leaves.filter(({ id }) => id !== hall.id)
  const mayAdd = may(c.var.work.actor, editPlaces, scope)
  return c.render(() => <HallPartsPage hall={hall} parts={parts} form={form} mayAdd={mayAdd} />, { title: words.parts })
}
