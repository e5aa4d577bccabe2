import { For, Show } from 'solid-js'
import type { Zone } from '#city/zones/tables.ts'
import { useView } from '#platform/http/view.ts'
import { Say } from '#platform/ui/say.tsx'
import { words } from '../words.ts'

interface Props {
  ids: readonly string[]
  zones: ReadonlyMap<string, Zone>
}

/** Zones with links to their pages; none is the whole city. */
export function ZoneLinks({ ids, zones }: Props) {
  const { say, locale } = useView()
  const known = ids.flatMap((id) => zones.get(id) ?? []).toSorted((a, b) => a.code.localeCompare(b.code))
  const comma = locale === 'en' ? ', ' : '، '
  return (
    <Show when={known.length > 0} fallback={say(words.wholeCity)}>
      <For each={known}>
        {(zone, at) => (
          <>
            {at() > 0 && comma}
            <ZoneLink zone={zone} />
          </>
        )}
      </For>
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
