import { Checkbox, Field, FormBox, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { words } from '../words.ts'
import type { PersonPageProps } from './person-page.tsx'

type ActsProps = Pick<PersonPageProps, 'person' | 'forms' | 'allowed'>

const isRefused = ({ problems, refusal }: Form) => problems.length > 0 || refusal !== undefined

/** What can be changed about a person: the name, and that the city knows it at all. */
export function PersonActs({ person, forms, allowed }: ActsProps) {
  const at = `/desk/people/${person.id}`
  const rename = {
    title: words.rename,
    open: isRefused(forms.rename),
    body: () => (
      <FormBox form={forms.rename} to={`${at}/name`} submit={words.rename} look="line">
        <Field form={forms.rename} name="name" label={words.name} hint={words.nameHint} most={80} />
      </FormBox>
    ),
  }
  const erase = {
    title: words.erase,
    open: isRefused(forms.erase),
    body: () => (
      <FormBox form={forms.erase} to={`${at}/erasure`} submit={words.erase} look="alert">
        <TextArea form={forms.erase} name="reason" label={words.reason} hint={words.eraseHint} rows={3} most={500} />
        <Checkbox form={forms.erase} name="sure" label={words.sure} />
      </FormBox>
    ),
  }
  if (!allowed.manage) return null
  return (
    <Panel>
      <Folds items={allowed.erase ? [rename, erase] : [rename]} />
    </Panel>
  )
}
