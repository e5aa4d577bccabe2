import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import type { Column } from '#platform/exports/columns.ts'
import { exportResponse } from '#platform/exports/respond.ts'
import { router } from '#platform/http/env.ts'
import { inLocale } from '#platform/locale.ts'
import { anywhere, demand } from '#platform/permission.ts'
import { SupplyDesk } from '../pages/supply/desk-page.tsx'
import { listsOfSupply } from '../queries/supply/lists.ts'
import { supplyViewOf } from '../routes/supply/view-of.ts'
import type { ZoneSupply } from '../rules/supply/zones.ts'
import { supplyWords as words } from '../words/supply.ts'

export const supply = router()

const { listEnrolments } = enrolmentPermissions

supply.get('/supply', async (c) => {
  demand(c.var.work.actor, listEnrolments, anywhere)
  const [view, lists] = await Promise.all([supplyViewOf(c, 'desk'), listsOfSupply(c.var.work.db)])
  return c.render(() => <SupplyDesk view={view} lists={lists} />, { title: words.title })
})

supply.get('/supply.csv', async (c) => {
  demand(c.var.work.actor, listEnrolments, anywhere)
  const { rows, attendance, query } = await supplyViewOf(c, 'desk')
  const { locale } = c.var
  const columns: Column<ZoneSupply>[] = [
    { label: words.zone, type: 'text', value: ({ name }) => inLocale(name, locale) },
    { label: words.people, type: 'number', value: ({ people }) => people },
    { label: words.seatHours, type: 'number', value: ({ seatHours }) => seatHours },
    { label: words.access, type: 'number', value: ({ access }) => access },
    { label: words.index, type: 'number', value: ({ index }) => index },
    {
      label: words.attendance,
      type: 'number',
      value: ({ id }) => (query.group === 'disability' ? undefined : (attendance?.get(id) ?? 0)),
    },
    { label: words.low, type: 'text', value: ({ isLow }) => (isLow ? inLocale(words.low, locale) : '') },
  ]
  return exportResponse(c, { format: 'csv', name: words.title, columns, rows })
})
