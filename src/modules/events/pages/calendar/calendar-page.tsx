import { Show } from 'solid-js'
import { Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { ListedSession } from '../../queries/calendar/listing.ts'
import { words } from '../../words.ts'
import { SessionAgenda } from './session-agenda.tsx'

interface Props {
  sessions: readonly ListedSession[]
  next: string | undefined
}

export const CalendarPage = ({ sessions, next }: Props) => (
  <div class="wrap region">
    <PageHead title={words.events} lead={words.lead} />
    <Show
      when={sessions.length > 0}
      fallback={
        <EmptyState title={words.none}>
          <Say text={words.noneHint} />
        </EmptyState>
      }
    >
      <SessionAgenda sessions={sessions} />
      <Pager next={next} />
    </Show>
  </div>
)
