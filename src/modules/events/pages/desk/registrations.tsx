import { Show } from 'solid-js'
import { channelNames } from '#city/people/words.ts'
import { type Offering, stateNames, states } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { choicesOf, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { money, number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { TrackingCode } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Allowed } from '../../desk/ground.ts'
import type { RegistrationQuery } from '../../forms/desk/registrations.ts'
import type { Registration } from '../../queries/desk/registrations.ts'
import type { ListedSession } from '../../queries/desk/sessions.ts'
import { deskWords } from '../../words/desk.ts'
import { importWords } from '../../words/imports.ts'
import { letterWords } from '../../words/letters.ts'
import { registerWords } from '../../words/register.ts'
import { PartyLine } from './party.tsx'
import { RegistrationTag } from './tags.tsx'
import { OfferingTabs, OfferingTrail } from './trail.tsx'

export interface RegistrationsProps {
  offering: Offering
  sessions: readonly ListedSession[]
  query: RegistrationQuery
  registrations: readonly Registration[]
  next: string | undefined
  allowed: Allowed
}

/** Who has registered, who waits, who left. */
export function RegistrationsPage(props: RegistrationsProps) {
  const { say } = useView()
  const { offering, registrations, query, next } = props
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={deskWords.registrations} meta={<Say text={offering.title} />}>
        <RegisterLinks offering={offering} session={query.session} />
        <ListLinks offering={offering} query={query} />
      </DeskHead>
      <OfferingTabs of={offering} now="registrations" />
      <Filters {...props} />
      <Show
        when={registrations.length > 0}
        fallback={<EmptyState title={deskWords.registrationsEmpty}>{say(deskWords.registrationsEmptyWhy)}</EmptyState>}
      >
        <RegistrationRows offering={offering} registrations={registrations} />
      </Show>
      <Pager next={next} />
    </>
  )
}

/** What can be done with the list as it is narrowed. */
function ListLinks({ offering: { code }, query }: Pick<RegistrationsProps, 'offering' | 'query'>) {
  const { say } = useView()
  const at = `/desk/offerings/${code}`
  const wish = { session: query.session, state: query.state }
  return (
    <>
      <ButtonLink to={listAddress(`${at}/messages`, wish)} look="line" icon="mail">
        {say(letterWords.title)}
      </ButtonLink>
      <ButtonLink to={listAddress(`${at}/registrations.csv`, wish)} look="line" icon="get" download>
        {say(deskWords.asCsv)}
      </ButtonLink>
      <ButtonLink to={listAddress(`${at}/registrations.xlsx`, wish)} look="line" icon="table" download>
        {say(deskWords.asXlsx)}
      </ButtonLink>
    </>
  )
}

function Filters({ offering, sessions, query }: RegistrationsProps) {
  const { state, session } = query
  const form = blank({ ...(state && { state }), ...(session && { session }) })
  const choices = sessions.flatMap(({ id, startsAt }) =>
    startsAt === null ? [] : [{ value: id, label: shortMoment(startsAt) }],
  )
  return (
    <FilterBar to={`/desk/offerings/${offering.code}/registrations`}>
      <Select
        form={form}
        name="state"
        label={deskWords.state}
        empty={deskWords.all}
        choices={choicesOf(stateNames, states)}
      />
      {choices.length > 1 && (
        <Select form={form} name="session" label={deskWords.session} empty={deskWords.all} choices={choices} />
      )}
    </FilterBar>
  )
}

interface RowsProps {
  offering: Pick<Offering, 'code'>
  registrations: readonly Registration[]
}

/** Registrations as rows of the Desk, each leading to its own page. */
export function RegistrationRows({ offering, registrations }: RowsProps) {
  const { say } = useView()
  const columns: Column<Registration>[] = [
    {
      head: deskWords.party,
      main: true,
      cell: (registration) => <Who offering={offering} registration={registration} />,
    },
    { head: deskWords.state, cell: ({ state }) => <RegistrationTag state={state} /> },
    { head: deskWords.session, cell: ({ startsAt }) => <When startsAt={startsAt} /> },
    { head: deskWords.seats, numeric: true, cell: ({ seats }) => say(number(seats)) },
    { head: deskWords.due, numeric: true, cell: ({ due }) => (due === 0n ? '–' : say(money(due))) },
    { head: deskWords.channel, cell: ({ channel }) => <Say text={channelOf(channel)} /> },
    { head: deskWords.asked, cell: ({ createdAt }) => <MomentText at={createdAt} style="short" /> },
  ]
  return <DataTable caption={deskWords.registrations} dense columns={columns} rows={registrations} />
}

const isChannel = (channel: string): channel is keyof typeof channelNames => channel in channelNames
export const channelOf = (channel: string) => (isChannel(channel) ? channelNames[channel] : { fa: channel })

function Who({ offering, registration }: { offering: RowsProps['offering']; registration: Registration }) {
  const { link, say } = useView()
  const { id, code, notes } = registration
  return (
    <>
      <a href={link(`/desk/offerings/${offering.code}/registrations/${id}`)}>
        <PartyLine registration={registration} />
      </a>
      <small>
        <TrackingCode code={code} />
        {notes > 0 && ` · ${say(deskWords.notesCount(number(notes)))}`}
      </small>
    </>
  )
}

function When({ startsAt }: { startsAt: Date | null }) {
  const { say } = useView()
  return (
    <Show when={startsAt} fallback={say(deskWords.wholeRun)}>
      {(at) => <MomentText at={at()} style="short" />}
    </Show>
  )
}

/** Where a clerk registers somebody, or a whole class. */
function RegisterLinks({ offering: { code, state }, session }: { offering: Offering; session: string | undefined }) {
  const { say } = useView()
  if (state !== 'published') return null
  return (
    <>
      <ButtonLink to={listAddress(`/desk/offerings/${code}/register`, { session })} icon="plus">
        {say(registerWords.registerOne)}
      </ButtonLink>
      <ButtonLink to={listAddress(`/desk/offerings/${code}/group`, { session })} look="line" icon="users">
        {say(registerWords.registerGroup)}
      </ButtonLink>
      <ButtonLink to={listAddress(`/desk/offerings/${code}/import`, { session })} look="line" icon="put">
        {say(importWords.registrationsTitle)}
      </ButtonLink>
    </>
  )
}
