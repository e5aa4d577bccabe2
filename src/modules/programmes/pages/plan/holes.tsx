import { For, Show } from 'solid-js'
import type { Zone } from '#city/zones/tables.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Star } from '#platform/ui/star.tsx'
import { planWords } from '../../words/plan.ts'
import { dutyChoice } from '../filters.tsx'
import type { PlanProps } from './plan-page.tsx'

/** What the year's plan lacks, said plainly. */
export function Holes({ plan }: PlanProps) {
  const { say } = useView()
  const { holes, duties, offers } = plan
  const zonesOf = (ids: readonly string[]) => offers.districts.filter(({ id }) => ids.includes(id))
  return (
    <section class="stack" aria-labelledby="holes">
      <h2 id="holes">{say(planWords.holes)}</h2>
      <div class="grid">
        <Panel title={planWords.dutiesWithout}>
          <Show when={holes.duties.length > 0} fallback={<p>{say(planWords.noDutyWithout)}</p>}>
            <ul class="stack">
              <For each={duties.filter(({ id }) => holes.duties.includes(id))}>
                {(duty) => <Hole to={`/glance/${duty.id}`} label={dutyChoice(duty).label} />}
              </For>
            </ul>
          </Show>
        </Panel>
        <Show when={offers.districts.length > 0}>
          <Panel title={planWords.districtsWithout}>
            <Show when={holes.idle} fallback={<p>{say(planWords.yearAhead)}</p>}>
              {(idle) => (
                <>
                  {idle().length > 0 && <p class="hint">{say(planWords.districtsWithoutWhy)}</p>}
                  <Districts zones={zonesOf(idle())} none={planWords.noDistrictWithout} />
                </>
              )}
            </Show>
          </Panel>
          <Panel title={planWords.districtsWithoutOwn}>
            <Districts zones={zonesOf(holes.without)} none={planWords.noDistrictWithoutOwn} />
          </Panel>
        </Show>
      </div>
    </section>
  )
}

function Districts({ zones, none }: { zones: readonly Zone[]; none: Said }) {
  const { say } = useView()
  return (
    <Show when={zones.length > 0} fallback={<p>{say(none)}</p>}>
      <ul class="stack">
        <For each={zones}>{({ code, name }) => <Hole to={`/zones/${code}`} label={name} />}</For>
      </ul>
    </Show>
  )
}

/** An empty socket and what belongs into it. */
function Hole({ to, label }: { to: string; label: Said }) {
  const { link } = useView()
  return (
    <li class="hole">
      <Star proof="none" quiet="beside" />
      <a href={link(to)}>
        <Say text={label} />
      </a>
    </li>
  )
}
