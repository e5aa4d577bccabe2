import { monthOfYear } from '#platform/calendar/format.ts'
import { useView } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { SupplyView } from '../../routes/supply/view-of.ts'
import type { SupplyList } from '../../tables.ts'
import { deskWords } from '../../words/desk.ts'
import { supplyWords as words } from '../../words/supply.ts'
import { OfferingTrail } from '../desk/trail.tsx'
import { Lists, Months, supplyAddress, SupplyFilters, SupplyPicture } from './parts.tsx'

const here = '/desk/offerings/supply'

/** What is in reach of whom, exactly, and where the next offering is wanted most. */
export function SupplyDesk({ view, lists }: { view: SupplyView; lists: readonly SupplyList[] }) {
  const { say } = useView()
  const { month } = view
  return (
    <>
      <OfferingTrail />
      <DeskHead title={words.title} meta={<span>{say(monthOfYear(month.y, month.m))}</span>}>
        <Months {...view} to={here} />
        <ButtonLink to={supplyAddress(`${here}.csv`, view)} look="line" icon="get" download>
          {say(deskWords.asCsv)}
        </ButtonLink>
      </DeskHead>
      <div class="stack">
        <SupplyFilters {...view} to={here} />
        <SupplyPicture {...view} />
        <section class="stack" aria-labelledby="lists">
          <h2 id="lists">{say(words.lists)}</h2>
          <p>{say(words.listsLead)}</p>
          <Lists lists={lists} />
        </section>
      </div>
    </>
  )
}
