import { z } from 'zod'
import { addThing, dropThing, setThing } from '#city/booking/equipment.ts'
import { equipmentOf } from '#city/booking/equipment-queries.ts'
import type { Equipment } from '#city/booking/tables.ts'
import { blank, type Form, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { present } from '#platform/refusal.ts'
import { thingForm } from '../../forms/halls.ts'
import { HallEquipmentPage } from '../../pages/halls/equipment.tsx'
import { hallWords as words } from '../../words/halls.ts'
import { type HallGround, hallOf } from './ground.ts'

/** What a hall has and lends. */
export const hallEquipment = router()

hallEquipment.get('/:code/equipment', async (c) => show(c, await hallOf(c), { changed: c.req.query('thing') }))

hallEquipment.post('/:code/equipment', async (c) => {
  const ground = await hallOf(c)
  const sent = await submit(c, thingForm, ({ once: key, ...thing }) =>
    once(c.var.work, key, z.boolean(), async (held) => {
      await addThing(held, ground.hall.id, thing, ground.scope)
      return true
    }),
  )
  if (sent.sent) return see(c, `/desk/halls/${ground.hall.code}/equipment`, words.thingSaved)
  c.status(422)
  return show(c, ground, { form: sent.form })
})

hallEquipment.post('/:code/equipment/:id', async (c) => {
  const ground = await hallOf(c)
  const { id } = await thingOf(c, ground)
  const sent = await submit(c, thingForm, ({ once: _key, ...thing }) => setThing(c.var.work, id, thing, ground.scope))
  if (sent.sent) return see(c, `/desk/halls/${ground.hall.code}/equipment`, words.thingSaved)
  c.status(422)
  return show(c, ground, { changed: id, form: sent.form })
})

hallEquipment.post('/:code/equipment/:id/removal', async (c) => {
  const ground = await hallOf(c)
  const listed = await equipmentOf(c.var.work.db, ground.hall.id)
  const id = idOf(c)
  if (listed.some((thing) => thing.id === id)) await dropThing(c.var.work, id, ground.scope)
  return see(c, `/desk/halls/${ground.hall.code}/equipment`, words.thingDropped)
})

/** A thing of this hall; of another it is not here. */
async function thingOf(c: Visit, { hall }: HallGround): Promise<Equipment> {
  const id = idOf(c)
  const things = await equipmentOf(c.var.work.db, hall.id)
  return present(
    things.find((thing) => thing.id === id),
    words.none,
  )
}

interface Shown {
  readonly changed?: string | undefined
  readonly form?: Form
}

async function show(c: Visit, { hall }: HallGround, { changed, form }: Shown = {}) {
  const things = await equipmentOf(c.var.work.db, hall.id)
  const thing = things.find(({ id }) => id === changed)
  const props = { hall, things, changed: thing?.id, form: form ?? (thing ? typedOf(thing) : blank()) }
  return c.render(() => <HallEquipmentPage {...props} />, { title: words.things })
}

const typedOf = ({ name, stock, isLent, mostEach }: Equipment): Form =>
  blank({
    ...Object.fromEntries(Object.entries(name).map(([language, text]) => [`name.${language}`, text])),
    stock: String(stock),
    ...(isLent && { isLent: 'on' }),
    ...(mostEach !== null && { mostEach: String(mostEach) }),
  })
