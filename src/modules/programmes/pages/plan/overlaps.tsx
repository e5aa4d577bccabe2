import { inLine } from '#platform/text/in-line.ts'
import { Show } from 'solid-js'
import { audiences } from '#city/programmes/tables.ts'
import { audienceNames } from '#city/programmes/words.ts'
import type { ListedProgramme } from '#city/programmes/queries.ts'
import { useView } from '#platform/http/view.ts'
import type { Said, Text } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import { EmptyState } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { type Column, DataTable } from '#platform/ui/table.tsx'
import type { Overlap } from '../../rules/overlaps.ts'
import { planWords } from '../../words/plan.ts'
import type { PlanProps } from './plan-page.tsx'

const shownAtMost = 30

type Pair = Overlap<ListedProgramme>

/** Programmes that may be in each other's way, and who should talk to whom. */
export function Overlaps({ plan }: PlanProps) {
  const { say } = useView()
  const { overlaps } = plan
  const rest = overlaps.length - shownAtMost
  const columns: Column<Pair>[] = [
    { head: planWords.pair, main: true, cell: ({ pair }) => <TwoLinks pair={pair} /> },
    { head: planWords.common, cell: (overlap) => say(commonText(overlap, plan)) },
    {
      head: planWords.when,
      cell: ({ days }) => say(days > 0 ? planWords.together(number(days)) : planWords.apart(number(-days))),
    },
    { head: planWords.talkTo, cell: (overlap) => <Talkers overlap={overlap} /> },
  ]
  return (
    <section class="stack" aria-labelledby="overlaps">
      <h2 id="overlaps">{say(planWords.overlaps)}</h2>
      <p class="hint">{say(planWords.overlapsLead)}</p>
      <Show when={overlaps.length > 0} fallback={<EmptyState title={planWords.noOverlaps} />}>
        <DataTable caption={planWords.overlaps} dense columns={columns} rows={overlaps.slice(0, shownAtMost)} />
        {rest > 0 && <p class="hint">{say(planWords.moreOverlaps(number(rest)))}</p>}
      </Show>
    </section>
  )
}

function TwoLinks({ pair: [one, other] }: Pick<Pair, 'pair'>) {
  return (
    <>
      <ProgrammeLink programme={one} /> ↔ <ProgrammeLink programme={other} />
    </>
  )
}

function ProgrammeLink({ programme: { code, name } }: { programme: ListedProgramme }) {
  const { link } = useView()
  return (
    <a href={link(`/desk/programmes/${code}`)}>
      <Say text={name} />
    </a>
  )
}

/** What two programmes share: audiences, duties, districts. */
function commonText({ audience, duties, zones }: Pair, { offers }: PlanProps['plan']): Text {
  const items: Said[] = [
    ...audiences.filter((group) => audience.includes(group)).map((group) => audienceNames[group]),
    ...offers.items.filter(({ id }) => duties.includes(id)).map(({ title }) => title),
    ...(zones.length === 0
      ? [planWords.wholeCity]
      : offers.districts.filter(({ id }) => zones.includes(id)).map(({ name }) => name)),
  ]
  return inLine(items)
}

function Talkers({ overlap: { pair, sameOwner } }: { overlap: Pair }) {
  const { say } = useView()
  const [one, other] = pair
  if (sameOwner) return say(planWords.sameOwner({ fa: one.owner.fa, en: one.owner.en ?? one.owner.fa }))
  return (
    <>
      <Say text={one.owner} />
      <small>
        <Say text={other.owner} />
      </small>
    </>
  )
}
