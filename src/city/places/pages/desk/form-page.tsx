import type { Choice } from '#platform/forms/choices.tsx'
import type { Form, FormOf } from '#platform/forms/form.ts'
import { Checkboxes, DateField, Field, FormBox, Radios, Select, TranslatedField } from '#platform/forms/fields.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { deskWords } from '../../desk-words.ts'
import type { newPlaceForm, placeForm } from '../../forms.ts'
import { lives, type Place, type PlaceKind, precisions } from '../../tables.ts'
import { words } from '../../words.ts'

interface NewProps {
  form: FormOf<typeof newPlaceForm>
  kinds: readonly PlaceKind[]
  zones: readonly Choice[]
}

/** A place is recorded by its name; where it is comes after. */
export function NewPlacePage({ form, kinds, zones }: NewProps) {
  return (
    <>
      <Crumbs trail={[{ label: deskWords.places, to: '/desk/places' }]} />
      <DeskHead title={deskWords.newPlace} />
      <Panel>
        <FormBox form={form} to="/desk/places" submit={deskWords.save} cancel="/desk/places">
          <TranslatedField form={form} name="name" label={deskWords.names} />
          <Details form={form} kinds={kinds} />
          <Select
            form={form}
            name="zoneId"
            label={deskWords.stated}
            hint={deskWords.statedHint}
            choices={zones}
            width="m"
            optional
          />
        </FormBox>
      </Panel>
    </>
  )
}

interface EditProps {
  place: Place
  form: FormOf<typeof placeForm>
  kinds: readonly PlaceKind[]
}

export function EditPlacePage({ place, form, kinds }: EditProps) {
  const at = `/desk/places/${place.code}`
  return (
    <>
      <Crumbs
        trail={[
          { label: deskWords.places, to: '/desk/places' },
          { label: place.name, to: at },
        ]}
      />
      <DeskHead title={place.name} />
      <Panel>
        <FormBox form={form} to={`${at}/edit`} submit={deskWords.save} cancel={at}>
          <Details form={form} kinds={kinds} />
        </FormBox>
      </Panel>
    </>
  )
}

/** What both forms ask. */
function Details({ form, kinds }: { form: Form; kinds: readonly PlaceKind[] }) {
  const standing = lives.filter((life) => life !== 'lost').map((value) => ({ value, label: words[value] }))
  const shown = precisions.map((value) => ({ value, label: deskWords[value] }))
  return (
    <>
      <Checkboxes
        form={form}
        name="kinds"
        label={deskWords.kinds}
        choices={kinds.map(({ key, label }) => ({ value: key, label }))}
        beside
      />
      <TranslatedField form={form} name="summary" label={deskWords.summary} rows={2} optional />
      <Radios form={form} name="life" label={deskWords.life} choices={standing} />
      <DateField form={form} name="since" label={deskWords.since} optional />
      <Field form={form} name="capacity" label={deskWords.capacity} type="number" width="s" optional />
      <Radios form={form} name="precision" label={deskWords.precision} hint={deskWords.precisionHint} choices={shown} />
    </>
  )
}
