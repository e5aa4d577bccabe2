import { dateParts } from '#platform/forms/date-input.ts'
import { FormBox, TranslatedField } from '#platform/forms/fields.tsx'
import { saidParts } from '#platform/forms/said-parts.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { PlanDeskProps } from '../../routes/plans/desk.tsx'
import { jointWords } from '../../words/joint.ts'
import { planWords as words } from '../../words/plans.ts'
import { AssessmentForm, formOf, StepForm } from '../joint/forms.tsx'
import { Assessments, Steps } from '../joint/parts.tsx'
import { TitlesBefore } from '../joint/titles.tsx'
import { Concerns } from '../parts/concerns.tsx'
import { PlanFields } from './desk-new.tsx'
import { PlanFacts } from './facts.tsx'

/** One joint plan at the Desk: its steps, the form for one more, and what its agencies find. */
export function PlanDesk(props: PlanDeskProps) {
  const { say } = useView()
  const { plan } = props.found
  const here = `/desk/plans/${plan.slug}`
  return (
    <>
      <Crumbs trail={[{ label: words.plans, to: '/desk/plans' }]} />
      <DeskHead title={plan.title}>
        <ButtonLink to={`/plans/${plan.slug}`} look="quiet" icon="eye">
          {say(jointWords.publicPage)}
        </ButtonLink>
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Steps {...props} toStep={(id) => `/desk/due/${id}`} />
          {props.isKeeper && <StepForm here={here} {...props} />}
          <Assessments {...props} />
        </div>
        <div class="stack">
          <Panel title={jointWords.goal}>
            <p>
              <Say text={plan.goal} />
            </p>
          </Panel>
          <PlanFacts {...props} />
          <TitlesBefore titles={props.titles} />
          <Concerns {...props.concerns} />
          {props.isKeeper && <Edit {...props} />}
          {props.mine.length > 0 && <AssessmentForm here={here} {...props} />}
        </div>
      </div>
    </>
  )
}

function Edit({ found: { plan }, failed }: PlanDeskProps) {
  const { locale } = useView()
  const days = { ...dateParts('startsOn', plan.startsOn, locale), ...dateParts('endsOn', plan.endsOn, locale) }
  const form = formOf(failed, 'edit', { ...saidParts('title', plan.title), ...saidParts('goal', plan.goal), ...days })
  const body = () => (
    <FormBox form={form} to={`/desk/plans/${plan.slug}/edit`} submit={jointWords.saveEdit} look="line" once>
      <TranslatedField form={form} name="title" label={words.name} />
      <TranslatedField form={form} name="goal" rows={3} label={jointWords.goal} />
      <PlanFields form={form} />
    </FormBox>
  )
  return (
    <Panel>
      <Folds items={[{ title: jointWords.edit, open: failed?.act === 'edit', body }]} />
    </Panel>
  )
}
