import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { keepPlans } from '../../permissions.ts'
import type { AgreementPage } from '../../routes/agreements/whole.ts'
import { agreementWords as words } from '../../words/agreements.ts'
import { jointWords } from '../../words/joint.ts'
import { Listed } from '../experts/parts.tsx'
import { ProgressCell } from '../joint/progress.tsx'
import { AgreementTag } from './state-tag.tsx'

interface Props {
  page: AgreementPage
  ending: 'soon' | undefined
  next: string | undefined
}

/** Agreements at the Desk: all, or those that come to their end. */
export function AgreementDeskList({ page, ending, next }: Props) {
  const { say, may } = useView()
  const tabs = [
    { label: words.all, to: '/desk/agreements', current: ending === undefined },
    { label: words.endingSoon, to: '/desk/agreements?ending=soon', current: ending === 'soon' },
  ]
  return (
    <>
      <DeskHead title={words.agreements}>
        {may(keepPlans) && (
          <ButtonLink to="/desk/agreements/new" icon="plus">
            {say(words.newAgreement)}
          </ButtonLink>
        )}
      </DeskHead>
      <div class="stack">
        <Tabs label={words.agreements} tabs={tabs} />
        <Show when={page.rows.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
          <Rows page={page} />
        </Show>
        <Pager next={next} />
      </div>
    </>
  )
}

type Row = AgreementPage['rows'][number]

function Rows({ page }: { page: AgreementPage }) {
  const { link } = useView()
  const partiesOf = ({ agreement }: Row) =>
    page.parties.filter(({ party }) => party.matterId === agreement.matterId).map(({ name }) => name)
  const columns: Column<Row>[] = [
    {
      head: words.name,
      main: true,
      cell: ({ agreement }) => (
        <a href={link(`/desk/agreements/${agreement.slug}`)}>
          <Say text={agreement.title} />
        </a>
      ),
    },
    { head: words.parties, long: true, cell: (row) => <Listed items={partiesOf(row)} /> },
    { head: jointWords.stateOf, cell: ({ state }) => <AgreementTag state={state} /> },
    {
      head: jointWords.endsOn,
      cell: ({ agreement: { endsOn } }) => (endsOn === null ? '–' : <DateText day={endsOn} style="short" />),
    },
    {
      head: jointWords.progress,
      numeric: true,
      cell: ({ agreement }) => <ProgressCell page={page} matterId={agreement.matterId} />,
    },
  ]
  return <DataTable caption={words.agreements} columns={columns} rows={page.rows} dense />
}
