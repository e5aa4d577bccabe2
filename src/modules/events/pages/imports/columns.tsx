import { For } from 'solid-js'
import type { Shape } from '#platform/exports/read-rows.ts'
import { FormBox, Select } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/numbers.ts'
import type { Mapping } from '../../rules/imports/columns.ts'
import { importWords as words } from '../../words/imports.ts'

interface Props {
  to: string
  header: readonly string[]
  mapping: Mapping
  columns: Shape
  /** Open when something about the columns is wrong. */
  open: boolean
}

/** Which column of the file is which of ours; guessed by the headings, and changed by hand. */
export function ColumnsPanel({ to, header, mapping, columns, open }: Props) {
  const { say } = useView()
  const choices = Object.entries(columns).map(([value, { label }]) => ({ value, label }))
  const typed = Object.fromEntries(Object.entries(mapping).map(([name, at]) => [`column-${at}`, name]))
  const form = blank(typed)
  return (
    <details class="data" open={open}>
      <summary>{say(words.columns)}</summary>
      <p class="hint">{say(words.columnsHint)}</p>
      <FormBox form={form} to={to} submit={words.lookAgain} look="line">
        <div class="grid2">
          <For each={header}>
            {(heading, at) => (
              <Select
                form={form}
                name={`column-${at()}`}
                label={heading === '' ? numeral(at() + 1) : { fa: heading }}
                empty={words.unused}
                choices={choices}
                optional
              />
            )}
          </For>
        </div>
      </FormBox>
    </details>
  )
}
