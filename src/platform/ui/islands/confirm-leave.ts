/** Asks before a half-written form is left. The browser says it in its own words; ours are for those that still show them. */
export class ConfirmLeave extends HTMLElement {
  #changed = false
  readonly #ask = (event: BeforeUnloadEvent) => {
    if (!this.#changed) return
    event.preventDefault()
    event.returnValue = this.getAttribute('question') ?? ''
  }

  connectedCallback() {
    this.addEventListener('input', () => (this.#changed = true))
    this.addEventListener('submit', () => (this.#changed = false))
    addEventListener('beforeunload', this.#ask)
  }

  disconnectedCallback() {
    removeEventListener('beforeunload', this.#ask)
  }
}

customElements.define('confirm-leave', ConfirmLeave)
