import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      /** Keeps the ticket it stands on for a day without a network. */
      /** The phone at a door: camera, list for a day without a network, queue. */
      'door-keeper': { from: string; session: string; words: string; class?: string; children?: JSX.Element }
      /** Computes a draw again in the reader's browser; the rest are its sentences. */
      'draw-check': {
        published: string
        computing: string
        same: string
        other: string
        failed: string
        children?: JSX.Element
      }
      /** The week of the halls, where sessions are dragged or carried with the keyboard; its days and its sentences. */
      'season-planner': {
        dir: 'rtl' | 'ltr'
        days: string
        target: string
        left: string
        children?: JSX.Element
      }
      'ticket-keeper': { kept: string; children?: JSX.Element }
    }
  }
}
