import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Field, Select } from '#platform/forms/fields.tsx'
import type { Choice } from '#platform/forms/choices.tsx'
import { blank } from '#platform/forms/form.ts'
import { DateText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { RegisterQuery } from '../forms.ts'
import type { ListedOrganisation } from '../queries.ts'
import { type OrganisationKind, standingStates } from '../tables.ts'
import { kindNames, standingNames, words } from '../words.ts'
import { StandingTag } from './standing-tag.tsx'

interface TableProps {
  caption: Said
  rows: readonly ListedOrganisation[]
  to: (row: ListedOrganisation['organisation']) => string
  dense?: boolean
}

/** Name, kind, zone, standing and since when. */
export function RegisterTable({ caption, rows, to, dense }: TableProps) {
  const { say, link } = useView()
  const columns: Column<ListedOrganisation>[] = [
    {
      head: words.name,
      main: true,
      cell: ({ organisation }) => (
        <a href={link(to(organisation))}>
          <Say text={organisation.name} />
        </a>
      ),
    },
    { head: words.kind, cell: ({ organisation }) => say(kindNames[organisation.kind]) },
    { head: words.zone, cell: ({ zone }) => <Say text={zone ?? words.wholeCity} /> },
    { head: words.standing, cell: ({ standing }) => (standing ? <StandingTag state={standing.state} /> : '–') },
    { head: words.since, cell: ({ standing }) => (standing ? <DateText day={standing.since} style="short" /> : '–') },
  ]
  return <DataTable caption={caption} columns={columns} rows={rows} {...(dense && { dense })} />
}

interface FilterProps {
  to: string
  query: RegisterQuery
  kinds: readonly OrganisationKind[]
  zones: readonly Choice[]
}

export function RegisterFilter({ to, query, kinds, zones }: FilterProps) {
  const { q = '', kind = '', zone = '', state = '' } = query
  const form = blank({ q, kind, zone, state })
  return (
    <FilterBar to={to}>
      <Field form={form} name="q" label={words.name} type="search" />
      <Select
        form={form}
        name="kind"
        label={words.kind}
        empty={words.all}
        choices={kinds.map((value) => ({ value, label: kindNames[value] }))}
      />
      <Select form={form} name="zone" label={words.zone} empty={words.all} choices={zones} />
      <Select
        form={form}
        name="state"
        label={words.standing}
        empty={words.all}
        choices={standingStates.map((value) => ({ value, label: standingNames[value] }))}
      />
    </FilterBar>
  )
}
