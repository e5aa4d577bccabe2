import { For, Show } from 'solid-js'
import { type Bucket, buckets, type Listed } from '#engines/commitment/index.ts'
import { Select, namedChoices } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { FilterBar, Tabs } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { DueListProps } from '../../routes/due/list.tsx'
import { bucketNames, dueWords, kindOfMatter } from '../../words/due.ts'
import { inspectionWords } from '../../words/inspections.ts'
import { AnswersCard } from './answers-card.tsx'
import { DueCell } from './due-cell.tsx'
import { StateTags } from './state-tag.tsx'

const here = '/desk/due'

/** Everything somebody owes or has to judge, most pressing first. */
export function DueListPage(props: DueListProps) {
  const { say } = useView()
  const { head, rows, next } = props
  const all = buckets.reduce((sum, bucket) => sum + head[bucket], 0)
  const meta = (
    <>
      <DateText day={useView().today} style="full" />
      <span>{say(dueWords.open(all))}</span>
      {head.overdue > 0 && <b>{say(dueWords.lateCount(head.overdue))}</b>}
    </>
  )
  return (
    <>
      <DeskHead title={dueWords.title} meta={meta}>
        <Ways {...props} />
      </DeskHead>
      <Lists {...props} />
      <div class="stack">
        <AnswersCard {...props} />
        <Shares head={head} />
        <Show
          when={rows.length > 0}
          fallback={<EmptyState title={dueWords.noRows}>{say(dueWords.noRowsWhy)}</EmptyState>}
        >
          <For each={buckets.filter((bucket) => rows.some((row) => row.bucket === bucket))}>
            {(bucket) => <BucketRows bucket={bucket} rows={rows.filter((row) => row.bucket === bucket)} />}
          </For>
        </Show>
        <Pager next={next} />
      </div>
    </>
  )
}

function Ways({ mayInspect }: DueListProps) {
  const { say } = useView()
  return (
    <Show when={mayInspect}>
      <ButtonLink to="/desk/due?for=inspectors" look="line" icon="eye">
        {say(dueWords.inspectors)}
      </ButtonLink>
      <ButtonLink to="/desk/inspections" look="line" icon="pin">
        {say(inspectionWords.title)}
      </ButtonLink>
    </Show>
  )
}

/** One's own lists as tabs; whoever may see every list chooses one. */
function Lists({ query, bodies, others }: DueListProps) {
  const tabs = [
    { label: dueWords.mine, to: here, current: query.for === undefined },
    { label: dueWords.onlyMine, to: `${here}?for=me`, current: query.for === 'me' },
    ...bodies.map(({ id, name }) => ({ label: name, to: `${here}?for=${id}`, current: query.for === id })),
  ]
  const form = blank({ for: query.for ?? '' })
  return (
    <>
      <Tabs label={dueWords.whose} tabs={tabs} />
      <Show when={others.length > 0}>
        <FilterBar to={here}>
          <Select
            form={form}
            name="for"
            label={dueWords.body}
            width="m"
            empty={dueWords.mine}
            choices={namedChoices(others)}
          />
        </FilterBar>
      </Show>
    </>
  )
}

function Shares({ head }: Pick<DueListProps, 'head'>) {
  const { say } = useView()
  return (
    <section class="panel" aria-label={say(dueWords.shares)}>
      <dl class="stats">
        <For each={buckets}>
          {(bucket) => (
            <div class="stat">
              <dt>{say(bucketNames[bucket])}</dt>
              <dd>{say(number(head[bucket]))}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  )
}

function BucketRows({ bucket, rows }: { bucket: Bucket; rows: readonly Listed[] }) {
  const columns: Column<Listed>[] = [
    { head: dueWords.commitment, main: true, cell: (row) => <Statement row={row} /> },
    { head: dueWords.matter, long: true, cell: (row) => <MatterCell row={row} /> },
    { head: dueWords.owner, long: true, cell: (row) => <Owner row={row} /> },
    {
      head: dueWords.state,
      cell: ({ commitment, lateness: { overdue } }) => <StateTags course={{ ...commitment, overdue }} />,
    },
    { head: dueWords.due, cell: ({ lateness }) => <DueCell lateness={lateness} /> },
  ]
  return <DataTable caption={bucketNames[bucket]} shown dense columns={columns} rows={rows} />
}

function Statement({ row: { commitment } }: { row: Listed }) {
  const { link } = useView()
  return (
    <a href={link(`${here}/${commitment.id}`)}>
      <Say text={commitment.statement} />
    </a>
  )
}

function MatterCell({ row: { matter } }: { row: Listed }) {
  const { say } = useView()
  return (
    <>
      <Say text={matter.title} />
      <small>
        {say(kindOfMatter(matter.kind))} <Code>{matter.code}</Code>
      </small>
    </>
  )
}

function Owner({ row: { owner, ownerPerson } }: { row: Listed }) {
  if (owner) return <Say text={owner} />
  return <bdi>{ownerPerson ?? '–'}</bdi>
}
