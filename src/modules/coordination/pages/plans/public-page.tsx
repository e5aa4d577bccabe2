import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { WholePlan } from '../../routes/plans/whole.ts'
import { jointWords } from '../../words/joint.ts'
import { planWords as words } from '../../words/plans.ts'
import { Assessments, Steps } from '../joint/parts.tsx'
import { TitlesBefore } from '../joint/titles.tsx'
import { Concerns } from '../parts/concerns.tsx'
import { PlanFacts } from './facts.tsx'

/** One joint plan for everybody. */
export function PlanPublicPage(props: WholePlan) {
  const { say } = useView()
  const { plan } = props.found
  const verified = props.steps.filter(({ state }) => state === 'verified').length
  return (
    <section class="wrap opening stack">
      <Crumbs trail={[{ label: words.plans, to: '/plans' }]} />
      <PageHead
        title={plan.title}
        lead={plan.goal}
        meta={<span>{say(jointWords.counts(verified, props.steps.length))}</span>}
      >
        <ButtonLink to={`/plans/${plan.slug}/sheet.pdf`} look="line" icon="print">
          {say(jointWords.sheet)}
        </ButtonLink>
      </PageHead>
      <div class="split">
        <div class="stack">
          <Steps {...props} />
          <Assessments {...props} />
        </div>
        <div class="stack">
          <PlanFacts {...props} />
          <TitlesBefore titles={props.titles} />
          <Concerns {...props.concerns} />
        </div>
      </div>
    </section>
  )
}
