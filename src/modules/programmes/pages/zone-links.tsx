import { For, Show } from 'solid-js'
import type { Zone } from '#city/zones/tables.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Say } from '#platform/ui/say.tsx'
import { words } from '../words.ts'

interface Props {
  ids: readonly string[]
  zones: ReadonlyMap<string, Zone>
  /** Of more than so many only the first are named. */
  most?: number
}

/** Zones with links to their pages; none is the whole city. */
export function ZoneLinks({ ids, zones, most = ids.length }: Props) {
  const { say, locale } = useView()
  const known = ids.flatMap((id) => zones.get(id) ?? []).toSorted((a, b) => a.code.localeCompare(b.code))
  const comma = locale === 'en' ? ', ' : '، '
  return (
    <Show when={known.length > 0} fallback={say(words.wholeCity)}>
      <For each={known.slice(0, most)}>
        {(zone, at) => (
          <>
            {at() > 0 && comma}
            <ZoneLink zone={zone} />
          </>
        )}
      </For>
      {known.length > most && say(words.andMoreZones(number(known.length - most)))}
    </Show>
  )
}

export function ZoneLink({ zone }: { zone: Zone }) {
  const { link } = useView()
  return (
    <a href={link(`/zones/${zone.code}`)}>
      <Say text={zone.name} />
    </a>
  )
}
