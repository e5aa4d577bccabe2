import { For, type JSX } from 'solid-js'
import { purposeNames } from '#city/consents/words.ts'
import type { State } from '#engines/enrolment/index.ts'
import { stateNames } from '#engines/enrolment/index.ts'
import { moment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { TicketView } from '../../routes/tickets/view-of.ts'
import { amountSaid } from '../../rules/price.ts'
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
  offered: (props) => (props.view.lacksConsent ? <Held {...props} /> : <Offered {...props} />),
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

/** A seat that came free: to be taken with one tap, or to be paid for. */
function Offered({ view: { enrolment }, base }: StandingProps) {
  const { say } = useView()
  return (
    <Notice tone="wait" title={stateNames.offered}>
      <p>{enrolment.until && say(words.offerLead(moment(enrolment.until)))}</p>
      <Owed due={enrolment.due} />
      <Act base={base} act={enrolment.due > 0n ? 'pay' : 'accept'} />
    </Notice>
  )
}

function Held(props: StandingProps) {
  return props.view.consents.length > 0 ? <Consent {...props} /> : <Kept {...props} />
}

function Kept({ view: { enrolment, lacksConsent }, base }: StandingProps) {
  const { say } = useView()
  return (
    <Notice tone="wait" title={stateNames.held}>
      <p>{enrolment.until && say(words.heldLead(moment(enrolment.until)))}</p>
      {lacksConsent && <p>{say(words.consentAwaited)}</p>}
      <Owed due={enrolment.due} />
      {enrolment.due > 0n && !lacksConsent && <Act base={base} act="pay" />}
    </Notice>
  )
}

/** What a guardian agrees to, child by child, with two answers of the same size. */
function Consent({ view: { enrolment, consents }, base }: StandingProps) {
  const { say, link } = useView()
  const names = [...new Set(consents.map(({ name }) => name))].join(say({ fa: '، ', en: ', ' }))
  return (
    <Notice tone="wait" icon="users" title={words.consentTitle}>
      <p>{enrolment.until && say(words.consentLead(names, moment(enrolment.until)))}</p>
      <ul>
        <For each={consents}>{({ name, purpose }) => <li>{say(words.consentTo(name, purposeNames[purpose]))}</li>}</For>
      </ul>
      <Owed due={enrolment.due} />
      <form class="cluster" method="post" action={link(`${base}/consent`)}>
        <Button icon="check">{say(words.consent)}</Button>
        <Button look="line" name="act" value="refuse">
          {say(words.noConsent)}
        </Button>
      </form>
    </Notice>
  )
}

function Act({ base, act }: { base: string; act: 'accept' | 'pay' }) {
  const { say, link } = useView()
  return (
    <form method="post" action={link(`${base}/${act === 'pay' ? 'payment' : 'acceptance'}`)}>
      <Button icon={act === 'pay' ? 'coin' : 'check'}>{say(words[act])}</Button>
    </form>
  )
}

function Owed({ due }: { due: bigint }) {
  const { say } = useView()
  return <>{due > 0n && <p>{say(words.toPay(amountSaid(due)))}</p>}</>
}

function Ended({ view: { enrolment } }: StandingProps) {
  const { say } = useView()
  return (
    <Notice tone="alert" title={stateNames[enrolment.state]}>
      {say(words.endedLead)}
    </Notice>
  )
}
