import { Show } from 'solid-js'
import { fullDate, weekdayName } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays, type IsoDay, toJalali } from '#platform/calendar/jalali.ts'
import { type Choice, HiddenField, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { listAddress } from '#platform/http/paging.ts'
import { useView } from '#platform/http/view.ts'
import { directionOf, inLocale, type Said } from '#platform/locale.ts'
import { digits, lazily, number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { FilterBar } from '#platform/ui/filters.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { PlannerQuery } from '../../forms/desk/planner.ts'
import type { PlannedHall, PlannedSession, UnplacedSession } from '../../queries/desk/planner.ts'
import { deskWords } from '../../words/desk.ts'
import { sessionWords } from '../../words/sessions.ts'
import { HallDay } from './hall-day.tsx'
import { placeColumn, sessionColumn } from './session-table.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  query: PlannerQuery & { readonly week: IsoDay }
  days: readonly IsoDay[]
  sessions: readonly PlannedSession[]
  halls: readonly PlannedHall[]
  /** The place after which the next page of halls begins. */
  next: string | undefined
  unplaced: readonly UnplacedSession[]
  offers: { readonly zones: readonly Choice[]; readonly kinds: readonly Choice[] }
  mayPlan: boolean
}

interface Hall {
  readonly id: string
  readonly name: Said
  readonly byDay: ReadonlyMap<IsoDay, readonly PlannedSession[]>
  /** The week of this hall alone. */
  readonly alone: string | undefined
}

/** The planner as it is looked at, with something else of it. */
const addressWith = (query: PlannerQuery, change: Partial<PlannerQuery>) =>
  listAddress('/desk/offerings/week', { ...query, ...change })

/** Places down, the days of a week across: what is where, and where there is still room. */
export function PlannerPage(props: Props) {
  const { say } = useView()
  const { query, sessions, halls, unplaced, next } = props
  return (
    <>
      <OfferingTrail />
      <DeskHead title={sessionWords.planner} meta={<span>{say(sessionWords.plannerMeta(fullDate(query.week)))}</span>}>
        <Weeks query={query} />
      </DeskHead>
      <Filters {...props} />
      <div class="stack">
        <Show when={unplaced.length > 0}>
          <Unplaced {...props} />
        </Show>
        <Show
          when={sessions.length + halls.length > 0}
          fallback={<EmptyState title={sessionWords.nothingHere}>{say(sessionWords.nothingHereWhy)}</EmptyState>}
        >
          <Grid {...props} />
        </Show>
        <Pager next={next && addressWith(query, { after: next })} label={sessionWords.halls} />
      </div>
    </>
  )
}

function Weeks({ query }: Pick<Props, 'query'>) {
  const { say } = useView()
  return (
    <>
      <ButtonLink to={addressWith(query, { week: addDays(query.week, -7) })} look="line">
        {say(sessionWords.weekBefore)}
      </ButtonLink>
      <ButtonLink to={addressWith(query, { week: undefined })} look="quiet">
        {say(sessionWords.thisWeek)}
      </ButtonLink>
      <ButtonLink to={addressWith(query, { week: addDays(query.week, 7) })} look="line">
        {say(sessionWords.weekAfter)}
      </ButtonLink>
    </>
  )
}

/** By part of the city and kind of place; one hall alone is left for all of them again. */
function Filters({ query, offers, halls }: Props) {
  const { say } = useView()
  const { zone = '', kind = '', hall, after } = query
  const form = blank({ zone, kind })
  return (
    <>
      <FilterBar to="/desk/offerings/week">
        <HiddenField name="week" value={query.week} />
        <Select form={form} name="zone" label={deskWords.zone} empty={deskWords.all} choices={offers.zones} />
        <Select form={form} name="kind" label={sessionWords.kindOfHall} empty={deskWords.all} choices={offers.kinds} />
      </FilterBar>
      {(hall ?? after) !== undefined && (
        <p class="cluster">
          {hall !== undefined && halls[0] && (
            <b>
              <Say text={halls[0].name} />
            </b>
          )}
          <ButtonLink to={addressWith(query, { hall: undefined, after: undefined })} look="line" size="s">
            {say(hall === undefined ? sessionWords.firstHalls : sessionWords.allHalls)}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

/** Where a session is moved from this week. */
const moveOf = (query: PlannerQuery, { id, code }: Pick<PlannedSession, 'id' | 'code'>) =>
  listAddress(`/desk/offerings/${code}/sessions/${id}/move`, query)

/** Without scripts each session has a way to its form; the island lets it be dragged there. */
function Grid(props: Props) {
  const { say, locale } = useView()
  const { days } = props
  return (
    <Show when={props.mayPlan} fallback={<Halls {...props} />}>
      <p class="meta">{say(sessionWords.dragHint)}</p>
      <season-planner
        dir={directionOf(locale)}
        days={days.join(' ')}
        target={say(sessionWords.target('{day}', '{from}', '{place}'))}
        left={say(sessionWords.leftWhere)}
      >
        <Halls {...props} />
        <output class="planner__said" />
      </season-planner>
    </Show>
  )
}

function Halls(props: Props) {
  const { now } = useView()
  const { query, days, mayPlan } = props
  const isOpen = ({ cancelled, startsAt }: PlannedSession) => mayPlan && !cancelled && startsAt > now
  const formOf = (session: PlannedSession) => (isOpen(session) ? moveOf(query, session) : undefined)
  const columns: Column<Hall>[] = [
    { head: deskWords.place, main: true, cell: ({ id, name }) => <HallName id={id} name={name} /> },
    ...days.map((day) => ({
      head: dayHead(day),
      cell: ({ byDay, alone }: Hall) => <HallDay own={byDay.get(day) ?? []} moveOf={formOf} whole={alone} />,
    })),
  ]
  return (
    <div class="planner">
      <DataTable caption={sessionWords.planner} dense columns={columns} rows={hallsOf(props)} />
    </div>
  )
}

const HallName = ({ id, name }: Pick<Hall, 'id' | 'name'>) => (
  <span data-place={id}>
    <Say text={name} />
  </span>
)

/** «شنبه ۷» */
const dayHead = (day: IsoDay): Said =>
  lazily((locale) => {
    const shown = locale === 'en' ? day.slice(8) : digits(toJalali(day).d, locale)
    return `${inLocale(weekdayName(day), locale)} ${shown}`
  })

/** The halls of the season by name, empty ones too; last what has none. */
function hallsOf({ query, halls, sessions }: Props): Hall[] {
  const own = Map.groupBy(sessions, ({ placeId }) => placeId ?? '')
  const rowOf = (id: string, name: Said, alone: string | undefined): Hall => ({
    id,
    name,
    alone,
    byDay: Map.groupBy(own.get(id) ?? [], ({ startsAt }) => today(startsAt)),
  })
  const aloneOf = (code: string) =>
    query.hall === undefined ? addressWith(query, { hall: code, after: undefined }) : undefined
  const named = halls.map(({ id, code, name }) => rowOf(id, name, aloneOf(code)))
  return own.has('') ? [...named, rowOf('', sessionWords.noHall, undefined)] : named
}

/** More are folded away above the week. */
const mostOpen = 5

/** Sessions that lost their hall, or never got one, with what stands in the way. */
function Unplaced(props: Props) {
  const { say } = useView()
  const columns: Column<UnplacedSession>[] = [
    sessionColumn,
    { head: deskWords.when, cell: ({ startsAt }) => <MomentText at={startsAt} style="short" /> },
    placeColumn,
    { head: deskWords.reason, cell: (session) => say(whyUnplaced(session)) },
    ...(props.mayPlan
      ? [
          {
            head: deskWords.decide,
            cell: (session: UnplacedSession) => <MoveLink query={props.query} session={session} />,
          },
        ]
      : []),
  ]
  return (
    <Notice tone="alert" title={sessionWords.unplaced(number(props.unplaced.length))}>
      <p>{say(sessionWords.unplacedWhy)}</p>
      <details class="data" open={props.unplaced.length <= mostOpen}>
        <summary>{say(sessionWords.unplacedList)}</summary>
        <DataTable caption={sessionWords.unplacedList} dense columns={columns} rows={props.unplaced} />
      </details>
    </Notice>
  )
}

const MoveLink = ({ session, query }: Pick<Props, 'query'> & { session: UnplacedSession }) => (
  <ButtonLink to={moveOf(query, session)} look="line" size="s">
    <Say text={sessionWords.move} />
  </ButtonLink>
)

function whyUnplaced({ purpose, taker, place }: UnplacedSession): Said {
  if (place === null) return deskWords.noPlace
  if (purpose === null) return sessionWords.freeNow
  if (taker) return sessionWords.takenBy(taker)
  return purpose === 'hire' ? sessionWords.takenByHire : sessionWords.takenByClosing
}
