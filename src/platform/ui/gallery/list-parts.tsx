import type { Text } from '#platform/locale.ts'
import { Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { number } from '#platform/text/numbers.ts'
import { Agenda, type AgendaDay } from '../agenda.tsx'
import { asset } from '../assets.ts'
import { Capacity } from '../capacity.tsx'
import { Crumbs, Pager } from '../crumbs.tsx'
import { FilterBar, SavedViews } from '../filters.tsx'
import { Icon } from '../icon.tsx'
import type { Picking } from '../picking.tsx'
import { Say } from '../say.tsx'
import { NamedList } from '../named-list.tsx'
import { QueuePanel } from '../queue.tsx'
import { SearchBox } from '../search-box.tsx'
import { Slider } from '../slider.tsx'
import { type Proof, Star } from '../star.tsx'
import { type Column, DataTable } from '../table.tsx'
import { Tag } from '../tag.tsx'
import type { Exhibit } from './exhibit.tsx'
import { samples } from './samples.ts'
import { words } from './words.ts'

const here = '/desk/components'

interface Work {
  readonly code: string
  readonly title: Text
  readonly proof: Proof
  readonly state: Text
  readonly cost: number
}

const works: readonly Work[] = [
  { code: 'M-05-217', title: samples.library, proof: 'late', state: samples.overdue, cost: 420 },
  { code: 'M-05-218', title: samples.plaques, proof: 'half', state: samples.claimed, cost: 1180 },
  { code: 'M-05-219', title: samples.lights, proof: 'full', state: samples.verified, cost: 320 },
]

const columns: readonly Column<Work>[] = [
  {
    head: samples.work,
    cell: ({ title, code }) => (
      <>
        <Say text={title} />
        <small>
          <bdi class="code">{code}</bdi>
        </small>
      </>
    ),
    sort: { to: here },
  },
  { head: samples.proof, cell: ({ proof }) => <Star proof={proof} quiet="told" /> },
  { head: samples.state, cell: ({ state }) => <Say text={state} /> },
  {
    head: samples.cost,
    cell: ({ cost }) => <Say text={number(cost)} />,
    numeric: true,
    sort: { to: here, now: 'ascending' },
  },
]

const nothing = blank()

const picking: Picking<Work> = {
  to: here,
  value: ({ code }) => code,
  name: ({ title }) => title,
  acts: [
    { value: 'assign', label: samples.assign, icon: 'user' },
    { value: 'export', label: samples.export, icon: 'get' },
  ],
}

const views = [
  { label: samples.mine, to: here, current: true, count: 18 },
  { label: samples.unowned, to: here, count: 4 },
]

const named = ({ title, state, cost }: Work) => ({
  to: here,
  name: title,
  about: number(cost),
  beside: () => (
    <Tag line>
      <Say text={state} />
    </Tag>
  ),
})

const tables: Exhibit = {
  id: 'tables',
  title: words.tables,
  show: (id) => (
    <>
      <Crumbs
        trail={[
          { label: samples.glance, to: '/' },
          { label: samples.programme, to: here },
        ]}
      />
      <SearchBox
        to="/search"
        suggest="/search/suggest"
        label={samples.searchAll}
        example={samples.searchHint}
        id={`${id}-q`}
      />
      <SavedViews views={views} save={here} />
      <FilterBar to={here}>
        <Select
          form={nothing}
          name="zone"
          id={`${id}-zone`}
          label={samples.zone}
          empty={samples.all}
          choices={[{ value: 'a', label: samples.amirkhiz }]}
        />
      </FilterBar>
      <DataTable caption={samples.works} columns={columns} rows={works} picking={picking} dense />
      <DataTable caption={samples.works} columns={columns.slice(0, 3)} rows={works.slice(0, 2)} shown />
      <QueuePanel
        title={samples.works}
        none={samples.works}
        queue={{ rows: works.slice(0, 2), all: works.length }}
        to={here}
        row={({ title }) => <Say text={title} />}
      />
      <NamedList rows={works} of={named} />
      <Pager previous={here} next={here} />
    </>
  ),
}

const days: readonly AgendaDay[] = [
  {
    day: '2026-11-23',
    items: [
      {
        at: new Date('2026-11-23T13:30:00Z'),
        title: samples.saz,
        to: here,
        meta: () => (
          <span>
            <Icon name="pin" size="s" />
            <Say text={samples.placeIs} />
          </span>
        ),
        end: () => (
          <>
            <Tag tone="wait">
              <Say text={samples.placesLeft} />
            </Tag>
            <Tag>
              <Say text={samples.price} />
            </Tag>
          </>
        ),
      },
      { at: new Date('2026-11-23T15:00:00Z'), title: samples.poetry, to: here },
    ],
  },
]

const agenda: Exhibit = {
  id: 'agenda',
  title: words.agenda,
  show: () => (
    <>
      <Agenda days={days} />
      <Capacity taken={4} all={12} />
      <Capacity taken={9} all={12} />
      <Capacity taken={12} all={12} waiting={4} />
      <Capacity taken={0} all={12} state={{ opens: samples.sunday }} />
      <Capacity taken={3} all={12} state="cancelled" />
    </>
  ),
}

const slider: Exhibit = {
  id: 'slider',
  title: words.slider,
  show: (id) => (
    <Slider
      id={id}
      label={samples.news}
      slides={[
        {
          title: samples.tiles,
          to: here,
          text: samples.sazText,
          picture: { source: asset('art/goy-masjid.svg'), alt: samples.tilesAlt, width: 960, height: 640 },
        },
        {
          title: samples.bazaar,
          to: here,
          picture: { source: asset('art/bazaar.svg'), alt: samples.bazaarAlt, width: 960, height: 640 },
        },
      ]}
    />
  ),
}

/** What lists are made of. */
export const listParts: readonly Exhibit[] = [tables, agenda, slider]
