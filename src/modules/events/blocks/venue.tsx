import { hoursOf } from '#city/booking/queries.ts'
import type { PlaceBlock } from '#city/places/blocks.ts'
import { smallestOf } from '#city/places/queries.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { comingSessions } from '../blocks.tsx'
import { SessionAgenda } from '../pages/calendar/session-agenda.tsx'
import type { ListedSession } from '../queries/calendar/listing.ts'
import { words as eventWords } from '../words.ts'
import { venueWords as words } from '../words/venues.ts'

interface Props {
  code: string
  sessions: readonly ListedSession[]
  hasHours: boolean
}

/** On the page of a place: what is on there, and of a hall that says when it is open the way to its week and to ask for it. */
export const venueBlock: PlaceBlock = {
  order: 10,
  drawn: async (db, place, now) => {
    const leaves = (await smallestOf(db, [place.id])).map(({ leaf }) => leaf)
    const [hours, sessions] = await Promise.all([
      hoursOf(db, leaves),
      comingSessions(db, now, { placeIds: [...new Set([place.id, ...leaves])] }),
    ])
    const props = { code: place.code, sessions, hasHours: hours.length > 0 }
    return sessions.length === 0 && hours.length === 0 ? undefined : () => <OnHere {...props} />
  },
}

function OnHere({ code, sessions, hasHours }: Props) {
  const { say } = useView()
  return (
    <Region
      id="whats-on"
      title={sessions.length === 0 ? words.week : eventWords.onHere}
      ground
      beside={
        hasHours && sessions.length > 0 ? <MoreLink to={`/place/${code}`}>{say(words.seeWeek)}</MoreLink> : undefined
      }
    >
      <div class="stack">
        {sessions.length > 0 && <SessionAgenda sessions={sessions} />}
        {hasHours && (
          <div class="cluster">
            <ButtonLink to={`/place/${code}#week`} look="line" icon="cal">
              <Say text={words.seeWeek} />
            </ButtonLink>
            <ButtonLink to={`/place/${code}#ask`} look="quiet" icon="inbox">
              <Say text={words.ask} />
            </ButtonLink>
          </div>
        )}
      </div>
    </Region>
  )
}
