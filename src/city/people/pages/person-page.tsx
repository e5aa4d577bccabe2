import { type JSX, Show } from 'solid-js'
import { roleNames } from '#city/organisations/words.ts'
import type { Post } from '#city/organisations/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateRange, longDate } from '#platform/calendar/format.ts'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { manners } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { isChild } from '../rules.ts'
import type { Contact, Person } from '../tables.ts'
import { words } from '../words.ts'
import { solarYear } from '../years.ts'
import { ContactsPanel } from './contacts-panel.tsx'
import { PersonActs } from './person-acts.tsx'

export interface PersonPageProps {
  person: Person
  contacts: readonly Contact[]
  /** The contact that was just revealed, and what it says. */
  revealed?: { readonly id: string; readonly value: string } | undefined
  posts: readonly Post[]
  forms: { readonly rename: Form; readonly reveal: Form; readonly erase: Form }
  allowed: Readonly<Record<'manage' | 'reveal' | 'erase' | 'record' | 'access', boolean>>
  /** What other rooms have to show of a person: households, consents. */
  panels: () => JSX.Element
}

/** Everything the city keeps of a person, for those who may see it. Opening it is recorded. */
export function PersonPage(props: PersonPageProps) {
  const { say, link } = useView()
  const { person, allowed } = props
  const title = person.erasedAt === null ? { fa: person.name } : words.erasedPerson
  return (
    <>
      <Crumbs trail={[{ label: words.people, to: '/desk/people' }]} />
      <DeskHead title={title} meta={<Meta person={person} />}>
        {allowed.access && person.erasedAt === null && (
          <a href={link(`/desk/access/${person.id}`)}>{say(words.theirAccess)}</a>
        )}
        {allowed.record && <a href={link(`/desk/record?person=${person.id}`)}>{say(words.theirRecord)}</a>}
      </DeskHead>
      {person.erasedAt !== null && <Notice>{say(words.erasedNote)}</Notice>}
      <div class="split">
        <div class="stack">
          <Panel title={words.memberships}>
            <Show when={props.posts.length > 0} fallback={<p>{say(words.noMemberships)}</p>}>
              <Posts posts={props.posts} />
            </Show>
          </Panel>
          {props.panels()}
        </div>
        <div class="stack">
          <Particulars person={person} />
          <ContactsPanel {...props} />
          {person.erasedAt === null && <PersonActs {...props} />}
        </div>
      </div>
    </>
  )
}

function Meta({ person }: { person: Person }) {
  const { say, now } = useView()
  return (
    <>
      {person.erasedAt !== null && <Tag tone="note">{say(words.erased)}</Tag>}
      {isChild(person, now.getUTCFullYear()) && <Tag>{say(words.isChild)}</Tag>}
      <span>
        {say(words.since)} <DateText day={today(person.createdAt)} />
      </span>
    </>
  )
}

function Particulars({ person }: { person: Person }) {
  const { say, locale } = useView()
  const { birthYear, sex, userId } = person
  const year =
    birthYear === null ? say(words.notSaid) : digits(locale === 'en' ? birthYear : solarYear(birthYear), locale)
  return (
    <Panel title={words.person}>
      <DescriptionList>
        <KeyValue label={words.birthYear}>{year}</KeyValue>
        <KeyValue label={words.sex}>{say(sex === null ? words.notSaid : words[sex])}</KeyValue>
        <KeyValue label={words.language}>{manners[person.locale].name}</KeyValue>
        <KeyValue label={words.account}>{say(userId === null ? words.noAccount : words.hasAccount)}</KeyValue>
      </DescriptionList>
    </Panel>
  )
}

function Posts({ posts }: { posts: readonly Post[] }) {
  const { say, link } = useView()
  const columns: Column<Post>[] = [
    {
      head: words.organisation,
      main: true,
      cell: ({ organisation }) => (
        <a href={link(`/desk/organisations/${organisation.id}`)}>
          <Say text={organisation.name} />
        </a>
      ),
    },
    {
      head: words.role,
      cell: ({ membership }) => <Say text={membership.post ?? roleNames[membership.role]} />,
    },
    {
      head: words.period,
      cell: ({ membership: { startsOn, endsOn } }) =>
        say(endsOn === null ? longDate(startsOn) : dateRange(startsOn, endsOn)),
    },
  ]
  return <DataTable caption={words.memberships} columns={columns} rows={posts} dense />
}
