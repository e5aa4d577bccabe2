import type { Person } from '#city/people/tables.ts'
import { Field } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Code } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Show } from 'solid-js'
import { accessWords } from '../words/access.ts'

interface AccessDeskProps {
  people: readonly Person[]
  /** By person. */
  userNames: ReadonlyMap<string, string>
  next: string | undefined
  q: string | undefined
}

/** People by name, to find the one who stands at the counter or the colleague who cannot come in. */
export function AccessDesk({ people, userNames, next, q }: AccessDeskProps) {
  const { say, link } = useView()
  const columns: Column<Person>[] = [
    {
      head: accessWords.person,
      main: true,
      cell: ({ id, name }) => (
        <a href={link(`/desk/access/${id}`)}>
          <bdi>{name}</bdi>
        </a>
      ),
    },
    { head: accessWords.userName, cell: ({ id }) => (userNames.has(id) ? <Code>{userNames.get(id)}</Code> : '–') },
  ]
  return (
    <>
      <DeskHead title={accessWords.access} meta={say(accessWords.accessLead)} />
      <FilterBar to="/desk/access">
        <Field form={blank(q === undefined ? {} : { q })} name="q" label={accessWords.nameOrMobile} type="search" />
      </FilterBar>
      <Show
        when={people.length > 0}
        fallback={<EmptyState title={accessWords.nobody}>{say(accessWords.nobodyHint)}</EmptyState>}
      >
        <DataTable caption={accessWords.access} columns={columns} rows={people} dense />
      </Show>
      <Pager next={next} />
    </>
  )
}
