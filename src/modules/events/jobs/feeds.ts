import { hoursOf, takenOf } from '#city/booking/queries.ts'
import { overlaps } from '#city/booking/rules.ts'
import type { Db } from '#platform/db/database.ts'
import type { Job } from '#platform/jobs/job.ts'
import { facilityUse, slot } from '#platform/openactive/opportunities.ts'
import { noteChanged } from '#platform/rpde/queries.ts'
import { type Feed, feedJobs } from '#platform/rpde/writer.ts'
import { type Hall, hallsOf, openResources } from '../queries/feeds/halls.ts'
import { meetingsOf, offeredOf, ownersOf } from '../queries/feeds/offered.ts'
import { hostless, itemAddress } from '../rules/feeds/kinds.ts'
import { comingHours, isOpenForSome, slotKey, slotOf } from '../rules/feeds/slots.ts'
import { placeOf, toldOffering, toldSession } from '../rules/feeds/told.ts'

const cityZone = 'Asia/Tehran'

/** Offerings of one kind by their ids, and everything that is told with them. */
const offerings = (kind: 'SessionSeries' | 'CourseInstance' | 'HeadlineEvent' | 'Event'): Feed => ({
  kind,
  build: async (db, ids) => {
    const [offered, meetings] = [await offeredOf(db, ids), await meetingsOf(db, ids)]
    const byOffering = Map.groupBy(meetings, ({ offeringId }) => offeringId)
    return new Map(
      offered.flatMap((row) => {
        const told = toldOffering(row, byOffering.get(row.id) ?? [])
        return told?.kind === kind ? [[row.id, told.data] as const] : []
      }),
    )
  },
})

const sessions: Feed = {
  kind: 'ScheduledSession',
  build: async (db, ids) => {
    const owners = await ownersOf(db, ids)
    const offeringIds = [...new Set(owners.map(({ offeringId }) => offeringId))]
    const [offered, meetings] = [await offeredOf(db, offeringIds), await meetingsOf(db, offeringIds)]
    const byId = new Map(offered.map((row) => [row.id, row]))
    const counts = Map.groupBy(meetings, ({ offeringId }) => offeringId)
    const wanted = new Set(ids)
    return new Map(
      meetings.flatMap((one) => {
        const row = byId.get(one.offeringId)
        const told = row && wanted.has(one.id) && toldSession(one, row, counts.get(row.id)?.length ?? 0)
        return told ? [[one.id, told] as const] : []
      }),
    )
  },
}

const freeOfCharge = [{ name: 'با درخواست', amount: 0n }] as const

const typesOf = ({ kinds }: Hall) =>
  kinds.includes('education')
    ? (['gamesArea'] as const)
    : kinds.includes('sport')
      ? (['sportsHall'] as const)
      : (['multiPurposeRoom'] as const)

const halls: Feed = {
  kind: 'FacilityUse',
  build: async (db, ids) => {
    const found = await hallsOf(db, ids)
    return new Map(found.map((hall) => [hall.id, toldHall(hall)]))
  },
}

function toldHall(hall: Hall) {
  const { id, name, hallCode, hallName, summary } = hall
  const isPart = hall.code !== hallCode
  return facilityUse({
    id: itemAddress('FacilityUse', id),
    page: `${hostless}/places/${hallCode}`,
    name: isPart ? `${hallName.fa}، ${name.fa}` : hallName.fa,
    ...(summary && { description: summary.fa }),
    types: typesOf(hall),
    place: placeOf({ ...hall, code: hallCode, name: hallName }),
    provider: { id: `${hostless}/#city`, page: `${hostless}/`, name: 'معاونت اجتماعی، فرهنگی و هنری شهرداری' },
    prices: freeOfCharge,
  })
}

/** Hours within opening times; one that is over or outside of them is deleted. */
const slots: Feed = {
  kind: 'Slot',
  build: async (db, ids) => {
    const wanted = ids.flatMap((key) => {
      const stretch = slotOf(key)
      return stretch ? [{ key, ...stretch }] : []
    })
    const places = [...new Set(wanted.map(({ place }) => place))]
    const times = wanted.flatMap(({ from, to }) => [from.getTime(), to.getTime()])
    if (wanted.length === 0) return new Map()
    const span = { from: new Date(Math.min(...times)), to: new Date(Math.max(...times)) }
    const [known, hours] = [await hallsOf(db, places), await hoursOf(db, places)]
    const taken = Map.groupBy(await takenOf(db, places, span, span.from), ({ resource }) => resource)
    const open = Map.groupBy(hours, ({ resource }) => resource)
    const standing = new Set(known.map(({ id }) => id))
    const shown = wanted.filter((one) => standing.has(one.place) && isOpenForSome(open.get(one.place) ?? [], one))
    return new Map(
      shown.map((one) => {
        const isTaken = (taken.get(one.place) ?? []).some((other) => overlaps(other, one))
        return [one.key, toldSlot(one, isTaken ? 0 : 1)]
      }),
    )
  },
}

const toldSlot = ({ key, place, from, to }: { key: string; place: string; from: Date; to: Date }, left: number) =>
  slot({
    id: itemAddress('Slot', key),
    facility: itemAddress('FacilityUse', place),
    starts: from,
    ends: to,
    zone: cityZone,
    uses: { most: 1, left },
    prices: freeOfCharge,
  })

/** Everything the city tells by OpenActive. */
export const activeFeeds: readonly Feed[] = [
  offerings('SessionSeries'),
  sessions,
  offerings('CourseInstance'),
  offerings('HeadlineEvent'),
  offerings('Event'),
  halls,
  slots,
]

/** Tells of halls and of their hours in the coming days. */
export async function noteHalls(db: Db, ids: readonly string[], now: Date): Promise<void> {
  const hours = comingHours(now)
  await noteChanged(db, [
    ...ids.map((itemId) => ({ kind: 'FacilityUse', itemId })),
    ...ids.flatMap((id) => hours.map(({ from }) => ({ kind: 'Slot', itemId: slotKey(id, from) }))),
  ])
}

const newDay: Job = {
  name: 'events.slots-of-a-new-day',
  every: '10 0 * * *',
  run: async ({ db, now }) =>
    noteHalls(
      db,
      (await openResources(db)).map(({ id }) => id),
      now,
    ),
}

export const activeJobs: readonly Job[] = [...feedJobs(activeFeeds), newDay]
