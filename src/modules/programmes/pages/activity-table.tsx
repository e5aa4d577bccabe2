import type { JSX } from 'solid-js'
import { isTold } from '#city/facts/disclosure.ts'
import type { Activity } from '#city/facts/activity-queries.ts'
import { kindName } from '#city/facts/kinds.ts'
import type { Place } from '#city/places/tables.ts'
import { peopleNow } from '#city/programmes/rules.ts'
import type { Zone } from '#city/zones/tables.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number, numeral } from '#platform/text/numbers.ts'
import { DateText } from '#platform/ui/dates.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Written } from '#platform/ui/code.tsx'
import { words } from '../words.ts'
import { ZoneLink } from './zone-links.tsx'

interface Props {
  activities: readonly Activity[]
  zones: ReadonlyMap<string, Zone>
  places: ReadonlyMap<string, Place>
}

/** The record of a programme for everybody: what, when, where, its number; corrections stand beside what they correct. */
export function ActivityTable({ activities, zones, places }: Props) {
  const columns: Column<Activity>[] = [
    { head: words.kind, main: true, cell: (activity) => <What activity={activity} /> },
    { head: words.day, cell: ({ occurredOn }) => <DateText day={occurredOn} /> },
    { head: words.place, cell: ({ placeId }) => <PlaceLink place={places.get(placeId ?? '')} /> },
    { head: words.zone, cell: ({ zoneId }) => <MaybeZone zone={zones.get(zoneId ?? '')} /> },
    { head: words.people, cell: (activity) => <People activity={activity} /> },
    { head: words.recordNumber, numeric: true, cell: ({ seq }) => <RecordNumber seq={seq} /> },
  ]
  return <DataTable caption={words.lastActivities} columns={columns} rows={activities} />
}

/** The kind, what became of it since, and the note. */
export function What({ activity }: { activity: Activity }): JSX.Element {
  const { say } = useView()
  const { kind, note, voided, difference } = activity
  return (
    <>
      {activity.corrects === null ? <Say text={kindName(kind)} /> : say(correctionName(activity))}{' '}
      {voided && <Tag tone="alert">{say(words.voided)}</Tag>}
      {!voided && difference !== 0 && <Tag tone="wait">{say(words.corrected)}</Tag>}
      {note && (
        <small>
          <Written>{note}</Written>
        </small>
      )}
    </>
  )
}

function correctionName({ voids, correctsSeq }: Activity): Text {
  if (correctsSeq === null) return words.correction
  return (voids ? words.voiding : words.correctionOf)(numeral(correctsSeq))
}

/** How many were there, as far as so few people may be told; what was first recorded stays readable. */
function People({ activity }: { activity: Activity }) {
  const { say } = useView()
  const now = peopleNow(activity)
  if (activity.corrects !== null || activity.voided || now === undefined) return '–'
  const { people, difference } = activity
  return (
    <>
      {say(personsText(now))}
      {difference !== 0 && people !== null && <small>{say(words.before(personsText(people)))}</small>}
    </>
  )
}

const personsText = (count: number): Text => (isTold(count) ? words.persons(number(count)) : words.fewPeople)

export function PlaceLink({ place }: { place: Place | undefined }) {
  const { link } = useView()
  if (!place) return '–'
  return (
    <a href={link(`/places/${place.code}`)}>
      <Say text={place.name} />
    </a>
  )
}

export const MaybeZone = ({ zone }: { zone: Zone | undefined }) => (zone ? <ZoneLink zone={zone} /> : '–')

export function RecordNumber({ seq }: { seq: number | null }) {
  const { say, link } = useView()
  if (seq === null) return say(words.waiting)
  return <a href={link(`/record/${seq}`)}>{say(number(seq))}</a>
}
