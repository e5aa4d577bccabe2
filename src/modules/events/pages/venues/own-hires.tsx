import { Show } from 'solid-js'
import type { Place } from '#city/places/tables.ts'
import { HiddenField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#platform/ui/button.tsx'
import { MomentText, TimeText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Hire } from '../../queries/venues/hires.ts'
import { venueWords as words } from '../../words/venues.ts'
import { HireTag, standingOf } from './hire-tag.tsx'

interface Props {
  place: Place
  hires: readonly Hire[]
  now: Date
  refusal: Text | undefined
}

/** What one's own association asked for here, with its answer; another time is taken or given up. */
export function OwnHires({ place, hires, now, refusal }: Props) {
  return (
    <div class="stack">
      {refusal && <Notice tone="alert" title={refusal} />}
      <DataTable caption={words.ownHires} rows={hires} columns={columnsAt(place, now)} />
    </div>
  )
}

const columnsAt = (place: Place, now: Date): readonly Column<Hire>[] => [
  {
    head: words.when,
    main: true,
    cell: ({ from, to }) => (
      <>
        <MomentText at={from} />–<TimeText at={to} />
      </>
    ),
  },
  { head: words.organisation, cell: ({ organisation }) => <Say text={organisation} /> },
  { head: words.standing, cell: (hire) => <HireTag hire={hire} now={now} /> },
  { head: words.reason, long: true, cell: ({ reason, purpose }) => reason ?? purpose ?? '–' },
  { head: words.yourAnswer, cell: (hire) => <Answers place={place} hire={hire} now={now} /> },
]

function Answers({ place, hire, now }: { place: Place; hire: Hire; now: Date }) {
  const { say, link } = useView()
  const standing = standingOf(hire, now)
  const isLive = hire.from > now && (standing === 'waiting' || standing === 'offered' || standing === 'approved')
  return (
    <Show when={isLive} fallback="–">
      <form class="cluster" method="post" action={link(`/place/${place.code}/hires/${hire.id}`)}>
        <HiddenField name="organisation" value={hire.organisationId} />
        {standing === 'offered' && (
          <Button size="s" name="answer" value="accept">
            {say(words.accept)}
          </Button>
        )}
        <Button size="s" look="quiet" name="answer" value="withdraw">
          {say(words.giveUp)}
        </Button>
      </form>
    </Show>
  )
}
