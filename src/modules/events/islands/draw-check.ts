import { checkDraw, type Published } from './draw/check.ts'

/** Computes a draw again in the reader's own browser, with the very rules of the city, and says whether it is the same. */
export class DrawCheck extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector<HTMLButtonElement>('[data-compute]')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => void this.#compute())
  }

  async #compute() {
    this.#say('computing')
    try {
      const published: Published = JSON.parse(this.getAttribute('published') ?? '')
      const answer = await fetch(published.listAt, { cache: 'no-store' })
      if (!answer.ok) throw new TypeError(`The city answered ${answer.status}`)
      this.#say(checkDraw(published, await answer.text()) ? 'same' : 'other')
    } catch {
      this.#say('failed')
    }
  }

  /** The sentence stands in an attribute of this name, in the reader's language. */
  #say(what: string) {
    const output = this.querySelector('output')
    if (output) output.textContent = this.getAttribute(what) ?? ''
    this.setAttribute('outcome', what)
  }
}

customElements.define('draw-check', DrawCheck)
