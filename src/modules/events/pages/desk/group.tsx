import type { Offering } from '#engines/enrolment/index.ts'
import { type Choice, FormBox, Radios } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { registerWords } from '../../words/register.ts'
import { GroupFields } from '../group-fields.tsx'
import { servedChoices } from './register.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  offering: Offering
  form: Form
  organisations: readonly Choice[]
  sessions: readonly Choice[]
}

/** A class of a school or a group of a mosque: its list, or how many they are, and who brings them. */
export function GroupPage({ offering, form, organisations, sessions }: Props) {
  const at = `/desk/offerings/${offering.code}`
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={registerWords.registerGroup} meta={<Say text={offering.title} />} />
      <Panel>
        <FormBox form={form} to={`${at}/group`} submit={registerWords.registerThem} cancel={at} files long>
          <GroupFields
            form={form}
            organisations={organisations}
            sessions={sessions}
            organisationLabel={registerWords.organisation}
          />
          <Radios form={form} name="channel" label={registerWords.served} choices={servedChoices} beside />
        </FormBox>
      </Panel>
    </>
  )
}
