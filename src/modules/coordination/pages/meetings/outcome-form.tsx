import {
  Checkbox,
  Checkboxes,
  DateField,
  Field,
  HiddenField,
  Select,
  Summed,
  TextArea,
  namedChoices,
} from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { onceField } from '#platform/forms/once-key.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'
import { type AgendaItem, fields, type OutcomeKind } from '../../tables.ts'
import { decisionWords, fieldNames } from '../../words/decisions.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { hereOf } from './here.ts'

type Props = MeetingDeskProps & { item: AgendaItem }

const buttons: readonly (readonly [OutcomeKind, typeof words.recordPromise])[] = [
  ['information', words.recordInformation],
  ['decision', words.recordDecision],
  ['commitment', words.recordPromise],
]

/** One box and three buttons: what came of an item is an information, a decision or a promise. */
export function OutcomeForm({ item, ...props }: Props) {
  const { say, link } = useView()
  const isFailed = props.failed?.act === 'outcome' && props.failed.form.typed('item') === item.id
  const form = isFailed && props.failed ? props.failed.form : blank()
  const at = `outcome-${item.position}`
  return (
    <form class="form" method="post" action={link(`${hereOf(props)}/outcome`)} novalidate>
      <HiddenField name={onceField} value={form.typed(onceField) ?? crypto.randomUUID()} />
      <HiddenField name="item" value={item.id} />
      <Summed form={form}>
        <TextArea form={form} name="text" id={`${at}-text`} rows={2} label={words.outcomeText} />
        <Folds
          items={[
            {
              title: words.promiseDetails,
              open: isFailed,
              body: () => <PromiseFields form={form} at={at} props={props} />,
            },
            { title: decisionWords.field, body: () => <FieldBoxes form={form} at={at} /> },
          ]}
        />
      </Summed>
      <div class="cluster">
        {buttons.map(([kind, label]) => (
          <Button name="kind" value={kind} size="s" look="line">
            {say(label)}
          </Button>
        ))}
      </div>
    </form>
  )
}

function PromiseFields({ form, at, props }: { form: Form; at: string; props: MeetingDeskProps }) {
  return (
    <>
      <Select
        form={form}
        name="owner"
        id={`${at}-owner`}
        label={words.owner}
        optional
        choices={namedChoices(props.bodies)}
      />
      <Field form={form} name="doneWhen" id={`${at}-done`} label={words.doneWhen} hint={words.doneWhenHint} optional />
      <DateField form={form} name="due" id={`${at}-due`} label={words.due} optional />
      <Checkbox form={form} name="agreed" id={`${at}-agreed`} label={words.agreed} />
    </>
  )
}

const FieldBoxes = ({ form, at }: { form: Form; at: string }) => (
  <Checkboxes
    form={form}
    name="fields"
    id={`${at}-fields`}
    label={decisionWords.field}
    beside
    optional
    choices={fields.map((value) => ({ value, label: fieldNames[value] }))}
  />
)
