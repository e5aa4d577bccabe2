import { isTold } from '#city/facts/disclosure.ts'
import { findPublicZone, zonesOn } from '#city/zones/queries.ts'
import { type Attended, attendedBetween, attendedSpan } from '#engines/enrolment/index.ts'
import { startOfDay, today } from '#platform/calendar/instant.ts'
import { addMonths, monthRange, type PlainJalaliDate, toJalali } from '#platform/calendar/jalali.ts'
import { attendanceFilters } from '../../forms/params.ts'
import { AttendanceCount } from '../../forms/city.ts'
import { words } from '../../words.ts'
import { dataSet, named, readKey, type Reading } from './set.ts'

/** A page reads no more months than this, however few rows they have. */
const mostMonths = 12

export const attendance = dataSet({
  name: 'attendance',
  title: words.attendance,
  summary: 'Attendances by month, district, kind and group, where ten people or more came',
  item: AttendanceCount,
  filters: attendanceFilters,
  async page(reading, { kind, zone, group, month }, { after, limit }) {
    const zoneCode = zone && named('zone', await findPublicZone(reading.db, zone)).code
    const isWanted = (row: Told) =>
      (kind === undefined || row.kind === kind) &&
      (zoneCode === undefined || row.zone === zoneCode) &&
      (group === undefined || row.group === group)
    const months = await monthsOf(reading, month)
    const [begun, skipped = '0'] = readKey(after, /^(\d{4}-\d{2})_(\d{1,6})$/) ?? []
    let from = Number(skipped)
    const items: Told[] = []
    const asked = months.filter((one) => begun === undefined || codeOf(one) >= begun)
    for (const [at, one] of asked.entries()) {
      if (at === mostMonths) return { items, next: `${codeOf(one)}_0` }
      const rows = (await toldIn(reading, one)).filter(isWanted)
      const some = rows.slice(from, from + limit - items.length)
      items.push(...some)
      if (from + some.length < rows.length) return { items, next: `${codeOf(one)}_${from + some.length}` }
      from = 0
    }
    return { items, next: undefined }
  },
})

type Told = ReturnType<typeof told>

const codeOf = ({ y, m }: PlainJalaliDate) => `${y}-${String(m).padStart(2, '0')}`

/** The months from the first session with a mark to the last, the oldest first; or the one that was asked for. */
async function monthsOf({ db }: Reading, wanted: string | undefined): Promise<PlainJalaliDate[]> {
  if (wanted !== undefined) return [{ y: Number(wanted.slice(0, 4)), m: Number(wanted.slice(5)), d: 1 }]
  const span = await attendedSpan(db)
  if (!span) return []
  const [first, last] = [toJalali(today(span.from)), toJalali(today(span.until))]
  const count = (last.y - first.y) * 12 + last.m - first.m + 1
  return Array.from({ length: count }, (_, at) => addMonths({ ...first, d: 1 }, at))
}

/** The rows of a month, in an order of their own. Districts only: two sorts of zones would tell what lies between them. */
async function toldIn({ db }: Reading, { y, m }: PlainJalaliDate): Promise<Told[]> {
  const { from, until } = monthRange(y, m)
  const [found, zones] = await Promise.all([
    attendedBetween(db, { from: startOfDay(from), until: startOfDay(until), zoneKind: 'district' }),
    zonesOn(db, 'district', from),
  ])
  const codes = new Map(zones.map(({ zone }) => [zone.id, zone.code]))
  return found
    .map((row) => told(row, { month: codeOf({ y, m, d: 1 }), zone: codes.get(row.zoneId ?? '') ?? null }))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

const orderOf = ({ zone, kind, group, basis, sample }: Told) => [zone ?? '', kind, group, basis, sample].join(' ')

function told(
  { kind, group, basis, people, persons, hours, sample }: Attended,
  where: { month: string; zone: string | null },
) {
  const withheld = !isTold(persons)
  return {
    ...where,
    kind,
    group,
    basis,
    attendances: withheld ? null : people,
    hours: withheld ? null : Math.round(hours * 100) / 100,
    withheld,
    sample,
  }
}
