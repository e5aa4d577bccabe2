import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { router } from '#platform/http/env.ts'
import { drawnBlocks, type ZoneBlock } from './blocks.ts'
import { ZonePage, ZonesPage } from './pages/zone-page.tsx'
import {
  editionInForce,
  findDrawing,
  getZone,
  numbersOf,
  partsOf,
  populationsOn,
  zonesById,
  zonesOn,
} from './queries.ts'
import { schematicOf } from './reading.ts'
import type { Zone } from './tables.ts'
import { words } from './words.ts'

/** The pages of zones, with what other rooms have to show there. Put together in `app.ts`, which knows all rooms. */
export function zoneRoutes(blocks: readonly ZoneBlock[] = []) {
  const pages = router()

  pages.get('/', async (c) => {
    const { db, now } = c.var.work
    const on = today(now)
    const [districts, people] = await Promise.all([zonesOn(db, 'district', on), populationsOn(db, 'district', on)])
    const zones = districts.map(({ zone }) => zone)
    const schematic = schematicOf(districts, undefined, people)
    return c.render(() => <ZonesPage zones={zones} schematic={schematic} />, { title: words.zones })
  })

  pages.get('/:code', async (c) => {
    const { db, now } = c.var.work
    const zone = await getZone(db, c.req.param('code'))
    const props = await pageOf(db, zone, now)
    const drawn = await drawnBlocks(blocks, db, zone, now)
    return c.render(() => <ZonePage {...props} blocks={drawn} />, { title: zone.name })
  })
  return pages
}

async function pageOf(db: Db, zone: Zone, now: Date) {
  const on = today(now)
  const [districts, people] = await Promise.all([zonesOn(db, 'district', on), populationsOn(db, 'district', on)])
  const edition = await editionInForce(db, zone.kind, on)
  const drawing = edition && (await findDrawing(db, zone.id, edition.id))
  const parts = await partsOf(db, zone.id)
  const parents = await zonesById(db, zone.parentId ? [zone.parentId] : [])
  const neighbours = await zonesById(db, drawing?.neighbours ?? [])
  const here = districts.some((district) => district.zone.id === zone.id) ? zone.id : parents[0]?.id
  const schematic = schematicOf(districts, here, people)
  const numbers = (await numbersOf(db, zone.id)).filter(({ part }) => part === '')
  return { zone, parent: parents[0], parts, neighbours, numbers, schematic, onlySchematic: !drawing?.shape }
}
