import { keepThisPage } from '#platform/offline/islands/keeping/keep.ts'

/** Keeps the ticket of this page for a day without a network, and says so once it is true. */
export class TicketKeeper extends HTMLElement {
  connectedCallback() {
    void this.#keep()
  }

  async #keep() {
    const output = this.querySelector('output')
    if ((await keepThisPage()) && output) output.textContent = this.getAttribute('kept') ?? ''
  }
}

customElements.define('ticket-keeper', TicketKeeper)
