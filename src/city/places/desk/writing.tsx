import { zoneChoices } from '#city/zones/choices.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { createPlace, scopeOfPlace } from '../actions.ts'
import { deskWords } from '../desk-words.ts'
import { editPlace } from '../editing.ts'
import { newPlaceForm, placeForm } from '../forms.ts'
import { EditPlacePage, NewPlacePage } from '../pages/desk/form-page.tsx'
import { editPlaces } from '../permissions.ts'
import { allKinds, getPlace } from '../queries.ts'
import type { Place } from '../tables.ts'

/** Places as they are written. */
export const writing = router()

writing.get('/new', (c) => showNew(c, blank({ life: 'standing', precision: 'exact' })))

writing.post('/', async (c) => {
  demand(c.var.work.actor, editPlaces, anywhere)
  const made = await submit(c, newPlaceForm, (wish) => createPlace(c.var.work, wish))
  if (made.sent) return see(c, `/desk/places/${made.result.code}/position`, deskWords.created)
  c.status(422)
  return showNew(c, made.form)
})

writing.get('/:code/edit', async (c) => {
  demand(c.var.work.actor, editPlaces, anywhere)
  const place = await getPlace(c.var.work.db, c.req.param('code'))
  return showEdit(c, place, blank(typedFrom(c, place)))
})

writing.post('/:code/edit', async (c) => {
  demand(c.var.work.actor, editPlaces, anywhere)
  const place = await getPlace(c.var.work.db, c.req.param('code'))
  demand(c.var.work.actor, editPlaces, await scopeOfPlace(c.var.work.db, place.id))
  const edited = await submit(c, placeForm, (wish) => editPlace(c.var.work, place.id, wish))
  if (edited.sent) return see(c, `/desk/places/${place.code}`, deskWords.saved)
  c.status(422)
  return showEdit(c, place, edited.form)
})

async function showNew(c: Visit, form: FormOf<typeof newPlaceForm>) {
  const { db, now, actor } = c.var.work
  demand(actor, editPlaces, anywhere)
  const [kinds, zones] = await Promise.all([allKinds(db), zoneChoices(db, today(now))])
  return c.render(() => <NewPlacePage form={form} kinds={kinds} zones={zones} />, { title: deskWords.newPlace })
}

async function showEdit(c: Visit, place: Place, form: FormOf<typeof placeForm>) {
  const kinds = await allKinds(c.var.work.db)
  return c.render(() => <EditPlacePage place={place} form={form} kinds={kinds} />, { title: place.name })
}

/** The place as its form shows it. */
function typedFrom(c: Visit, { kinds, summary, life, lifeSince, precision, capacity }: Place) {
  const said = Object.entries(summary ?? {}).map(([language, text]) => [`summary.${language}`, text] as const)
  return {
    ...Object.fromEntries(said),
    kinds,
    life,
    precision,
    capacity: capacity === null ? '' : String(capacity),
    ...(lifeSince !== null && dateParts('since', lifeSince, c.var.locale)),
  }
}
