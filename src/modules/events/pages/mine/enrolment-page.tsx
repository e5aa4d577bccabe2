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
import { MomentText } from '#platform/ui/dates.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { WholeEnrolment } from '../../queries/mine/own.ts'
import { amountSaid } from '../../rules/price.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { mineWords as words } from '../../words/mine.ts'
import { offeringWords } from '../../words/offering.ts'
import { AnswersList } from '../enrolling/answers-list.tsx'
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

const wayOf = (state: State): Text => {
  if (state === 'confirmed') return words.seeTicket
  return state === 'waiting' || state === 'asked' ? words.leaveLine : words.giveBack
}

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
      <ButtonLink to={`/e/${offering.code}`} look="line" block>
        {say(words.toOffering)}
      </ButtonLink>
      <ButtonLink to="/my" look="quiet" block>
        {say(words.my)}
      </ButtonLink>
    </div>
  )
}

function Facts({ enrolment, offering, session, sessions, members, places }: WholeEnrolment) {
  const { locale, say } = useView()
  const place = session?.placeId ? places.get(session.placeId) : [...places.values()][0]
  return (
    <DescriptionList>
      <KeyValue label={words.code} note={words.keepCode}>
        <bdi class="code">{digits(showTrackingCode(enrolment.code), locale)}</bdi>
      </KeyValue>
      <KeyValue label={enrolWords.session}>
        {session?.startsAt ? <MomentText at={session.startsAt} /> : say(offeringWords.sessions(sessions.length))}
      </KeyValue>
      {place && (
        <KeyValue label={offeringWords.where}>
          <Say text={place.name} />
        </KeyValue>
      )}
      <KeyValue label={enrolWords.party} note={enrolWords.partyOf(enrolment.heads, enrolment.seats)}>
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
      <AnswersList questions={offering.questions} answers={enrolment.answers} />
      {enrolment.due > 0n && <KeyValue label={enrolWords.due}>{say(amountSaid(enrolment.due))}</KeyValue>}
    </DescriptionList>
  )
}
