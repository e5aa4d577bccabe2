import { For, type ParentProps } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said, Text } from '../locale.ts'
import { Button } from './button.tsx'
import type { IconName } from './icon-names.ts'
import { Say } from './say.tsx'
import { words } from './words.ts'

/** Rows that can be picked: the form posts `pick[]` and, by the button used, `do`. */
export interface Picking<Row> {
  readonly to: string
  readonly value: (row: Row) => string
  /** How the row is called, for the label of its box. */
  readonly name: (row: Row) => Text
  readonly acts: readonly { readonly value: string; readonly label: Said; readonly icon?: IconName }[]
}

/** The form around a table, and the bar that tells what can be done with the rows picked. */
export function PickingForm<Row>({ picking, children }: ParentProps<{ picking: Picking<Row> }>) {
  const { link, say } = useView()
  return (
    <row-picker>
      <form method="post" action={link(picking.to)}>
        <div class="bulk">
          <span class="bulk__off">{say(words.pickHint)}</span>
          <fieldset class="bulk__on">
            <legend class="sr">{say(words.bulk)}</legend>
            <b>{say(words.pickedRows)}</b>
            <For each={picking.acts}>
              {({ value, label, icon }) => (
                <Button look="line" size="s" name="do" value={value} {...(icon && { icon })}>
                  <Say text={label} />
                </Button>
              )}
            </For>
          </fieldset>
        </div>
        {children}
      </form>
    </row-picker>
  )
}

/** Picks all rows at once, where scripts run; without them it would do nothing, so it waits to be shown. */
export function PickHead() {
  const { say } = useView()
  return (
    <td class="pick">
      <input type="checkbox" data-all aria-label={say(words.pickAll)} hidden />
    </td>
  )
}

export function PickRow<Row>({ row, picking }: { row: Row; picking: Picking<Row> }) {
  const { say } = useView()
  return (
    <td class="pick">
      <input type="checkbox" name="pick[]" value={picking.value(row)} aria-label={say(words.pick(picking.name(row)))} />
    </td>
  )
}
