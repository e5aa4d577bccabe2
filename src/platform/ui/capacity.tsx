import { useView } from '../http/view.ts'
import type { Said, Text } from '../locale.ts'
import { number } from '../text/numbers.ts'
import { words } from './words.ts'

/** Places of an offering, which are not statistics about people and are told exactly. */
export interface CapacityProps {
  taken: number
  all: number
  waiting?: number
  /** Said instead of the places left: it opens later, has closed, does not take place, or all places are given later. */
  state?: 'closed' | 'cancelled' | 'given-later' | { readonly opens: Text }
}

/** How full it is, as a bar and in words; the waiting list is always told. */
export function Capacity(props: CapacityProps) {
  const { taken, all } = props
  const share = all === 0 ? 100 : Math.min(100, Math.round((taken / all) * 100))
  return (
    <p class="session__cap">
      <span>
        <Places {...props} />
      </span>
      <Bar share={props.state === undefined ? share : 0} tone={toneOf(props)} />
    </p>
  )
}

function Places(props: CapacityProps) {
  const { say } = useView()
  const { lead, strong } = sentence(props)
  return (
    <>
      {say(lead)}
      {strong && (
        <>
          {say(words.semicolon)}
          <b>{say(strong)}</b>
        </>
      )}
    </>
  )
}

function sentence({ taken, all, waiting = 0, state }: CapacityProps): { lead: Said; strong?: Said } {
  if (state === 'closed') return { lead: words.closed }
  if (state === 'cancelled') return { lead: words.cancelled }
  if (state === 'given-later') return { lead: words.placesAll(number(all)) }
  if (state) return { lead: words.placesAll(number(all)), strong: words.opens(state.opens) }
  if (taken < all)
    return { lead: words.capacity(number(taken), number(all)), strong: words.placesLeft(number(all - taken)) }
  return { lead: words.full, strong: waiting === 0 ? words.noneWaiting : words.waiting(number(waiting)) }
}

function toneOf({ taken, all, state }: CapacityProps): BarTone {
  if (state !== undefined) return 'proof'
  if (taken >= all) return 'alert'
  return (all - taken) * 4 <= all ? 'wait' : 'proof'
}

type BarTone = 'proof' | 'wait' | 'alert' | 'action'

interface BarProps {
  /** Hundredths of the whole, 0 to 100. */
  share: number
  tone?: BarTone
  /** Said to those who listen, unless words beside it already say it. */
  label?: string
  large?: boolean
}

/** A length. It takes it from an attribute, so that no style is written into the page. */
export function Bar({ share, tone = 'proof', label, large }: BarProps) {
  const classes = ['bar', tone !== 'proof' && `bar--${tone}`, large && 'bar--l'].filter(Boolean).join(' ')
  const spoken =
    label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg class={classes} {...spoken}>
      <rect width={`${share}%`} height="100%" />
    </svg>
  )
}
