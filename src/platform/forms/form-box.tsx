import { randomUUID } from 'node:crypto'
import { For, type ParentProps, Show } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Button, ButtonLink, type ButtonLook } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { number } from '../text/numbers.ts'
import { usePage } from '../ui/page.ts'
import { Say } from '../ui/say.tsx'
import type { Form } from './form.ts'
import { onceField } from './once-key.ts'
import { words } from './words.ts'

interface FormBoxProps<Name extends string> {
  form: Form<Name>
  /** An address of ours, without language. */
  to: string
  /** The verb on its button. */
  submit: Said
  look?: ButtonLook
  /** Where «cancel» leads; without it there is no such way. */
  cancel?: string
  /** It takes files. */
  files?: boolean
  /** It is long: leaving it half written is asked about, where scripts run. */
  long?: boolean
  /** It carries a key of its own, so that sending it twice does what it asks for once (see `once`). */
  once?: boolean
}

/** A form that posts back to the city, with everything wrong with it said once at the top. */
export function FormBox<Name extends string>(props: ParentProps<FormBoxProps<Name>>) {
  const { say } = useView()
  return (
    <Show when={props.long} fallback={<PlainForm {...props}>{props.children}</PlainForm>}>
      <confirm-leave question={say(words.leave)}>
        <PlainForm {...props}>{props.children}</PlainForm>
      </confirm-leave>
    </Show>
  )
}

function PlainForm<Name extends string>(props: ParentProps<FormBoxProps<Name>>) {
  const { link } = useView()
  const { form, to, submit, look, cancel, files, once } = props
  // Drawn before the summary above them, which calls them by their labels.
  const fields = props.children
  return (
    <form class="form" method="post" action={link(to)} enctype={files ? 'multipart/form-data' : undefined} novalidate>
      {once && <OnceKey form={form} />}
      <ProblemSummary form={form} />
      {fields}
      <div class="cluster">
        <Button {...(look && { look })}>
          <Say text={submit} />
        </Button>
        {cancel !== undefined && (
          <ButtonLink to={cancel} look="quiet">
            <Say text={words.cancel} />
          </ButtonLink>
        )}
      </div>
    </form>
  )
}

/** Drawn anew it is another form; shown again after a problem it stays the same one. */
export const OnceKey = ({ form }: { form: Form }) => (
  <input type="hidden" name={onceField} value={form.typed(onceField) ?? randomUUID()} />
)

/** A summary above fields of another form than `FormBox`: they are drawn first, so that it knows their labels. */
export const Summed = ({ form, children }: ParentProps<{ form: Form }>) => (
  <>
    <ProblemSummary form={form} />
    {children}
  </>
)

/**
 * All that is wrong, each with a link to its field; the page's title then begins with «خطا:» by itself.
 * The page opens at it, scripts or none: a form may stand far down on a long page.
 */
export function ProblemSummary({ form }: { form: Form }) {
  const { say } = useView()
  const { problems, refusal } = form
  if (problems.length === 0 && !refusal) return null
  usePage().failed = true
  return (
    <div class="errors" role="alert" tabindex="-1" autofocus>
      <h2>
        <Icon name="alert" />
        {say(headingOf(form))}
      </h2>
      {refusal && (
        <p>
          <Say text={refusal} />
        </p>
      )}
      <ul>
        <For each={problems}>
          {([name, problem]) => (
            <li>
              <a href={`#${form.drawn.get(name)?.id ?? name}`}>
                <Called form={form} name={name} />
                <Say text={problem} />
              </a>
            </li>
          )}
        </For>
      </ul>
      <p class="hint">{say(words.kept)}</p>
    </div>
  )
}

/** A field by its label; a part of one, `title.fa`, by both. */
const Called = ({ form, name }: { form: Form; name: string }) => (
  <For each={labelsOf(form, name)}>
    {(label) => (
      <>
        <b>
          <Say text={label} />
        </b>{' '}
      </>
    )}
  </For>
)

const labelsOf = ({ drawn }: Form, name: string): Said[] =>
  [...new Set([name.replace(/\..*/, ''), name])].flatMap((each) => drawn.get(each)?.label ?? [])

function headingOf({ problems }: Form): Said {
  if (problems.length === 0) return words.refused
  return problems.length === 1 ? words.fixOne : words.fix(number(problems.length))
}
