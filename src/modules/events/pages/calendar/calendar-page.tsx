import { Show } from 'solid-js'
import type { WholeProgramme } from '#city/programmes/queries.ts'
import { dateRange } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { listAddress } from '#platform/http/paging.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import type { Said } from '#platform/locale.ts'
import { Button, ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { type CalendarQuery, filtersOf } from '../../forms/calendar.ts'
import type { ListedSession } from '../../queries/calendar/listing.ts'
import type { MappedPlace } from '../../queries/calendar/places.ts'
import { words } from '../../words.ts'
import { planWords } from '../../words/plan.ts'
import { brochureWords } from '../../words/brochure.ts'
import { MarkButton } from '../plan/mark-button.tsx'
import { Filters, Times, Views, Words } from './filters.tsx'
import { MonthGrid } from './month-grid.tsx'
import { SessionAgenda } from './session-agenda.tsx'
import { SessionMap } from './session-map.tsx'

export interface CalendarPageProps {
  readonly query: CalendarQuery
  /** The festival, week or season the query is of. */
  readonly programme: WholeProgramme | undefined
  readonly sessions: readonly ListedSession[]
  readonly next: string | undefined
  readonly districts: readonly { readonly code: string; readonly name: Said }[]
  /** What is mourned on these days. */
  readonly mourning: Said | undefined
  readonly byDay: ReadonlyMap<IsoDay, number>
  /** Where nothing was found: what comes nearest. */
  readonly nearest: readonly ListedSession[]
  readonly mapped: readonly MappedPlace[]
  /** What stands on the reader’s own list. */
  readonly marked: ReadonlySet<string>
  /** Who looks has asked to be told already. */
  readonly wished: boolean
}

/** The calendar: a list first; the grid of the month and the map show the same query. */
export function CalendarPage(props: CalendarPageProps) {
  const { say } = useView()
  const { query, sessions, next, mourning } = props
  return (
    <div class="wrap opening">
      <Show when={props.programme} fallback={<Head />}>
        {(programme) => <ProgrammeHead programme={programme()} query={query} />}
      </Show>
      <div class="stack">
        {mourning && <Mourning what={mourning} />}
        <Words query={query} />
        <Times query={query} />
        <Filters query={query} districts={props.districts} />
        <Views query={query} />
        {query.view === 'month' && <MonthGrid query={query} byDay={props.byDay} />}
        {query.view === 'map' && sessions.length > 0 && <SessionMap places={props.mapped} />}
        <Show when={sessions.length > 0} fallback={<NothingYet {...props} />}>
          {query.view !== 'month' && <h2 class="sr">{say(words.events)}</h2>}
          <SessionAgenda sessions={sessions} {...(props.programme && { act: markIn(props) })} />
          <Pager next={next} />
          <p>
            <MoreLink to={listAddress('/cal/filter.ics', filtersOf(query))}>{say(words.subscribe)}</MoreLink>
          </p>
        </Show>
      </div>
    </div>
  )
}

/** Of a festival one puts together a programme of one’s own. */
const markIn =
  ({ marked, query }: CalendarPageProps) =>
  (session: ListedSession) => (
    <MarkButton session={session} isMarked={marked.has(session.id)} back={listAddress('/events', query)} />
  )

function Head() {
  const { say } = useView()
  return (
    <PageHead title={words.events} lead={words.lead}>
      <ButtonLink to="/events/for-us" look="line" icon="users">
        {say(words.forUs)}
      </ButtonLink>
      <ButtonLink to="/leagues" look="quiet" icon="ballot">
        {say(words.leagues)}
      </ButtonLink>
    </PageHead>
  )
}

/** What is on of one festival, week or season. */
function ProgrammeHead({ programme, query }: { programme: WholeProgramme; query: CalendarQuery }) {
  const { say } = useView()
  const { name, summary, slug, startsOn, endsOn } = programme
  return (
    <>
      <Crumbs
        trail={[
          { label: words.events, to: '/events' },
          { label: name, to: `/programmes/${slug}` },
        ]}
      />
      <PageHead title={name} lead={summary} meta={<span>{say(dateRange(startsOn, endsOn))}</span>}>
        <ButtonLink to={listAddress('/events/brochure.pdf', filtersOf(query))} look="line" icon="print">
          {say(brochureWords.brochure)}
        </ButtonLink>
        <ButtonLink to="/events/plan" look="line" icon="flag">
          {say(planWords.title)}
        </ButtonLink>
      </PageHead>
    </>
  )
}

/** Nothing in these days; what is on later is a page away. */
const NothingYet = (props: CalendarPageProps) => (
  <>
    <Nothing {...props} />
    <Pager next={props.next} />
  </>
)

const Mourning = ({ what }: { what: Said }) => {
  const { say } = useView()
  const said = { fa: what.fa, en: what.en ?? what.fa, azb: what.azb ?? what.fa }
  return (
    <Notice>
      <p>{say(words.mourning(said))}</p>
    </Notice>
  )
}

function whatNow({ query, nearest, wished }: Pick<CalendarPageProps, 'query' | 'nearest' | 'wished'>) {
  if (wished) return words.willTell
  if (nearest.length === 0) return words.noneYet
  return query.q === undefined ? words.noneHint : words.noneWithHint
}

/** Nothing fits: what comes nearest, and a way to be told. */
function Nothing({ query, nearest, wished }: CalendarPageProps) {
  const { link, say } = useView()
  const to = link(listAddress('/events/wishes', { ...query, after: undefined }))
  return (
    <>
      <EmptyState
        title={query.q === undefined ? words.none : words.noneWith(query.q)}
        act={
          <div class="cluster">
            <Show when={!wished}>
              <form method="post" action={to}>
                <Button icon="bell">{say(words.tellMe)}</Button>
              </form>
            </Show>
            {query.q !== undefined && (
              <ButtonLink to={listAddress('/search', { q: query.q })} look="line" icon="search">
                {say(words.wholeCity)}
              </ButtonLink>
            )}
            <ButtonLink to="/events" look="line">
              {say(words.clear)}
            </ButtonLink>
          </div>
        }
      >
        {say(whatNow({ query, nearest, wished }))}
      </EmptyState>
      <SessionAgenda sessions={nearest} />
    </>
  )
}
