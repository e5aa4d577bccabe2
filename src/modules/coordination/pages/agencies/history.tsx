import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { words as platform } from '#platform/words.ts'
import { agencySaved } from '../../facts.ts'
import type { FactOfBody } from '../../queries/agencies.ts'
import { changeKinds } from '../../routes/agencies/whole.ts'
import { agenciesWords as words, partNames } from '../../words/agencies.ts'

/** What was changed of an agency, when and by whom; the newest first. */
export function HistoryPanel({ changes }: { changes: readonly FactOfBody[] }) {
  const { say } = useView()
  return (
    <Panel title={words.changes}>
      <Show when={changes.length > 0} fallback={<p class="hint">{say(words.noChanges)}</p>}>
        <ul class="lines">
          <For each={changes}>{(change) => <Change {...change} />}</For>
        </ul>
      </Show>
    </Panel>
  )
}

function Change({ fact, actor }: FactOfBody) {
  const { say } = useView()
  const kind = changeKinds.find(({ name }) => name === fact.name)
  const saved = fact.name === agencySaved.name ? agencySaved.shape.parse(fact.detail).changed : []
  return (
    <li>
      {kind && <b>{say(kind.says)}</b>}
      {saved.length > 0 && <p>{saved.map((part) => say(partNames[part])).join(say(platform.comma))}</p>}
      <p class="meta">
        <MomentText at={fact.at} style="short" />
        {actor !== null && <bdi>{actor}</bdi>}
      </p>
    </li>
  )
}
