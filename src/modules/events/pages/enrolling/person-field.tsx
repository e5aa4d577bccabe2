import { Show } from 'solid-js'
import { type Need, needNames } from '#modules/families/index.ts'
import { solarYear } from '#city/people/years.ts'
import { Checkbox, Field, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Locale } from '#platform/locale.ts'
import type { WhyNot } from '../../actions/parties.ts'
import type { Fitting } from '../../queries/enrolling/fitting.ts'
import type { Housemate } from '../../queries/enrolling/household.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { WhyNotSaid } from './why-not-said.tsx'

interface Props {
  person: Housemate
  isSelf: boolean
  /** What the audience depends on, and the city may not know yet. */
  asks: { readonly sex: boolean; readonly birth: boolean }
  /** What they need and is not known to be there. */
  lacks: readonly Need[]
  /** Somebody of the household needs a person beside them, and this may be the one. */
  mayCare: boolean
  /** The year that is known does not tell. */
  isAskedForDay: boolean
  form: Form
  why: WhyNot | undefined
  fitting: Fitting | undefined
}

/** One of the household: to be ticked; and what the city has to know of them and does not know yet. */
export function PersonField(props: Props) {
  const { person, why, fitting } = props
  return (
    <div class={why ? 'field field--error' : 'field'}>
      {why && <WhyNotSaid id={`with.${person.id}`} why={why} fitting={fitting} />}
      <div class="choices">
        <Tick {...props} />
      </div>
      <Lacking {...props} />
      <CareField {...props} />
      <BirthField {...props} />
      <SexField {...props} />
    </div>
  )
}

function Tick({ person: { id, name, birthYear }, isSelf, form, why }: Props) {
  const { locale, say } = useView()
  const key = `with.${id}`
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={key}
        name={key}
        checked={form.typed(key) !== undefined}
        aria-invalid={why ? 'true' : undefined}
        aria-describedby={why ? `${key}-problem` : undefined}
      />
      <span>
        <b>
          <bdi>{say(isSelf ? enrolWords.yourself(name) : enrolWords.named(name))}</bdi>
        </b>
        {birthYear !== null && <small>{say(enrolWords.bornIn(yearFor(birthYear, locale)))}</small>}
      </span>
    </label>
  )
}

/** Told before anything is sent, and hinders nobody. */
function Lacking({ lacks }: Props) {
  const { say } = useView()
  return (
    <Show when={lacks.length > 0}>
      <p class="hint">{say(enrolWords.lacks(lacks.map((need) => needNames[need])))}</p>
    </Show>
  )
}

const CareField = ({ person: { id, name }, mayCare, form }: Props) => (
  <Show when={mayCare}>
    <Checkbox form={form} name={`carer.${id}`} label={enrolWords.comesToCare(name)} />
  </Show>
)

const yearFor = (year: number, locale: Locale) => (locale === 'en' ? year : solarYear(year))

/** Oneself and one’s own children one may describe; a grown-up housemate speaks for themselves. */
const mayDescribe = ({ person, isSelf }: Props) => isSelf || person.isWard

function BirthField(props: Props) {
  const { person, asks, form } = props
  const { id, name, birthYear } = person
  const said = isDayAsked(props)
    ? { label: enrolWords.bornOn(name), hint: enrolWords.bornOnHint }
    : { label: enrolWords.born, hint: enrolWords.bornHint }
  if (!isDayAsked(props) && !(birthYear === null && asks.birth && mayDescribe(props))) return null
  return <Field form={form} name={`born.${id}`} type="number" width="s" most={40} {...said} />
}

/** The year does not tell, or a date was typed before and stays. */
const isDayAsked = ({ person: { id, birthYear }, isAskedForDay, form }: Props) =>
  isAskedForDay || (birthYear !== null && (form.typed(`born.${id}`) ?? '') !== '')

function SexField(props: Props) {
  const { person, asks, form } = props
  if (!asks.sex || person.sex !== null || !mayDescribe(props)) return null
  return (
    <Select
      form={form}
      name={`sex.${person.id}`}
      label={enrolWords.sex}
      width="s"
      choices={[
        { value: 'female', label: enrolWords.female },
        { value: 'male', label: enrolWords.male },
      ]}
    />
  )
}
