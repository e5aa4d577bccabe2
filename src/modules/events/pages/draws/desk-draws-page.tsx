import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { listAddress } from '#platform/http/paging.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { ListedDraw, WaitingDraw } from '../../queries/draws.ts'
import { drawWords as words } from '../../words/draws.ts'
import { StageTag } from './stage-tag.tsx'

interface DeskDrawsProps {
  draws: readonly ListedDraw[]
  waiting: readonly WaitingDraw[]
  next: string | undefined
}

/** What goes by lot: what has to be announced, and every draw. */
export function DeskDrawsPage({ draws, waiting, next }: DeskDrawsProps) {
  const { say } = useView()
  return (
    <>
      <DeskHead title={words.draws} meta={say(words.deskLead)} />
      <div class="stack">
        <Show when={waiting.length > 0}>
          <DataTable caption={words.toAnnounce} shown columns={waitingColumns} rows={waiting} dense />
        </Show>
        <Show when={draws.length > 0} fallback={<EmptyState title={words.none} />}>
          <DataTable caption={words.draws} columns={columns} rows={draws} dense />
        </Show>
      </div>
      <Pager next={next} />
    </>
  )
}

const waitingColumns: Column<WaitingDraw>[] = [
  { head: words.what, main: true, cell: ({ title }) => <Say text={title} /> },
  { head: words.entriesUntil, cell: ({ until }) => <MomentText at={until} style="short" /> },
  { head: words.announce, cell: (row) => <AnnounceLink row={row} /> },
]

function AnnounceLink({ row: { poolId, phase } }: { row: WaitingDraw }) {
  const { say } = useView()
  return (
    <ButtonLink to={listAddress('/desk/draws/new', { pool: poolId, phase })} size="s" look="line">
      {say(words.announce)}
    </ButtonLink>
  )
}

const columns: Column<ListedDraw>[] = [
  { head: words.what, main: true, cell: (row) => <TitleLink row={row} /> },
  { head: words.stage, cell: ({ stage }) => <StageTag stage={stage} /> },
  { head: words.asked, numeric: true, cell: ({ entries }) => <Entries count={entries} /> },
  { head: words.revealAt, cell: ({ revealAt }) => <>{revealAt && <MomentText at={revealAt} style="short" />}</> },
  { head: words.code, cell: ({ code }) => <bdi dir="ltr">{code}</bdi> },
]

function TitleLink({ row: { id, title } }: { row: ListedDraw }) {
  const { link } = useView()
  return (
    <a href={link(`/desk/draws/${id}`)}>
      <Say text={title} />
    </a>
  )
}

function Entries({ count }: { count: number | null }) {
  const { say } = useView()
  return <>{count === null ? '–' : say(number(count))}</>
}
