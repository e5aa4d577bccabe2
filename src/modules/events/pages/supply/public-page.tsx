import { monthOfYear } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import type { SupplyView } from '../../routes/supply/view-of.ts'
import type { SupplyList } from '../../tables.ts'
import { words as events } from '../../words.ts'
import { supplyWords as words } from '../../words/supply.ts'
import { Lists, Months, SupplyFilters, SupplyPicture } from './parts.tsx'

export const publicSupply = '/events/supply'

/** How much is in reach of whom, for everybody to see, and the lists that give some one lot more. */
export function SupplyPage({ view, lists }: { view: SupplyView; lists: readonly SupplyList[] }) {
  const { say } = useView()
  const { month } = view
  return (
    <>
      <div class="wrap opening">
        <Crumbs trail={[{ label: events.events, to: '/events' }]} />
        <PageHead title={words.title} lead={words.lead} meta={<span>{say(monthOfYear(month.y, month.m))}</span>}>
          <Months {...view} to={publicSupply} />
        </PageHead>
        <SupplyFilters {...view} to={publicSupply} />
        <div class="stack">
          <SupplyPicture {...view} />
          <p class="cluster doctools">
            <ButtonLink to="/open/attendance.csv" look="line" size="s" icon="get" download>
              {say(words.openData)} (CSV)
            </ButtonLink>
            <ButtonLink to="/open/attendance.json" look="line" size="s" icon="get" download>
              {say(words.openData)} (JSON)
            </ButtonLink>
          </p>
        </div>
      </div>
      <Region title={words.lists} id="lists" lead={words.listsLead} ground>
        <Lists lists={lists} />
      </Region>
    </>
  )
}
