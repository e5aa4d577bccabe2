import { moment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { digits } from '#platform/text/digits.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { WholeEnrolment } from '../../queries/mine/own.ts'
import { amountSaid } from '../../rules/price.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { mineWords as words } from '../../words/mine.ts'

interface Props extends WholeEnrolment {
  /** The money is here, and the seat is about to be confirmed. */
  isPaid: boolean
  /** There is no bank’s page: one pays at the desk. */
  isOffline: boolean
}

/** Back from the bank, or on the way to the desk: what became of the payment. */
export function PaymentPage({ enrolment, offering, isPaid, isOffline }: Props) {
  const { locale, say } = useView()
  const { code, due, until } = enrolment
  const lead = isPaid ? words.paymentArrived : isOffline ? words.payAtDesk : words.notPaidYet
  return (
    <div class="wrap opening">
      <Crumbs
        trail={[
          { label: words.my, to: '/my' },
          { label: offering.title, to: `/my/enrolments/${code}` },
        ]}
      />
      <PageHead title={words.payment} lead={offering.title} />
      <div class="split">
        <div class="stack">
          <Notice tone={isPaid ? 'proof' : 'wait'} icon="coin">
            <p>{say(lead)}</p>
            {until && !isPaid && <p>{say(words.keptUntil(moment(until)))}</p>}
          </Notice>
          <DescriptionList>
            <KeyValue label={words.code}>
              <bdi class="code">{digits(showTrackingCode(code), locale)}</bdi>
            </KeyValue>
            <KeyValue label={enrolWords.due}>{say(amountSaid(due))}</KeyValue>
          </DescriptionList>
          <p class="cluster">
            <ButtonLink to={`/my/enrolments/${code}/payment`}>{say(words.askAgain)}</ButtonLink>
            <ButtonLink to={`/my/enrolments/${code}`} look="line">
              {say(words.toEnrolment)}
            </ButtonLink>
          </p>
        </div>
      </div>
    </div>
  )
}
