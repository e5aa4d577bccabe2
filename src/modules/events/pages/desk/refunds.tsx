import { Show } from 'solid-js'
import { Field, ProblemSummary } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { money } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { TrackingCode, Written } from '#platform/ui/code.tsx'
import { Pager } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Tabs } from '#platform/ui/filters.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { refundStates } from '../../forms/desk/refunds.ts'
import type { ListedRefund } from '../../queries/desk/refunds.ts'
import { deskWords } from '../../words/desk.ts'
import { refundReason, refundWords as words } from '../../words/refunds.ts'
import { OfferingTrail } from './trail.tsx'

interface Props {
  refunds: readonly ListedRefund[]
  state: (typeof refundStates)[number]
  next: string | undefined
  /** What was typed for one of them, and what was wrong with it. */
  tried: { readonly id: string; readonly form: Form } | undefined
}

const here = '/desk/offerings/refunds'
const names = { 'refund-due': words.owed, refunded: words.givenBack }

/** What goes back to whom, and what went. */
export function RefundsPage({ refunds, state, next, tried }: Props) {
  const { say } = useView()
  const tabs = refundStates.map((one) => ({
    label: names[one],
    to: one === 'refund-due' ? here : `${here}?state=${one}`,
    current: one === state,
  }))
  return (
    <>
      <OfferingTrail />
      <DeskHead title={words.title} />
      <p class="lead">{say(words.lead)}</p>
      <Tabs label={words.standing} tabs={tabs} />
      {tried && <ProblemSummary form={tried.form} />}
      {tried && !refunds.some(({ id }) => id === tried.id) && (
        <Panel>
          <GiveBack refund={tried} tried={tried} />
        </Panel>
      )}
      <Show when={refunds.length > 0} fallback={<EmptyState title={words.none}>{say(words.noneWhy)}</EmptyState>}>
        <RefundTable refunds={refunds} state={state} tried={tried} />
      </Show>
      <Pager next={next} />
    </>
  )
}

function RefundTable({ refunds, state, tried }: Omit<Props, 'next'>) {
  const { say, link } = useView()
  const columns: Column<ListedRefund>[] = [
    {
      head: words.whom,
      main: true,
      cell: ({ who, offeringCode, enrolmentId, code }) => (
        <>
          <a href={link(`/desk/offerings/${offeringCode}/registrations/${enrolmentId}`)}>
            {who === '' ? say(deskWords.erased) : <Written>{who}</Written>}
          </a>
          <small>
            <TrackingCode code={code} />
          </small>
        </>
      ),
    },
    { head: deskWords.offering, long: true, cell: ({ title }) => <Say text={title} /> },
    { head: words.amount, numeric: true, cell: ({ amount }) => say(money(amount, { toman: true })) },
    { head: words.because, cell: ({ reason }) => say(refundReason(reason)) },
    { head: words.since, cell: ({ at }) => <MomentText at={at} style="short" /> },
    ...(state === 'refund-due'
      ? [{ head: words.reference, cell: (refund: ListedRefund) => <GiveBack refund={refund} tried={tried} /> }]
      : []),
  ]
  return <DataTable caption={words.title} dense columns={columns} rows={refunds} />
}

/** Also of one that stands on another page, or was given back meanwhile: what was typed is not lost. */
function GiveBack({ refund: { id }, tried }: { refund: Pick<ListedRefund, 'id'>; tried: Props['tried'] }) {
  const { say, link } = useView()
  const form = tried?.id === id ? tried.form : blank()
  return (
    <form method="post" action={link(`${here}/${id}`)} class="stack">
      <Field form={form} name="reference" id={`reference-${id}`} label={words.reference} width="s" most={30} />
      <Button look="line" size="s" icon="check">
        {say(words.giveBack)}
      </Button>
    </form>
  )
}
