import { For, Show } from 'solid-js'
import type { ListedProgramme, ProgrammeOrder } from '#city/programmes/lists.ts'
import { manageProgrammes } from '#city/programmes/permissions.ts'
import type { Zone } from '#city/zones/tables.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { SavedViews } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Picking } from '#platform/ui/picking.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListQuery } from '../../forms/list.ts'
import { addressOf } from '../../forms/query.ts'
import type { Listing, Offers } from '../../routes/listing.ts'
import { budgetText } from '../../rules/money.ts'
import { words } from '../../words.ts'
import { deskWords } from '../../words/desk.ts'
import { ProgrammeFilters } from '../filters.tsx'
import { foundText } from '../list-page.tsx'
import { StateTag } from '../state-tag.tsx'
import { ZoneLinks } from '../zone-links.tsx'

interface Props {
  query: ListQuery
  listing: Listing
  offers: Offers
  tabs: Parameters<typeof SavedViews>[0]
  zones: ReadonlyMap<string, Zone>
  next: string | undefined
}

const here = '/desk/programmes'

/** The programmes, as those who run them see them. */
export function DeskList(props: Props) {
  const { say, may } = useView()
  const { listing, query, offers, tabs, next } = props
  return (
    <>
      <DeskHead title={deskWords.title} meta={<span>{say(foundText(listing))}</span>}>
        <ButtonLink to={`${here}/plan`} look="line" icon="cal">
          {say(deskWords.yearPlan)}
        </ButtonLink>
        {may(manageProgrammes) && (
          <ButtonLink to={`${here}/new`} icon="plus">
            {say(deskWords.newProgramme)}
          </ButtonLink>
        )}
      </DeskHead>
      <SavedViews {...tabs} />
      <ProgrammeFilters to={here} query={query} offers={offers} />
      <Show
        when={listing.programmes.length > 0}
        fallback={<EmptyState title={deskWords.empty}>{say(deskWords.emptyWhy)}</EmptyState>}
      >
        <Rows {...props} />
      </Show>
      <div class="deskfoot">
        <Files query={query} />
        <Pager next={next} />
      </div>
    </>
  )
}

function Rows({ listing, query, zones }: Props) {
  const { say, may } = useView()
  const sorted = sorting(query)
  const columns: Column<ListedProgramme>[] = [
    {
      head: words.named,
      main: true,
      sort: sorted('name', 'ascending'),
      cell: (programme) => <Name programme={programme} />,
    },
    { head: words.state, cell: ({ state }) => <StateTag state={state} /> },
    { head: words.duty, cell: ({ duties }) => <Duties ids={duties} /> },
    { head: words.zones, cell: (programme) => <ZoneLinks ids={programme.zones} zones={zones} most={1} /> },
    { head: words.owner, long: true, cell: ({ owner }) => <Say text={owner} /> },
    {
      head: words.startsOn,
      sort: sorted('start', 'descending'),
      cell: ({ startsOn }) => <DateText day={startsOn} style="short" />,
    },
    {
      head: words.endsOn,
      sort: sorted('end', 'ascending'),
      cell: ({ endsOn }) => <DateText day={endsOn} style="short" />,
    },
    {
      head: words.budget,
      numeric: true,
      cell: ({ budgetRial }) => (budgetRial === null ? '–' : say(budgetText(budgetRial))),
    },
  ]
  const table = { caption: deskWords.list, dense: true, columns, rows: listing.programmes }
  return may(manageProgrammes) ? <DataTable {...table} picking={picking} /> : <DataTable {...table} />
}

const picking: Picking<ListedProgramme> = {
  to: `${here}/states`,
  value: ({ code }) => String(code),
  name: ({ name }) => ({ fa: name.fa, en: name.en ?? name.fa }),
  acts: [
    { value: 'running', label: deskWords.begin, icon: 'play' },
    { value: 'ended', label: deskWords.end, icon: 'flag' },
    { value: 'stopped', label: deskWords.stop, icon: 'close' },
  ],
}

/** The head of a column that sorts, and whether it does so now. */
const sorting = (query: ListQuery) => (order: ProgrammeOrder, way: 'ascending' | 'descending') => ({
  to: addressOf(here, query, { sort: order }),
  now: (query.sort ?? 'start') === order ? way : undefined,
})

function Name({ programme: { code, name } }: { programme: ListedProgramme }) {
  const { say, link } = useView()
  return (
    <>
      <a href={link(`${here}/${code}`)}>
        <Say text={name} />
      </a>
      <small>
        <Code>{say(numeral(code))}</Code>
      </small>
    </>
  )
}

/** Duties and aims by their codes, as staff quote them. */
function Duties({ ids }: { ids: readonly string[] }) {
  const { link } = useView()
  return (
    <span class="cluster">
      <For each={ids}>
        {(id) => (
          <a href={link(`/glance/${id}`)}>
            <Code>{id}</Code>
          </a>
        )}
      </For>
    </span>
  )
}

function Files({ query }: { query: ListQuery }) {
  const { say } = useView()
  return (
    <p class="cluster">
      <ButtonLink to={addressOf(`${here}/list.csv`, query)} look="quiet" size="s" icon="get" download>
        {say(words.asCsv)}
      </ButtonLink>
      <ButtonLink to={addressOf(`${here}/list.xlsx`, query)} look="quiet" size="s" icon="table" download>
        {say(words.asXlsx)}
      </ButtonLink>
    </p>
  )
}
