import { Show } from 'solid-js'
import { Field } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { today } from '#platform/calendar/instant.ts'
import { digits } from '#platform/text/digits.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { exportPeople, managePeople } from '../permissions.ts'
import { isChild } from '../rules.ts'
import type { Person } from '../tables.ts'
import { words } from '../words.ts'
import { solarYear } from '../years.ts'

interface ListProps {
  people: readonly Person[]
  next: string | undefined
  q: string | undefined
}

/** People by name. No number and no address stands in it, nor in its exports. */
export function PeopleDesk({ people, next, q }: ListProps) {
  const { say, may } = useView()
  return (
    <>
      <DeskHead title={words.people} meta={say(words.peopleLead)}>
        {may(exportPeople) && <Exports q={q} />}
        {may(managePeople) && (
          <ButtonLink to="/desk/people/new" icon="plus">
            {say(words.newPerson)}
          </ButtonLink>
        )}
      </DeskHead>
      <FilterBar to="/desk/people">
        <Field form={blank(q === undefined ? {} : { q })} name="q" label={words.nameOrMobile} type="search" />
      </FilterBar>
      <Show when={people.length > 0} fallback={<EmptyState title={words.nobody}>{say(words.nobodyHint)}</EmptyState>}>
        <PeopleTable people={people} />
      </Show>
      <Pager next={next} />
    </>
  )
}

function Exports({ q }: { q: string | undefined }) {
  const { say } = useView()
  return (
    <>
      <ButtonLink to={listAddress('/desk/people/list.csv', { q })} look="line" icon="get" download>
        {say(words.exportCsv)}
      </ButtonLink>
      <ButtonLink to={listAddress('/desk/people/list.xlsx', { q })} look="line" icon="get" download>
        {say(words.exportXlsx)}
      </ButtonLink>
    </>
  )
}

function PeopleTable({ people }: { people: readonly Person[] }) {
  const { say, link, locale, now } = useView()
  const year = (at: number) => digits(locale === 'en' ? at : solarYear(at), locale)
  const columns: Column<Person>[] = [
    {
      head: words.name,
      main: true,
      cell: ({ id, name }) => (
        <a href={link(`/desk/people/${id}`)}>
          <bdi>{name}</bdi>
        </a>
      ),
    },
    { head: words.birthYear, cell: ({ birthYear }) => (birthYear === null ? '–' : year(birthYear)) },
    { head: words.sex, cell: ({ sex }) => say(sex === null ? words.notSaid : words[sex]) },
    {
      head: words.account,
      cell: (person) => (
        <Show when={person.userId !== null} fallback={isChild(person, now.getUTCFullYear()) ? <ChildTag /> : '–'}>
          <Tag line>{say(words.hasAccount)}</Tag>
        </Show>
      ),
    },
    { head: words.since, cell: ({ createdAt }) => <DateText day={today(createdAt)} style="short" /> },
  ]
  return <DataTable caption={words.people} columns={columns} rows={people} dense />
}

function ChildTag() {
  const { say } = useView()
  return <Tag>{say(words.isChild)}</Tag>
}
