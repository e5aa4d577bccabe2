import { FormBox, namedChoices, Select } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { Choosable } from '../../queries/bodies.ts'
import { agenciesWords as words } from '../../words/agencies.ts'
import { ProfileFields } from './profile.tsx'

/** A body becomes an agency: how it answers is written down. */
export function NewAgency({ form, bodies }: { form: Form; bodies: readonly Choosable[] }) {
  const { say, link } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.agencies, to: '/desk/agencies' }]} />
      <DeskHead title={words.add} />
      <Panel>
        <FormBox form={form} to="/desk/agencies/new" submit={words.save} cancel="/desk/agencies" long>
          <Select form={form} name="organisation" label={words.name} width="m" choices={namedChoices(bodies)} />
          <p class="hint">
            <a href={link('/desk/organisations')}>{say(words.newHint)}</a>
          </p>
          <ProfileFields form={form} people={[]} />
        </FormBox>
      </Panel>
    </>
  )
}
