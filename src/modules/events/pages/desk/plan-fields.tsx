import { type Choice, DateField, Field, Select, TranslatedField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Said } from '#platform/locale.ts'
import { deskWords } from '../../words/desk.ts'
import { planningWords } from '../../words/planning.ts'

interface Props {
  form: Form
}

/** Where a session meets: a hall or ground of the city, or nowhere yet. */
export const PlaceSelect = ({ form, places }: Props & { places: readonly Choice[] }) => (
  <Select
    form={form}
    name="place"
    label={deskWords.place}
    empty={deskWords.noPlace}
    width="m"
    choices={places}
    optional
  />
)

/** A day, the hour at which it begins, and how long it lasts. */
export const WhenFields = ({ form, day, label }: Props & { day: string; label: Said }) => (
  <>
    <DateField form={form} name={day} label={label} />
    <Field
      form={form}
      name="from"
      type="number"
      label={planningWords.beginsAt}
      hint={planningWords.timeHint}
      width="xs"
      most={5}
    />
    <Field form={form} name="minutes" type="number" label={planningWords.minutes} width="xs" most={4} />
  </>
)

/** What an offering is called, and what stands on its poster. */
export const DescriptionFields = ({ form }: Props) => (
  <>
    <TranslatedField form={form} name="title" label={deskWords.named} />
    <TranslatedField
      form={form}
      name="summary"
      label={planningWords.posterText}
      hint={planningWords.posterHint}
      rows={3}
      optional
    />
  </>
)

/** The part of the city it is for, or all of it. */
export const ZoneField = ({ form, zones, hint }: Props & { zones: readonly Choice[]; hint?: Said | undefined }) => (
  <Select
    form={form}
    name="zone"
    label={deskWords.zone}
    {...(hint && { hint })}
    empty={deskWords.wholeCity}
    width="m"
    choices={zones}
    optional
  />
)

type Whose = Readonly<Record<'programmes' | 'organisers' | 'zones', readonly Choice[]>>

/** To which programme it belongs, who holds it, and where. */
export const WhoseFields = ({ form, choices, hint }: Props & { choices: Whose; hint?: Said | undefined }) => (
  <>
    <Select form={form} name="programme" label={deskWords.programme} width="m" choices={choices.programmes} />
    <Select form={form} name="organiser" label={deskWords.organiser} width="m" choices={choices.organisers} />
    <ZoneField form={form} zones={choices.zones} hint={hint} />
  </>
)
