import { For, type JSX, Show } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { MoreLink } from './button.tsx'
import { Panel } from './card.tsx'
import { words } from './words.ts'

/** What waits: its first rows, and how many there are. */
export interface Queue<Row> {
  readonly rows: readonly Row[]
  readonly all: number
}

interface QueueProps<Row> {
  title: Said
  none: Said
  queue: Queue<Row>
  /** Where all of them are. */
  to: string
  row: (row: Row) => JSX.Element
}

/** What waits, with its heading, or the sentence that nothing does. */
export function QueuePanel<Row>({ title, none, queue, to, row }: QueueProps<Row>) {
  const { say } = useView()
  return (
    <Panel title={title}>
      <Show when={queue.rows.length > 0} fallback={<p class="hint">{say(none)}</p>}>
        <ul class="lines">
          <For each={queue.rows}>{(one) => <li>{row(one)}</li>}</For>
        </ul>
        {queue.all > queue.rows.length && <MoreLink to={to}>{say(words.allRows(queue.all))}</MoreLink>}
      </Show>
    </Panel>
  )
}
