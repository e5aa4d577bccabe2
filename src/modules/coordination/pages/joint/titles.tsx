import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import type { WholeJoint } from '../../routes/joint/whole.ts'
import { jointWords as words } from '../../words/joint.ts'

/** What joint work was called before, and until when; nothing where it keeps its first title. */
export function TitlesBefore({ titles }: Pick<WholeJoint, 'titles'>) {
  const { say } = useView()
  if (titles.length === 0) return null
  return (
    <Panel title={words.titlesBefore}>
      <ul class="lines">
        <For each={titles}>
          {({ title, until }) => (
            <li>
              <span dir="auto">{title}</span>
              <p class="meta">
                <span>
                  {say(words.titleUntil)} <MomentText at={until} style="short" />
                </span>
              </p>
            </li>
          )}
        </For>
      </ul>
    </Panel>
  )
}
