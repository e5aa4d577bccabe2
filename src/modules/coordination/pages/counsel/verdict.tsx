import { FormBox, Radios, TextArea } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { counselWords as words } from '../../words/counsel.ts'
import { formOf, hereOf, type QuestionProps } from './here.ts'

/** The expert's key: whether the answer says what became of the advice. */
export function JudgeForm(props: QuestionProps) {
  const { say } = useView()
  if (!props.held.proved || !props.mayJudge) return null
  const form = formOf(props, 'verdict')
  return (
    <FormBox form={form} to={`${hereOf(props)}/verdict`} submit={words.judge} look="line" once>
      <p class="hint">{say(words.judgeWhy)}</p>
      <Radios
        form={form}
        name="verdict"
        label={words.verdict}
        choices={[
          { value: 'fits', label: words.fits },
          { value: 'back', label: words.back },
        ]}
      />
      <TextArea form={form} name="text" id="verdict-text" rows={3} label={words.judgeText} />
    </FormBox>
  )
}
