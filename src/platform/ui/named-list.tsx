import { For, type JSX } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Say } from './say.tsx'

interface Named {
  /** The address of its page. */
  readonly to: string
  readonly name: Said
  /** One sentence on it, below the name. */
  readonly about?: Said | null | undefined
  /** What stands on the line of the name, such as a tag. */
  readonly beside?: () => JSX.Element
}

/** Things by their names, in one column or two, each a way to its own page. */
export function NamedList<Row>({ rows, of }: { rows: readonly Row[]; of: (row: Row) => Named }) {
  return (
    <ul class="places">
      <For each={rows}>
        {(row) => (
          <li>
            <Entry {...of(row)} />
          </li>
        )}
      </For>
    </ul>
  )
}

function Entry({ to, name, about, beside }: Named) {
  const { link } = useView()
  return (
    <div>
      <a href={link(to)}>
        <Say text={name} />
      </a>
      {beside && <> {beside()}</>}
      {about && (
        <p>
          <Say text={about} />
        </p>
      )}
    </div>
  )
}
