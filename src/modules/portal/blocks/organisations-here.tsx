import { type ListedOrganisation, organisationsWanted } from '#city/organisations/queries.ts'
import { publicKinds } from '#city/organisations/rules.ts'
import type { ZoneBlock } from '#city/zones/blocks.ts'
import { today } from '#platform/calendar/instant.ts'
import { NamedList } from '#platform/ui/named-list.tsx'
import { Region } from '#platform/ui/page-head.tsx'
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

const Organisations = ({ found }: { found: readonly ListedOrganisation[] }) => (
  <Region title={zoneWords.organisations} id="organisations">
    <NamedList
      rows={found}
      of={({ organisation: { slug, name, summary } }) => ({ to: `/organisations/${slug}`, name, about: summary })}
    />
  </Region>
)
