import { Show } from 'solid-js'
import { enrolmentPermissions } from '#engines/enrolment/index.ts'
import type { Zone } from '#city/zones/tables.ts'
import { type Choice, choicesOf, Field, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { FilterBar, SavedViews } from '#platform/ui/filters.tsx'
import { EmptyState, Notice } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { type OfferingQuery, offeringStandings } from '../../forms/desk/list.ts'
import type { ListedOffering } from '../../queries/desk/offering-list.ts'
import { deskWords } from '../../words/desk.ts'
import { offeringKinds } from '../../rules/kinds.ts'
import { kindName, kindNames } from '../../words/kinds.ts'
import { clockWords } from '../../words/clock.ts'
import { closureWords } from '../../words/closure.ts'
import { movedWords } from '../../words/moved.ts'
import { refundWords } from '../../words/refunds.ts'
import { sessionWords } from '../../words/sessions.ts'
import { standingNames } from '../../words/standings.ts'
import { importWords } from '../../words/imports.ts'
import { supplyWords } from '../../words/supply.ts'
import { OfferingTag } from './tags.tsx'

interface Offers {
  readonly programmes: readonly Choice[]
  readonly zones: readonly Choice[]
  readonly organisers: readonly Choice[]
}

/** How many sessions no longer lie where their occasion is; of how many the instant was mended, and which lost their place. */
interface News {
  readonly strays: number
  readonly mended: number
  readonly lost: number
}

interface Props {
  query: OfferingQuery
  offerings: readonly ListedOffering[]
  count: { readonly number: number; readonly more: boolean }
  offers: Offers
  tabs: Parameters<typeof SavedViews>[0]
  zones: ReadonlyMap<string, Zone>
  next: string | undefined
  news: News
}

const here = '/desk/offerings'

/** Everything one can get a place in, as those who run it see it. */
export function OfferingList(props: Props) {
  const { say } = useView()
  const { count, offerings, tabs, next, news } = props
  const found = number(count.number)
  return (
    <>
      <DeskHead
        title={deskWords.title}
        meta={<span>{say(count.more ? deskWords.foundMore(found) : deskWords.found(found))}</span>}
      >
        <Acts />
      </DeskHead>
      <NewsNotices {...news} />
      <SavedViews {...tabs} />
      <Filters {...props} />
      <Show
        when={offerings.length > 0}
        fallback={<EmptyState title={deskWords.empty}>{say(deskWords.emptyWhy)}</EmptyState>}
      >
        <Rows {...props} />
      </Show>
      <Pager next={next} />
    </>
  )
}

function NewsNotices({ strays, mended, lost }: News) {
  const { say, link } = useView()
  return (
    <>
      {strays > 0 && (
        <Notice tone="alert" title={movedWords.found(number(strays))}>
          <p>
            <a href={link(`${here}/moved`)}>{say(movedWords.look)}</a>
          </p>
        </Notice>
      )}
      {mended > 0 && (
        <Notice tone={lost > 0 ? 'alert' : 'note'} title={clockWords.found(number(mended))}>
          <p>
            {lost > 0 && `${say(clockWords.lost(number(lost)))} `}
            <a href={link(`${here}/clock`)}>{say(clockWords.look)}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

/** What can be done with all of them. */
function Acts() {
  const { say, may } = useView()
  return (
    <>
      <ButtonLink to={`${here}/week`} look="line" icon="cal">
        {say(sessionWords.planner)}
      </ButtonLink>
      <ButtonLink to={`${here}/supply`} look="line" icon="chart">
        {say(supplyWords.title)}
      </ButtonLink>
      {may(enrolmentPermissions.giveBack) && (
        <ButtonLink to={`${here}/refunds`} look="line" icon="coin">
          {say(refundWords.title)}
        </ButtonLink>
      )}
      {may(enrolmentPermissions.closeSessions) && (
        <ButtonLink to={`${here}/closures`} look="line" icon="close">
          {say(closureWords.title)}
        </ButtonLink>
      )}
      {may(enrolmentPermissions.planOfferings) && (
        <ButtonLink to={`${here}/import`} look="line" icon="put">
          {say(importWords.title)}
        </ButtonLink>
      )}
      {may(enrolmentPermissions.planOfferings) && (
        <ButtonLink to={`${here}/new`} icon="plus">
          {say(deskWords.newOffering)}
        </ButtonLink>
      )}
    </>
  )
}

function Filters({ query, offers }: Props) {
  const { programme, ...rest } = query
  const typed = { ...rest, ...(programme !== undefined && { programme }) }
  const form = blank(
    Object.fromEntries(Object.entries(typed).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  )
  const select = (name: keyof OfferingQuery, label: Said, choices: readonly Choice[]) => (
    <Select form={form} name={name} label={label} empty={deskWords.all} choices={choices} />
  )
  return (
    <FilterBar to={here}>
      <Field form={form} name="q" type="search" label={deskWords.named} most={100} />
      {select('kind', deskWords.kind, choicesOf(kindNames, offeringKinds))}
      {select('standing', deskWords.standing, choicesOf(standingNames, offeringStandings))}
      {select('zone', deskWords.zone, offers.zones)}
      {select('programme', deskWords.programme, offers.programmes)}
      {select('organiser', deskWords.organiser, offers.organisers)}
    </FilterBar>
  )
}

function Rows({ offerings, zones }: Props) {
  const columns: Column<ListedOffering>[] = [
    { head: deskWords.named, main: true, cell: (offering) => <Title offering={offering} /> },
    { head: deskWords.standing, cell: ({ state }) => <OfferingTag state={state} /> },
    { head: deskWords.next, cell: (offering) => <Next offering={offering} /> },
    { head: deskWords.places, numeric: true, cell: (offering) => <Places offering={offering} /> },
    { head: deskWords.waiting, numeric: true, cell: ({ waiting }) => <Count value={waiting} /> },
    { head: deskWords.zone, cell: ({ zoneId }) => <Say text={zones.get(zoneId ?? '')?.name ?? deskWords.wholeCity} /> },
    { head: deskWords.organiser, long: true, cell: ({ organiser }) => <Say text={organiser} /> },
  ]
  return <DataTable caption={deskWords.list} dense columns={columns} rows={offerings} />
}

function Title({ offering: { code, title, kind, programme } }: { offering: ListedOffering }) {
  const { link } = useView()
  return (
    <>
      <a href={link(`${here}/${code}`)}>
        <Say text={title} />
      </a>
      <small>
        <Say text={kindName(kind)} /> · <Say text={programme} />
      </small>
    </>
  )
}

function Next({ offering: { next, coming } }: { offering: ListedOffering }) {
  const { say } = useView()
  return (
    <Show when={next} fallback={<small>{say(deskWords.noneComing)}</small>}>
      {(at) => (
        <span>
          <MomentText at={at()} style="short" />
          {coming > 1 && <small>{say(deskWords.sessionsLeft(number(coming)))}</small>}
        </span>
      )}
    </Show>
  )
}

function Places({ offering: { seats, taken } }: { offering: ListedOffering }) {
  const { say } = useView()
  return <>{seats === 0 ? '–' : say(deskWords.taken(number(taken), number(seats)))}</>
}

function Count({ value }: { value: number }) {
  const { say } = useView()
  return <>{value === 0 ? '–' : say(number(value))}</>
}
