import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { keepPlans } from '../../permissions.ts'
import type { ListedPlan } from '../../queries/plans.ts'
import type { PlanPage } from '../../routes/plans/whole.ts'
import { jointWords } from '../../words/joint.ts'
import { planWords as words } from '../../words/plans.ts'
import { ProgressCell } from '../joint/progress.tsx'

interface Props {
  page: PlanPage
  next: string | undefined
}

/** Joint plans at the Desk. */
export function PlanDeskList({ page, next }: Props) {
  const { say, may } = useView()
  return (
    <>
      <DeskHead title={words.plans}>
        {may(keepPlans) && (
          <ButtonLink to="/desk/plans/new" icon="plus">
            {say(words.newPlan)}
          </ButtonLink>
        )}
      </DeskHead>
      <div class="stack">
        <Show when={page.rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <Rows page={page} />
        </Show>
        <Pager next={next} />
      </div>
    </>
  )
}

function Rows({ page }: Pick<Props, 'page'>) {
  const { link } = useView()
  const columns: Column<ListedPlan>[] = [
    {
      head: words.name,
      main: true,
      cell: ({ plan }) => (
        <a href={link(`/desk/plans/${plan.slug}`)}>
          <Say text={plan.title} />
        </a>
      ),
    },
    { head: words.leader, long: true, cell: ({ lead }) => <Say text={lead} /> },
    { head: jointWords.endsOn, cell: ({ plan }) => <DateText day={plan.endsOn} style="short" /> },
    {
      head: jointWords.progress,
      numeric: true,
      cell: ({ plan }) => <ProgressCell page={page} matterId={plan.matterId} />,
    },
  ]
  return <DataTable caption={words.plans} columns={columns} rows={page.rows} dense />
}
