import type { JSX } from 'solid-js'

/** The platform's islands: each only wraps markup that already works without it. */
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-switch': { children?: JSX.Element }
      'copy-code': { children?: JSX.Element }
      'row-picker': { children?: JSX.Element }
      'search-suggest': { from: string; children?: JSX.Element }
      'confirm-leave': { question: string; children?: JSX.Element }
      'date-grid': { label: string; previous: string; next: string; close: string; children?: JSX.Element }
    }
  }
}
