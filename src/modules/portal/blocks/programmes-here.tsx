import { programmesWanted } from '#city/programmes/queries.ts'
import type { ZoneBlock } from '#city/zones/blocks.ts'
import { ProgrammeCards } from '#modules/programmes/index.ts'
import { useView } from '#platform/http/view.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { words } from '../words.ts'
import { zoneWords } from '../words/zones.ts'

const most = 6

/** What is planned or under way in a zone, or in the whole city. A neighbourhood shows what its district has. */
export const programmesHere: ZoneBlock = {
  order: 20,
  drawn: async (db, zone) => {
    const zoneId = zone.kind === 'district' ? zone.id : (zone.parentId ?? zone.id)
    const programmes = await programmesWanted(db, { zoneId, state: 'running' }, undefined, most)
    if (programmes.length === 0) return undefined
    return () => {
      const { say } = useView()
      const all = <MoreLink to="/programmes">{say(words.allProgrammes)}</MoreLink>
      return (
        <Region title={zoneWords.programmes} id="programmes" lead={zoneWords.programmesLead} beside={all}>
          <ProgrammeCards programmes={programmes} />
        </Region>
      )
    }
  },
}
