import { For, Show } from 'solid-js'
import { longDate, monthOfYear } from '#platform/calendar/format.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { isTold } from '#city/facts/disclosure.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { walks } from '../../forms/supply.ts'
import { supplyGroups } from '../../rules/supply/groups.ts'
import { seasonOf } from '../../rules/supply/seasons.ts'
import type { ZoneSupply } from '../../rules/supply/zones.ts'
import type { SupplyView } from '../../routes/supply/view-of.ts'
import type { SupplyList } from '../../tables.ts'
import { groupNames, seasonName, supplyWords as words } from '../../words/supply.ts'
import { SupplyMap } from './map.tsx'

/** The address of this view with something else asked. */
export const supplyAddress = (to: string, { query, month }: Pick<SupplyView, 'query' | 'month'>, other: object = {}) =>
  listAddress(to, { month: month.code, group: query.group, by: query.by, walk: String(query.walk), ...other })

/** The month before and the month after, and the file. */
export function Months({ to, ...view }: SupplyView & { to: string }) {
  const { say } = useView()
  const { month } = view
  return (
    <>
      <ButtonLink to={supplyAddress(to, view, { month: month.before })} look="line">
        {say(words.monthBefore)}
      </ButtonLink>
      <ButtonLink to={supplyAddress(to, view, { month: month.after })} look="line">
        {say(words.monthAfter)}
      </ButtonLink>
    </>
  )
}

/** For whom, where, and how far people are taken to walk. */
export function SupplyFilters({ to, query, month, isPlaced }: SupplyView & { to: string }) {
  const form = blank({ ...query, walk: String(query.walk), month: month.code })
  const groups = supplyGroups.map((group) => ({ value: group, label: groupNames[group] }))
  const kinds = [
    { value: 'neighbourhood', label: words.neighbourhood },
    { value: 'district', label: words.district },
  ]
  const distances = walks.map((metres) => ({ value: String(metres), label: words.metres(metres) }))
  return (
    <FilterBar to={to}>
      <input type="hidden" name="month" value={month.code} />
      <Select form={form} name="group" label={words.group} width="s" choices={groups} />
      <Select form={form} name="by" label={words.by} width="s" choices={kinds} />
      {isPlaced && <Select form={form} name="walk" label={words.walk} width="s" choices={distances} />}
    </FilterBar>
  )
}

/** Map and table, as equals; what the numbers mean above them. */
export function SupplyPicture(view: SupplyView) {
  const { say } = useView()
  const { rows, month, isWholePeople, reader } = view
  const isKnown = rows.some(({ index }) => index !== undefined)
  return (
    <div class="stack">
      <Show when={isKnown} fallback={<EmptyState title={words.nothing}>{say(words.nothingWhy)}</EmptyState>}>
        <SupplyMap {...view} />
      </Show>
      <SupplyTable {...view} caption={monthOfYear(month.y, month.m)} />
      <Notice>
        <p>{say(words.method)}</p>
        {isWholePeople && <p>{say(words.wholePeople)}</p>}
        {reader === 'public' && <p>{say(words.toldOnly)}</p>}
      </Notice>
    </div>
  )
}

function SupplyTable({
  rows,
  attendance,
  query,
  reader,
  caption,
}: SupplyView & { caption: ReturnType<typeof monthOfYear> }) {
  const { say } = useView()
  const columns: Column<ZoneSupply>[] = [
    { head: words[query.by], main: true, cell: ({ name }) => <Say text={name} /> },
    { head: words.people, numeric: true, cell: ({ people }) => <People people={people} /> },
    { head: words.seatHours, numeric: true, cell: ({ seatHours }) => say(number(Math.round(seatHours))) },
    {
      head: words.access,
      numeric: true,
      cell: ({ access }) => (access === undefined ? '–' : say(number(access, { decimals: 1 }))),
    },
    {
      head: words.index,
      numeric: true,
      cell: ({ index }) => (index === undefined ? '–' : say(number(index, { decimals: 2 }))),
    },
    ...(attendance ? [attendedColumn(attendance, query.group, reader)] : []),
    { head: words.low, cell: ({ isLow, index }) => (isLow && index !== undefined ? <LowTag /> : '–') },
  ]
  return <DataTable caption={caption} shown dense columns={columns} rows={rows} />
}

const attendedColumn = (
  attendance: ReadonlyMap<string, number>,
  group: SupplyView['query']['group'],
  reader: SupplyView['reader'],
): Column<ZoneSupply> => ({
  head: words.attendance,
  numeric: true,
  cell: ({ id }) => <Attended people={attendance.get(id) ?? 0} group={group} reader={reader} />,
})

function People({ people }: { people: number | undefined }) {
  const { say } = useView()
  return (
    <Show when={people !== undefined} fallback={<small class="hatched">{say(words.noPeople)}</small>}>
      {say(number(people ?? 0))}
    </Show>
  )
}

/** Nobody is asked about a disability when they come, so nobody is counted by it. */
function Attended({
  people,
  group,
  reader,
}: { people: number } & Pick<SupplyView, 'reader'> & Pick<SupplyView['query'], 'group'>) {
  const { say } = useView()
  if (group === 'disability') return <small>{say(words.notAsked)}</small>
  if (reader === 'public' && !isTold(people)) return <small>{say(words.tooFew)}</small>
  return <>{say(number(people))}</>
}

/** Here the least is in reach. */
export function LowTag() {
  const { say } = useView()
  return (
    <Tag tone="alert" icon="flag">
      {say(words.low)}
    </Tag>
  )
}

/** The lists that were published, the newest first. */
export function Lists({ lists }: { lists: readonly SupplyList[] }) {
  const { say, link } = useView()
  return (
    <Show when={lists.length > 0} fallback={<p>{say(words.noLists)}</p>}>
      <ul class="links">
        <For each={lists}>
          {({ season, validFrom, countedFrom, countedUntil }) => (
            <li>
              <a href={link(`/events/supply/${season}`)}>{say(words.listOf(seasonName(seasonOf(validFrom))))}</a>{' '}
              <small>{say(words.counted(longDate(countedFrom), longDate(addDays(countedUntil, -1))))}</small>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
