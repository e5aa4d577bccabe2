import { For, Show } from 'solid-js'
import type { MandateItem } from '#city/mandate/tables.ts'
import type { Zone } from '#city/zones/tables.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import type { Field } from '../../tables.ts'
import { decisionWords as words, fieldNames } from '../../words/decisions.ts'

interface Props {
  zones: readonly Zone[]
  duties: readonly MandateItem[]
  fields?: readonly Field[]
}

/** In which fields it lies, where it holds and which duties it serves, each leading to its own page. */
export function Concerns({ zones, duties, fields = [] }: Props) {
  const { link, say } = useView()
  return (
    <Show when={zones.length + duties.length + fields.length > 0}>
      <Panel title={words.concerns}>
        <Show when={fields.length > 0}>
          <ul class="chips">
            <For each={fields}>
              {(field) => (
                <li>
                  <Chip to={`/commitments?field=${field}`}>{say(fieldNames[field])}</Chip>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <ul class="lines">
          <For each={zones}>
            {({ code, name }) => (
              <li>
                <a href={link(`/zones/${code}`)}>
                  <Say text={name} />
                </a>
              </li>
            )}
          </For>
          <For each={duties}>
            {({ id, title }) => (
              <li>
                <a href={link(`/glance/${id}`)}>
                  <Say text={title} />
                </a>
              </li>
            )}
          </For>
        </ul>
      </Panel>
    </Show>
  )
}
