import { type Activity, activitiesOfProgramme } from '#city/facts/activity-queries.ts'
import { monthsOfProgramme } from '#city/facts/queries.ts'
import { mandateEvidence } from '#city/mandate/evidence.ts'
import { placesById } from '#city/places/queries.ts'
import { programmesInOrder } from '#city/programmes/lists.ts'
import { claimsOf, findProgrammeById, type WholeProgramme } from '#city/programmes/queries.ts'
import { zonesById } from '#city/zones/queries.ts'
import { comingSessions } from '#modules/events/index.ts'
import { publishedArticles } from '#modules/portal/index.ts'
import { today } from '#platform/calendar/instant.ts'
import type { Db } from '#platform/db/database.ts'

export const activitiesPerPage = 20

/** Everything a page or a sheet tells of a programme. */
export type ProgrammeDetail = Awaited<ReturnType<typeof detailOf>>

export async function detailOf(db: Db, now: Date, programme: WholeProgramme, before?: string) {
  const { id, parentId } = programme
  const [evidence, claims, months, found, children, parent, articles, sessions] = await Promise.all([
    mandateEvidence(db, today(now)),
    claimsOf(db, [id]),
    monthsOfProgramme(db, id),
    activitiesOfProgramme(db, id, before, activitiesPerPage + 1),
    programmesInOrder(db, { parentId: id }, { most: 60 }),
    parentId === null ? undefined : findProgrammeById(db, parentId),
    publishedArticles(db, { programmeId: id }, undefined, 6),
    comingSessions(db, now, { programmeId: id }),
  ])
  const activities = found.slice(0, activitiesPerPage)
  return {
    programme,
    duties: evidence.duties.filter(({ item }) => programme.duties.includes(item.id)),
    aims: evidence.aims.filter((aim) => programme.duties.includes(aim.id)),
    claims,
    months,
    activities,
    next: found.length > activitiesPerPage ? activities.at(-1)?.id : undefined,
    children,
    parent,
    articles,
    sessions,
    ...(await groundOf(db, programme, activities)),
  }
}

/** The zones and places a programme and its activities name, by id. */
export async function groundOf(
  db: Db,
  { zones }: Pick<WholeProgramme, 'zones'>,
  activities: readonly Pick<Activity, 'zoneId' | 'placeId'>[],
) {
  const zoneIds = new Set([...zones, ...activities.flatMap(({ zoneId }) => zoneId ?? [])])
  const placeIds = new Set(activities.flatMap(({ placeId }) => placeId ?? []))
  const [zonesFound, places] = await Promise.all([zonesById(db, [...zoneIds]), placesById(db, [...placeIds])])
  return {
    zones: new Map(zonesFound.map((zone) => [zone.id, zone])),
    places: new Map(places.map((place) => [place.id, place])),
  }
}
