import { For, type JSX } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Icon } from '../ui/icon.tsx'
import { Say, useMarked } from '../ui/say.tsx'
import { type FieldBasics, FieldFrame, frameOf, GroupFrame, HintAndProblem, spoken } from './field.tsx'
import { words } from './words.ts'

/** One of the answers offered. */
export interface Choice {
  readonly value: string
  readonly label: Said
  /** Said below the label, in radios and boxes. */
  readonly note?: Said
  /** Shown, but cannot be chosen now; the note says why. */
  readonly closed?: boolean
  /** At the end of the line, in radios and boxes: a tag. */
  readonly end?: () => JSX.Element
}

/** Whatever has a name, as answers offered. */
export const namedChoices = (all: readonly { readonly id: string; readonly name: Said }[]): Choice[] =>
  all.map(({ id, name }) => ({ value: id, label: name }))

/** Values by their names: those that are given, or all that have one. */
export function choicesOf<Value extends string>(
  names: Readonly<Record<Value, Said>>,
  values?: readonly Value[],
): Choice[] {
  if (values) return values.map((value) => ({ value, label: names[value] }))
  return Object.entries<Said>(names).map(([value, label]) => ({ value, label }))
}

interface ChoiceProps<Name extends string> extends FieldBasics<Name> {
  choices: readonly Choice[]
}

interface SelectProps<Name extends string> extends ChoiceProps<Name> {
  /** Said for «nothing chosen»; `false` when one of the choices is always chosen. */
  empty?: Said | false
  width?: 's' | 'm'
}

/** One of many, in a list that opens. For two to five, Radios say more. */
export function Select<Name extends string>(props: SelectProps<Name>) {
  const { say } = useView()
  const { form, name, choices, empty = words.choose, width } = props
  const frame = frameOf(props)
  return (
    <FieldFrame {...frame}>
      <select class={width ? `input w-${width}` : 'input'} id={frame.id} name={name} {...spoken(frame)}>
        {empty !== false && <option value="">{say(empty)}</option>}
        <For each={choices}>
          {({ value, label, closed }) => {
            const { lang, dir } = useMarked(label)
            return (
              <option value={value} selected={form.typed(name) === value} disabled={closed} lang={lang} dir={dir}>
                {say(label)}
              </option>
            )
          }}
        </For>
      </select>
    </FieldFrame>
  )
}

interface RadiosProps<Name extends string> extends ChoiceProps<Name> {
  /** Two in a row where there is room. */
  beside?: boolean
  /** So many in sight, the others folded away under this label; open when one of them is chosen. */
  folded?: { readonly after: number; readonly label: (others: number) => Said }
}

/** One of a few, all in sight. */
export function Radios<Name extends string>(props: RadiosProps<Name>) {
  const { form, name } = props
  return <Options {...props} type="radio" name={name} picked={(value) => form.typed(name) === value} />
}

/** Any of a few. The schema gets a list; the field in the page is called `name[]`. */
export function Checkboxes<Name extends string>(props: RadiosProps<Name>) {
  const { form, name } = props
  return (
    <Options {...props} type="checkbox" field={`${name}[]`} picked={(value) => form.chosen(name).includes(value)} />
  )
}

interface OptionsProps<Name extends string> extends RadiosProps<Name> {
  type: 'radio' | 'checkbox'
  field?: string
  picked: (value: string) => boolean
}

function Options<Name extends string>(props: OptionsProps<Name>) {
  const { choices, beside, picked, folded } = props
  const after = folded && choices.length > folded.after + 1 ? folded.after : choices.length
  const others = choices.slice(after)
  const kind = beside ? 'choices choices--2' : 'choices'
  return (
    <GroupFrame {...frameOf(props)}>
      <div class={kind}>
        <For each={choices.slice(0, after)}>{(choice) => <Option {...props} choice={choice} />}</For>
      </div>
      {folded && others.length > 0 && (
        <details class="data" open={others.some(({ value }) => picked(value))}>
          <summary>
            <Icon name="down" size="s" />
            <Say text={folded.label(others.length)} />
          </summary>
          <div class={kind}>
            <For each={others}>{(choice) => <Option {...props} choice={choice} />}</For>
          </div>
        </details>
      )}
    </GroupFrame>
  )
}

function Option<Name extends string>(props: OptionsProps<Name> & { choice: Choice }) {
  const { choices, choice, type, picked, name, field = name } = props
  const { id, problem } = frameOf(props)
  return (
    <label class="choice">
      <input
        type={type}
        id={choice === choices[0] ? id : `${id}-${choice.value}`}
        name={field}
        value={choice.value}
        checked={picked(choice.value)}
        disabled={choice.closed}
        aria-invalid={problem ? 'true' : undefined}
      />
      <ChoiceWords choice={choice} />
      {choice.end && <span class="choice__end">{choice.end()}</span>}
    </label>
  )
}

const ChoiceWords = ({ choice: { label, note } }: { choice: Choice }) => (
  <span>
    <b>
      <Say text={label} />
    </b>
    {note && (
      <small>
        <Say text={note} />
      </small>
    )}
  </span>
)

/** One thing to agree to or not. A box left empty sends nothing; ticked it sends `on`. */
export function Checkbox<Name extends string>(props: FieldBasics<Name>) {
  const { form, name, label, hint, id = name } = props
  const told = { id, hint, problem: form.problem(name) }
  return (
    <div class={told.problem ? 'field field--error' : 'field'}>
      <HintAndProblem {...told} />
      <label class="check" for={id}>
        <input type="checkbox" id={id} name={name} checked={form.typed(name) !== undefined} {...spoken(told)} />
        <span>
          <Say text={label} />
        </span>
      </label>
    </div>
  )
}
