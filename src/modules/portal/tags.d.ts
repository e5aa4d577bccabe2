import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'print-page': { children?: JSX.Element }
    }
  }
}
