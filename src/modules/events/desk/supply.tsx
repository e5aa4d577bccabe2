import { z } from 'zod'
import { populationsOn, zonesOn } from '#city/zones/queries.ts'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addMonths, monthRange, toJalali } from '#platform/calendar/jalali.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { SupplyPage } from '../pages/desk/supply.tsx'
import { offeredBetween } from '../queries/desk/supply.ts'
import { supplyGroups, supplyOf } from '../rules/desk/supply.ts'
import { groupNames, supplyWords } from '../words/supply.ts'

export const supply = router()

const Month = z
  .string()
  .regex(/^1[34]\d\d-(?:0[1-9]|1[0-2])$/)
  .optional()
  .catch(undefined)

/** The Jalali month asked for, or this one, with what was on offer in each district. */
async function supplyIn(c: Visit) {
  const { db, actor, now } = c.var.work
  demand(actor, enrolmentPermissions.listEnrolments, anywhere)
  const day = today(now)
  const asked = Month.parse(c.req.query('month'))
  const { y, m } = asked === undefined ? toJalali(day) : { y: Number(asked.slice(0, 4)), m: Number(asked.slice(5)) }
  const { from, until } = monthRange(y, m)
  const [districts, offered, people] = await Promise.all([
    zonesOn(db, 'district', day),
    offeredBetween(db, startOfDay(from), startOfDay(until)),
    populationsOn(db, 'district', day),
  ])
  const known = new Map([...people].map(([id, { value }]) => [id, value]))
  const zones = new Map(districts.map(({ zone }) => [zone.id, zone]))
  return { month: { y, m, d: 1 }, zones, supply: supplyOf([...zones.keys()], offered, known) }
}

const monthOf = ({ y, m }: { readonly y: number; readonly m: number }) => `${y}-${String(m).padStart(2, '0')}`

supply.get('/supply', async (c) => {
  const { month, zones, supply: rows } = await supplyIn(c)
  const [before, after] = [monthOf(addMonths(month, -1)), monthOf(addMonths(month, 1))]
  const props = { month, before, after, zones, rows, now: monthOf(month) }
  return c.render(() => <SupplyPage {...props} />, { title: supplyWords.title })
})

supply.get('/supply.csv', async (c) => {
  const { zones, supply: rows } = await supplyIn(c)
  const { locale } = c.var
  const groups = supplyGroups.map((group) => ({
    label: groupNames[group],
    type: 'number' as const,
    value: (row: (typeof rows)[number]) => row.hours[group],
  }))
  const columns = [
    {
      label: supplyWords.district,
      type: 'text' as const,
      value: ({ zoneId }: (typeof rows)[number]) => inLocale(zones.get(zoneId)?.name ?? supplyWords.district, locale),
    },
    { label: supplyWords.population, type: 'number' as const, value: (row: (typeof rows)[number]) => row.population },
    ...groups,
    { label: supplyWords.seatHours, type: 'number' as const, value: (row: (typeof rows)[number]) => row.all },
    { label: supplyWords.index, type: 'number' as const, value: (row: (typeof rows)[number]) => row.index },
    { label: supplyWords.present, type: 'number' as const, value: (row: (typeof rows)[number]) => row.present },
  ]
  return exportResponse(c, { format: 'csv', name: supplyWords.title, columns, rows })
})
