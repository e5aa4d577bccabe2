import { Show } from 'solid-js'
import type { Choice } from '#platform/forms/choices.tsx'
import { blank } from '#platform/forms/form.ts'
import { Field, Select } from '#platform/forms/fields.tsx'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { FilterBar, SavedViews } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { tabsOf } from '#platform/views/tabs.ts'
import type { DeskPlace } from '../../desk-queries.ts'
import { deskWords } from '../../desk-words.ts'
import type { ListQuery } from '../../forms.ts'
import type { PlaceKind } from '../../tables.ts'
import { words } from '../../words.ts'

interface Props {
  rows: readonly DeskPlace[]
  next: string | undefined
  query: ListQuery
  kinds: readonly PlaceKind[]
  districts: readonly Choice[]
  tabs: Awaited<ReturnType<typeof tabsOf>>
  zones: ReadonlyMap<string, Said>
}

/** The Desk's list: how sure each point is, and where it comes from. */
export function PlacesDesk(props: Props) {
  const { say } = useView()
  const { rows, next, tabs, kinds, zones } = props
  return (
    <>
      <DeskHead title={deskWords.places}>
        <Acts query={props.query} />
      </DeskHead>
      <SavedViews {...tabs} />
      <Filters {...props} />
      <Show
        when={rows.length > 0}
        fallback={<EmptyState title={deskWords.nothing}>{say(deskWords.nothingHint)}</EmptyState>}
      >
        <DataTable caption={deskWords.places} columns={columnsFor(kinds, zones)} rows={rows} dense />
      </Show>
      <Pager next={next} />
    </>
  )
}

function Acts({ query }: { query: ListQuery }) {
  const { say } = useView()
  const file = (ending: string) => listAddress(`/desk/places/export.${ending}`, { ...query, below: undefined })
  return (
    <>
      <ButtonLink to="/desk/places/walk" look="line" icon="pin">
        {say(deskWords.walk)}
      </ButtonLink>
      <ButtonLink to="/desk/places/disagreements" look="line" icon="swap">
        {say(deskWords.disagreements)}
      </ButtonLink>
      <ButtonLink to={file('csv')} look="line" icon="get" download>
        {say(deskWords.csv)}
      </ButtonLink>
      <ButtonLink to={file('xlsx')} look="line" icon="get" download>
        {say(deskWords.xlsx)}
      </ButtonLink>
      <ButtonLink to="/desk/places/new" icon="plus">
        {say(deskWords.newPlace)}
      </ButtonLink>
    </>
  )
}

function Filters({ query, kinds, districts }: Props) {
  const { text = '', kind = '', zone = '', located = '', life = '' } = query
  const form = blank({ text, kind, zone, located, life })
  const kindChoices = kinds.map(({ key, label }) => ({ value: key, label }))
  const locatedChoices = [
    { value: 'yes', label: deskWords.isLocated },
    { value: 'no', label: deskWords.notLocated },
  ]
  return (
    <FilterBar to="/desk/places">
      <Field form={form} name="text" label={deskWords.search} type="search" most={100} />
      <Select form={form} name="kind" label={deskWords.kind} choices={kindChoices} empty={deskWords.anyKind} />
      <Select form={form} name="zone" label={deskWords.zone} choices={districts} empty={deskWords.anyZone} />
      <Select
        form={form}
        name="located"
        label={deskWords.located}
        choices={locatedChoices}
        empty={deskWords.anyLocated}
      />
    </FilterBar>
  )
}

function columnsFor(kinds: readonly PlaceKind[], zones: ReadonlyMap<string, Said>): Column<DeskPlace>[] {
  const labels = new Map(kinds.map(({ key, label }) => [key, label]))
  return [
    { head: words.place, main: true, cell: (row) => <PlaceLink row={row} /> },
    { head: words.kind, cell: ({ place }) => <Say text={labels.get(place.kinds[0] ?? '') ?? { fa: '–' }} /> },
    { head: deskWords.zone, cell: ({ zone }) => <Say text={zones.get(zone ?? '') ?? { fa: '–' }} /> },
    { head: words.origin, cell: ({ method }) => <Say text={method ? words[method] : { fa: '–' }} /> },
    {
      head: words.accuracy,
      numeric: true,
      cell: ({ accuracy }) => <Say text={accuracy === null ? { fa: '–' } : deskWords.metres(accuracy)} />,
    },
    { head: words.code, cell: ({ place }) => <Code>{place.code}</Code> },
  ]
}

function PlaceLink({ row: { place } }: { row: DeskPlace }) {
  const { link, say } = useView()
  const isRestricted = place.positionId !== null && place.publicForm !== 'exact'
  return (
    <>
      <a href={link(`/desk/places/${place.code}`)}>
        <Say text={place.name} />
      </a>
      {place.life === 'lost' && <Tag tone="alert">{say(words.lost)}</Tag>}
      {isRestricted && (
        <Tag line icon="lock">
          {say(deskWords.restricted)}
        </Tag>
      )}
    </>
  )
}
