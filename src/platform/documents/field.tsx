import { type FieldBasics, FieldFrame, frameOf, spoken } from '../forms/field.tsx'
import { useView } from '../http/view.ts'
import { toLight } from './light.ts'
import type { Doc } from './model.ts'
import { words } from './words.ts'

interface DocumentFieldProps<Name extends string> extends FieldBasics<Name> {
  /** The version that is stored; nothing for a new text. */
  stored: Doc | undefined
  rows?: number
  /** Where the editor finds the pictures and cards one may insert; see `tags.d.ts`. */
  pictures?: string
  cards?: string
}

/**
 * A text with headings, lists and tables: a textarea in the light form, which the editor takes over when it can.
 * Read what comes back with `readBody(typed, stored)`.
 */
export function DocumentField<Name extends string>(props: DocumentFieldProps<Name>) {
  const { form, name, stored, rows = 16, pictures, cards, hint = words.lightHint } = props
  const { locale } = useView()
  const frame = frameOf({ ...props, hint })
  return (
    <FieldFrame {...frame}>
      <document-editor document={stored && JSON.stringify(stored)} pictures={pictures} cards={cards}>
        <textarea class="input" id={frame.id} name={name} rows={rows} dir="auto" {...spoken(frame)}>
          {form.typed(name) ?? (stored ? toLight(stored, locale) : '')}
        </textarea>
      </document-editor>
    </FieldFrame>
  )
}
