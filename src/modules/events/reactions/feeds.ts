import { z } from 'zod'
import { hireAnswered, hoursSet, placeBooked, placeReleased } from '#city/booking/facts.ts'
import { organisationChanged } from '#city/organisations/facts.ts'
import type { Db } from '#platform/db/database.ts'
import type { Projection } from '#platform/facts/relay.ts'
import type { FactRow } from '#platform/facts/tables.ts'
import { noteChanged } from '#platform/rpde/queries.ts'
import { noteHalls } from '../jobs/feeds.ts'
import { partsOf, spansOf } from '../queries/feeds/halls.ts'
import { claimedBy, offeringsNaming, sessionIdsOf } from '../queries/feeds/offered.ts'
import { hoursIn, slotKey } from '../rules/feeds/slots.ts'

/**
 * Tells the feeds what changed, by the record, in its order and in the transaction that puts it into the chain. What only
 * seems to have changed is left out by the writer.
 */
export const noteFeeds: Projection = async (db, written) => {
  await noteOfferings(db, written)
  await noteNamed(db, written)
  await noteSeats(db, written)
  await noteHours(db, written)
}

const Detail = z.object({ offeringId: z.uuid(), enrolmentId: z.uuid().optional() })

const ofEnrolment = (written: readonly FactRow[]) =>
  written
    .filter(({ name }) => name.startsWith('enrolment.'))
    .flatMap(({ detail }) => {
      const { success, data } = Detail.safeParse(detail)
      return success ? [data] : []
    })

/** An offering, or something that is told inside of it, with all its meetings. */
async function noteOfferings(db: Db, written: readonly FactRow[]) {
  const changed = ofEnrolment(written).filter(({ enrolmentId }) => enrolmentId === undefined)
  await noteWhole(db, [...new Set(changed.map(({ offeringId }) => offeringId))])
}

/** Each offering, as whatever it was told before, and its meetings. */
async function noteWhole(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return
  const meetings = await sessionIdsOf(db, ids)
  await noteChanged(db, [
    ...ids.flatMap(allKinds),
    ...meetings.map(({ id }) => ({ kind: 'ScheduledSession', itemId: id })),
  ])
}

/** As what it was told before nobody knows: of the others nothing is told. */
const allKinds = (itemId: string) =>
  ['SessionSeries', 'CourseInstance', 'HeadlineEvent', 'Event'].map((kind) => ({ kind, itemId }))

/** Places and organisations are told inside of what they are named in: where one is other, so is that. */
async function noteNamed(db: Db, written: readonly FactRow[]) {
  const places = written.filter(({ name }) => name.startsWith('places.')).flatMap(({ placeId }) => placeId ?? [])
  const organisations = written
    .filter(({ name }) => name === organisationChanged.name)
    .flatMap(({ organisationId }) => organisationId ?? [])
  if (places.length + organisations.length === 0) return
  const named = await offeringsNaming(db, { places: [...new Set(places)], organisations: [...new Set(organisations)] })
  await noteWhole(
    db,
    named.map(({ id }) => id),
  )
  const halls = await partsOf(db, [...new Set(places)])
  await noteChanged(
    db,
    halls.map(({ id }) => ({ kind: 'FacilityUse', itemId: id })),
  )
}

/** Seats that somebody got or gave back. */
async function noteSeats(db: Db, written: readonly FactRow[]) {
  const ids = ofEnrolment(written).flatMap(({ enrolmentId }) => enrolmentId ?? [])
  if (ids.length === 0) return
  const claimed = await claimedBy(db, [...new Set(ids)])
  const things = claimed.flatMap(({ offeringId, sessionId }) =>
    sessionId === null
      ? [{ kind: 'CourseInstance', itemId: offeringId }]
      : [
          { kind: 'ScheduledSession', itemId: sessionId },
          { kind: 'Event', itemId: offeringId },
        ],
  )
  await noteChanged(db, things)
}

const bookings = z.union([
  placeBooked.shape.transform((detail) => detail.bookings),
  placeReleased.shape.transform(({ bookingId }) => [bookingId]),
])
const names = new Set([placeBooked.name, placeReleased.name, hireAnswered.name])

/** Hours of halls that were taken or set free, and halls that open at other times. */
async function noteHours(db: Db, written: readonly FactRow[]) {
  const booked = written
    .filter(({ name }) => names.has(name))
    .flatMap(({ detail }) => bookings.safeParse(detail).data ?? [])
  const spans = booked.length === 0 ? [] : await spansOf(db, booked)
  const keys = spans.flatMap((span) => hoursIn(span).map(({ from }) => slotKey(span.resource, from)))
  await noteChanged(
    db,
    [...new Set(keys)].map((itemId) => ({ kind: 'Slot', itemId })),
  )
  const set = written.filter(({ name }) => name === hoursSet.name)
  const resources = set.flatMap(({ detail }) => hoursSet.shape.safeParse(detail).data?.resource ?? [])
  const [last] = set.slice(-1)
  if (last) await noteHalls(db, [...new Set(resources)], last.at)
}
