import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      /** Does the work a challenge asks for while the form is filled in. */
      'proof-of-work': { from: string; busy: string; done: string; children?: JSX.Element }
      /** Answers its form with a passkey; the rest are its sentences. */
      'use-passkey': {
        from?: string
        options?: string
        waiting: string
        cancelled: string
        unsupported: string
        elsewhere: string
        known: string
        unanswered: string
        children?: JSX.Element
      }
    }
  }
}
