import { Show } from 'solid-js'
import type { Text } from '../locale.ts'
import { useView } from '../http/view.ts'
import { Drawing } from './drawing.tsx'
import { words } from './words.ts'

/** How far the proof of something has come; never a rating, a bullet or a loader. */
export type Proof = 'full' | 'half' | 'now' | 'late' | 'none'

export const proofWords: Record<Proof, Text> = {
  full: words.proofFull,
  half: words.proofHalf,
  now: words.proofNow,
  late: words.proofLate,
  none: words.proofNone,
}

interface StarProps {
  proof: Proof
  /** What it means here, when that is not «fresh evidence»: «verified, two keys». */
  word?: Text
  /** The word is told to those who listen only; `beside` when it already stands in the text. */
  quiet?: 'told' | 'beside'
  size?: 'l'
}

/** The proof star with its word. */
export function Star({ proof, word = proofWords[proof], quiet, size }: StarProps) {
  const { say } = useView()
  const classes = ['star', `star--${proof}`, size && `star--${size}`].filter(Boolean).join(' ')
  const told = quiet === 'told' ? say(word) : undefined
  return (
    <Show when={quiet === undefined} fallback={<Drawing name={`star-${proof}`} class={classes} label={told} />}>
      <span class="cluster">
        <Drawing name={`star-${proof}`} class={classes} />
        <span>{say(word)}</span>
      </span>
    </Show>
  )
}
