import { Show } from 'solid-js'
import type { Text } from '#platform/locale.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import type { KeptWord } from '../../queries/record-of.ts'
import { agenciesWords as words } from '../../words/agencies.ts'

/** Below so many commitments nothing is said of anybody: chance would speak. */
export const fewestPromises = 20

/** How a body kept its word; nothing below twenty. */
export function KeptWordPanel({ kept }: { kept: KeptWord }) {
  const { say } = useView()
  const rows: (readonly [Text, number | null])[] = [
    [words.accepted, kept.accepted],
    [words.verified, kept.verified],
    [words.returned, kept.returned],
    [words.median, kept.median],
  ]
  return (
    <Panel title={words.keptWord}>
      <Show when={kept.n >= fewestPromises} fallback={<p class="hint">{say(words.tooFew(fewestPromises))}</p>}>
        <dl class="stats">
          {rows.map(([label, value]) => (
            <div class="stat">
              <dt>{say(label)}</dt>
              <dd>{value === null ? '–' : say(number(Math.round(value)))}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{say(words.basis(kept.n))}</p>
      </Show>
    </Panel>
  )
}
