import { For, Show } from 'solid-js'
import { fullDate, weekdayName } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay, toJalali } from '#platform/calendar/jalali.ts'
import { type Choice, HiddenField, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { inLocale, type Said } from '#platform/locale.ts'
import { digits, lazily, number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { TimeText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { PlannedSession } from '../../queries/desk/planner.ts'
import { deskWords } from '../../words/desk.ts'
import { sessionWords } from '../../words/sessions.ts'
import { OfferingTrail } from './trail.tsx'

interface Props {
  days: readonly IsoDay[]
  sessions: readonly PlannedSession[]
  zones: readonly Choice[]
  zone: string | undefined
}

interface Hall {
  readonly id: string
  readonly name: Said
  readonly byDay: ReadonlyMap<IsoDay, readonly PlannedSession[]>
}

const here = '/desk/offerings/week'

/** Places down, the days of a week across: what is where, and where there is still room. */
export function PlannerPage(props: Props) {
  const { say } = useView()
  const { days, sessions, zones, zone } = props
  const [first = ''] = days
  return (
    <>
      <OfferingTrail />
      <DeskHead title={sessionWords.planner} meta={<span>{say(sessionWords.plannerMeta(fullDate(first)))}</span>}>
        <ButtonLink to={listAddress(here, { week: addDays(first, -7), zone })} look="line">
          {say(sessionWords.weekBefore)}
        </ButtonLink>
        <ButtonLink to={listAddress(here, { zone })} look="quiet">
          {say(sessionWords.thisWeek)}
        </ButtonLink>
        <ButtonLink to={listAddress(here, { week: addDays(first, 7), zone })} look="line">
          {say(sessionWords.weekAfter)}
        </ButtonLink>
      </DeskHead>
      <FilterBar to={here}>
        <HiddenField name="week" value={first} />
        <Select
          form={blank({ zone: zone ?? '' })}
          name="zone"
          label={deskWords.zone}
          empty={deskWords.all}
          choices={zones}
        />
      </FilterBar>
      <Show
        when={sessions.length > 0}
        fallback={<EmptyState title={sessionWords.nothingHere}>{say(sessionWords.nothingHereWhy)}</EmptyState>}
      >
        <Grid {...props} />
      </Show>
    </>
  )
}

function Grid({ days, sessions }: Props) {
  const columns: Column<Hall>[] = [
    { head: deskWords.place, main: true, cell: ({ name }) => <Say text={name} /> },
    ...days.map((day) => ({ head: dayHead(day), cell: ({ byDay }: Hall) => <Day sessions={byDay.get(day) ?? []} /> })),
  ]
  return <DataTable caption={sessionWords.planner} dense columns={columns} rows={hallsOf(sessions)} />
}

/** «شنبه ۷» */
const dayHead = (day: IsoDay): Said =>
  lazily((locale) => {
    const shown = locale === 'en' ? day.slice(8) : digits(toJalali(day).d, locale)
    return `${inLocale(weekdayName(day), locale)} ${shown}`
  })

function hallsOf(sessions: readonly PlannedSession[]): Hall[] {
  const halls = Map.groupBy(sessions, ({ placeId }) => placeId ?? '')
  return [...halls].map(([id, own]) => ({
    id,
    name: own[0]?.place ?? sessionWords.noHall,
    byDay: Map.groupBy(own, ({ startsAt }) => today(startsAt)),
  }))
}

function Day({ sessions }: { sessions: readonly PlannedSession[] }) {
  return (
    <Show when={sessions.length > 0} fallback="–">
      <ul class="hallday">
        <For each={sessions}>{(session) => <Slot session={session} />}</For>
      </ul>
    </Show>
  )
}

function Slot({ session }: { session: PlannedSession }) {
  const { say, link } = useView()
  const { id, code, title, startsAt, endsAt, cancelled, state, seats, taken } = session
  return (
    <li class={cancelled ? 'hallday__off' : state === 'draft' ? 'hallday__draft' : undefined}>
      <a href={link(`/desk/offerings/${code}/sessions/${id}`)}>
        <b>
          <TimeText at={startsAt} />–<TimeText at={endsAt} />
        </b>{' '}
        <Say text={title} />
      </a>
      {cancelled ? (
        <small>{say(deskWords.calledOff)}</small>
      ) : (
        seats > 0 && <small>{say(deskWords.taken(number(taken), number(seats)))}</small>
      )}
    </li>
  )
}
