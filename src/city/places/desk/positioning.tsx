import { zoneChoices } from '#city/zones/choices.ts'
import { region } from '#city/zones/region.ts'
import { today } from '#platform/calendar/instant.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { refuse } from '#platform/refusal.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { isProblem } from '#platform/text/problem.ts'
import { positionPlace, scopeOfPlace } from '../actions.ts'
import { parsePoint, type TypedPoint } from '../coordinates.ts'
import { allSources } from '../desk-queries.ts'
import { deskWords } from '../desk-words.ts'
import { statePlaceZone } from '../editing.ts'
import { positionForm, zoneForm } from '../forms.ts'
import { PositionPage } from '../pages/desk/position-page.tsx'
import { editPlaces, setPositions } from '../permissions.ts'
import { getPlace, placesNear } from '../queries.ts'
import { accuracyOf, whyNotThere } from '../rules.ts'
import type { Place } from '../tables.ts'

/** Where a place is, as somebody types it: shown on a map first, recorded when they say that it is there. */
export const positioning = router()

positioning.get('/:code/position', async (c) =>
  show(c, await asked(c), { form: blank({ sourceKey: 'staff', method: 'drawn' }) }),
)

positioning.post('/:code/position', async (c) => {
  const place = await asked(c)
  demand(c.var.work.actor, setPositions, await scopeOfPlace(c.var.work.db, place.id))
  const sent = await submit(c, positionForm, async (wish) => {
    const point = parsePoint(wish.point, region.box)
    if (isProblem(point)) throw refuse.invalid(point.reason)
    const obstacle = whyNotThere(point.at, region)
    if (obstacle) throw obstacle
    const { seen, accuracy, method, sourceKey, observedOn, note } = wish
    if (seen !== wish.point) return { point, accuracy: accuracyOf(method, accuracy) }
    await positionPlace(c.var.work, place.id, { at: point.at, accuracy, method, sourceKey, observedOn, note })
    return undefined
  })
  if (!sent.sent) {
    c.status(422)
    return show(c, place, { form: sent.form })
  }
  if (sent.result === undefined) return see(c, `/desk/places/${place.code}`, deskWords.positioned)
  return show(c, place, { form: blank(await typedAgain(c)), echo: sent.result })
})

positioning.post('/:code/zone', async (c) => {
  const place = await asked(c)
  demand(c.var.work.actor, editPlaces, await scopeOfPlace(c.var.work.db, place.id))
  const stated = await submit(c, zoneForm, ({ zoneId }) => statePlaceZone(c.var.work, place.id, zoneId))
  if (stated.sent) return see(c, `/desk/places/${place.code}`, deskWords.zoneStated)
  c.status(422)
  return show(c, place, { form: blank({ sourceKey: 'staff', method: 'drawn' }), zone: stated.form })
})

const asked = (c: Visit) => {
  demand(c.var.work.actor, setPositions, anywhere)
  return getPlace(c.var.work.db, c.req.param('code') ?? '')
}

/** Every field as it was typed, to be carried along. */
async function typedAgain(c: Visit): Promise<Record<string, string>> {
  const body = await c.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

interface Shown {
  readonly form: FormOf<typeof positionForm>
  readonly zone?: FormOf<typeof zoneForm>
  readonly echo?: { readonly point: TypedPoint; readonly accuracy: number }
}

async function show(c: Visit, place: Place, { form, zone = blank(), echo }: Shown) {
  const { db, now } = c.var.work
  const [sources, zones] = await Promise.all([allSources(db), zoneChoices(db, today(now))])
  const near = echo ? await placesNear(db, echo.point.at, 12) : []
  const props = { place, form, zone, echo, near, sources, zones }
  return c.render(() => <PositionPage {...props} />, { title: deskWords.addPosition })
}
