import { findOrganisation, organisationsById } from '#city/organisations/queries.ts'
import { standingOfMatters } from '#engines/commitment/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, fiscalYearOf, type IsoDay } from '#platform/calendar/jalali.ts'
import type { Db } from '#platform/db/database.ts'
import { cutPage } from '#platform/http/paging.ts'
import { present } from '#platform/refusal.ts'
import { words as platform } from '#platform/words.ts'
import { key } from '#platform/text/tokens.ts'
import { legalRuleOn } from '../actions/keep.ts'
import type { CouncilQuery } from '../forms/lists.ts'
import { countResolutions, resolutionsBetween, type ResolutionWish, resolutionsWanted } from '../queries/resolutions.ts'
import { clausesOfMany, legalEventsOfMany } from '../queries/texts.ts'
import { type BriefCoverage, summed } from '../rules/brief.ts'
import { legalStanding, type LegalStanding } from '../rules/legal.ts'
import type { Clause, Resolution } from '../tables.ts'
import { partsOf } from './view.ts'

/** A resolution as a list shows it. */
export interface ListedResolution {
  readonly resolution: Resolution
  readonly standing: LegalStanding
  readonly coverage: BriefCoverage
  readonly progress: number | undefined
}

interface Reading {
  readonly db: Db
  readonly now: Date
}

/** Standing and coverage of several resolutions: four queries, however many they are. */
export async function listedOf({ db, now }: Reading, all: readonly Resolution[]): Promise<ListedResolution[]> {
  const ids = all.map(({ id }) => id)
  const [events, clauses] = await Promise.all([legalEventsOfMany(db, ids), clausesOfMany(db, ids)])
  const rules = await rulesOf(db, all)
  const byResolution = Map.groupBy(events, ({ resolutionId }) => resolutionId)
  const standings = new Map(
    all.map(({ id, adoptedOn }) => {
      const rule = rules(adoptedOn)
      return [id, legalStanding(adoptedOn, byResolution.get(id) ?? [], rule, today(now))]
    }),
  )
  const parted = all.map((resolution) => partedOf(resolution, clauses, standings.get(resolution.id)))
  const covered = await standingOfMatters(db, now, parted)
  return all.flatMap((resolution) => {
    const standing = standings.get(resolution.id)
    const found = covered.get(resolution.matterId)
    return standing && found ? [{ resolution, standing, coverage: found.coverage, progress: found.progress }] : []
  })
}

/** Two years: what is still followed up. */
const behind = 730

/** All that is followed up of a committee or under a duty, and how far it is together: a brief and the glance say the same. */
export async function followedUp(reading: Reading, of: { readonly bodyId?: string; readonly dutyId?: string }) {
  const until = today(reading.now)
  const found = await resolutionsBetween(reading.db, { ...of, from: addDays(until, -behind), until })
  const listed = await listedOf(reading, found)
  return { listed, coverage: summed(listed.map((each) => each.coverage)) }
}

/** Which figures of the law held when: asked once for each day of adoption. */
async function rulesOf(db: Db, all: readonly Resolution[]) {
  const days = [...new Set(all.map(({ adoptedOn }) => adoptedOn))]
  const found = new Map<IsoDay, Awaited<ReturnType<typeof legalRuleOn>>>()
  const newest = days.toSorted().at(-1)
  const usual = await legalRuleOn(db, newest ?? '2020-01-01')
  for (const day of days) if (day !== newest) found.set(day, await legalRuleOn(db, day))
  return (day: IsoDay) => found.get(day) ?? usual
}

const partedOf = ({ id, matterId }: Resolution, clauses: readonly Clause[], standing: LegalStanding | undefined) => ({
  matterId,
  parts: partsOf(
    clauses.filter(({ resolutionId }) => resolutionId === id),
    standing?.voidAddresses ?? [],
  ),
})

/** The query as conditions of the list. A body that does not exist is simply not there. */
export async function wishOf({ db, now }: Reading, query: CouncilQuery): Promise<ResolutionWish> {
  const { q, standing, year, body } = query
  const bodyId = body === undefined ? undefined : present(await findOrganisation(db, body), platform.nothingHere).id
  return {
    named: q === undefined ? undefined : key(q),
    standing,
    year: year === undefined ? undefined : Number(year),
    bodyId,
    on: today(now),
  }
}

/** A page of the list, how many there are, and where the next page begins. */
export async function pageOf(reading: Reading, wish: ResolutionWish, before: string | undefined, perPage: number) {
  const [adoptedOn = '', id = ''] = before?.split('_') ?? []
  const place = before === undefined ? undefined : { adoptedOn, id }
  const [found, count] = await Promise.all([
    resolutionsWanted(reading.db, wish, place, perPage + 1),
    countResolutions(reading.db, wish),
  ])
  const { rows, last } = cutPage(found, perPage)
  return { listed: await listedOf(reading, rows), count, below: last && `${last.adoptedOn}_${last.id}` }
}

/** This year and those before it, as far as resolutions are kept. */
export const yearsOffered = (now: Date, many = 6): number[] =>
  Array.from({ length: many }, (_year, at) => fiscalYearOf(today(now)) - at)

export const bodyNames = async (db: Db, ids: readonly string[]) =>
  new Map((await organisationsById(db, ids)).map((body) => [body.id, body.name]))
