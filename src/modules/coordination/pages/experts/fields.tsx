import {
  Checkbox,
  Checkboxes,
  DateField,
  Field,
  Radios,
  Select,
  TextArea,
  TranslatedField,
  namedChoices,
} from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Said } from '#platform/locale.ts'
import type { Choosable } from '../../queries/bodies.ts'
import { fields, listings, shownParts } from '../../tables.ts'
import { decisionWords, fieldNames } from '../../words/decisions.ts'
import { expertWords as words, listingNames, shownNames } from '../../words/experts.ts'

export interface Named {
  readonly id: string
  readonly name: Said
}

/** What a list of experts can be asked for. */
export const DirectoryFields = ({ form, zones }: { form: Form; zones: readonly Named[] }) => (
  <>
    <Field form={form} name="q" type="search" label={words.search} most={80} />
    <Select
      form={form}
      name="field"
      label={words.field}
      empty={decisionWords.allFields}
      choices={fields.map((value) => ({ value, label: fieldNames[value] }))}
    />
    <Select form={form} name="zone" label={words.zone} empty={words.wholeCity} choices={namedChoices(zones)} />
  </>
)

/** What a profile consists of; the same for staff who propose one and for the expert. */
export const ProfileFields = ({ form, zones }: { form: Form; zones: readonly Named[] }) => (
  <>
    <TranslatedField form={form} name="summary" rows={3} label={words.summary} />
    <Checkboxes
      form={form}
      name="fields"
      label={words.field}
      beside
      choices={fields.map((value) => ({ value, label: fieldNames[value] }))}
    />
    <TextArea form={form} name="topics" rows={2} label={words.topics} hint={words.commaHint} optional />
    <Field form={form} name="languages" label={words.languages} hint={words.commaHint} optional />
    <Field form={form} name="hours" type="number" label={words.hours} width="xs" />
    <Checkboxes
      form={form}
      name="zones"
      label={words.zones}
      hint={words.zonesHint}
      optional
      beside
      choices={namedChoices(zones)}
    />
  </>
)

/** Who may see the profile, and what of it. */
export const ListingFields = ({ form }: { form: Form }) => (
  <>
    <Radios
      form={form}
      name="listed"
      label={words.listed}
      choices={listings.map((value) => ({ value, label: listingNames[value] }))}
    />
    <Checkboxes
      form={form}
      name="shown"
      label={words.shown}
      optional
      beside
      choices={shownParts.map((value) => ({ value, label: shownNames[value] }))}
    />
  </>
)

export const AvailabilityFields = ({ form }: { form: Form }) => (
  <>
    <Field form={form} name="hours" id="free-hours" type="number" label={words.hours} width="xs" />
    <Checkbox form={form} name="paused" label={words.pause} />
  </>
)

export const InterestFields = ({ form, bodies }: { form: Form; bodies: readonly Choosable[] }) => (
  <>
    <TextArea form={form} name="text" id="interest-text" rows={2} label={words.interestText} />
    <Select form={form} name="organisation" label={words.interestBody} optional choices={namedChoices(bodies)} />
    <DateField form={form} name="from" label={words.from} />
    <DateField form={form} name="until" label={words.until} hint={words.untilHint} optional />
  </>
)
