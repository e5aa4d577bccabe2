import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { listAddress } from '#platform/http/paging.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Said } from '#platform/locale.ts'
import { Button, ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { type CalendarQuery, filtersOf } from '../../forms/calendar.ts'
import type { ListedSession } from '../../queries/calendar/listing.ts'
import type { MappedPlace } from '../../queries/calendar/places.ts'
import { words } from '../../words.ts'
import { Filters, Times, Views } from './filters.tsx'
import { MonthGrid } from './month-grid.tsx'
import { SessionAgenda } from './session-agenda.tsx'
import { SessionMap } from './session-map.tsx'

export interface CalendarPageProps {
  readonly query: CalendarQuery
  readonly sessions: readonly ListedSession[]
  readonly next: string | undefined
  readonly districts: readonly { readonly code: string; readonly name: Said }[]
  /** What is mourned on these days. */
  readonly mourning: Said | undefined
  readonly byDay: ReadonlyMap<IsoDay, number>
  /** Where nothing was found: what comes nearest. */
  readonly nearest: readonly ListedSession[]
  readonly mapped: readonly MappedPlace[]
  /** Who looks has asked to be told already. */
  readonly wished: boolean
}

/** The calendar: a list first; the grid of the month and the map show the same query. */
export function CalendarPage(props: CalendarPageProps) {
  const { say } = useView()
  const { query, sessions, next, mourning } = props
  return (
    <div class="wrap opening">
      <PageHead title={words.events} lead={words.lead}>
        <ButtonLink to="/events/for-us" look="line" icon="users">
          {say(words.forUs)}
        </ButtonLink>
        <ButtonLink to="/leagues" look="quiet" icon="ballot">
          {say(words.leagues)}
        </ButtonLink>
      </PageHead>
      <div class="stack">
        {mourning && <Mourning what={mourning} />}
        <Times query={query} />
        <Filters query={query} districts={props.districts} />
        <Views query={query} />
        {query.view === 'month' && <MonthGrid query={query} byDay={props.byDay} />}
        {query.view === 'map' && sessions.length > 0 && <SessionMap places={props.mapped} />}
        <Show when={sessions.length > 0} fallback={<Nothing {...props} />}>
          {query.view !== 'month' && <h2 class="sr">{say(words.events)}</h2>}
          <SessionAgenda sessions={sessions} />
          <Pager next={next} />
          <p>
            <MoreLink to={listAddress('/cal/filter.ics', filtersOf(query))}>{say(words.subscribe)}</MoreLink>
          </p>
        </Show>
      </div>
    </div>
  )
}

const Mourning = ({ what }: { what: Said }) => {
  const { say } = useView()
  const said = { fa: what.fa, en: what.en ?? what.fa, azb: what.azb ?? what.fa }
  return (
    <Notice>
      <p>{say(words.mourning(said))}</p>
    </Notice>
  )
}

/** Nothing fits: what comes nearest, and a way to be told. */
function Nothing({ query, nearest, wished }: CalendarPageProps) {
  const { link, say } = useView()
  const to = link(listAddress('/events/wishes', { ...query, after: undefined }))
  return (
    <>
      <EmptyState
        title={words.none}
        act={
          <div class="cluster">
            <Show when={!wished}>
              <form method="post" action={to}>
                <Button icon="bell">{say(words.tellMe)}</Button>
              </form>
            </Show>
            <ButtonLink to="/events" look="line">
              {say(words.clear)}
            </ButtonLink>
          </div>
        }
      >
        {say(wished ? words.willTell : nearest.length > 0 ? words.noneHint : words.noneYet)}
      </EmptyState>
      <SessionAgenda sessions={nearest} />
    </>
  )
}
