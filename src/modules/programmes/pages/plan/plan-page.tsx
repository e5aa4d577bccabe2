import { For, Show } from 'solid-js'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead, PageHead } from '#platform/ui/page-head.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import { addressOf } from '../../forms/query.ts'
import type { PlanView, YearPlan } from '../../routes/year-plan.ts'
import { words } from '../../words.ts'
import { planWords } from '../../words/plan.ts'
import { ProgrammeFilters } from '../filters.tsx'
import { DistrictGrid, MonthGrid } from './grids.tsx'
import { Holes } from './holes.tsx'
import { Overlaps } from './overlaps.tsx'
import { YearTimeline } from './year-timeline.tsx'

export interface PlanProps {
  plan: YearPlan
  /** Where the plan stands: for everybody, or at the Desk. */
  path: string
  today: IsoDay
}

/** What the Deputy means to do in a year, and what is missing. */
export function PlanPage(props: PlanProps) {
  return (
    <Show when={isAtDesk(props)} fallback={<PublicPlan {...props} />}>
      <DeskHead title={planWords.plan(numeral(props.plan.year))}>
        <PdfLink {...props} />
      </DeskHead>
      <Insides {...props} />
    </Show>
  )
}

const isAtDesk = ({ path }: PlanProps) => path.startsWith('/desk')

const PublicPlan = (props: PlanProps) => (
  <div class="wrap opening">
    <Crumbs
      trail={[
        { label: words.home, to: '/' },
        { label: words.programmes, to: '/programmes' },
      ]}
    />
    <PageHead title={planWords.plan(numeral(props.plan.year))} lead={planWords.lead}>
      <PdfLink {...props} />
    </PageHead>
    <div class="region region--tight">
      <Insides {...props} />
    </div>
  </div>
)

function PdfLink({ plan: { query, year, view } }: PlanProps) {
  const { say } = useView()
  const address = addressOf('/programmes/plan.pdf', { ...query, year })
  return (
    <ButtonLink to={`${address}&view=${view}`} look="line" icon="get" download>
      {say(planWords.pdf)}
    </ButtonLink>
  )
}

function Insides(props: PlanProps) {
  const { plan, path } = props
  return (
    <div class="stack">
      <Years {...props} />
      <ProgrammeFilters to={path} query={{ ...plan.query, year: plan.year }} offers={plan.offers} withoutYear />
      <ViewTabs {...props} />
      <Show when={plan.programmes.length > 0} fallback={<EmptyState title={planWords.emptyYear} />}>
        <Picture {...props} />
      </Show>
      <Holes {...props} />
      <Show when={isAtDesk(props)}>
        <Overlaps {...props} />
      </Show>
    </div>
  )
}

function Years({ plan: { offers, year, query, view }, path }: PlanProps) {
  const { say } = useView()
  return (
    <nav aria-label={say(planWords.years)}>
      <ul class="chips">
        <For each={offers.years}>
          {(each) => (
            <li>
              <Chip to={`${addressOf(path, { ...query, year: each })}&view=${view}`} current={each === year}>
                {say(numeral(each))}
              </Chip>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}

const viewNames = { districts: planWords.byDistrict, months: planWords.byMonth, timeline: planWords.timeline }
const viewList: readonly PlanView[] = ['districts', 'months', 'timeline']

function ViewTabs({ plan: { query, year, view }, path }: PlanProps) {
  const here = addressOf(path, { ...query, year })
  const tabs = viewList.map((each) => ({ label: viewNames[each], to: `${here}&view=${each}`, current: each === view }))
  return <Tabs label={planWords.views} tabs={tabs} />
}

function Picture(props: PlanProps) {
  const { view } = props.plan
  if (view === 'timeline') return <YearTimeline {...props} />
  return view === 'months' ? <MonthGrid {...props} /> : <DistrictGrid {...props} />
}
