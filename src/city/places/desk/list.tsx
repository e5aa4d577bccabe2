import { districtChoices } from '#city/zones/choices.ts'
import { zonesById } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router } from '#platform/http/env.ts'
import { cutPage, listAddress, namePlace, readNamePlace } from '#platform/http/paging.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { canonical } from '#platform/views/list-query.ts'
import { tabsOf } from '#platform/views/tabs.ts'
import type { Work } from '#platform/work.ts'
import { countPlaces, everyPlace, type PlaceWish, placesWanted } from '../desk-queries.ts'
import { deskWords } from '../desk-words.ts'
import { type ListQuery, listQuery } from '../forms.ts'
import { PlacesDesk } from '../pages/desk/list-page.tsx'
import { editPlaces } from '../permissions.ts'
import { allKinds } from '../queries.ts'
import { exportColumns } from './export-columns.ts'

export const list = router()

const address = '/desk/places'
const perPage = 50

list.get('/', async (c) => {
  const { work } = c.var
  const { db, now, actor } = work
  demand(actor, editPlaces, anywhere)
  const query = listQuery.parse(c.req.query())
  const wish = wishOf(query)
  const [found, kinds, districts, tabs] = await Promise.all([
    placesWanted(db, wish, readNamePlace(query.below), perPage + 1),
    allKinds(db),
    districtChoices(db, today(now)),
    tabsFor(work, new URL(c.req.url).search),
  ])
  const { rows, last } = cutPage(found, perPage)
  const next = last && listAddress(address, { ...query, below: namePlace(last.place) })
  const zones = new Map((await zonesById(db, zoneIds(rows))).map(({ id, name }) => [id, name]))
  const props = { rows, next, query, kinds, districts, tabs, zones }
  return c.render(() => <PlacesDesk {...props} />, { title: deskWords.places })
})

for (const format of ['csv', 'xlsx'] as const) {
  list.get(`/export.${format}`, (c) => {
    const { db, actor } = c.var.work
    demand(actor, editPlaces, anywhere)
    const rows = everyPlace(db, wishOf(listQuery.parse(c.req.query())))
    return exportResponse(c, { format, name: deskWords.exportName, columns: exportColumns(c.var.publicUrl), rows })
  })
}

const wishOf = ({ text, kind, zone, located, life }: ListQuery): PlaceWish => ({
  named: text,
  kind,
  zoneId: zone,
  located,
  life,
})

const zoneIds = (rows: readonly { readonly zone: string | null }[]) => [
  ...new Set(rows.flatMap(({ zone }) => zone ?? [])),
]

function tabsFor(work: Work, now: string) {
  const standing = [
    { label: deskWords.all, query: '' },
    { label: deskWords.unlocated, query: 'located=no' },
    { label: deskWords.lostPlaces, query: 'life=lost' },
  ]
  const count = (query: URLSearchParams) => countPlaces(work.db, wishOf(listQuery.parse(Object.fromEntries(query))))
  return tabsOf(work, { list: address, now: canonical(now), standing, count })
}
