import { happenedByZone } from '#city/facts/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'
import { router, see } from '#platform/http/env.ts'
import { present } from '#platform/refusal.ts'
import { drawnBlocks, type ZoneBlock } from './blocks.ts'
import { bordersOn } from './number-queries.ts'
import { ZonePage } from './pages/zone-page.tsx'
import { ZonesPage } from './pages/zones-page.tsx'
import { findPublicZone, findZoneNamed, measureOn, numbersOf, partsOf, zonesById, zonesOn } from './queries.ts'
import { attributionsOf, monthsBack, schematicOf } from './reading.ts'
import type { Zone } from './tables.ts'
import { words } from './words.ts'

/** The pages of zones, with what other rooms have to show there. Put together in `app.ts`, which knows all rooms. */
export function zoneRoutes(blocks: readonly ZoneBlock[] = []) {
  const pages = router()

  pages.get('/', async (c) => {
    const { db, now } = c.var.work
    const props = await allZones(db, today(now))
    return c.render(() => <ZonesPage {...props} />, { title: words.zones, description: words.districtsLead })
  })

  pages.get('/:code', async (c) => {
    const { db, now } = c.var.work
    const asked = c.req.param('code')
    const zone = await findPublicZone(db, asked)
    if (!zone) {
      const named = present(await findZoneNamed(db, asked), words.noSuchZone)
      return see(c, `/zones/${named.code}`)
    }
    const props = await pageOf(db, zone, today(now))
    const drawn = await drawnBlocks(blocks, db, zone, now)
    return c.render(() => <ZonePage {...props} blocks={drawn} />, {
      title: zone.name,
      canonical: `/zones/${zone.code}`,
    })
  })
  return pages
}

/** `/z/d03`: what stands on posters and in messages. */
export const shortZones = router().get('/:code', async (c) => {
  const zone = present(await findPublicZone(c.var.work.db, c.req.param('code')), words.noSuchZone)
  return see(c, `/zones/${zone.code}`)
})

async function allZones(db: Db, on: string) {
  const since = monthsBack(on)
  const [districts, neighbourhoods, people, areas, counts, borders] = await Promise.all([
    zonesOn(db, 'district', on),
    zonesOn(db, 'neighbourhood', on),
    measureOn(db, 'district', 'population', on),
    measureOn(db, 'district', 'area', on),
    happenedByZone(db, since),
    bordersOn(db, 'district', on),
  ])
  const attributions = attributionsOf([...people.values(), ...areas.values()])
  return { districts, neighbourhoods, counts, since, people, areas, borders, attributions }
}

async function pageOf(db: Db, zone: Zone, on: string) {
  const [districts, people, counted, borders] = await Promise.all([
    zonesOn(db, 'district', on),
    measureOn(db, 'district', 'population', on),
    numbersOf(db, zone.id),
    bordersOn(db, zone.kind, on),
  ])
  const drawing = borders?.zones.find((one) => one.zone.id === zone.id)?.drawing
  const beside = await besides(db, zone, drawing?.neighbours)
  const here = zone.kind === 'district' ? zone.id : beside.parent?.id
  const schematic = schematicOf(districts, here, people)
  const numbers = newestOf(counted)
  const shown = { schematic, numbers, attributions: attributionsOf(numbers) }
  return { zone, ...beside, ...shown, borders: drawing?.shape ? borders : undefined }
}

/** What a zone lies in, what lies in it, and what lies beside it. */
async function besides(db: Db, zone: Zone, neighbourIds: readonly string[] = []) {
  const [parts, parents, neighbours] = await Promise.all([
    partsOf(db, zone.id),
    zonesById(db, zone.parentId ? [zone.parentId] : []),
    zonesById(db, neighbourIds),
  ])
  return { parts, parent: parents[0], neighbours }
}

/** Of each measure as a whole the newest number only. */
const newestOf = (counted: Awaited<ReturnType<typeof numbersOf>>) =>
  counted.filter(
    ({ part, measure }, at) =>
      part === '' && counted.findIndex((one) => one.part === '' && one.measure === measure) === at,
  )
