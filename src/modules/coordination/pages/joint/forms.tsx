import { DateField, Field, FileField, FormBox, Radios, Select, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import type { PartyNamed } from '../../queries/joint.ts'
import type { Failed } from '../../routes/joint/desk.ts'
import type { WholeJoint } from '../../routes/joint/whole.ts'
import { grades } from '../../tables.ts'
import { gradeNames, jointWords as words } from '../../words/joint.ts'
import { meetingWords } from '../../words/meetings.ts'

interface Props extends Pick<WholeJoint, 'parties' | 'steps'> {
  /** The address of the page. */
  here: string
  failed: Failed | undefined
}

/** What was typed into the form of an act that was refused; else what it begins with. */
export const formOf = (failed: Failed | undefined, act: string, first: Record<string, string> = {}): Form =>
  failed?.act === act ? failed.form : blank(first)

export const choicesOfParties = (parties: readonly PartyNamed[]) =>
  parties.map(({ party, name }) => ({ value: party.organisationId, label: name }))

const stepsOf = ({ steps }: Props) => steps.map(({ id, statement }) => ({ value: id, label: statement }))

export function StepForm(props: Props) {
  const form = formOf(props.failed, 'step', { weight: '1' })
  return (
    <Panel title={words.addStep}>
      <FormBox form={form} to={`${props.here}/step`} submit={words.addStep} look="line" once>
        <TextArea form={form} name="statement" rows={2} label={words.statement} />
        <TextArea form={form} name="doneWhen" rows={2} label={meetingWords.doneWhen} hint={meetingWords.doneWhenHint} />
        <Select form={form} name="owner" label={words.ownerOf} choices={choicesOfParties(props.parties)} />
        <DateField form={form} name="due" label={meetingWords.due} />
        <Select form={form} name="parent" label={words.part} optional choices={stepsOf(props)} />
        <Field form={form} name="weight" type="number" label={words.weight} width="xs" />
      </FormBox>
    </Panel>
  )
}

export function AssessmentForm({ mine, ...props }: Props & { mine: readonly PartyNamed[] }) {
  const form = formOf(props.failed, 'assessment')
  return (
    <Panel title={words.assess}>
      <FormBox form={form} to={`${props.here}/assessment`} submit={words.assess} look="line" files once>
        <Select form={form} name="about" label={words.about} empty={words.whole} optional choices={stepsOf(props)} />
        <Select form={form} name="by" label={words.by} empty={false} choices={choicesOfParties(mine)} />
        <Radios
          form={form}
          name="grade"
          label={words.grade}
          choices={grades.map((value) => ({ value, label: gradeNames[value] }))}
        />
        <TextArea form={form} name="text" id="assessment-text" rows={3} label={words.reason} />
        <Field form={form} name="url" type="url" label={words.link} optional />
        <FileField
          form={form}
          name="file"
          id="assessment-file"
          label={words.file}
          hint={words.fileHint}
          accept=".pdf,.docx,.odt"
          optional
        />
      </FormBox>
    </Panel>
  )
}
