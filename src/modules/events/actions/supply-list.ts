import { startOfDay, today } from '#platform/calendar/instant.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { sha256 } from '#platform/lots/sha256.ts'
import { transact, type Work } from '#platform/work.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { supplyListPublished } from '../facts/supply.ts'
import { findList, insertList, insertListZones } from '../queries/supply/lists.ts'
import { offeredBetween } from '../queries/supply/offered.ts'
import { finestCounted, supplyZones } from '../queries/supply/zones.ts'
import { usualWalk } from '../rules/supply/reach.ts'
import { recordText, rounded } from '../rules/supply/record.ts'
import { type Season, seasonBefore, seasonOf } from '../rules/supply/seasons.ts'
import { supplyOf, type ZoneSupply } from '../rules/supply/zones.ts'

/**
 * Publishes where little was on offer in the season before, once for each season: computed and never typed in, so that
 * nobody chooses who has one lot more. A city that knows of no people, or had nothing on, has no list. The rules of the
 * house do it by the clock.
 */
export async function publishSupplyList(work: Work): Promise<void> {
  demand(work.actor, enrolmentPermissions.publishOfferings, wholeCity)
  const season = seasonOf(today(work.now))
  if (await findList(work.db, season.code)) return
  const counted = seasonBefore(season)
  const zoneKind = await finestCounted(work.db, counted.from)
  const found = await countedIn(work, counted, zoneKind)
  if (found.every(({ index }) => index === undefined)) return
  await transact(work, async ({ db, now, announce }) => {
    const record = {
      season: season.code,
      validFrom: season.from,
      countedFrom: counted.from,
      countedUntil: counted.until,
    }
    const zones = found.toSorted(byIndex).map(asRecorded)
    const hash = sha256(recordText({ ...record, zoneKind, walk: usualWalk, zones }))
    const list = await insertList(db, { ...record, zoneKind, walk: usualWalk, hash, publishedAt: now })
    if (!list) return
    const ids = new Map(found.map(({ code, id }) => [code, id]))
    await insertListZones(
      db,
      zones.map(({ zone, people, seatHours, access, index, low }, position) => {
        const measured = { people, seatHours, access, supplyIndex: index, low }
        return { listId: list.id, zoneId: ids.get(zone) ?? '', position, ...measured }
      }),
    )
    const low = zones.filter((one) => one.low).map(({ zone }) => zone)
    await announce(supplyListPublished, { season: season.code, zones: low, hash })
  })
}

async function countedIn({ db }: Work, { from, until }: Season, zoneKind: 'neighbourhood' | 'district') {
  const span = { from: startOfDay(from), until: startOfDay(until), zoneKind }
  const [zones, offers] = await Promise.all([supplyZones(db, zoneKind, from), offeredBetween(db, span)])
  return supplyOf({ zones, offers, group: 'everybody' })
}

/** The lowest first; zones of which nothing can be said come last. */
const byIndex = (a: ZoneSupply, b: ZoneSupply) =>
  (a.index ?? Number.MAX_VALUE) - (b.index ?? Number.MAX_VALUE) || (a.code < b.code ? -1 : 1)

const asRecorded = ({ code, people, seatHours, access, index, isLow }: ZoneSupply) => ({
  zone: code,
  people: people ?? null,
  seatHours: rounded(seatHours),
  access: access === undefined ? null : rounded(access),
  index: index === undefined ? null : rounded(index),
  low: isLow,
})
