import { For } from 'solid-js'
import { Say } from '#platform/ui/say.tsx'
import { Chip } from '#platform/ui/tag.tsx'
import type { Zone } from '../tables.ts'

/** Zones as short ways to their pages. */
export const ZoneChips = ({ zones }: { zones: readonly Zone[] }) => (
  <ul class="chips">
    <For each={zones}>
      {(zone) => (
        <li>
          <Chip to={`/zones/${zone.code}`}>
            <Say text={zone.name} />
          </Chip>
        </li>
      )}
    </For>
  </ul>
)
