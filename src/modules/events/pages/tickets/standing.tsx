import type { JSX } from 'solid-js'
import type { State } from '#engines/enrolment/index.ts'
import { stateNames } from '#engines/enrolment/index.ts'
import { shortMoment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { money } from '#platform/text/numbers.ts'
import { Button } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { TicketView } from '../../routes/tickets/view-of.ts'
import { ticketWords as words } from '../../words/tickets.ts'

interface StandingProps {
  view: TicketView
  base: string
}

/** What stands between the party and the door, and what to do about it; nothing for who has a certain place. */
export const StandingNotice = (props: StandingProps): JSX.Element => standings[props.view.enrolment.state]?.(props)

const standings: Partial<Record<State, (props: StandingProps) => JSX.Element>> = {
  asked: (props) => <Asked {...props} />,
  waiting: (props) => <Waiting {...props} />,
  offered: (props) => <Offered {...props} />,
  held: (props) => <Held {...props} />,
  refused: (props) => <Ended {...props} />,
  lapsed: (props) => <Ended {...props} />,
  withdrawn: (props) => <Ended {...props} />,
  cancelled: (props) => <Ended {...props} />,
}

function Asked({ view: { enrolment, offering } }: StandingProps) {
  const { say } = useView()
  const isDraw = offering.phases.some(({ id, how }) => id === enrolment.phase && how === 'draw')
  return (
    <Notice tone="wait" title={stateNames.asked}>
      {say(isDraw ? words.entryLead : words.askedLead)}
    </Notice>
  )
}

function Waiting({ view: { ahead = 0 } }: StandingProps) {
  const { say } = useView()
  return (
    <Notice tone="wait" title={stateNames.waiting}>
      {say(words.waitingLead(ahead))}
    </Notice>
  )
}

function Offered({ view: { enrolment }, base }: StandingProps) {
  const { say, link } = useView()
  return (
    <Notice tone="wait" title={stateNames.offered}>
      <p>{enrolment.until && say(words.offerLead(shortMoment(enrolment.until)))}</p>
      <Owed due={enrolment.due} />
      <form method="post" action={link(`${base}/acceptance`)}>
        <Button icon="check">{say(words.accept)}</Button>
      </form>
    </Notice>
  )
}

function Held({ view: { enrolment } }: StandingProps) {
  const { say } = useView()
  return (
    <Notice tone="wait" title={stateNames.held}>
      <p>{enrolment.until && say(words.heldLead(shortMoment(enrolment.until)))}</p>
      <Owed due={enrolment.due} />
    </Notice>
  )
}

function Owed({ due }: { due: bigint }) {
  const { say } = useView()
  return <>{due > 0n && <p>{say(words.toPay(money(due, { toman: true })))}</p>}</>
}

function Ended({ view: { enrolment } }: StandingProps) {
  const { say } = useView()
  return (
    <Notice tone="alert" title={stateNames[enrolment.state]}>
      {say(words.endedLead)}
    </Notice>
  )
}
