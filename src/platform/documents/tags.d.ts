import type { JSX } from 'solid-js'

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'document-editor': {
        /** The stored document as JSON, so that what the light form only names is not lost. */
        document?: string | undefined
        /** Where the list of pictures is, as JSON: `[{ fileId, name, src, alt? }]`. */
        pictures?: string | undefined
        /** Where cards are found, as JSON: `?q=…` and `?of=kind:ref` answer `[{ kind, ref, title, label, lead? }]`. */
        cards?: string | undefined
        children?: JSX.Element
      }
    }
  }
}
