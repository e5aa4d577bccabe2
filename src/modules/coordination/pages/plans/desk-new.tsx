import { DateField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { jointWords } from '../../words/joint.ts'
import { planWords as words } from '../../words/plans.ts'
import { JointOpening, type JointOffers } from '../joint/opening.tsx'

const said = {
  list: words.plans,
  title: words.newPlan,
  name: words.name,
  about: jointWords.goal,
  lead: words.leader,
  others: words.supporting,
  create: words.create,
}

/** A joint plan to be opened. */
export const NewPlanPage = (offers: JointOffers) => (
  <JointOpening {...offers} home="/desk/plans" words={said} about="goal">
    <PlanFields form={offers.form} />
  </JointOpening>
)

/** What a plan has of its own: its period. */
export const PlanFields = ({ form }: { form: Form }) => (
  <>
    <DateField form={form} name="startsOn" label={words.startsOn} />
    <DateField form={form} name="endsOn" label={jointWords.endsOn} />
  </>
)
