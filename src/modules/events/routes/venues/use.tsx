import { hoursOf } from '#city/booking/queries.ts'
import { managePlaceTimes } from '#city/booking/permissions.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addMonths, isIsoDay, monthRange, type PlainJalaliDate, toIso, toJalali } from '#platform/calendar/jalali.ts'
import type { Column } from '#platform/exports/columns.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { type HallUse, UsePage } from '../../pages/venues/use.tsx'
import { heldIn, openPlaces, takenOf } from '../../queries/venues/use.ts'
import { useOf } from '../../rules/venues/use.ts'
import { venueWords as words } from '../../words/venues.ts'

/** How much the halls are used, month by month. */
export const useOfHalls = router()

useOfHalls.get('/use', async (c) => {
  demand(c.var.work.actor, managePlaceTimes, anywhere)
  const { month, uses } = await usesOf(c)
  const [previous, next] = [-1, 1].map((away) => toIso(addMonths(month, away)))
  const props = { month, uses, previous: previous ?? '', next: next ?? '' }
  return c.render(() => <UsePage {...props} />, { title: words.use })
})

useOfHalls.get('/use.csv', async (c) => {
  demand(c.var.work.actor, managePlaceTimes, anywhere)
  const { uses } = await usesOf(c)
  const { locale } = c.var
  const columns: Column<HallUse>[] = [
    { label: words.place, type: 'text', value: ({ name }) => inLocale(name, locale) },
    { label: words.part, type: 'text', value: ({ part }) => (part ? inLocale(part, locale) : '') },
    { label: words.booked, type: 'number', value: ({ booked }) => booked },
    { label: words.open, type: 'number', value: ({ open }) => open },
    { label: words.share, type: 'number', value: ({ hourUse }) => hourUse },
    { label: words.seatUse, type: 'number', value: ({ seatUse }) => seatUse },
    { label: words.fill, type: 'number', value: ({ fill }) => fill },
    { label: words.knownShare, type: 'number', value: ({ knownShare }) => knownShare },
    { label: words.personHours, type: 'number', value: ({ personHours }) => personHours },
  ]
  return exportResponse(c, { format: 'csv', name: words.use, columns, rows: uses })
})

/** The halls with how much they were used in the month that was asked for, else in this one. */
async function usesOf(c: Visit): Promise<{ month: PlainJalaliDate; uses: HallUse[] }> {
  const { db, now } = c.var.work
  const asked = c.req.query('month') ?? ''
  const { y, m } = toJalali(isIsoDay(asked) ? asked : today(now))
  const days = monthRange(y, m)
  const [from, until] = [startOfDay(days.from), startOfDay(days.until)]
  const places = await openPlaces(db)
  const ids = places.map(({ resource }) => resource)
  const [hours, taken, held] = await Promise.all([
    hoursOf(db, ids),
    takenOf(db, ids, from, until),
    heldIn(db, from, until),
  ])
  const [hoursBy, takenBy, heldBy] = [byPlace(hours), byPlace(taken), byPlace(held)]
  const uses = places.map(({ resource, capacity, ...named }) => ({
    ...named,
    ...useOf({
      ...days,
      hours: hoursBy.get(resource) ?? [],
      taken: takenBy.get(resource) ?? [],
      held: heldBy.get(resource) ?? [],
      capacity: capacity ?? undefined,
    }),
  }))
  return { month: { y, m, d: 1 }, uses }
}

const byPlace = <One extends { readonly resource: string }>(many: readonly One[]) =>
  Map.groupBy(many, ({ resource }) => resource)
