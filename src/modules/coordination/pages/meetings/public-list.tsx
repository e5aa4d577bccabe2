import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedSitting } from '../../queries/meetings.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { seriesWords } from '../../words/series.ts'
import { SittingTag } from './state-tag.tsx'

interface Props {
  when: 'upcoming' | 'past'
  rows: readonly ListedSitting[]
  next: string | undefined
}

/** Meetings to come and past, each with its body and how it stands. */
export function MeetingList({ when, rows, next }: Props) {
  const { say } = useView()
  const tabs = (['upcoming', 'past'] as const).map((each) => ({
    label: words[each],
    to: `/meetings?when=${each}`,
    current: when === each,
  }))
  return (
    <section class="wrap opening stack">
      <PageHead title={words.meetings} lead={words.lead}>
        <MoreLink to="/meetings/series">{say(seriesWords.series)}</MoreLink>
      </PageHead>
      <Tabs label={words.meetings} tabs={tabs} />
      <Show when={rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
        <h2 class="sr">{say(words[when])}</h2>
        <ul class="grid programmes">
          <For each={rows}>{(row) => <MeetingCard row={row} />}</For>
        </ul>
      </Show>
      <Pager next={next} />
    </section>
  )
}

function MeetingCard({ row: { sitting, body } }: { row: ListedSitting }) {
  const { say } = useView()
  const meta = (
    <>
      <SittingTag state={sitting.state} />
      {sitting.openToAll && <Tag line>{say(words.openToAll)}</Tag>}
    </>
  )
  return (
    <li>
      <Card to={`/meetings/${sitting.code}`} title={sitting.title} meta={meta}>
        <p class="meta">
          <MomentText at={sitting.startsAt} />
          <Say text={body} />
        </p>
      </Card>
    </li>
  )
}
