import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { numeral } from '#platform/text/digits.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs, Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { keepResolutions } from '../../permissions.ts'
import type { ListedPaper } from '../../queries/papers.ts'
import { paperKindNames, paperWords as words } from '../../words/papers.ts'
import { deskTrail } from '../desk/entry.tsx'

interface Props {
  rows: readonly ListedPaper[]
  next: string | undefined
  isOpen: boolean
}

const here = '/desk/council/papers'

/** What came before the council, and what still waits for it. */
export function PaperList({ rows, next, isOpen }: Props) {
  const { say, may } = useView()
  const tabs = [
    { label: words.all, to: here, current: !isOpen },
    { label: words.open, to: `${here}?view=open`, current: isOpen },
  ]
  return (
    <>
      <Crumbs trail={deskTrail} />
      <DeskHead title={words.title} meta={<Say text={words.lead} />}>
        {may(keepResolutions) && (
          <ButtonLink to={`${here}/new`} icon="plus">
            {say(words.enter)}
          </ButtonLink>
        )}
      </DeskHead>
      <Tabs label={words.title} tabs={tabs} />
      <Show
        when={rows.length > 0}
        fallback={
          <EmptyState title={words.none}>
            <Say text={words.noneWhy} />
          </EmptyState>
        }
      >
        <DataTable caption={words.title} dense columns={columns} rows={rows} />
        <Pager next={next} />
      </Show>
    </>
  )
}

const columns: Column<ListedPaper>[] = [
  { head: words.name, main: true, cell: ({ paper }) => <Title paper={paper} /> },
  { head: words.kind, cell: ({ paper: { kind } }) => <Say text={paperKindNames[kind]} /> },
  { head: words.reference, cell: ({ paper: { reference } }) => <Say text={numeral(reference)} /> },
  { head: words.date, cell: ({ paper: { date } }) => <DateText day={date} style="short" /> },
  { head: words.from, cell: ({ from }) => from && <Say text={from} /> },
]

function Title({ paper: { id, title } }: Pick<ListedPaper, 'paper'>) {
  const { link } = useView()
  return (
    <a href={link(`${here}/${id}`)}>
      <Say text={title} />
    </a>
  )
}
