import { Field, FormBox, HiddenField, MobileField, Radios, Select } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { locales, manners } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { deskChannels, type personForm } from '../forms.ts'
import { channelNames, words } from '../words.ts'

/** A clerk registers somebody who stands before them, is on the phone, or has sent a sheet of paper. */
export function PersonFormPage({ form, id }: { form: FormOf<typeof personForm>; id: string }) {
  const { say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.people, to: '/desk/people' }]} />
      <DeskHead title={words.newPerson} meta={say(words.onBehalf)} />
      <Panel>
        <FormBox form={form} to="/desk/people" submit={words.register} cancel="/desk/people" long>
          <HiddenField name="id" value={id} />
          <WhoFields form={form} />
          <HowFields form={form} />
        </FormBox>
      </Panel>
    </>
  )
}

function WhoFields({ form }: { form: FormOf<typeof personForm> }) {
  return (
    <>
      <Field form={form} name="name" label={words.name} hint={words.nameHint} width="m" most={80} />
      <Field
        form={form}
        name="birthYear"
        label={words.birthYear}
        hint={words.birthYearHint}
        type="number"
        width="s"
        most={4}
        optional
      />
      <Radios
        form={form}
        name="sex"
        label={words.sex}
        beside
        optional
        choices={[
          { value: 'female', label: words.female },
          { value: 'male', label: words.male },
        ]}
      />
    </>
  )
}

/** How to reach them, and how they reached us. */
function HowFields({ form }: { form: FormOf<typeof personForm> }) {
  return (
    <>
      <MobileField form={form} name="mobile" label={words.mobile} hint={words.mobileHint} optional />
      <Select
        form={form}
        name="locale"
        label={words.language}
        empty={false}
        width="s"
        choices={locales.map((value) => ({ value, label: { fa: manners[value].name } }))}
      />
      <Radios
        form={form}
        name="channel"
        label={words.channel}
        choices={deskChannels.map((value) => ({ value, label: channelNames[value] }))}
      />
    </>
  )
}
