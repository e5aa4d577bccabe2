import { Show } from 'solid-js'
import { Field, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { number } from '#platform/text/numbers.ts'
import type { DirectoryQuery } from '../../forms/experts.ts'
import type { ListedExpert } from '../../queries/experts.ts'
import { fieldNames } from '../../words/decisions.ts'
import { expertWords as words } from '../../words/experts.ts'
import { DirectoryFields, type Named } from './fields.tsx'
import { ExpertState, Listed } from './parts.tsx'

interface Props {
  query: DirectoryQuery
  rows: readonly ListedExpert[]
  zones: readonly Named[]
  next: string | undefined
}

/** The whole directory for those who keep it: whoever was asked longest ago first. */
export function ExpertDeskList(props: Props) {
  const { say } = useView()
  const { rows, next } = props
  return (
    <>
      <DeskHead title={words.experts} meta={<span>{say(words.turnHint)}</span>}>
        <ButtonLink to="/desk/experts/new" icon="plus">
          {say(words.propose)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <Filters {...props} />
        <Show when={rows.length > 0} fallback={<EmptyState title={words.none} />}>
          <Rows rows={rows} />
        </Show>
        <Pager next={next} />
      </div>
    </>
  )
}

const states = ['unconfirmed', 'paused', 'free'] as const

function Filters({ query, zones }: Props) {
  const { q, field, zone, hours, state } = query
  const typed = { q: q ?? '', field: field ?? '', zone: zone ?? '', state: state ?? '' }
  const form = blank({ ...typed, hours: hours === undefined ? '' : String(hours) })
  return (
    <FilterBar to="/desk/experts">
      <DirectoryFields form={form} zones={zones} />
      <Field form={form} name="hours" type="number" label={words.leastHours} width="xs" />
      <Select
        form={form}
        name="state"
        label={words.state}
        choices={states.map((value) => ({ value, label: words[value] }))}
      />
    </FilterBar>
  )
}

function Rows({ rows }: { rows: readonly ListedExpert[] }) {
  const { say, link } = useView()
  const columns: Column<ListedExpert>[] = [
    {
      head: words.name,
      main: true,
      cell: ({ expert, name }) => (
        <a href={link(`/desk/experts/${expert.personId}`)}>
          <bdi>{name}</bdi>
        </a>
      ),
    },
    { head: words.field, cell: ({ expert }) => <Listed items={expert.fields.map((field) => fieldNames[field])} /> },
    { head: words.topics, long: true, cell: ({ expert }) => <Listed items={expert.topics} /> },
    { head: words.hours, numeric: true, cell: ({ expert }) => say(number(expert.hours)) },
    {
      head: words.lastAsked,
      cell: ({ expert }) =>
        expert.lastAskedOn === null ? say(words.never) : <DateText day={expert.lastAskedOn} style="short" />,
    },
    { head: words.state, cell: ({ expert }) => <ExpertState expert={expert} /> },
  ]
  return <DataTable caption={words.experts} columns={columns} rows={rows} dense />
}
