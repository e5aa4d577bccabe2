import { Field, FormBox, MobileField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { expertWords as words } from '../../words/experts.ts'
import { ProfileFields } from './fields.tsx'
import type { Named } from './fields.tsx'

/** Somebody proposed for the directory. */
export const NewExpertPage = ({ form, zones }: { form: Form; zones: readonly Named[] }) => (
  <>
    <Crumbs trail={[{ label: words.experts, to: '/desk/experts' }]} />
    <DeskHead title={words.propose} />
    <Panel>
      <FormBox form={form} to="/desk/experts/new" submit={words.propose} cancel="/desk/experts" once long>
        <Field form={form} name="name" label={words.name} width="m" />
        <MobileField form={form} name="mobile" label={words.mobile} hint={words.mobileHint} optional />
        <ProfileFields form={form} zones={zones} />
      </FormBox>
    </Panel>
  </>
)
