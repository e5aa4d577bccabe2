import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { RoundsQuery } from '../../forms/consultations.ts'
import type { ListedRound } from '../../queries/consultations.ts'
import { answerNames, consultationWords as words } from '../../words/consultations.ts'
import { expertWords } from '../../words/experts.ts'
import { FieldChips } from '../decisions/field-chips.tsx'
import { RoundTag } from './round-tag.tsx'

interface Props {
  query: RoundsQuery
  rows: readonly ListedRound[]
  next: string | undefined
}

/** Questions to experts, and what became of each. */
export function RoundList(props: Props) {
  const { say } = useView()
  const { rows, next, query } = props
  return (
    <section class="region">
      <div class="wrap stack">
        <PageHead title={words.advice} lead={words.lead}>
          <MoreLink to="/experts">{say(expertWords.experts)}</MoreLink>
        </PageHead>
        <FieldChips base="/advice" current={query.field ?? 'all'} />
        <Show when={rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <h2 class="sr">{say(words.advice)}</h2>
          <div class="grid">
            <For each={rows}>{(row) => <RoundCard row={row} />}</For>
          </div>
        </Show>
        <Pager next={next} />
      </div>
    </section>
  )
}

function RoundCard({ row: { consultation, asker, invited, advised } }: { row: ListedRound }) {
  const { say } = useView()
  const meta = (
    <>
      <RoundTag round={consultation} />
      <span>{say(words.counts(invited, advised))}</span>
    </>
  )
  return (
    <Card to={`/advice/${consultation.code}`} title={consultation.question} meta={meta}>
      {consultation.answer && (
        <p>
          <b>{say(answerNames[consultation.answer])}</b>
        </p>
      )}
      <p class="meta">
        <Say text={asker} />
        <DateText day={consultation.due} />
      </p>
    </Card>
  )
}
