import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'document-editor': {
        /** The stored document as JSON, so that what the light form only names is not lost. */
        document?: string | undefined
        /** Where the list of pictures is, as JSON: `[{ fileId, name, src, alt? }]`. */
        pictures?: string | undefined
        /** Where the list of cards is, as JSON: `[{ kind, ref, title }]`. */
        cards?: string | undefined
        children?: JSX.Element
      }
    }
  }
}
