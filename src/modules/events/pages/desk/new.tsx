import { For } from 'solid-js'
import { type Choice, DateField, Field, FormBox, MoneyField, Radios } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Card, Panel } from '#platform/ui/card.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Steps } from '#platform/ui/timeline.tsx'
import type { newOfferingForm } from '../../forms/desk/offering.ts'
import { type Template, templates } from '../../rules/desk/templates.ts'
import { deskWords } from '../../words/desk.ts'
import { planningWords } from '../../words/planning.ts'
import { kindName } from '../../words/kinds.ts'
import { templateWords } from '../../words/templates.ts'
import { DescriptionFields, PlaceSelect, WhenFields, WhoseFields } from './plan-fields.tsx'
import { OfferingTrail } from './trail.tsx'

const steps = [planningWords.stepTemplate, planningWords.stepSay, planningWords.stepSeries, planningWords.stepPublish]

/** The way of a new offering, and where one stands on it. */
export const NewSteps = ({ current }: { current: number }) => (
  <Steps label={deskWords.newOffering} steps={steps} current={current} />
)

/** From what to begin. */
export function TemplatesPage() {
  const { say } = useView()
  return (
    <>
      <OfferingTrail />
      <DeskHead title={planningWords.chooseTemplate} />
      <div class="stack">
        <NewSteps current={0} />
        <h2 class="sr">{say(planningWords.stepTemplate)}</h2>
        <div class="grid">
          <For each={templates}>{(template) => <TemplateCard template={template} />}</For>
        </div>
      </div>
    </>
  )
}

function TemplateCard({ template: { key, kind, icon } }: { template: Template }) {
  const words = templateWords[key]
  if (!words) return null
  const meta = (
    <>
      <Icon name={icon} size="s" />
      <Say text={kindName(kind)} />
    </>
  )
  return (
    <Card to={`/desk/offerings/new/${key}`} title={words.name} meta={meta}>
      <p>
        <Say text={words.lead} />
      </p>
    </Card>
  )
}

export interface NewChoices {
  readonly programmes: readonly Choice[]
  readonly organisers: readonly Choice[]
  readonly zones: readonly Choice[]
  readonly places: readonly Choice[]
  /** Where the next offering is wanted most. */
  readonly wanted?: Said | undefined
}

interface Props {
  template: Template
  form: FormOf<typeof newOfferingForm>
  choices: NewChoices
}

/** What only people know of a new offering; all else the template says. */
export function NewOfferingPage(props: Props) {
  const { template, form } = props
  const words = templateWords[template.key]
  return (
    <>
      <OfferingTrail more={[{ label: planningWords.chooseTemplate, to: '/desk/offerings/new' }]} />
      <DeskHead title={words?.name ?? deskWords.newOffering} meta={words && <Say text={words.lead} />} />
      <div class="stack">
        <NewSteps current={1} />
        <Panel>
          <FormBox
            form={form}
            to={`/desk/offerings/new/${template.key}`}
            submit={planningWords.onToSeries}
            cancel="/desk/offerings/new"
            long
            once
          >
            <DescriptionFields form={form} />
            <WhoseFields form={form} choices={props.choices} hint={props.choices.wanted} />
            <WhenAndWhere {...props} />
          </FormBox>
        </Panel>
      </div>
    </>
  )
}

export const accessChoices: readonly Choice[] = [
  { value: 'yes', label: planningWords.stepFree },
  { value: 'no', label: planningWords.notStepFree },
]

function WhenAndWhere({ form, choices, template }: Props) {
  const { say } = useView()
  const [first] = template.pools
  return (
    <>
      <PlaceSelect form={form} places={choices.places} />
      <Radios form={form} name="access" label={planningWords.access} choices={accessChoices} beside optional />
      <WhenFields form={form} day="first" label={planningWords.firstDay} />
      <Field
        form={form}
        name="seats"
        type="number"
        label={
          first.label ? planningWords.seatsOf({ fa: say(first.label), en: say(first.label) }) : planningWords.seatCount
        }
        width="xs"
        most={6}
      />
      <MoneyField form={form} name="price" label={deskWords.price} hint={planningWords.priceHint} optional />
      <DateField form={form} name="opens" label={planningWords.opens} hint={planningWords.opensHint} />
    </>
  )
}
