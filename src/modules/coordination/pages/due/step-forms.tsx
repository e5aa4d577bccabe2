import { FormBox, HiddenField } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { actWords, fieldWords } from '../../words/steps.ts'
import { type Offer, openOffers } from './offers.tsx'
import type { StepProps } from './step-fields.tsx'

/** The steps that whoever looks may take now, each with its form; the first stands open, and one that was refused. */
export function StepForms(props: StepProps) {
  const { look, failed, only } = props
  const open = openOffers(look).filter(({ act }) => only === undefined || only.includes(act))
  const first = open.find(({ act }) => act !== 'message' && act !== 'evidence')
  const items = open.map((offer) => ({
    title: actWords[offer.act]?.title ?? fieldWords.text,
    open: failed ? failed.act === offer.act : offer === first,
    body: () => <StepForm offer={offer} {...props} />,
  }))
  return <Folds items={items} />
}

function StepForm({ offer, ...props }: StepProps & { offer: Offer }) {
  const { now } = useView()
  const { act, look: face, files, fields } = offer
  const { base = '/desk/due', look } = props
  const form = formFor(props, act)
  return (
    <FormBox
      form={form}
      to={`${base}/${look.commitment.id}/${act}`}
      submit={actWords[act]?.verb ?? fieldWords.text}
      once
      {...(face && { look: face })}
      {...(files && { files })}
    >
      <HiddenField name="opened" value={form.typed('opened') ?? now.toISOString()} />
      <HiddenField name="seen" value={String(look.commitment.seq)} />
      {fields({ ...props, form, act })}
    </FormBox>
  )
}

/** What was typed for a step that nobody can take any more is kept where it can still be said: as a message. */
function formFor({ failed, look }: StepProps, act: string): Form {
  if (!failed) return blank()
  const isGone = !openOffers(look).some((offer) => offer.act === failed.act)
  return failed.act === act || (isGone && act === 'message') ? failed.form : blank()
}
