import { Checkbox, Field, Radios } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { WhyNot } from '../../actions/parties.ts'
import type { Fitting } from '../../queries/enrolling/fitting.ts'
import { convertedYear } from '../../rules/birth.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { WhyNotSaid } from './why-not-said.tsx'

interface Props {
  at: number
  form: Form
  why: WhyNot | undefined
  fitting: Fitting | undefined
}

/** Somebody from outside the household: no more than what the rules ask. Left empty, it is nobody. */
export function GuestFields({ at, form, why, fitting }: Props) {
  const { say } = useView()
  const key = `guest${at + 1}`
  const converted = convertedYear(form.typed(`${key}.born`) ?? '')
  return (
    <fieldset class={why ? 'field field--error panel panel--sunken' : 'field panel panel--sunken'}>
      <legend>{say(enrolWords.guest(at + 1))}</legend>
      {why && <WhyNotSaid id={key} why={why} fitting={fitting} />}
      <Field form={form} name={`${key}.name`} id={key} label={enrolWords.guestName} width="m" most={80} />
      <Field
        form={form}
        name={`${key}.born`}
        label={enrolWords.born}
        hint={converted ? enrolWords.yearConverted(converted.typed, converted.solar) : enrolWords.bornHint}
        type="number"
        width="s"
        most={40}
      />
      <Radios
        form={form}
        name={`${key}.sex`}
        label={enrolWords.sex}
        beside
        choices={[
          { value: 'female', label: enrolWords.female },
          { value: 'male', label: enrolWords.male },
        ]}
      />
      <Checkbox form={form} name={`${key}.carer`} label={enrolWords.carer} />
    </fieldset>
  )
}
