/** Shows the button beside a code and copies it. Where the browser forbids copying, the button stays away. */
export class CopyCode extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector<HTMLButtonElement>('button[data-copy]')
    // A page that is not served securely has no clipboard, whatever the types say.
    if (!button || !('clipboard' in navigator)) return
    button.hidden = false
    button.addEventListener('click', () => void this.#copy(button))
  }

  async #copy(button: HTMLButtonElement) {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
    const told = button.querySelector('[aria-live]')
    if (told) told.textContent = button.dataset['copied'] ?? ''
  }
}

customElements.define('copy-code', CopyCode)
