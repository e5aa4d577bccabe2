import { For } from 'solid-js'
import { type Locale, manners, directionOf, type Said } from '../locale.ts'
import { useView } from '../http/view.ts'
import { type FieldBasics, FieldFrame, frameOf, GroupFrame, spoken } from './field.tsx'
import type { Form } from './form.ts'
import { words } from './words.ts'

interface FileProps<Name extends string> extends FieldBasics<Name> {
  /** Media types and endings, as in HTML: `image/*`, `.csv`. The server looks at the content itself. */
  accept?: string
  several?: boolean
  /** On a phone it opens the camera at once. */
  camera?: boolean
}

/** A file from the person's own device. The form around it needs `files`. */
export function FileField<Name extends string>(props: FileProps<Name>) {
  const { name, accept, several, camera } = props
  const { hint, ...frame } = frameOf(props)
  return (
    <FieldFrame {...frame} hint={undefined}>
      <div class="file">
        <input
          type="file"
          id={frame.id}
          name={several ? `${name}[]` : name}
          accept={accept}
          multiple={several}
          capture={camera ? 'environment' : undefined}
          {...spoken({ ...frame, hint })}
        />
        {hint && <FileHint id={frame.id} hint={hint} />}
      </div>
    </FieldFrame>
  )
}

function FileHint({ id, hint }: { id: string; hint: Said }) {
  const { say } = useView()
  return (
    <p class="hint" id={`${id}-hint`}>
      {say(hint)}
    </p>
  )
}

interface TranslatedProps<Name extends string> extends FieldBasics<Name> {
  /** Several lines, so many high. */
  rows?: number
}

const languages: readonly (readonly [Locale, Said])[] = [
  ['fa', words.persian],
  ['en', words.english],
  ['azb', words.azerbaijani],
]

/** City content in its languages side by side: Persian must be there, the others may follow. Fields `name.fa`, `name.en`, `name.azb`. */
export function TranslatedField<Name extends string>(props: TranslatedProps<Name>) {
  const { name, rows, id = name } = props
  const form: Form = props.form
  return (
    <GroupFrame {...frameOf(props)}>
      <div class="translated" id={id}>
        <For each={languages}>
          {([locale, language]) => (
            <Translation
              form={form}
              name={`${name}.${locale}`}
              id={`${id}.${locale}`}
              locale={locale}
              label={language}
              rows={rows}
              optional={locale !== 'fa'}
            />
          )}
        </For>
      </div>
    </GroupFrame>
  )
}

interface TranslationProps<Name extends string> extends FieldBasics<Name> {
  locale: Locale
  rows: number | undefined
}

function Translation<Name extends string>(props: TranslationProps<Name>) {
  const { form, name, locale, rows } = props
  const frame = frameOf(props)
  const input = { id: frame.id, name, lang: manners[locale].tag, dir: directionOf(locale), ...spoken(frame) }
  const typed = form.typed(name) ?? ''
  return (
    <FieldFrame {...frame}>
      {rows === undefined ? (
        <input class="input" type="text" value={typed} {...input} />
      ) : (
        <textarea class="input" rows={rows} {...input}>
          {typed}
        </textarea>
      )}
    </FieldFrame>
  )
}
