import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { importBoundaries } from '../permissions.ts'
import { moveTile } from '../actions.ts'
import { deskWords } from '../desk-words.ts'
import { tileForm } from '../forms.ts'
import { TilesPage } from '../pages/desk/tiles-page.tsx'
import { getEdition, zonesOfEdition } from '../queries.ts'
import { demandSight } from './sight.ts'

/** Where the zones of an edition stand in the schematic. */
export const tiles = router()

tiles.get('/:id/tiles', (c) => show(c, blank()))

tiles.post('/:id/tiles', async (c) => {
  demand(c.var.work.actor, importBoundaries, wholeCity)
  const id = idOf(c)
  const moved = await submit(c, tileForm, ({ zone, column, row }) =>
    moveTile(c.var.work, id, zone, [column - 1, row - 1]),
  )
  if (moved.sent) return see(c, `/desk/zones/${id}/tiles`, deskWords.movedTile)
  c.status(422)
  return show(c, moved.form)
})

async function show(c: Visit, form: FormOf<typeof tileForm>) {
  const { db, actor } = c.var.work
  demandSight(actor)
  const edition = await getEdition(db, idOf(c))
  const zones = await zonesOfEdition(db, edition.id)
  return c.render(() => <TilesPage edition={edition} zones={zones} form={form} />, { title: deskWords.tiles })
}
