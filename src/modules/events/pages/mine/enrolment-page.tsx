import { whereOf } from '../../rules/meetings.ts'
import { For } from 'solid-js'
import type { State } from '#engines/enrolment/index.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { digits } from '#platform/text/digits.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { ProblemSummary } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { WholeEnrolment } from '../../queries/mine/own.ts'
import { amountSaid } from '../../rules/price.ts'
import { careWords } from '../../words/care.ts'
import { creditWords } from '../../words/credits.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { ticketWords } from '../../words/tickets.ts'
import { mineWords as words } from '../../words/mine.ts'
import { offeringWords } from '../../words/offering.ts'
import { AnswersList } from '../enrolling/answers-list.tsx'
import { When } from '../when.tsx'
import { leaveVerb } from '../leave-verb.ts'
import { NextSteps } from './next-steps.tsx'

export interface EnrolmentPageProps extends WholeEnrolment {
  /** Why what was asked for could not be done. */
  refusal: Text | undefined
}

/** What became of it is the heading of its page. */
export const titleOf = ({ enrolment: { state }, isDraw }: Pick<WholeEnrolment, 'enrolment' | 'isDraw'>): Text =>
  state === 'asked' && isDraw ? words.inDraw : words[state]

/** What became of a wish: the one page to which every way of sending it leads. */
export function EnrolmentPage(own: EnrolmentPageProps) {
  const { offering } = own
  return (
    <div class="wrap opening">
      <Crumbs trail={[{ label: words.my, to: '/my' }]} />
      <PageHead title={titleOf(own)} lead={offering.title} />
      <div class="split">
        <div class="stack">
          <ProblemSummary form={{ ...blank(), refusal: own.refusal }} />
          <NextSteps {...own} />
          <Facts {...own} />
        </div>
        <Ways {...own} />
      </div>
    </div>
  )
}

const live = new Set<string>(['asked', 'waiting', 'held', 'offered', 'confirmed'])

const wayOf = (state: State): Text => (state === 'confirmed' ? words.seeTicket : leaveVerb(state))

/** Where one goes from here: the ticket with its acts, the page of the thing, one’s other places. */
function Ways({ enrolment, offering, as }: WholeEnrolment) {
  const { say } = useView()
  const { state, code } = enrolment
  return (
    <div class="stack">
      {as === 'party' && live.has(state) && (
        <ButtonLink to={`/my/tickets/${code}`} size="l" block {...(state !== 'confirmed' && { look: 'line' })}>
          {say(wayOf(state))}
        </ButtonLink>
      )}
      {offering.asksHealth && live.has(state) && (
        <ButtonLink to={`/my/enrolments/${code}/care`} look="line" block>
          {say(careWords.title)}
        </ButtonLink>
      )}
      <ButtonLink to={`/e/${offering.code}`} look="line" block>
        {say(words.toOffering)}
      </ButtonLink>
      <ButtonLink to="/my" look="quiet" block>
        {say(words.my)}
      </ButtonLink>
    </div>
  )
}

function Facts({ enrolment, group, offering, session, sessions, members, places }: WholeEnrolment) {
  const { locale } = useView()
  const where = whereOf(session, places)
  return (
    <DescriptionList>
      <KeyValue label={words.code} note={words.keepCode}>
        <bdi class="code">{digits(showTrackingCode(enrolment.code), locale)}</bdi>
      </KeyValue>
      <When session={session} sessions={sessions} />
      {where && (
        <KeyValue label={offeringWords.where}>
          <Say text={where} />
        </KeyValue>
      )}
      <Party enrolment={enrolment} group={group} members={members} />
      <AnswersList questions={offering.questions} answers={enrolment.answers} />
      {live.has(enrolment.state) && <Due {...enrolment} />}
    </DescriptionList>
  )
}

/** What is to be paid for a place; whoever has none any more owes nothing. */
function Due({ credit, due }: WholeEnrolment['enrolment']) {
  const { say } = useView()
  return (
    <>
      {credit > 0n && <KeyValue label={creditWords.fromCredit}>{say(amountSaid(credit))}</KeyValue>}
      {due > 0n && <KeyValue label={enrolWords.due}>{say(amountSaid(due))}</KeyValue>}
    </>
  )
}

/** Who comes; a group under its name. */
const Party = ({
  enrolment: { heads, seats },
  group,
  members,
}: Pick<WholeEnrolment, 'enrolment' | 'group' | 'members'>) => (
  <>
    {group && (
      <KeyValue label={ticketWords.group}>
        <Say text={group} />
      </KeyValue>
    )}
    <KeyValue label={enrolWords.party} note={enrolWords.partyOf(heads, seats)}>
      <ul>
        <For each={members}>
          {({ name }) => (
            <li>
              <bdi>{name}</bdi>
            </li>
          )}
        </For>
      </ul>
    </KeyValue>
  </>
)
