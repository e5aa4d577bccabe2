import { For, Show } from 'solid-js'
import { DateField, Field, FileField, FormBox, Radios, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { declineReasons } from '#engines/commitment/index.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import { type PaperAnswer, paperAnswers } from '../../forms/letters.ts'
import type { Letter } from '../../tables.ts'
import { declineNames } from '../../words/due.ts'
import { letterWords } from '../../words/letters.ts'
import { actWords, fieldWords } from '../../words/steps.ts'

interface Props {
  id: string
  letters: readonly Letter[]
  failed: { readonly act: string; readonly form: Form } | undefined
  mayPrint: boolean
  mayRecord: boolean
}

/** Letters out and in about a commitment, and the forms for one more of each. */
export function Letters({ id, letters, failed, mayPrint, mayRecord }: Props) {
  const formFor = (act: string) => (failed?.act === act ? failed.form : blank())
  const items = [
    ...(mayPrint
      ? [
          {
            title: letterWords.print,
            open: failed?.act === 'letter',
            body: () => <Print id={id} form={formFor('letter')} />,
          },
        ]
      : []),
    ...(mayRecord
      ? [
          {
            title: letterWords.paper,
            open: failed?.act === 'paper',
            body: () => <Paper id={id} form={formFor('paper')} />,
          },
        ]
      : []),
  ]
  return (
    <Show when={letters.length > 0 || items.length > 0}>
      <Panel title={letterWords.letters}>
        <Kept letters={letters} />
        <Folds items={items} />
      </Panel>
    </Show>
  )
}

function Kept({ letters }: Pick<Props, 'letters'>) {
  const { say } = useView()
  return (
    <ul class="lines">
      <For each={letters}>
        {({ direction, number, on }) => (
          <li>
            {say(direction === 'out' ? letterWords.out : letterWords.in)} <Code>{number}</Code>{' '}
            <DateText day={on} style="short" />
          </li>
        )}
      </For>
    </ul>
  )
}

const Numbers = ({ form, act }: { form: Form; act: string }) => (
  <>
    <Field form={form} name="number" id={`${act}-number`} label={letterWords.number} width="s" />
    <DateField form={form} name="on" id={`${act}-on`} label={letterWords.on} />
  </>
)

const Print = ({ id, form }: { id: string; form: Form }) => (
  <FormBox form={form} to={`/desk/due/${id}/letter`} submit={letterWords.printIt} look="line" once>
    <Numbers form={form} act="letter" />
  </FormBox>
)

const answerTitle = (act: PaperAnswer) => actWords[act]?.title ?? letterWords.what

const Paper = ({ id, form }: { id: string; form: Form }) => (
  <FormBox form={form} to={`/desk/due/${id}/paper`} submit={letterWords.paperIt} look="line" files once>
    <Numbers form={form} act="paper" />
    <Radios
      form={form}
      name="what"
      id="paper-what"
      label={letterWords.what}
      beside
      choices={paperAnswers.map((value) => ({ value, label: answerTitle(value) }))}
    />
    <Radios
      form={form}
      name="reason"
      id="paper-reason"
      label={fieldWords.code}
      beside
      optional
      choices={declineReasons.map((value) => ({ value, label: declineNames[value] }))}
    />
    <TextArea form={form} name="text" id="paper-text" rows={3} label={fieldWords.text} optional />
    <FileField form={form} name="scan" id="paper-scan" label={letterWords.scan} accept="image/*,.pdf" />
  </FormBox>
)
