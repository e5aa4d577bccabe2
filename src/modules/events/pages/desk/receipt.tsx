import { byInitial } from '../../rules/initials.ts'
import { For, Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { useView } from '#platform/http/view.ts'
import { money, number } from '#platform/text/numbers.ts'
import { Panel } from '#platform/ui/card.tsx'
import { TrackingCode, Written } from '#platform/ui/code.tsx'
import { MomentText, TimeText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue, Letterhead } from '#platform/ui/text-blocks.tsx'
import { words as ui } from '#platform/ui/words.ts'
import type { Registration } from '../../queries/desk/registrations.ts'
import type { ListedSession } from '../../queries/desk/sessions.ts'
import { deskWords } from '../../words/desk.ts'
import { RegistrationTag } from './tags.tsx'
import { OfferingTrail } from './trail.tsx'

interface Props {
  offering: Offering
  registration: Registration
  sessions: readonly ListedSession[]
}

/** A receipt to be printed and handed over: names by their initial, the code, when and where. */
export function ReceiptPage(props: Props) {
  const { say } = useView()
  const { offering, registration } = props
  const own = `/desk/offerings/${offering.code}/registrations`
  const steps = [
    { label: deskWords.registrations, to: own },
    { label: deskWords.registration, to: `${own}/${registration.id}` },
  ]
  return (
    <>
      <OfferingTrail of={offering} more={steps} />
      <DeskHead title={deskWords.receiptFor} meta={<span class="noprint">{say(deskWords.printIt)}</span>} />
      <Panel>
        <Letterhead office={ui.owner}>
          <KeyValue label={deskWords.code}>
            <TrackingCode code={registration.code} />
          </KeyValue>
          <KeyValue label={deskWords.asked}>
            <MomentText at={registration.createdAt} style="short" />
          </KeyValue>
        </Letterhead>
        <h2>
          <Say text={offering.title} />
        </h2>
        <Told {...props} />
        <p>
          <b>{say(registration.state === 'waiting' ? deskWords.receiptWaiting : deskWords.receiptKeep)}</b>
        </p>
        <p>{say(deskWords.receiptWithdraw)}</p>
      </Panel>
    </>
  )
}

function Told({ registration, sessions }: Props) {
  const { say } = useView()
  const { members, organisation, heads, seats, due, state } = registration
  const [first] = sessions
  return (
    <DescriptionList>
      <KeyValue label={deskWords.party}>
        <Show when={organisation} fallback={<Names members={members} />}>
          {(group) => say(deskWords.group({ fa: group().fa, en: group().en ?? group().fa }, number(heads)))}
        </Show>
      </KeyValue>
      <KeyValue label={deskWords.state}>
        <RegistrationTag state={state} />
      </KeyValue>
      <KeyValue label={deskWords.seats}>{say(number(seats))}</KeyValue>
      <KeyValue label={deskWords.when}>
        <For each={sessions.slice(0, 12)}>{(session) => <When session={session} />}</For>
        {sessions.length > 12 && <p>{say(deskWords.andMore(number(sessions.length - 12)))}</p>}
      </KeyValue>
      <KeyValue label={deskWords.place}>
        <Say text={first?.place ?? deskWords.noPlace} />
      </KeyValue>
      <KeyValue label={deskWords.due}>{say(due === 0n ? deskWords.free : money(due, { toman: true }))}</KeyValue>
    </DescriptionList>
  )
}

const Names = ({ members }: Pick<Registration, 'members'>) => (
  <For each={members}>
    {({ name }, at) => (
      <>
        {at() > 0 && ' · '}
        <Written>{byInitial(name)}</Written>
      </>
    )}
  </For>
)

function When({ session: { startsAt, endsAt } }: { session: ListedSession }) {
  const { say } = useView()
  return (
    <p>
      <Show when={startsAt} fallback={say(deskWords.anyTime)}>
        {(at) => <MomentText at={at()} />}
      </Show>
      <Show when={endsAt}>
        {(at) => (
          <>
            {' – '}
            <TimeText at={at()} />
          </>
        )}
      </Show>
    </p>
  )
}
