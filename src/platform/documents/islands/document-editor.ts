import { Refusal } from '#platform/refusal.ts'
import type { OpenEditor } from './editor/open.ts'

/**
 * `<document-editor document='{…}' pictures="/desk/files.json" cards="/desk/search/cards.json">` round a textarea in the light
 * form. The editor itself is fetched only here; without it the textarea stays and works.
 */
export class DocumentEditor extends HTMLElement {
  #open: OpenEditor | undefined
  #isHere = false

  connectedCallback() {
    this.#isHere = true
    void this.#enhance().catch(stayPlain)
  }

  disconnectedCallback() {
    this.#isHere = false
    this.#open?.close()
    this.#open = undefined
  }

  async #enhance() {
    const textarea = this.querySelector('textarea')
    if (!textarea || this.#open) return
    const { openEditor } = await import('./editor/open.ts')
    if (!this.#isHere || this.#open) return
    const open = await openEditor(this, textarea)
    if (!this.#isHere) return open.close()
    this.#open = open
    this.dispatchEvent(new Event('ready'))
  }
}

/** A text the editor cannot take (a name that is not there) stays in the textarea, where its problem is told. */
function stayPlain(reason: unknown) {
  if (!(reason instanceof Refusal)) throw reason
}

customElements.define('document-editor', DocumentEditor)
