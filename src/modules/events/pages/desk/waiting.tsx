import { For, Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Capacity } from '#platform/ui/capacity.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Panel } from '#platform/ui/card.tsx'
import type { InLine } from '../../queries/desk/registrations.ts'
import type { ListedPool } from '../../queries/desk/sessions.ts'
import { whyWaits } from '../../rules/desk/line.ts'
import { deskWords } from '../../words/desk.ts'
import { whyText } from '../../words/line.ts'
import { PartyLine } from './party.tsx'
import { OfferingTabs, OfferingTrail } from './trail.tsx'

export interface WaitingProps {
  offering: Offering
  /** Pools somebody waits for, the soonest first. */
  pools: readonly ListedPool[]
  pool: ListedPool | undefined
  line: readonly InLine[]
  /** How many stand before the first of this page. */
  ahead: number
  next: string | undefined
}

/** The line for one pool of seats, and for each party why it has none yet. */
export function WaitingPage(props: WaitingProps) {
  const { say } = useView()
  const { offering, pool, next } = props
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={deskWords.waitingList} meta={<Say text={offering.title} />} />
      <OfferingTabs of={offering} now="waiting" />
      <Show
        when={pool}
        fallback={<EmptyState title={deskWords.nobodyWaits}>{say(deskWords.nobodyWaitsWhy)}</EmptyState>}
      >
        {(one) => (
          <div class="stack">
            <PoolChips {...props} />
            <Panel>
              <Capacity taken={one().taken} all={one().capacity + one().overbook} waiting={one().waiting} />
            </Panel>
            <Line {...props} pool={one()} />
            <Pager next={next} />
          </div>
        )}
      </Show>
    </>
  )
}

const here = (code: string, pool: string) => `/desk/offerings/${code}/waiting?pool=${pool}`

function PoolChips({ offering, pools, pool }: WaitingProps) {
  const { say } = useView()
  return (
    <Show when={pools.length > 1}>
      <ul class="chips">
        <For each={pools}>
          {({ id, startsAt, label, waiting }) => (
            <li>
              <Chip to={here(offering.code, id)} current={id === pool?.id}>
                {startsAt ? say(shortMoment(startsAt)) : say(deskWords.wholeRun)}
                {label && (
                  <>
                    {' · '}
                    <Say text={label} />
                  </>
                )}{' '}
                ({say(number(waiting))})
              </Chip>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Line({ offering, pool, line, ahead }: WaitingProps & { pool: ListedPool }) {
  const { say, link, now } = useView()
  const rows = line.map((one, at) => ({ ...one, place: ahead + at + 1 }))
  const columns: Column<(typeof rows)[number]>[] = [
    { head: deskWords.placeInLine, numeric: true, cell: ({ place }) => say(number(place)) },
    {
      head: deskWords.party,
      main: true,
      cell: ({ registration }) => (
        <a href={link(`/desk/offerings/${offering.code}/registrations/${registration.id}`)}>
          <PartyLine registration={registration} />
        </a>
      ),
    },
    { head: deskWords.wants, numeric: true, cell: ({ wants }) => say(number(wants)) },
    {
      head: deskWords.skipped,
      numeric: true,
      cell: ({ registration: { skips } }) => (skips === 0 ? '–' : say(number(skips))),
    },
    { head: deskWords.why, long: true, cell: ({ wants }) => say(whyText(whyWaits(pool, wants, now))) },
  ]
  return <DataTable caption={deskWords.waitingList} dense columns={columns} rows={rows} />
}
