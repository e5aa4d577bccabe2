import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { PaperView } from '../../routes/papers/view.ts'
import { paperKindNames, paperWords as words } from '../../words/papers.ts'
import { publicWords } from '../../words/public.ts'
import { Attachments } from '../public/attachments.tsx'
import { councilTrail, ResolutionLink } from '../public/resolution-page.tsx'
import { PaperFacts } from './facts.tsx'

/** A bill, a motion, a letter: what was asked of the council, and what it decided. */
export function PublicPaper({ view }: { view: PaperView }) {
  const { say } = useView()
  const { kind, reference, title, sample } = view.paper
  const meta = (
    <>
      <Tag line>{say(paperKindNames[kind])}</Tag>
      <span>{say(numeral(reference))}</span>
      {sample && <Tag tone="wait">{say(publicWords.sampleMark)}</Tag>}
    </>
  )
  return (
    <div class="wrap opening">
      <Crumbs trail={councilTrail} />
      <PageHead title={title} meta={meta} />
      <div class="split split--article">
        <div class="stack">
          <PaperFacts view={view} pages="/council/papers" />
        </div>
        <aside class="stack">
          <Panel title={words.answeredBy}>
            <ul class="lines">
              <For each={view.answers.filter(({ state }) => state !== 'draft')}>
                {(resolution) => (
                  <li>
                    <ResolutionLink resolution={resolution} />
                  </li>
                )}
              </For>
            </ul>
          </Panel>
          <Attachments title={words.files} attachments={view.attachments} opened={view.shownFiles} />
        </aside>
      </div>
    </div>
  )
}
