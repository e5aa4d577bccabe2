import { For } from 'solid-js'
import { moment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { WholeEnrolment } from '../../queries/mine/own.ts'
import { couldShrinkTo, whyWaiting } from '../../rules/line.ts'
import { amountSaid } from '../../rules/price.ts'
import { mineWords as words } from '../../words/mine.ts'
import { offeringWords } from '../../words/offering.ts'

/** What comes next, until when, and what one can do oneself. */
export function NextSteps(own: WholeEnrolment) {
  const { enrolment } = own
  if (enrolment.state === 'waiting') return <Waiting {...own} />
  if (enrolment.state === 'asked') return <Asked {...own} />
  return enrolment.state === 'held' || enrolment.state === 'offered' ? <Held {...own} /> : null
}

function Waiting(own: WholeEnrolment) {
  const { now, say } = useView()
  const { line, freed, as } = own
  if (!line) return null
  return (
    <>
      <Notice tone="wait" icon="users" title={words.placeInLine(line.ahead + 1)}>
        <p>{say(whyWaiting(line, now))}</p>
        {freed > 0 && <p>{say(words.freedLastTime(freed))}</p>}
      </Notice>
      {as === 'party' && own.members.length > 1 && <Shrink {...own} />}
    </>
  )
}

/** Who comes all the same: fewer keep their place in the line, and may fit at once. */
function Shrink({ enrolment, members, line }: WholeEnrolment) {
  const { link, say } = useView()
  const fit = line && couldShrinkTo(line)
  return (
    <form class="form" method="post" action={link(`/my/enrolments/${enrolment.code}/party`)}>
      <fieldset class="field">
        <legend>{say(words.shrink)}</legend>
        <p class="hint">{say(fit === undefined ? words.shrinkHint : words.shrinkTo(fit))}</p>
        <div class="choices">
          <For each={members}>
            {({ position, name }) => (
              <label class="choice">
                <input type="checkbox" name={`stays.${position}`} checked />
                <bdi>{name}</bdi>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <div class="cluster">
        <Button look="line">{say(words.comeFewer)}</Button>
      </div>
    </form>
  )
}

function Asked({ isDraw, offering, enrolment }: WholeEnrolment) {
  const { say } = useView()
  const { weight } = enrolment
  const untilSaid = isDraw ? words.entriesUntil : words.requestsUntil
  return (
    <Notice icon={isDraw ? 'ballot' : 'scale'}>
      <p>{say(isDraw ? offeringWords.manners.draw : offeringWords.manners.selection)}</p>
      {isDraw && <p>{say(words.weight(weight))}</p>}
      <For each={offering.phases.filter(({ id }) => id === enrolment.phase)}>
        {({ until }) => <p>{say(untilSaid(moment(new Date(until))))}</p>}
      </For>
    </Notice>
  )
}

/** A seat that is kept: to be paid for, to be taken, or to be consented to. */
function Held({ enrolment, as }: WholeEnrolment) {
  const { say } = useView()
  const { until, due } = enrolment
  const act = actOn(enrolment)
  const leads = { consent: words.consentMissing, pay: words.payBy(amountSaid(due)), accept: words.takeIt }
  return (
    <>
      <Notice tone="wait" {...(until && { title: words.keptUntil(moment(until)) })}>
        <p>{say(leads[act])}</p>
      </Notice>
      {act === 'consent' ? (
        <p>
          <ButtonLink to={`/my/tickets/${enrolment.code}`} look="line">
            {say(words.toConsent)}
          </ButtonLink>
        </p>
      ) : (
        as === 'party' && <HeldForm code={enrolment.code} act={act} />
      )}
    </>
  )
}

const actOn = ({ reason, due }: WholeEnrolment['enrolment']) =>
  reason === 'consent' ? 'consent' : due > 0n ? 'pay' : 'accept'

function HeldForm({ code, act }: { code: string; act: 'pay' | 'accept' }) {
  const { link, say } = useView()
  const to = act === 'pay' ? `/my/enrolments/${code}/payment` : `/my/tickets/${code}/acceptance`
  return (
    <form method="post" action={link(to)}>
      <Button size="l">{say(words[act])}</Button>
    </form>
  )
}
