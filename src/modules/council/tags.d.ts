import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      /** The lists of a count of votes, each chosen with one key. */
      'vote-keys': { dir: 'rtl' | 'ltr'; class?: string; children?: JSX.Element }
    }
  }
}
