import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { ListedDraw } from '../../queries/draws.ts'
import { drawWords as words } from '../../words/draws.ts'
import { StageTag } from './stage-tag.tsx'

interface DrawsProps {
  draws: readonly ListedDraw[]
  next: string | undefined
}

/** Every draw, the newest first. */
export function DrawsPage({ draws, next }: DrawsProps) {
  const { say } = useView()
  return (
    <div class="wrap opening">
      <PageHead title={words.draws} lead={words.lead} />
      <Show when={draws.length > 0} fallback={<EmptyState title={words.none} />}>
        <h2 class="sr">{say(words.draws)}</h2>
        <div class="grid grid--3">
          <For each={draws}>{(draw) => <DrawCard draw={draw} />}</For>
        </div>
      </Show>
      <Pager next={next} />
      <p class="cluster doctools">
        <ButtonLink to="/open/draws.csv" look="line" size="s" icon="get" download>
          {say(words.openData)} (CSV)
        </ButtonLink>
        <ButtonLink to="/open/draws.json" look="line" size="s" icon="get" download>
          {say(words.openData)} (JSON)
        </ButtonLink>
      </p>
    </div>
  )
}

function DrawCard({ draw: { code, title, stage, entries, revealAt, drawnAt, announcedAt } }: { draw: ListedDraw }) {
  const { say } = useView()
  return (
    <Card to={`/draws/${code}`} title={title} meta={<StageTag stage={stage} />}>
      <p>
        <MomentText at={drawnAt ?? revealAt ?? announcedAt} style="long" />
      </p>
      {entries !== null && <p class="meta">{say(words.entries(entries))}</p>}
    </Card>
  )
}
