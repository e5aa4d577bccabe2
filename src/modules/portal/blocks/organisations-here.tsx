import { For } from 'solid-js'
import { type ListedOrganisation, organisationsWanted } from '#city/organisations/queries.ts'
import { publicKinds } from '#city/organisations/rules.ts'
import type { ZoneBlock } from '#city/zones/blocks.ts'
import { today } from '#platform/calendar/instant.ts'
import { useView } from '#platform/http/view.ts'
import { Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { zoneWords } from '../words/zones.ts'

const most = 24

/** Groups of people with a standing that work in a zone; the city's own offices are no such groups. */
export const organisationsHere: ZoneBlock = {
  order: 50,
  drawn: async (db, zone, now) => {
    const wish = { zoneId: zone.id, kinds: publicKinds, standing: true, on: today(now) }
    const found = await organisationsWanted(db, wish, undefined, most)
    return found.length === 0 ? undefined : () => <Organisations found={found} />
  },
}

function Organisations({ found }: { found: readonly ListedOrganisation[] }) {
  const { link } = useView()
  return (
    <Region title={zoneWords.organisations} id="organisations">
      <ul class="places">
        <For each={found}>
          {({ organisation: { slug, name, summary } }) => (
            <li>
              <div>
                <a href={link(`/organisations/${slug}`)}>
                  <Say text={name} />
                </a>
                {summary && (
                  <p>
                    <Say text={summary} />
                  </p>
                )}
              </div>
            </li>
          )}
        </For>
      </ul>
    </Region>
  )
}
