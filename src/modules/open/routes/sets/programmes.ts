import { type ListedProgramme, programmesWanted } from '#city/programmes/queries.ts'
import { findPublicZone, zonesById } from '#city/zones/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { Programme } from '../../forms/city.ts'
import { programmeFilters } from '../../forms/params.ts'
import { dayOf, saidOf } from '../../rules/answering.ts'
import { words } from '../../words.ts'
import { cut, dataSet, named, readKey } from './set.ts'

export const programmes = dataSet({
  name: 'programmes',
  title: words.programmes,
  summary: 'Programmes, the latest to start first',
  item: Programme,
  filters: programmeFilters,
  async page({ db, publicUrl }, { state, duty, zone, audience, from, to }, { after, limit }) {
    const [startsOn = '', id = ''] =
      readKey(after, /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/) ?? []
    const below = after === undefined ? undefined : { startsOn, id }
    const zoneId = zone && named('zone', await findPublicZone(db, zone)).id
    const wish = { state, audience, from, to, dutyId: duty, zoneId }
    const { kept, next } = cut(await programmesWanted(db, wish, below, limit + 1), limit, keyOf)
    const codes = await codesOfZones(
      db,
      kept.flatMap(({ zones }) => zones),
    )
    return { items: kept.map((programme) => programmeOf(programme, codes, publicUrl)), next }
  },
})

const keyOf = ({ startsOn, id }: ListedProgramme) => `${startsOn}_${id}`

/** The public codes of zones by their ids. */
export async function codesOfZones(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await zonesById(db, [...new Set(ids)])).map(({ id, code }) => [id, code]))
}

/** A programme as open data tells it. */
export const programmeOf = (
  programme: Omit<ListedProgramme, 'sortKey'>,
  codes: ReadonlyMap<string, string>,
  publicUrl: string,
) => {
  const { code, slug, name, summary, state, audience, duties, zones, owner, ownerSlug, budgetRial, sample } = programme
  return {
    code,
    slug,
    url: `${publicUrl}/programmes/${encodeURIComponent(slug)}`,
    name: saidOf(name),
    summary: saidOf(summary),
    state,
    audience,
    duties,
    wholeCity: zones.length === 0,
    zones: zones.flatMap((id) => codes.get(id) ?? []).toSorted(),
    owner: { slug: ownerSlug, name: saidOf(owner) },
    startsOn: dayOf(programme.startsOn),
    endsOn: dayOf(programme.endsOn),
    budgetRial: budgetRial === null ? null : String(budgetRial),
    sample,
  }
}
