import { longDate } from '#platform/calendar/format.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { zonesOfList } from '../../queries/supply/lists.ts'
import { seasonOf } from '../../rules/supply/seasons.ts'
import type { SupplyList } from '../../tables.ts'
import { words as events } from '../../words.ts'
import { seasonName, supplyWords as words } from '../../words/supply.ts'
import { LowTag } from './parts.tsx'
import { publicSupply } from './public-page.tsx'

type Row = Awaited<ReturnType<typeof zonesOfList>>[number]

/** One list as it was published: which zones are on it, and every number it was made from. */
export function SupplyListPage({ list, rows }: { list: SupplyList; rows: readonly Row[] }) {
  const { say } = useView()
  const { season, validFrom, countedFrom, countedUntil, hash, publishedAt } = list
  return (
    <div class="wrap opening">
      <Crumbs
        trail={[
          { label: events.events, to: '/events' },
          { label: words.title, to: publicSupply },
        ]}
      />
      <PageHead
        title={words.listOf(seasonName(seasonOf(validFrom)))}
        lead={words.listsLead}
        meta={
          <>
            <span>{say(words.counted(longDate(countedFrom), longDate(addDays(countedUntil, -1))))}</span>
            <MomentText at={publishedAt} style="long" />
          </>
        }
      />
      <div class="stack">
        <ListTable rows={rows} list={list} />
        <p>
          {say(words.frozen)} <Code>{hash}</Code>
        </p>
        <p class="cluster doctools">
          <ButtonLink to={`${publicSupply}/${season}/record.json`} look="line" size="s" icon="get" download>
            {say(words.record)}
          </ButtonLink>
        </p>
      </div>
    </div>
  )
}

function ListTable({ rows, list }: { rows: readonly Row[]; list: SupplyList }) {
  const { say, link } = useView()
  const known = (value: number | null, decimals: number) => (value === null ? '–' : say(number(value, { decimals })))
  const columns: Column<Row>[] = [
    {
      head: words[list.zoneKind === 'district' ? 'district' : 'neighbourhood'],
      main: true,
      cell: ({ zone }) => (
        <a href={link(`/zones/${zone.code}`)}>
          <Say text={zone.name} />
        </a>
      ),
    },
    { head: words.people, numeric: true, cell: ({ row }) => known(row.people, 0) },
    { head: words.seatHours, numeric: true, cell: ({ row }) => known(row.seatHours, 0) },
    { head: words.access, numeric: true, cell: ({ row }) => known(row.access, 1) },
    { head: words.index, numeric: true, cell: ({ row }) => known(row.supplyIndex, 2) },
    { head: words.low, cell: ({ row }) => (row.low ? <LowTag /> : '–') },
  ]
  return <DataTable caption={words.lists} columns={columns} rows={rows} />
}
