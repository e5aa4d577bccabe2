import { For, type ParentProps } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Icon } from '../ui/icon.tsx'
import { scrollable } from '../ui/scrollable.ts'
import { words } from './words.ts'

/** The numbers of a figure as a table: the first cell of each row is its header. */
export interface DataTable {
  readonly head: readonly Said[]
  readonly rows: readonly (readonly Said[])[]
}

export interface FigureProps {
  /** The finding, in a sentence: it comes first. */
  caption: Said
  /** What the marks mean, the scale, the source. */
  note?: Said | undefined
  table: DataTable
}

/** What makes a drawing one picture for listeners, named by its own title. */
export const picture = (title: string) => ({ role: 'img', 'aria-labelledby': title }) as const

/** The same for a drawing too small to have a title. */
export const named = (label: string) => ({ role: 'img', 'aria-label': label }) as const

/** Caption, picture, data: the shape of every chart and map of the house. */
export function ChartFigure({ caption, note, table, children }: ParentProps<FigureProps>) {
  const { say } = useView()
  return (
    <figure class="figure">
      <figcaption>
        {say(caption)}
        {note && <small>{say(note)}</small>}
      </figcaption>
      {children}
      <DataTableFold caption={caption} table={table} />
    </figure>
  )
}

/** The same numbers for those who read tables, folded. */
export function DataTableFold({ caption, table, id }: { caption: Said; table: DataTable; id?: string }) {
  const { say } = useView()
  const label = words.tableOf(caption.fa, caption.en ?? caption.fa)
  return (
    <details class="data" id={id}>
      <summary>
        <Icon name="table" size="s" />
        {say(words.dataTable)}
      </summary>
      <section class="tablebox" aria-label={say(label)} {...scrollable}>
        <table class="table">
          <caption class="sr">{say(caption)}</caption>
          <thead>
            <tr>
              <For each={table.head}>
                {(head, at) => (
                  <th scope="col" class={at() > 0 ? 'num' : undefined}>
                    {say(head)}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={table.rows}>{(row) => <Row cells={row} />}</For>
          </tbody>
        </table>
      </section>
    </details>
  )
}

function Row({ cells: [head, ...cells] }: { cells: readonly Said[] }) {
  const { say } = useView()
  return (
    <tr>
      {head && <th scope="row">{say(head)}</th>}
      <For each={cells}>{(cell) => <td class="num">{say(cell)}</td>}</For>
    </tr>
  )
}
