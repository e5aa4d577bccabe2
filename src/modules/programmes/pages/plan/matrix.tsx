import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { useName } from '#platform/ui/page.ts'
import { Say } from '#platform/ui/say.tsx'
import { scrollable } from '#platform/ui/scrollable.ts'
import { planWords } from '../../words/plan.ts'

export interface MatrixRow {
  readonly label: Said
  readonly cells: readonly { readonly count: number; readonly to?: string | undefined }[]
}

interface Props {
  /** The finding. */
  caption: Said
  head: readonly Said[]
  rows: readonly MatrixRow[]
}

/** Counts by row and column. It stays a matrix on a phone too, where its box scrolls: cards would tear it apart. */
export function Matrix({ caption, head, rows }: Props) {
  const { say } = useView()
  const name = useName('matrix')
  return (
    <section class="tablebox" aria-labelledby={name} {...scrollable}>
      <table class="table table--dense">
        <caption id={name}>{say(caption)}</caption>
        <thead>
          <tr>
            <For each={head}>
              {(title, at) => (
                <th scope="col" class={at() > 0 ? 'num' : undefined}>
                  <Say text={title} />
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={rows}>
            {({ label, cells }) => (
              <tr>
                <th scope="row" class="title">
                  <Say text={label} />
                </th>
                <For each={cells}>{(cell) => <CountCell {...cell} />}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

function CountCell({ count, to }: MatrixRow['cells'][number]) {
  const { say, link } = useView()
  if (count === 0) return <td class="num">{say(planWords.none)}</td>
  return <td class="num">{to === undefined ? say(number(count)) : <a href={link(to)}>{say(number(count))}</a>}</td>
}
