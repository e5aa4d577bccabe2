import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      /** A form that a phone can fill in with where it is; `failed` is said when it does not know. */
      'near-me': { failed: string; children?: JSX.Element }
      /** Counts on the minutes of what runs; `gone` is the seconds when the page was drawn. */
      'running-clock': { gone: number; children?: JSX.Element }
      /** Keeps an inspector's list and verdicts where no network is; `claim` says whose verdict form stands inside. */
      'visit-keeper': {
        person: string
        list: string
        claim?: string | undefined
        words: string
        class?: string
        children?: JSX.Element
      }
    }
  }
}
