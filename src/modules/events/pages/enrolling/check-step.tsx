import { whereOf } from '../../rules/meetings.ts'
import { For } from 'solid-js'
import type { Session, Verdict } from '#engines/enrolment/index.ts'
import { FormBox } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { Judged } from '../../actions/parties.ts'
import type { WholeOffering } from '../../queries/offering/about.ts'
import { mannerOf, type Seats, type Standing } from '../../rules/standing.ts'
import { amountSaid } from '../../rules/price.ts'
import { refundsSaid } from '../../rules/refunds.ts'
import type { Draft } from '../../tables.ts'
import { creditWords } from '../../words/credits.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { offeringWords } from '../../words/offering.ts'
import { When } from '../when.tsx'
import { AnswersList } from './answers-list.tsx'
import { StepPage } from './steps.tsx'

interface Props extends WholeOffering {
  draft: Draft
  session: Session | undefined
  judged: Judged
  standing: Standing
  left: Seats | undefined
  refusal?: Text
  busy?: boolean
  changed?: boolean
}

/** A last look before it is sent: who, when, where, what it costs, what happens if it is full. */
export function CheckStep(props: Props) {
  const { say } = useView()
  const { offering, draft, session, refusal, busy, changed } = props
  const to = `/e/${offering.code}/enrol/${draft.id}`
  return (
    <StepPage offering={offering} session={session} step="stepCheck">
      <div class="split">
        <div class="stack">
          <h2>{say(enrolWords.checkTitle)}</h2>
          {changed && <Changed />}
          <FullNotice {...props} />
          {props.judged.checked?.prepared.needsConsent === true && <ConsentNotice />}
          <FormBox
            form={{ ...blank(), refusal }}
            to={`${to}/check`}
            submit={busy || changed ? enrolWords.sendAgain : actOf(props)}
          >
            {busy && <p>{say(enrolWords.keptDraft)}</p>}
            <Summary {...props} />
          </FormBox>
          <p>
            <ButtonLink to={to} look="quiet">
              {say(enrolWords.back)}
            </ButtonLink>
          </p>
        </div>
      </div>
    </StepPage>
  )
}

/** The verb of the button is what will happen. */
function actOf(props: Props): Text {
  const { standing } = props
  if (whyWaiting(props)) return offeringWords.joinLine
  if (standing.is === 'draw') return offeringWords.enterDraw
  if (standing.is === 'selection') return offeringWords.apply
  return enrolWords.send
}

const Changed = () => (
  <Notice tone="wait" title={enrolWords.changed}>
    <p>
      <Say text={enrolWords.changedHint} />
    </p>
  </Notice>
)

/** A child who has no guardian at this form: one of them is asked by a message. */
function ConsentNotice() {
  const { say } = useView()
  return (
    <Notice tone="wait" icon="users">
      <p>{say(enrolWords.consentByMessage)}</p>
    </Notice>
  )
}

/** Told before it is sent: how many stand in line already, or that so many seats are not left. */
function FullNotice(props: Props) {
  const { say } = useView()
  const text = whyWaiting(props)
  return (
    text && (
      <Notice tone="wait" icon="users">
        <p>{say(text)}</p>
      </Notice>
    )
  )
}

function whyWaiting({ standing, left = none, judged: { checked } }: Props): Text | undefined {
  const wanted = checked?.verdict.seats ?? 1
  if (standing.is === 'full') return enrolWords.nowFull(left.waiting)
  const isFree = standing.is === 'free' || standing.is === 'few'
  return isFree && left.left < wanted ? enrolWords.tooManyForLeft(left.left, wanted) : undefined
}

const none: Seats = { capacity: 0, left: 0, waiting: 0 }

const Summary = (props: Props) => (
  <DescriptionList>
    <Party {...props} />
    <WhenAndWhere {...props} />
    <AnswersList questions={props.offering.questions} answers={props.draft.answers} />
    <Terms {...props} />
  </DescriptionList>
)

/** «۴ نفر»; where somebody takes no seat, how many seats it is. */
const partySaid = ({ heads, seats }: Pick<Verdict, 'heads' | 'seats'> = { heads: 0, seats: 0 }) =>
  enrolWords.partyOf(heads, seats)

function Party({ judged: { checked } }: Props) {
  const { say } = useView()
  return (
    <KeyValue label={enrolWords.party} note={partySaid(checked?.verdict)}>
      <ul>
        <For each={checked?.attendees ?? []}>
          {({ name }) => (
            <li>
              <bdi>{name === '' ? say(enrolWords.you) : name}</bdi>
            </li>
          )}
        </For>
      </ul>
    </KeyValue>
  )
}

function WhenAndWhere({ session, sessions, places }: Props) {
  const where = whereOf(session, places)
  return (
    <>
      <When session={session} sessions={sessions} />
      {where && (
        <KeyValue label={offeringWords.where}>
          <Say text={where} />
        </KeyValue>
      )}
    </>
  )
}

function Terms({ offering, judged: { checked } }: Props) {
  const { say, now } = useView()
  const manner = mannerOf(offering.phases, now)
  const { due, credit } = checked ?? { due: 0n, credit: 0n }
  return (
    <>
      {credit > 0n && <KeyValue label={creditWords.fromCredit}>{say(amountSaid(credit))}</KeyValue>}
      <KeyValue label={enrolWords.due}>{say(due > 0n || credit > 0n ? amountSaid(due) : offeringWords.free)}</KeyValue>
      {manner && (
        <KeyValue label={offeringWords.how}>
          <Say text={offeringWords.manners[manner]} />
        </KeyValue>
      )}
      {due > 0n && (
        <KeyValue label={enrolWords.terms}>
          <Say text={refundsSaid(offering.refunds)} />
        </KeyValue>
      )}
    </>
  )
}
