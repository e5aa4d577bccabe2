import { choicesOf, DateField, Field, HiddenField, Radios } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { type Agreement, agreementKinds } from '../../tables.ts'
import { agreementKindNames, agreementWords as words } from '../../words/agreements.ts'
import { jointWords } from '../../words/joint.ts'
import { JointOpening, type JointOffers } from '../joint/opening.tsx'

interface Props extends JointOffers {
  /** The agreement it goes on from. */
  before: Agreement | undefined
}

const said = {
  list: words.agreements,
  title: words.newAgreement,
  name: words.name,
  about: words.purpose,
  lead: words.first,
  others: words.others,
  create: words.create,
}

/** An agreement to be entered, before anybody has signed. */
export const NewAgreementPage = ({ before, ...offers }: Props) => (
  <JointOpening {...offers} home="/desk/agreements" words={said} meta={before?.title} about="purpose">
    {before && <HiddenField name="renews" value={before.slug} />}
    <AgreementFields form={offers.form} />
  </JointOpening>
)

/** What an agreement has of its own: its kind, its number, and until when it holds. */
export const AgreementFields = ({ form }: { form: Form }) => (
  <>
    <Radios form={form} name="kind" label={words.kind} beside choices={choicesOf(agreementKindNames, agreementKinds)} />
    <Field form={form} name="number" label={words.number} width="s" optional />
    <DateField form={form} name="endsOn" label={jointWords.endsOn} optional />
  </>
)
