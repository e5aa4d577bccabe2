import { For } from 'solid-js'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Written } from '#platform/ui/code.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import type { Comment } from '../../queries/offering/ratings.ts'
import { commentWords as words } from '../../words/comments.ts'
import { ticketWords } from '../../words/tickets.ts'

/** What those who were there wrote, once somebody has read it; never with a name. */
export function Comments({ comments }: { comments: readonly Comment[] }) {
  const { say } = useView()
  if (comments.length === 0) return null
  return (
    <Region id="comments" title={words.said}>
      <div class="grid">
        <For each={comments}>
          {({ stars, text, at }) => (
            <Panel>
              <p>
                <Written>{text}</Written>
              </p>
              <p class="hint">
                {say(ticketWords.starsOf(stars))} · <DateText day={today(at)} />
              </p>
            </Panel>
          )}
        </For>
      </div>
    </Region>
  )
}
