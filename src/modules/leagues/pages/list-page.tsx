import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Card } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { ListedLeague } from '../queries/leagues.ts'
import { words } from '../words.ts'

/** Every league, the newest first. */
export function LeaguesPage({ leagues, next }: { leagues: readonly ListedLeague[]; next: string | undefined }) {
  const { say } = useView()
  return (
    <div class="wrap region">
      <PageHead title={words.leagues} lead={words.lead} />
      <Show when={leagues.length > 0} fallback={<EmptyState title={words.none} />}>
        <h2 class="sr">{say(words.leagues)}</h2>
        <div class="grid grid--3">
          <For each={leagues}>{(league) => <LeagueCard league={league} />}</For>
        </div>
      </Show>
      <Pager next={next} />
    </div>
  )
}

function LeagueCard({ league: { code, title, teams, matches, results } }: { league: ListedLeague }) {
  const { say } = useView()
  return (
    <Card to={`/leagues/${code}`} title={title}>
      <p class="meta">
        {teams > 0 ? <span>{say(words.teamCount(number(teams)))}</span> : <span>{say(words.notDrawn)}</span>}
        {matches > 0 && <span>{say(words.playedOf(number(results), number(matches)))}</span>}
      </p>
    </Card>
  )
}
