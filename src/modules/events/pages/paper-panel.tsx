import { Show } from 'solid-js'
import { Checkbox, Field, FormBox, HiddenField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { attendanceWords } from '../words/attendance.ts'

interface LateProps {
  form: Form
  /** A day after the end: what is written now has a reason. */
  isClosed: boolean
  of: string
}

/** Why it is written only now, where the register has closed. */
export function Late({ form, isClosed, of }: LateProps) {
  return (
    <Show when={isClosed}>
      <Field
        form={form}
        name="reason"
        id={`${of}-reason`}
        label={attendanceWords.late}
        hint={attendanceWords.lateHint}
        most={200}
      />
    </Show>
  )
}

/** The rows of a sheet that was filled in with a pen. */
export function PaperPanel({ form, isClosed, to }: Omit<LateProps, 'of'> & { to: string }) {
  return (
    <Panel title={attendanceWords.fromSheet}>
      <FormBox form={form} to={to} submit={attendanceWords.keyIn}>
        <HiddenField name="key" value={form.typed('key') ?? ''} />
        <Field
          form={form}
          name="rows"
          label={attendanceWords.rowsPresent}
          hint={attendanceWords.rowsHint}
          most={2000}
        />
        <Checkbox form={form} name="absent" label={attendanceWords.othersAbsent} />
        <Late form={form} isClosed={isClosed} of="paper" />
      </FormBox>
    </Panel>
  )
}
