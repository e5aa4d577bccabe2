import { type Choice, choicesOf, Field, FileField, HiddenField, Select, TextArea } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import type { Text } from '#platform/locale.ts'
import { deskWords } from '../words/desk.ts'
import { sexNames } from '../words/people.ts'
import { registerWords } from '../words/register.ts'

interface Props {
  form: Form
  organisations: readonly Choice[]
  organisationLabel: Text
  sessions: readonly Choice[]
}

const sexes = choicesOf(sexNames)

/** Whose group it is, who brings it, and its list, a file of it, or how many they are. */
export const GroupFields = ({ form, organisations, organisationLabel, sessions }: Props) => (
  <>
    <HiddenField name="key" value={form.typed('key') ?? ''} />
    <Select form={form} name="organisation" label={organisationLabel} width="m" choices={organisations} />
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
  </>
)

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
