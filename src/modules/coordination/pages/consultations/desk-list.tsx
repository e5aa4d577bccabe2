import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { RoundsQuery } from '../../forms/consultations.ts'
import type { ListedRound } from '../../queries/consultations.ts'
import { consultationWords as words } from '../../words/consultations.ts'
import { FieldChips } from '../decisions/field-chips.tsx'
import { RoundTag } from './round-tag.tsx'

interface Props {
  query: RoundsQuery
  rows: readonly ListedRound[]
  next: string | undefined
}

/** All rounds of advice, as those who ask see them. */
export function RoundDeskList({ query, rows, next }: Props) {
  const { say } = useView()
  return (
    <>
      <DeskHead title={words.advice}>
        <ButtonLink to="/desk/advice/new" icon="plus">
          {say(words.newRound)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <FieldChips base="/desk/advice" current={query.field ?? 'all'} />
        <Show when={rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <Rows rows={rows} />
        </Show>
        <Pager next={next} />
      </div>
    </>
  )
}

function Rows({ rows }: Pick<Props, 'rows'>) {
  const { say, link } = useView()
  const columns: Column<ListedRound>[] = [
    {
      head: words.question,
      main: true,
      cell: ({ consultation }) => (
        <a href={link(`/desk/advice/${consultation.code}`)}>
          <Say text={consultation.question} />
        </a>
      ),
    },
    { head: words.asker, long: true, cell: ({ asker }) => <Say text={asker} /> },
    { head: words.due, cell: ({ consultation }) => <DateText day={consultation.due} style="short" /> },
    { head: words.invited, cell: ({ invited, advised }) => say(words.counts(invited, advised)) },
    { head: words.state, cell: ({ consultation }) => <RoundState round={consultation} /> },
  ]
  return <DataTable caption={words.advice} columns={columns} rows={rows} dense />
}

function RoundState({ round }: { round: ListedRound['consultation'] }) {
  const { say } = useView()
  return (
    <span class="cluster">
      <RoundTag round={round} />
      {!round.isPublic && <Tag line>{say(words.onlyPartners)}</Tag>}
    </span>
  )
}
