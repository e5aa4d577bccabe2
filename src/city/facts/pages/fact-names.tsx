import { Show } from 'solid-js'
import { OrganisationName } from '#city/organisations/pages/organisation-name.tsx'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { activityKinds, isActivityKind } from '../kinds.ts'
import type { Entry } from '../record-queries.ts'
import { countedIn, type FactKind, type Hidden, isTooFew, whyHidden } from '../rules.ts'
import { words } from '../words.ts'

/** Every kind the rooms record, by name. */
export type FactKinds = ReadonlyMap<string, FactKind>

const hiddenWords: Record<Hidden, Said> = { person: words.hiddenPerson, inside: words.hiddenInside }

interface KindProps {
  entry: Entry
  kinds: FactKinds
  /** Staff who may see the record read every kind. */
  whole?: boolean
}

/** What happened, in the words of the room that recorded it; an activity says which. */
export function KindOf({ entry: { fact }, kinds, whole }: KindProps) {
  const { say } = useView()
  const kind = kinds.get(fact.name)
  const hidden = whole ? undefined : whyHidden(kind, fact)
  const activity = countedIn(fact.detail).kind
  return (
    <Show when={!hidden} fallback={<Tag line>{say(hiddenWords[hidden ?? 'inside'])}</Tag>}>
      {kind ? <Say text={kind.says} /> : <bdi>{fact.name}</bdi>}
      {activity !== undefined && isActivityKind(activity) && (
        <>
          {': '}
          <Say text={activityKinds[activity].label} />
        </>
      )}
    </Show>
  )
}

/** What it is about: programme, organisation, place and zone, with links to those that have pages. */
export function AboutOf({ entry }: { entry: Entry }) {
  const { programme, zone, place, organisation } = entry
  const things = [
    programme && <LinkTo to={`/programmes/${programme.slug}`} name={programme.name} />,
    organisation && <OrganisationName organisation={organisation} />,
    place && <LinkTo to={`/places/${place.code}`} name={place.name} />,
    zone && <LinkTo to={`/zones/${zone.code}`} name={zone.name} />,
  ].filter((thing) => thing !== null)
  if (things.length === 0) return '–'
  return things.map((thing, at) => (
    <>
      {at > 0 && ' · '}
      {thing}
    </>
  ))
}

function LinkTo({ to, name }: { to: string; name: Said }) {
  const { link } = useView()
  return (
    <a href={link(to)}>
      <Say text={name} />
    </a>
  )
}

/** How many people, if any were counted and they are enough to be told. */
export function CountOf({ entry: { fact } }: { entry: Entry }) {
  const { say } = useView()
  const { people, difference } = countedIn(fact.detail)
  if (people === undefined && difference === undefined) return '–'
  return isTooFew(fact.detail) ? say(words.fewPeople) : <bdi>{say(number(people ?? difference ?? 0))}</bdi>
}
