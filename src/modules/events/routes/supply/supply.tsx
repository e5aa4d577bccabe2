import { router } from '#platform/http/env.ts'
import { present } from '#platform/refusal.ts'
import { SupplyListPage } from '../../pages/supply/list-page.tsx'
import { SupplyPage } from '../../pages/supply/public-page.tsx'
import { findList, listsOfSupply, zonesOfList } from '../../queries/supply/lists.ts'
import { recordText } from '../../rules/supply/record.ts'
import { seasonOf } from '../../rules/supply/seasons.ts'
import { seasonName, supplyWords as words } from '../../words/supply.ts'
import { supplyViewOf } from './view-of.ts'

/** `/events/supply`: what is in reach of whom, and the lists of the seasons. */
export const supplyMap = router()

supplyMap.get('/', async (c) => {
  const [view, lists] = await Promise.all([supplyViewOf(c, 'public'), listsOfSupply(c.var.work.db)])
  return c.render(() => <SupplyPage view={view} lists={lists} />, { title: words.title, description: words.lead })
})

supplyMap.get('/:season', async (c) => {
  const { db } = c.var.work
  const list = present(await findList(db, c.req.param('season')), words.noSuchList)
  const rows = await zonesOfList(db, list.id)
  const title = words.listOf(seasonName(seasonOf(list.validFrom)))
  return c.render(() => <SupplyListPage list={list} rows={rows} />, { title, description: words.listsLead })
})

/** The record itself: its SHA-256 is on the page. */
supplyMap.get('/:season/record.json', async (c) => {
  const { db } = c.var.work
  const list = present(await findList(db, c.req.param('season')), words.noSuchList)
  const zones = (await zonesOfList(db, list.id)).map(({ zone, row }) => {
    const { people, seatHours, access, supplyIndex: index, low } = row
    return { zone: zone.code, people, seatHours, access, index, low }
  })
  const { season, validFrom, countedFrom, countedUntil, zoneKind, walk } = list
  const text = recordText({ season, validFrom, countedFrom, countedUntil, zoneKind, walk, zones })
  return c.body(text, 200, { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' })
})
