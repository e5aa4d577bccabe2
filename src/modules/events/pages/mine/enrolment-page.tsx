import { For } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { moment } from '#platform/calendar/format.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { digits } from '#platform/text/digits.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { OwnEnrolment } from '../../queries/mine/own.ts'
import { amountSaid } from '../../rules/price.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { mineWords as words } from '../../words/mine.ts'
import { offeringWords } from '../../words/offering.ts'

/** What became of a wish: the one page to which every way of sending it leads. */
export function EnrolmentPage(own: OwnEnrolment) {
  const { say } = useView()
  const { enrolment, offering, isDraw } = own
  const title = enrolment.state === 'asked' && isDraw ? words.inDraw : words[enrolment.state]
  return (
    <div class="wrap region">
      <Crumbs trail={[{ label: words.my, to: '/my' }]} />
      <PageHead title={title} lead={offering.title} />
      <div class="split">
        <div class="stack">
          <Next {...own} />
          <Facts {...own} />
          <p class="cluster">
            {enrolment.state === 'confirmed' && (
              <ButtonLink to={`/my/tickets/${enrolment.code}`} size="l">
                {say(words.ticket)}
              </ButtonLink>
            )}
            <ButtonLink to={`/e/${offering.code}`} look="line" size="l">
              <Say text={offering.title} />
            </ButtonLink>
          </p>
        </div>
      </div>
    </div>
  )
}

/** What comes next, and until when. */
function Next({ enrolment, ahead }: OwnEnrolment) {
  const { say } = useView()
  if (enrolment.state === 'confirmed')
    return (
      <Notice tone="proof">
        <p>{say(words.keepCode)}</p>
      </Notice>
    )
  if (enrolment.state === 'waiting')
    return (
      <Notice tone="wait" title={words.placeInLine((ahead ?? 0) + 1)}>
        <p>{say(offeringWords.manners['first-come'])}</p>
      </Notice>
    )
  if (enrolment.until && (enrolment.state === 'held' || enrolment.state === 'offered'))
    return <Notice tone="wait" title={words.until(moment(enrolment.until))} />
  return null
}

function Facts({ enrolment, session, sessions, members }: OwnEnrolment) {
  const { locale, say } = useView()
  return (
    <DescriptionList>
      <KeyValue label={words.code}>
        <bdi class="code">{digits(showTrackingCode(enrolment.code), locale)}</bdi>
      </KeyValue>
      <KeyValue label={enrolWords.session}>
        {session?.startsAt ? <MomentText at={session.startsAt} /> : say(offeringWords.sessions(sessions.length))}
      </KeyValue>
      <KeyValue label={enrolWords.party}>
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
      {enrolment.due > 0n && <KeyValue label={enrolWords.due}>{say(amountSaid(enrolment.due))}</KeyValue>}
    </DescriptionList>
  )
}
