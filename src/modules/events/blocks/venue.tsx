import { hoursOf } from '#city/booking/queries.ts'
import type { PlaceBlock } from '#city/places/blocks.ts'
import { smallestOf } from '#city/places/queries.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Say } from '#platform/ui/say.tsx'
import { venueWords as words } from '../words/venues.ts'

/** On the page of a hall that says when it is open: the way to its week. */
export const venueBlock: PlaceBlock = {
  order: 10,
  drawn: async (db, place) => {
    const leaves = (await smallestOf(db, [place.id])).map(({ leaf }) => leaf)
    const hours = await hoursOf(db, leaves)
    return hours.length === 0 ? undefined : () => <ToWeek code={place.code} />
  },
}

const ToWeek = ({ code }: { code: string }) => (
  <p class="wrap">
    <ButtonLink to={`/place/${code}`} look="line" icon="cal">
      <Say text={words.seeWeek} />
    </ButtonLink>
  </p>
)
