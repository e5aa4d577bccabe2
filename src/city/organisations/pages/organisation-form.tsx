import { Field, FormBox, Select, TranslatedField } from '#platform/forms/fields.tsx'
import type { Choice } from '#platform/forms/choices.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { organisationForm } from '../forms.ts'
import { organisationKinds } from '../tables.ts'
import { kindNames, words } from '../words.ts'

interface FormProps {
  form: FormOf<typeof organisationForm>
  zones: readonly Choice[]
  title: Said
  /** Where it is sent, and where «cancel» leads. */
  to: string
  back: string
}

export function OrganisationFormPage({ form, zones, title, to, back }: FormProps) {
  return (
    <>
      <Crumbs trail={[{ label: words.organisations, to: '/desk/organisations' }]} />
      <DeskHead title={title} />
      <Panel>
        <FormBox form={form} to={to} submit={words.save} cancel={back} long>
          <TranslatedField form={form} name="name" label={words.name} />
          <TranslatedField form={form} name="summary" label={words.summary} rows={3} optional />
          <Select
            form={form}
            name="kind"
            label={words.kind}
            width="m"
            choices={organisationKinds.map((value) => ({ value, label: kindNames[value] }))}
          />
          <Select
            form={form}
            name="zoneId"
            label={words.zone}
            width="m"
            empty={words.wholeCity}
            choices={zones}
            optional
          />
          <Field form={form} name="parent" label={words.parent} hint={words.parentHint} width="m" most={100} optional />
        </FormBox>
      </Panel>
    </>
  )
}
