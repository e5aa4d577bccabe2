import { For } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { number } from '../text/numbers.ts'
import { Drawing } from './drawing.tsx'
import type { Duty } from './duties.tsx'
import { Say } from './say.tsx'
import { type Proof, proofWords, Star } from './star.tsx'
import { words } from './words.ts'

interface WallProps {
  /** In the order of the founding page: 23 of them. */
  duties: readonly Duty[]
  /** Where the 24th tile, the city's mark, leads: the whole text. */
  soul: { readonly to: string; readonly title: Said }
}

/** The duties as glazed tiles: full, half or an empty socket. Each tile is a link that says its number, title and state. */
export function Wall({ duties, soul }: WallProps) {
  const { say } = useView()
  return (
    <section class="wall" aria-label={say(words.wallOf)}>
      <ul class="wall__grid">
        <For each={duties}>{(duty) => <Tile duty={duty} />}</For>
        <SoulTile to={soul.to} title={soul.title} />
      </ul>
      <p class="wall__key">{say(words.wallKey)}</p>
    </section>
  )
}

function Tile({ duty }: { duty: Duty }) {
  const { link, say } = useView()
  const order = say(number(duty.number))
  return (
    <li>
      <a class={`cell cell--${duty.proof}`} href={link(duty.to)}>
        <Drawing name="tile-ground" class="cell__ground" />
        <Drawing name={`tile-${duty.proof}`} class="cell__star" />
        <span class="cell__n">{order}</span>
        <span class="sr">
          {' '}
          <Say text={duty.title} />
          {say(words.semicolon)}
          {say(proofWords[duty.proof])}
        </span>
      </a>
      <span class="cell__cap" aria-hidden="true">
        <b>
          {order}. {say(duty.title)}
        </b>
        <br />
        {say(duty.facts)}
      </span>
    </li>
  )
}

function SoulTile({ to, title }: WallProps['soul']) {
  const { link, say } = useView()
  return (
    <li>
      <a class="cell cell--soul" href={link(to)}>
        <Drawing name="tile-ground" class="cell__ground" />
        <Drawing name="tile-soul" class="cell__star" />
        <span class="sr">{say(title)}</span>
      </a>
      <span class="cell__cap" aria-hidden="true">
        <b>{say(title)}</b>
        <br />
        {say(words.wallText)}
      </span>
    </li>
  )
}

interface ProofLineProps {
  items: readonly {
    readonly proof: Proof
    readonly count: number
    readonly label: Said
    readonly to: string
  }[]
}

/** How many stand where: three stars with their numbers. */
export function ProofLine({ items }: ProofLineProps) {
  const { link, say } = useView()
  return (
    <ul class="proofline">
      <For each={items}>
        {({ proof, count, label, to }) => (
          <li>
            <a href={link(to)}>
              <Star proof={proof} quiet="beside" />
              <span>
                <b>{say(number(count))}</b>
                <span class="proofline__t">
                  <Say text={label} />
                </span>
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  )
}
