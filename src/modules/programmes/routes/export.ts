import { everyProgramme, type ListedProgramme } from '#city/programmes/lists.ts'
import { audienceNames, stateNames } from '#city/programmes/words.ts'
import { zonesOn } from '#city/zones/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { type Column, dayColumns } from '#platform/exports/columns.ts'
import { type ExportFormat, exportResponse } from '#platform/exports/respond.ts'
import type { Visit } from '#platform/http/env.ts'
import { inLocale, type Locale, type Said } from '#platform/locale.ts'
import { listQuery } from '../forms/list.ts'
import { words } from '../words.ts'
import { wishOf } from './listing.ts'

/** The list as it is narrowed in its address, as a file. */
export async function exportList(c: Visit, format: ExportFormat): Promise<Response> {
  const { db, now } = c.var.work
  const query = listQuery.parse(c.req.query())
  const [wish, districts] = await Promise.all([wishOf(db, query), zonesOn(db, 'district', today(now))])
  const zones = new Map(districts.map(({ zone }) => [zone.id, zone.name]))
  const columns = columnsFor(c.var.locale, zones, c.var.publicUrl)
  return exportResponse(c, { format, name: words.programmes, columns, rows: everyProgramme(db, wish, query.sort) })
}

function columnsFor(locale: Locale, zones: ReadonlyMap<string, Said>, publicUrl: string): Column<ListedProgramme>[] {
  const say = (text: Said) => inLocale(text, locale)
  const list = (texts: readonly Said[]) => texts.map(say).join('; ')
  return [
    { label: words.code, type: 'number', value: ({ code }) => code },
    { label: words.named, type: 'text', value: ({ name }) => say(name) },
    { label: words.state, type: 'text', value: ({ state }) => say(stateNames[state]) },
    { label: words.dutiesAndAims, type: 'text', value: ({ duties }) => duties.join('; ') },
    {
      label: words.audience,
      type: 'text',
      value: ({ audience }) => list(audience.map((group) => audienceNames[group])),
    },
    {
      label: words.zones,
      type: 'text',
      value: (row) => list(row.zones.length === 0 ? [words.wholeCity] : row.zones.flatMap((id) => zones.get(id) ?? [])),
    },
    { label: words.owner, type: 'text', value: ({ owner }) => say(owner) },
    ...dayColumns<ListedProgramme>(words.startsOn, ({ startsOn }) => startsOn),
    ...dayColumns<ListedProgramme>(words.endsOn, ({ endsOn }) => endsOn),
    { label: words.budgetRial, type: 'money', value: ({ budgetRial }) => budgetRial },
    { label: words.address, type: 'text', value: ({ slug }) => `${publicUrl}/programmes/${encodeURIComponent(slug)}` },
  ]
}
