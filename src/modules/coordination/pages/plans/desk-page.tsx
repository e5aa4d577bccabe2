import { DateField, Field, FormBox, Radios, Select, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { PartyNamed } from '../../queries/consultations.ts'
import type { PlanDeskProps } from '../../routes/plans/desk.tsx'
import { grades } from '../../tables.ts'
import { meetingWords } from '../../words/meetings.ts'
import { gradeNames, planWords as words } from '../../words/plans.ts'
import { Assessments, PlanFacts, Steps } from './parts.tsx'

/** One joint plan at the Desk: its steps, the form for one more, and what its agencies find. */
export function PlanDesk(props: PlanDeskProps) {
  const { say } = useView()
  const { plan } = props.found
  return (
    <>
      <Crumbs trail={[{ label: words.plans, to: '/desk/plans' }]} />
      <DeskHead title={plan.title}>
        <ButtonLink to={`/plans/${plan.slug}`} look="quiet" icon="eye">
          {say(words.publicPage)}
        </ButtonLink>
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Steps {...props} toStep={(id) => `/desk/due/${id}`} />
          {props.isKeeper && <StepForm {...props} />}
          <Assessments {...props} />
        </div>
        <div class="stack">
          <Panel title={words.goal}>
            <p>
              <Say text={plan.goal} />
            </p>
          </Panel>
          <PlanFacts {...props} />
          {props.mine.length > 0 && <AssessmentForm {...props} />}
        </div>
      </div>
    </>
  )
}

const hereOf = ({ found }: PlanDeskProps) => `/desk/plans/${found.plan.slug}`

const formOf = ({ failed }: PlanDeskProps, act: string, first: Record<string, string> = {}): Form =>
  failed?.act === act ? failed.form : blank(first)

const choicesOf = (parties: readonly PartyNamed[]) =>
  parties.map(({ party, name }) => ({ value: party.organisationId, label: name }))

const stepsOf = ({ steps }: PlanDeskProps) => steps.map(({ id, statement }) => ({ value: id, label: statement }))

function StepForm(props: PlanDeskProps) {
  const form = formOf(props, 'step', { weight: '1' })
  return (
    <Panel title={words.addStep}>
      <FormBox form={form} to={`${hereOf(props)}/step`} submit={words.addStep} look="line" once>
        <TextArea form={form} name="statement" rows={2} label={words.statement} />
        <TextArea form={form} name="doneWhen" rows={2} label={meetingWords.doneWhen} hint={meetingWords.doneWhenHint} />
        <Select form={form} name="owner" label={words.ownerOf} choices={choicesOf(props.parties)} />
        <DateField form={form} name="due" label={meetingWords.due} />
        <Select form={form} name="parent" label={words.part} optional choices={stepsOf(props)} />
        <Field form={form} name="weight" type="number" label={words.weight} width="xs" />
      </FormBox>
    </Panel>
  )
}

function AssessmentForm(props: PlanDeskProps) {
  const form = formOf(props, 'assessment')
  return (
    <Panel title={words.assess}>
      <FormBox form={form} to={`${hereOf(props)}/assessment`} submit={words.assess} look="line" once>
        <Select form={form} name="about" label={words.about} empty={words.whole} optional choices={stepsOf(props)} />
        <Select form={form} name="by" label={words.by} empty={false} choices={choicesOf(props.mine)} />
        <Radios
          form={form}
          name="grade"
          label={words.grade}
          choices={grades.map((value) => ({ value, label: gradeNames[value] }))}
        />
        <TextArea form={form} name="text" id="assessment-text" rows={3} label={words.reason} />
        <Field form={form} name="url" type="url" label={words.link} optional />
      </FormBox>
    </Panel>
  )
}
