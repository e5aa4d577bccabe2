import { For, Show } from 'solid-js'
import { whenOf } from '#engines/enrolment/index.ts'
import { today, wallTime } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { TimeText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { PlannedSession } from '../../queries/desk/planner.ts'
import { deskWords } from '../../words/desk.ts'
import { sessionWords } from '../../words/sessions.ts'

interface Props {
  own: readonly PlannedSession[]
  /** The form that moves a session, where it still may be moved. */
  moveOf: (session: PlannedSession) => string | undefined
  /** Where all of this hall stands, unless it is here. */
  whole: string | undefined
}

/** What is in a hall on one day, and how much more there is. */
export function HallDay({ own, moveOf, whole }: Props) {
  const { say, link } = useView()
  const more = (own[0]?.ofDay ?? 0) - own.length
  const said = () => say(sessionWords.moreOfDay(number(more)))
  return (
    <Show when={own.length > 0} fallback="–">
      <ul class="hallday">
        <For each={own}>{(session) => <Slot session={session} move={moveOf(session)} />}</For>
      </ul>
      {more > 0 && (whole === undefined ? <small>{said()}</small> : <a href={link(whole)}>{said()}</a>)}
    </Show>
  )
}

function Slot({ session, move }: { session: PlannedSession; move: string | undefined }) {
  const { say, link } = useView()
  const { id, code, title, startsAt, endsAt, cancelled, state, seats, taken } = session
  return (
    <li class={cancelled ? 'hallday__off' : state === 'draft' ? 'hallday__draft' : undefined}>
      <a href={link(`/desk/offerings/${code}/sessions/${id}`)}>
        <b>
          <TimeText at={startsAt} />–<TimeText at={endsAt} />
        </b>{' '}
        <span class="hallday__title">
          <Say text={title} />
        </span>
      </a>
      <HourLine from={startsAt} to={endsAt} />
      <span class="hallday__foot">
        {cancelled ? (
          <small>{say(deskWords.calledOff)}</small>
        ) : (
          seats > 0 && <small>{say(deskWords.taken(number(taken), number(seats)))}</small>
        )}
        {move !== undefined && (
          <a class="hallday__move" href={link(move)} data-from={whenOf(session)?.from}>
            {say(sessionWords.move)}
            <span class="sr">{say(sessionWords.ofSession(title))}</span>
          </a>
        )}
      </span>
    </li>
  )
}

/** When in the day it is, from six to midnight in quarters of an hour, so that gaps are seen without reading. */
function HourLine({ from, to }: { from: Date; to: Date }) {
  const begin = Math.max(quarterOf(from), 0)
  const end = today(to) === today(from) ? Math.min(quarterOf(to), quarters) : quarters
  return (
    <svg class="hourline" viewBox={`0 0 ${quarters} 2`} preserveAspectRatio="none" aria-hidden="true">
      <rect x={begin} width={Math.max(end - begin, 1)} height="2" />
    </svg>
  )
}

const quarters = (24 - 6) * 4

const quarterOf = (at: Date) => {
  const { hour, minute } = wallTime(at)
  return Math.round(((hour - 6) * 60 + minute) / 15)
}
