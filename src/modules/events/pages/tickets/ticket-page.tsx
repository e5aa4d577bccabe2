import { isLive } from '#engines/enrolment/index.ts'
import { For, Show } from 'solid-js'
import { RemindersPanel } from '#modules/notices/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { blank, type FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { money } from '#platform/text/numbers.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { TicketView } from '../../routes/tickets/view-of.ts'
import type { ratingForm } from '../../forms/tickets.ts'
import { creditWords } from '../../words/credits.ts'
import { mineWords } from '../../words/mine.ts'
import { ticketWords as words } from '../../words/tickets.ts'
import { leaveVerb } from '../leave-verb.ts'
import { RatingForm } from './rating.tsx'
import { StandingNotice } from './standing.tsx'
import { TicketCard } from './ticket-card.tsx'

interface TicketProps {
  view: TicketView
  /** Where this page lives: its acts are posted below it. */
  base: string
  /** Whether the reader of a link gets reminders; undefined where nobody is known. */
  isSilent: boolean | undefined
  rating?: FormOf<typeof ratingForm>
}

/** One place with everything one can do about it: show it, print it, give it back, say how it was. */
export function TicketPage({ view, base, isSilent, rating = blank() }: TicketProps) {
  const { reconfirmUntil, rates } = view
  return (
    <div class="wrap opening ticketpage">
      <StandingNotice view={view} base={base} />
      {reconfirmUntil && <Reconfirm until={reconfirmUntil} base={base} />}
      <TicketCard view={view} />
      <Papers view={view} base={base} />
      <div class="stack noprint">
        {rates && <RatingForm form={rating} to={`${base}/rating`} />}
        <Show when={view.mayLeave}>
          <GiveBack view={view} base={base} />
        </Show>
        {isSilent !== undefined && isLive(view.enrolment.state) && (
          <RemindersPanel to={`${base}/reminders`} isSilent={isSilent} />
        )}
      </div>
    </div>
  )
}

/** What can be kept of a place, and the way back to what it is for; of a place that is over, only the way. */
function Papers({ view: { qr, enrolment, offering }, base }: { view: TicketView; base: string }) {
  const { say } = useView()
  return (
    <div class="stack noprint">
      <Show when={qr}>
        <ticket-keeper kept={say(words.worksOffline)}>
          <p class="hint">
            <output>{say(words.noOffline)}</output>
          </p>
        </ticket-keeper>
      </Show>
      <div class="cluster">
        <Show when={qr}>
          <ButtonLink to={`${base}/ticket.pdf`} look="line" icon="print">
            {say(words.asPdf)}
          </ButtonLink>
          <ButtonLink to={`${base}/card.pdf`} look="line" icon="file">
            {say(words.asCard)}
          </ButtonLink>
        </Show>
        {isLive(enrolment.state) && (
          <ButtonLink to={`${base}/calendar.ics`} look="line" icon="cal" download>
            {say(words.addToCalendar)}
          </ButtonLink>
        )}
        <ButtonLink to={`/e/${offering.code}`} look="line">
          {say(mineWords.toOffering)}
        </ButtonLink>
      </div>
    </div>
  )
}

function Reconfirm({ until, base }: { until: Date; base: string }) {
  const { say, link } = useView()
  return (
    <Notice tone="wait" title={words.reconfirmTitle}>
      <p>{say(words.reconfirmLead(shortMoment(until)))}</p>
      <form method="post" action={link(`${base}/confirmation`)}>
        <Button icon="check">{say(words.reconfirm)}</Button>
      </form>
    </Notice>
  )
}

function ComesBack({ refund }: { refund: NonNullable<TicketView['refund']> }) {
  const { say } = useView()
  const isTooLate = refund.money === 0n && refund.credit === 0n
  return (
    <>
      {isTooLate && <p>{say(words.noRefundNow)}</p>}
      {refund.money > 0n && <p>{say(words.refundNow(money(refund.money, { toman: true })))}</p>}
      {refund.credit > 0n && <p>{say(creditWords.creditBack(money(refund.credit, { toman: true })))}</p>}
    </>
  )
}

function GiveBack({ view: { enrolment, refund }, base }: { view: TicketView; base: string }) {
  const { say, link } = useView()
  const { state } = enrolment
  const label = leaveVerb(state)
  return (
    <Panel title={label}>
      {state !== 'waiting' && state !== 'asked' && <p>{say(words.giveBackLead)}</p>}
      {refund && <ComesBack refund={refund} />}
      <form method="post" action={link(`${base}/withdrawal`)}>
        <Button look="alert">{say(label)}</Button>
      </form>
    </Panel>
  )
}

/** What the reader can go to from somebody’s ticket at the Desk. */
export function DeskReceipt({ view, base }: { view: TicketView; base: string }) {
  const { say } = useView()
  return (
    <div class="ticketpage stack">
      <p class="noprint">{say(words.printHint)}</p>
      <TicketCard view={view} />
      <p>{say(words.receiptLead)}</p>
      <div class="cluster noprint">
        <For
          each={[
            { to: `${base}/ticket.pdf`, label: words.asPdf },
            { to: `${base}/card.pdf`, label: words.asCard },
          ]}
        >
          {({ to, label }) => (
            <ButtonLink to={to} look="line" icon="print">
              {say(label)}
            </ButtonLink>
          )}
        </For>
      </div>
    </div>
  )
}
