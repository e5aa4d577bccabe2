import { hoursOf } from '#city/booking/queries.ts'
import { managePlaceTimes } from '#city/booking/permissions.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addDays, addMonths, daysBetween, isIsoDay, monthRange, toIso, toJalali } from '#platform/calendar/jalali.ts'
import type { Column } from '#platform/exports/columns.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { UsePage } from '../../pages/venues/use.tsx'
import { bookedHours } from '../../queries/venues/hires.ts'
import { type HallUse, openHoursOn, utilisation } from '../../rules/venues/week.ts'
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
    { label: words.share, type: 'number', value: ({ share }) => share },
  ]
  return exportResponse(c, { format: 'csv', name: words.use, columns, rows: uses })
})

async function usesOf(c: Visit) {
  const { db, now } = c.var.work
  const asked = c.req.query('month') ?? ''
  const { y, m } = toJalali(isIsoDay(asked) ? asked : today(now))
  const { from, until } = monthRange(y, m)
  const days = Array.from({ length: daysBetween(from, until) }, (_, at) => addDays(from, at))
  const found = await bookedHours(db, startOfDay(from), startOfDay(until))
  const hours = Map.groupBy(
    await hoursOf(
      db,
      found.map(({ resource }) => resource),
    ),
    ({ resource }) => resource,
  )
  const uses = found.map(({ resource, code, name, part, hours: booked }): HallUse => {
    const open = days.reduce((sum, day) => sum + openHoursOn(day, hours.get(resource) ?? []), 0)
    return { code, name, part, booked, open, share: utilisation(booked, open) }
  })
  return { month: { y, m, d: 1 }, uses }
}
