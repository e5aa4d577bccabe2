import { For } from 'solid-js'
import type { DutyBlock } from '#city/mandate/blocks.ts'
import { coordination, countPromises } from '#engines/commitment/index.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { MoreLink } from '#platform/ui/button.tsx'
import { Region } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { followedUp } from '../routes/listing.ts'
import { coverageText } from '../rules/coverage-words.ts'
import { glanceWords as words } from '../words/glance.ts'

/** What the council decided that serves a duty, and how far it is: the sentence of the council's own pages. */
const resolutionsOfDuty: DutyBlock = {
  order: 10,
  drawn: async (db, dutyId, now) => {
    const { listed, coverage } = await followedUp({ db, now }, { dutyId })
    if (listed.length === 0) return undefined
    const counted = [
      { label: words.resolutions, many: listed.length },
      { label: words.executable, many: coverage.executable },
      { label: words.owned, many: coverage.owned },
      { label: words.verified, many: coverage.verified },
      { label: words.late, many: coverage.late },
    ]
    const lead = coverageText(coverage)
    return () => <Counted id="resolutions" title={words.title} lead={lead} to="/council" counted={counted} />
  },
}

/** What other agencies promised in public: of the duty of coordination alone. */
const promisesOfAgencies: DutyBlock = {
  order: 20,
  drawn: async (db, dutyId, now) => {
    if (dutyId !== coordination) return undefined
    const { all, verified, late, returned } = await countPromises(db, { ownersOf: 'agency' }, now)
    if (all === 0) return undefined
    const counted = [
      { label: words.promised, many: all },
      { label: words.verified, many: verified },
      { label: words.late, many: late },
      { label: words.returned, many: returned },
    ]
    const to = '/commitments?owners=agency'
    return () => <Counted id="agencies" title={words.agencies} lead={words.agenciesLead} to={to} counted={counted} />
  },
}

export const dutyBlocks: readonly DutyBlock[] = [resolutionsOfDuty, promisesOfAgencies]

interface Props {
  id: string
  title: Text
  lead: Text
  to: string
  counted: readonly { readonly label: Text; readonly many: number }[]
}

function Counted({ id, title, lead, to, counted }: Props) {
  const { say } = useView()
  const all = <MoreLink to={to}>{say(words.seeAll)}</MoreLink>
  return (
    <Region id={id} title={title} lead={lead} beside={all}>
      <dl class="stats">
        <For each={counted}>
          {({ label, many }) => (
            <div class="stat">
              <dt>
                <Say text={label} />
              </dt>
              <dd>{say(number(many))}</dd>
            </div>
          )}
        </For>
      </dl>
    </Region>
  )
}
