import { useView } from '#platform/http/view.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { WholePlan } from '../../routes/plans/whole.ts'
import { planWords as words } from '../../words/plans.ts'
import { Assessments, PlanFacts, Steps } from './parts.tsx'

/** One joint plan for everybody. */
export function PlanPublicPage(props: WholePlan) {
  const { say } = useView()
  const { plan } = props.found
  const verified = props.steps.filter(({ state }) => state === 'verified').length
  return (
    <section class="region">
      <div class="wrap stack">
        <Crumbs trail={[{ label: words.plans, to: '/plans' }]} />
        <PageHead
          title={plan.title}
          lead={plan.goal}
          meta={<span>{say(words.counts(verified, props.steps.length))}</span>}
        />
        <div class="split">
          <div class="stack">
            <Steps {...props} />
            <Assessments {...props} />
          </div>
          <div class="stack">
            <PlanFacts {...props} />
          </div>
        </div>
      </div>
    </section>
  )
}
