import { Show } from 'solid-js'
import { Checkbox, Checkboxes, Field, FormBox, Radios } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Panel } from '#platform/ui/card.tsx'
import type { describeForm, leaveForm } from '../forms.ts'
import { needs } from '../rules.ts'
import { needNames, words } from '../words.ts'
import { sexChoices } from './family-page.tsx'

interface MemberProps {
  id: string
  name: string
  isSelf: boolean
  mayLeave: boolean
  form: FormOf<typeof describeForm>
  leave: FormOf<typeof leaveForm>
  back: string | undefined
}

/** One of the family: what they are called, when they were born, what they need; and their leaving. */
export function MemberPage({ id, name, isSelf, mayLeave, form, leave, back }: MemberProps) {
  const to = `/my/household/people/${id}`
  const query = back === undefined ? '' : `?back=${encodeURIComponent(back)}`
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.household, to: `/my/household${query}` }]} />
      <PageHead title={{ fa: name, en: name }} />
      <div class="split">
        <FormBox form={form} to={to + query} submit={words.save} cancel={`/my/household${query}`}>
          <Field form={form} name="name" label={words.name} hint={words.nameHint} width="m" most={80} />
          <Field form={form} name="born" label={words.bornIn} hint={words.bornHint} type="number" width="s" most={20} />
          <Radios form={form} name="sex" label={words.sex} hint={words.sexHint} choices={sexChoices} beside optional />
          <Checkboxes
            form={form}
            name="needs"
            label={words.needs}
            hint={words.needsHint}
            choices={needs.map((need) => ({ value: need, label: needNames[need] }))}
            optional
          />
        </FormBox>
        <Show when={mayLeave && !isSelf}>
          <Leave to={`${to}/departure`} form={leave} />
        </Show>
      </div>
    </div>
  )
}

function Leave({ to, form }: { to: string; form: FormOf<typeof leaveForm> }) {
  const { say } = useView()
  return (
    <Panel title={words.remove} sunken>
      <p>{say(words.removeHint)}</p>
      <FormBox form={form} to={to} submit={words.remove} look="alert">
        <Checkbox form={form} name="sure" label={words.sure} />
      </FormBox>
    </Panel>
  )
}
