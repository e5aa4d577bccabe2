import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Attachment } from '../../tables.ts'
import { attachmentKindNames } from '../../words/names.ts'

interface Props {
  title: Text
  attachments: readonly Attachment[]
  /** Files this reader may open; all of them unless said. */
  opened?: ReadonlySet<string>
}

/** Files of a paper or a resolution. */
export function Attachments({ title, attachments, opened }: Props) {
  const { say, link } = useView()
  return (
    <Show when={attachments.length > 0}>
      <Panel title={title}>
        <ul class="evid">
          <For each={attachments}>
            {({ fileId, title: name, kind }) => (
              <li>
                <span>
                  <Show when={opened?.has(fileId) ?? true} fallback={<Say text={name} />}>
                    <a href={link(`/files/${fileId}/file`)}>
                      <Say text={name} />
                    </a>
                  </Show>
                  <small>{say(attachmentKindNames[kind])}</small>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Panel>
    </Show>
  )
}
