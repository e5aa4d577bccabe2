import { For } from 'solid-js'
import { DateText } from '#platform/ui/dates.tsx'
import type { PlanPage } from '../../routes/plans/whole.ts'
import { planWords as words } from '../../words/plans.ts'
import { JointCard } from '../joint/card.tsx'
import { JointList } from '../joint/list.tsx'

interface Props {
  page: PlanPage
  next: string | undefined
}

/** Joint plans, each with its agencies and how far it is. */
export const PlanList = ({ page, next }: Props) => (
  <JointList
    title={words.plans}
    lead={words.lead}
    isEmpty={page.rows.length === 0}
    none={[words.none, words.noneWhy]}
    next={next}
  >
    <For each={page.rows}>
      {({ plan, lead }) => (
        <JointCard
          matterId={plan.matterId}
          to={`/plans/${plan.slug}`}
          title={plan.title}
          about={plan.goal}
          lead={lead}
          page={page}
          meta={
            <>
              <DateText day={plan.startsOn} style="short" /> – <DateText day={plan.endsOn} style="short" />
            </>
          }
        />
      )}
    </For>
  </JointList>
)
