import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { DeskHead } from '../page-head.tsx'
import { Say } from '../say.tsx'
import { type Exhibit, ExhibitBox } from './exhibit.tsx'
import { formParts } from './form-parts.tsx'
import { listParts } from './list-parts.tsx'
import { pageParts } from './page-parts.tsx'
import { proofParts } from './proof-parts.tsx'
import { textParts } from './text-parts.tsx'
import { words } from './words.ts'

export const exhibits: readonly Exhibit[] = [...pageParts, ...textParts, ...formParts, ...listParts, ...proofParts]

/** Every component in every state, for those who build pages and those who judge them. */
export function ComponentsPage() {
  const { say } = useView()
  return (
    <>
      <DeskHead title={words.title} />
      <p class="lead">{say(words.lead)}</p>
      <nav aria-label={say(words.contents)}>
        <ul class="toc">
          <For each={exhibits}>
            {({ id, title }) => (
              <li>
                <a href={`#${id}`}>
                  <Say text={title} />
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <For each={exhibits}>{(exhibit) => <ExhibitBox exhibit={exhibit} />}</For>
    </>
  )
}
