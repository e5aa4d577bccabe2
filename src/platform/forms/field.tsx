import { type JSX, type ParentProps, Show } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said, Text } from '../locale.ts'
import { Icon } from '../ui/icon.tsx'
import { Say, useMarked } from '../ui/say.tsx'
import type { Form } from './form.ts'
import { words } from './words.ts'

/** What every field has: the form that remembers it, its name there, its label; a hint; whether it may stay empty. */
export interface FieldBasics<Name extends string> {
  form: Form<Name>
  name: NoInfer<Name>
  label: Said
  hint?: Said
  optional?: boolean
  /** When two forms on a page have a field of the same name. */
  id?: string
}

interface FrameProps {
  id: string
  label: Said
  hint: Said | undefined
  optional: boolean | undefined
  problem: Text | undefined
}

/** Label, hint, problem, then the input: in this order they are read. */
export function FieldFrame({ id, label, hint, optional, problem, children }: ParentProps<FrameProps>) {
  const { say } = useView()
  return (
    <div class={problem ? 'field field--error' : 'field'}>
      <label for={id} {...useMarked(label)}>
        {say(label)}
        <OptionalMark when={optional} />
      </label>
      <HintAndProblem id={id} hint={hint} problem={problem} />
      {children}
    </div>
  )
}

/** The same around several inputs that answer one question. */
export function GroupFrame({ id, label, hint, optional, problem, children }: ParentProps<FrameProps>) {
  return (
    <fieldset class={problem ? 'field field--error' : 'field'} {...spoken({ id, hint, problem })}>
      <legend>
        <Say text={label} />
        <OptionalMark when={optional} />
      </legend>
      <HintAndProblem id={id} hint={hint} problem={problem} />
      {children}
    </fieldset>
  )
}

function OptionalMark({ when }: { when: boolean | undefined }): JSX.Element {
  const { say } = useView()
  return (
    <Show when={when}>
      {' '}
      <span class="opt">{say(words.optional)}</span>
    </Show>
  )
}

interface Told {
  id: string
  hint: Said | undefined
  problem: Text | undefined
}

export function HintAndProblem({ id, hint, problem }: Told) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          <Say text={hint} />
        </p>
      )}
      {problem && (
        <p class="error" id={`${id}-problem`}>
          <Icon name="alert" size="s" />
          <span>
            <Say text={problem} />
          </span>
        </p>
      )}
    </>
  )
}

/** What a screen reader says with the input: that it is wrong, the hint, and what is wrong. */
export function spoken({ id, hint, problem }: Told) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return { 'aria-invalid': problem ? ('true' as const) : undefined, 'aria-describedby': described || undefined }
}

/** What the frame and the input need, out of a field's props; the form learns what the field is called. */
export function frameOf<Name extends string>(props: FieldBasics<Name>) {
  const { form, name, label, hint, optional, id = name } = props
  form.drawn.set(name, { id, label })
  return { id, label, hint, optional, problem: form.problem(name) }
}
