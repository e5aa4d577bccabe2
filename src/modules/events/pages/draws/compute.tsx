import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { More } from '#platform/ui/text-blocks.tsx'
import { shellLines } from '../../rules/draw-shell.ts'
import type { DrawView } from '../../routes/draws/draw-of.ts'
import { drawWords as words } from '../../words/draws.ts'

/** Two ways to compute it again: this device with the city's own rules, or six lines of a shell. */
export function ComputePanel({ view: { draw, result }, publicUrl }: { view: DrawView; publicUrl: string }) {
  const { say } = useView()
  const { code, secret, salt, terms, commitment } = draw
  if (secret === null || salt === null || terms === null || !result) return null
  const listAt = `/draws/${code}/list.txt`
  const published = { code, secret, salt, commitment, ...terms, listAt, admitted: result.admitted, seed: result.seed }
  return (
    <Panel title={words.compute}>
      <div class="stack">
        <draw-check
          published={JSON.stringify({ ...published, listHash: result.listHash })}
          computing={say(words.computing)}
          same={say(words.computedSame)}
          other={say(words.computedOther)}
          failed={say(words.computeFailed)}
        >
          <p>{say(words.computeLead)}</p>
          <button type="button" class="btn" data-compute hidden>
            {say(words.computeNow)}
          </button>
          <p>
            <output />
          </p>
        </draw-check>
        <More title={words.shell}>
          <p>{say(words.shellLead)}</p>
          <pre class="shell" dir="ltr">
            {shellLines({ code, secret, salt, ...terms, listAt: publicUrl + listAt }).join('\n')}
          </pre>
        </More>
      </div>
    </Panel>
  )
}
