import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      /** Keeps the ticket it stands on for a day without a network. */
      'ticket-keeper': { kept: string; children?: JSX.Element }
    }
  }
}
