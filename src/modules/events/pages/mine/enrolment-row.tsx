import { isLive, stateNames } from '#engines/enrolment/index.ts'
import { moment } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag, type Tone } from '#platform/ui/tag.tsx'
import type { MyEnrolment } from '../../queries/mine/list.ts'
import { whyWaiting } from '../../rules/line.ts'
import { mineWords as words } from '../../words/mine.ts'
import { offeringWords } from '../../words/offering.ts'
import { ticketWords } from '../../words/tickets.ts'

const tones: Partial<Record<MyEnrolment['state'], Tone>> = {
  confirmed: 'proof',
  held: 'wait',
  offered: 'wait',
  waiting: 'wait',
  asked: 'note',
  cancelled: 'alert',
}

/** One of them in a row: what, when, where, who, and how it stands. */
export function EnrolmentRow({ row }: { row: MyEnrolment }) {
  const { link, say } = useView()
  const { code, title, startsAt, state } = row
  const place = row.isOnline ? offeringWords.online : row.place
  const isOff = row.isOff && isLive(state)
  const tone = isOff ? 'alert' : tones[state]
  return (
    <div class="session">
      <div>
        <h3>
          <a href={link(`/my/enrolments/${code}`)}>
            <Say text={title} />
          </a>
        </h3>
        <p>
          {startsAt && <MomentText at={startsAt} />}
          {place && (
            <>
              {' · '}
              <Say text={place} />
            </>
          )}
        </p>
        <p>
          <Party row={row} />
        </p>
      </div>
      <div>
        <Tag {...(tone && { tone })}>{say(isOff ? ticketWords.off : stateNames[state])}</Tag>
        <Standing row={row} />
      </div>
      <WayOn row={row} />
    </div>
  )
}

/** A group by its name and how many it is, a family by its names. */
function Party({ row: { group, heads, members } }: { row: MyEnrolment }) {
  const { say } = useView()
  if (group === null) return <bdi>{members.map(({ name }) => name).join(say(words.comma))}</bdi>
  return (
    <>
      <b>
        <Say text={group} />
      </b>
      {' · '}
      {say(ticketWords.forPeople(heads))}
    </>
  )
}

/** Until when, or why not yet. */
function Standing({ row: { state, until, line } }: { row: MyEnrolment }) {
  const { now, say } = useView()
  if (line) return <p>{say(whyWaiting(line, now))}</p>
  const isKept = until !== null && (state === 'held' || state === 'offered')
  return isKept ? <p>{say(words.keptUntil(moment(until)))}</p> : null
}

function WayOn({ row: { state, code, due, drawCode } }: { row: MyEnrolment }) {
  const { say } = useView()
  if (state === 'confirmed')
    return (
      <ButtonLink to={`/my/tickets/${code}`} look="line">
        {say(words.seeTicket)}
      </ButtonLink>
    )
  if (drawCode !== null)
    return (
      <ButtonLink to={`/draws/${drawCode}`} look="line">
        {say(words.seeDraw)}
      </ButtonLink>
    )
  const isToDo = state === 'held' || state === 'offered'
  return (
    <ButtonLink to={`/my/enrolments/${code}`} {...(!isToDo && { look: 'line' })}>
      {say(isToDo ? (due > 0n ? words.pay : words.accept) : words.see)}
    </ButtonLink>
  )
}
