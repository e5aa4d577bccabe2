import { For, type JSX } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Say } from './say.tsx'
import { words } from './words.ts'

export interface Moment {
  /** Left out: still to come. */
  readonly state?: 'done' | 'now' | 'late' | undefined
  readonly title: Said
  /** A DateText or a RelativeTime. */
  readonly when?: () => JSX.Element
  readonly text?: () => JSX.Element
}

/** What happened and what is to come, in order. */
export const Timeline = ({ moments }: { moments: readonly Moment[] }) => (
  <ol class="timeline">
    <For each={moments}>
      {({ state, title, when, text }) => (
        <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
          {when && <span class="when">{when()}</span>}
          <strong>
            <Say text={title} />
          </strong>
          {text && <p>{text()}</p>}
        </li>
      )}
    </For>
  </ol>
)

/** The steps of a form on several pages; `current` counts from 0. */
export function Steps({ label, steps, current }: { label: Said; steps: readonly Said[]; current: number }) {
  const { say } = useView()
  return (
    <ol class="steps" aria-label={say(label)}>
      <For each={steps}>
        {(step, at) => (
          <li class={at() < current ? 'done' : undefined} aria-current={at() === current ? 'step' : undefined}>
            <Say text={step} />
            {at() < current && <span class="sr"> ({say(words.stepDone)})</span>}
          </li>
        )}
      </For>
    </ol>
  )
}
