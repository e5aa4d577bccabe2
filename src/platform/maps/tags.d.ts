import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'city-map': {
        zones?: string | undefined
        places?: string | undefined
        /** West, south, east, north. */
        box: string
        /** What stands on the button. */
        label: string
        lang?: string
        children?: JSX.Element
      }
    }
  }
}
