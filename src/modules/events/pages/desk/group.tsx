import type { Offering } from '#engines/enrolment/index.ts'
import {
  type Choice,
  Field,
  FileField,
  FormBox,
  HiddenField,
  Radios,
  Select,
  TextArea,
} from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { deskWords } from '../../words/desk.ts'
import { sexNames } from '../../words/people.ts'
import { registerWords } from '../../words/register.ts'
import { servedChoices } from './register.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  offering: Offering
  form: Form
  organisations: readonly Choice[]
  sessions: readonly Choice[]
}

const sexes: readonly Choice[] = Object.entries(sexNames).map(([value, label]) => ({ value, label }))

/** A class of a school or a group of a mosque: its list, or how many they are, and who brings them. */
export function GroupPage({ offering, form, organisations, sessions }: Props) {
  const at = `/desk/offerings/${offering.code}`
  return (
    <>
      <OfferingTrail of={offering} />
      <DeskHead title={registerWords.registerGroup} meta={<Say text={offering.title} />} />
      <Panel>
        <FormBox form={form} to={`${at}/group`} submit={registerWords.registerThem} cancel={at} files long>
          <HiddenField name="key" value={form.typed('key') ?? ''} />
          <Select
            form={form}
            name="organisation"
            label={registerWords.organisation}
            width="m"
            choices={organisations}
          />
          {sessions.length > 0 && (
            <Select form={form} name="session" label={deskWords.session} width="m" choices={sessions} />
          )}
          <Field form={form} name="teacher" label={registerWords.teacher} width="m" most={80} />
          <Field
            form={form}
            name="teacherBorn"
            type="number"
            label={registerWords.born}
            hint={registerWords.bornHint}
            width="xs"
            most={4}
          />
          <Select form={form} name="teacherSex" label={deskWords.sex} width="s" choices={sexes} />
          <Roster form={form} />
          <Radios form={form} name="channel" label={registerWords.served} choices={servedChoices} beside />
        </FormBox>
      </Panel>
    </>
  )
}

const Roster = ({ form }: Pick<Props, 'form'>) => (
  <>
    <TextArea
      form={form}
      name="roster"
      label={registerWords.roster}
      hint={registerWords.rosterHint}
      rows={8}
      optional
    />
    <FileField
      form={form}
      name="file"
      label={registerWords.rosterFile}
      hint={registerWords.rosterFileHint}
      accept=".csv,text/csv"
      optional
    />
    <Field form={form} name="count" type="number" label={registerWords.bareCount} width="xs" most={3} optional />
    <Field form={form} name="countBorn" type="number" label={registerWords.countBorn} width="xs" most={4} optional />
    <Select form={form} name="countSex" label={deskWords.sex} id="count-sex" width="s" choices={sexes} optional />
  </>
)
