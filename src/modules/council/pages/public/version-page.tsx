import { For, Show } from 'solid-js'
import { today } from '#platform/calendar/instant.ts'
import { longDate } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { linesApart } from '../../rules/difference.ts'
import type { Resolution, ResolutionText } from '../../tables.ts'
import { addressText } from '../../words.ts'
import { publicWords as words } from '../../words/public.ts'
import { councilTrail } from './resolution-page.tsx'

interface Props {
  resolution: Resolution
  text: ResolutionText
  /** The one before it. */
  before: ResolutionText | undefined
}

/** A text as it was adopted, amended or put right, with what it changed. */
export function VersionPage({ resolution, text, before }: Props) {
  const { say } = useView()
  const of = { label: addressText(resolution.address), to: `/council/resolutions/${resolution.address}` }
  return (
    <div class="wrap opening">
      <Crumbs trail={[...councilTrail, of]} />
      <PageHead
        title={resolution.title}
        lead={words.versionOf(text.version)}
        meta={<span>{say(longDate(today(text.at)))}</span>}
      />
      {text.reason !== null && <p class="lead">{text.reason}</p>}
      <Panel>
        <For each={linesApart(before?.body ?? text.body, text.body)}>
          {({ line, kind }) => (
            <p lang="fa" dir="rtl">
              <Show when={kind !== 'same'} fallback={line}>
                <Show when={kind === 'new'} fallback={<del>{line}</del>}>
                  <ins>{line}</ins>
                </Show>
              </Show>
            </p>
          )}
        </For>
      </Panel>
      <p class="hint">
        SHA-256 <Code>{text.hash}</Code>
      </p>
    </div>
  )
}
