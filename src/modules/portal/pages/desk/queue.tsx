import { For, type JSX, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { homeWords } from '../../words/desk-home.ts'

/** A queue on the first page: its first rows, and how many there are. */
export interface Queue<Row> {
  readonly rows: readonly Row[]
  readonly all: number
}

interface ListProps<Row> {
  title: Text
  none: Text
  queue: Queue<Row>
  /** Where all of them are. */
  to: string
  row: (row: Row) => JSX.Element
}

/** A queue with its heading, or the sentence that it is empty. */
export function List<Row>({ title, none, queue, to, row }: ListProps<Row>) {
  const { say } = useView()
  return (
    <Panel title={title}>
      <Show when={queue.rows.length > 0} fallback={<p class="hint">{say(none)}</p>}>
        <ul class="lines">
          <For each={queue.rows}>{(one) => <li>{row(one)}</li>}</For>
        </ul>
        {queue.all > queue.rows.length && <MoreLink to={to}>{say(homeWords.more(queue.all))}</MoreLink>}
      </Show>
    </Panel>
  )
}
