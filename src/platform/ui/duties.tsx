import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said, Text } from '../locale.ts'
import { number } from '../text/numbers.ts'
import { Drawing } from './drawing.tsx'
import { Icon } from './icon.tsx'
import { useName } from './page.ts'
import { Say } from './say.tsx'
import { type Proof, proofWords, Star } from './star.tsx'
import { words } from './words.ts'

/** A duty and how far its proof has come. */
export interface Duty {
  readonly number: number
  readonly title: Said
  readonly to: string
  readonly proof: Extract<Proof, 'full' | 'half' | 'none'>
  /** «22 campaigns · 7 evaluations · 6 days ago». */
  readonly facts: Said
}

/** Duties that belong together. */
export interface DutyGroup {
  readonly title: Said
  readonly summary: Said
  readonly duties: readonly Duty[]
}

/** All duties in groups, one group open at a time; a closed one already tells its state. */
export function Ledger({ groups }: { groups: readonly DutyGroup[] }) {
  const name = useName('duties')
  return (
    <div class="ledger">
      <For each={groups}>
        {({ title, summary, duties }, at) => (
          <details name={name} open={at() === 0}>
            <summary>
              <h3>
                <Say text={title} />
              </h3>
              <StarRow duties={duties} />
              <span class="ledger__sum">
                <Say text={summary} />
              </span>
              <Icon name="down" />
            </summary>
            <ul class="duties">
              <For each={duties}>{(duty) => <DutyRow duty={duty} />}</For>
            </ul>
          </details>
        )}
      </For>
    </div>
  )
}

/** One duty: star, number, title, facts. */
export function DutyRow({ duty }: { duty: Duty }) {
  const { link, say } = useView()
  return (
    <li class="duty">
      <Star proof={duty.proof} quiet="told" />
      <div>
        <span class="duty__n">{say(number(duty.number))}.</span>
        <a href={link(duty.to)}>
          <Say text={duty.title} />
        </a>
        <p>
          <Say text={duty.facts} />
        </p>
      </div>
    </li>
  )
}

function StarRow({ duties }: { duties: readonly Duty[] }) {
  const { say } = useView()
  const sorted = states.flatMap((proof) => duties.filter((duty) => duty.proof === proof))
  return (
    <span class="ledger__stars">
      <span class="sr">{say(tally(duties))}</span>
      <For each={sorted}>{({ proof }) => <Drawing name={`star-${proof}`} class={`star star--${proof}`} />}</For>
    </span>
  )
}

const states = ['full', 'half', 'none'] as const

/** «7 duties: 4 with fresh evidence, 2 incomplete, 1 without». */
function tally(duties: readonly Duty[]): Text {
  const counted = states
    .map((proof) => ({ proof, count: duties.filter((duty) => duty.proof === proof).length }))
    .filter(({ count }) => count > 0)
    .map(({ proof, count }) => words.counted(number(count), proofWords[proof]))
  return words.stars(words.duties(number(duties.length)), words.listed(counted))
}
