import { For, type JSX } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Chip } from '#platform/ui/tag.tsx'
import { type Field, fields } from '../../tables.ts'
import { decisionWords as words, fieldNames } from '../../words/decisions.ts'

interface Props {
  base: string
  /** The one that is chosen; `all` when nothing narrows the list. */
  current: Field | 'all' | undefined
  /** Further chips, each in a list item. */
  children?: JSX.Element
}

/** A list by fields: all, or one of the eight. */
export function FieldChips({ base, current, children }: Props) {
  const { say } = useView()
  return (
    <ul class="chips" aria-label={say(words.field)}>
      <li>
        <Chip to={base} current={current === 'all'}>
          {say(words.allFields)}
        </Chip>
      </li>
      <For each={fields}>
        {(field) => (
          <li>
            <Chip to={`${base}?field=${field}`} current={current === field}>
              {say(fieldNames[field])}
            </Chip>
          </li>
        )}
      </For>
      {children}
    </ul>
  )
}
