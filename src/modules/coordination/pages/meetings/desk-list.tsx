import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { keepMeetings } from '../../permissions.ts'
import type { ListedSitting } from '../../queries/meetings.ts'
import { meetingWords as words } from '../../words/meetings.ts'
import { seriesWords } from '../../words/series.ts'
import { SittingTag } from './state-tag.tsx'

interface Props {
  upcoming: readonly ListedSitting[]
  past: readonly ListedSitting[]
}

/** All meetings as those who keep them see them. */
export function MeetingDeskList({ upcoming, past }: Props) {
  const { say, may } = useView()
  return (
    <>
      <DeskHead title={words.meetings}>
        <ButtonLink to="/desk/meetings/series" look="line">
          {say(seriesWords.series)}
        </ButtonLink>
        {may(keepMeetings) && (
          <ButtonLink to="/desk/meetings/new" icon="plus">
            {say(words.newMeeting)}
          </ButtonLink>
        )}
      </DeskHead>
      <div class="stack">
        <Show
          when={upcoming.length + past.length > 0}
          fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}
        >
          <Rows caption={words.upcoming} rows={upcoming} />
          <Rows caption={words.past} rows={past} />
        </Show>
      </div>
    </>
  )
}

function Rows({ caption, rows }: { caption: Text; rows: readonly ListedSitting[] }) {
  const { say, link } = useView()
  const columns: Column<ListedSitting>[] = [
    {
      head: words.titleField,
      main: true,
      cell: ({ sitting }) => (
        <a href={link(`/desk/meetings/${sitting.code}`)}>
          <Say text={sitting.title} />
        </a>
      ),
    },
    { head: words.body, long: true, cell: ({ body }) => <Say text={body} /> },
    { head: words.when, cell: ({ sitting }) => <MomentText at={sitting.startsAt} style="short" /> },
    {
      head: words.states,
      cell: ({ sitting }) => (
        <span class="cluster">
          <SittingTag state={sitting.state} />
          {!sitting.isPublic && <Tag line>{say(words.onlyPartners)}</Tag>}
        </span>
      ),
    },
  ]
  return (
    <Show when={rows.length > 0}>
      <DataTable caption={caption} shown dense columns={columns} rows={rows} />
    </Show>
  )
}
