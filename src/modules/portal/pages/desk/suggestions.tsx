import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Suggestion } from '../../rules/hints.ts'
import { deskWords } from '../../words/desk.ts'

/** So many are read; the rest is told by its number. */
const most = 12

/** Likely slips, each with its place in the text and what could stand there. */
export function Suggestions({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { say } = useView()
  const rest = suggestions.length - most
  return (
    <Show when={suggestions.length > 0}>
      <Panel title={deskWords.suggestions}>
        <p class="hint">{say(deskWords.suggestionsWhy)}</p>
        <ul class="suggestions">
          <For each={suggestions.slice(0, most)}>{(one) => <Line suggestion={one} />}</For>
        </ul>
        {rest > 0 && <p class="hint">{say(deskWords.moreSuggestions(rest))}</p>}
      </Panel>
    </Show>
  )
}

function Line({ suggestion: { hint, before, found, after, offer } }: { suggestion: Suggestion }) {
  const { say } = useView()
  return (
    <li>
      <p lang="fa" dir="rtl">
        …{before}
        <mark>{found}</mark>
        {after}…
      </p>
      <p class="meta">
        <span>{say(hint.reason)}</span>
        {offer !== undefined && <Tag line>{say(deskWords.suggestInstead(offer))}</Tag>}
      </p>
    </li>
  )
}
