/** Long enough that somebody has stopped typing, short enough not to be noticed. */
const pause = 150
const fewestLetters = 2

/**
 * Suggests while one types into the search field inside it: asks `from?q=…` for a list of links (as HTML of our own)
 * and shows it below. Arrow keys go through the links, Esc closes the list. Without it the form is sent as always.
 */
export class SearchSuggest extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked: AbortController | undefined
  readonly #list = document.createElement('div')

  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>('input[name=q]')
    if (!field) return
    field.autocomplete = 'off'
    this.#list.className = 'suggest'
    this.#list.hidden = true
    this.#list.setAttribute('aria-live', 'polite')
    this.append(this.#list)
    field.addEventListener('input', () => this.#later(field))
    this.addEventListener('keydown', (event) => this.#move(event, field))
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#list.hidden = true
    })
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
    this.#asked?.abort()
  }

  #later(field: HTMLInputElement) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#suggest(field.value.trim()), pause)
  }

  async #suggest(words: string) {
    this.#asked?.abort()
    if (words.length < fewestLetters) {
      this.#list.hidden = true
      return
    }
    this.#asked = new AbortController()
    try {
      const answer = await fetch(this.#addressOf(words), { signal: this.#asked.signal })
      if (answer.ok) this.#show(await answer.text())
    } catch {
      // A newer question took its place, or the network is away: the form still works.
    }
  }

  #addressOf(words: string) {
    return `${this.getAttribute('from') ?? ''}?q=${encodeURIComponent(words)}`
  }

  /** The list comes from our own server, escaped there. */
  #show(html: string) {
    const list = new DOMParser().parseFromString(html, 'text/html').body.children
    this.#list.replaceChildren(...list)
    this.#list.hidden = this.#list.querySelector('a') === null
  }

  #move(event: KeyboardEvent, field: HTMLInputElement) {
    if (event.key === 'Escape') this.#list.hidden = true
    if (this.#list.hidden || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    const stops = [field, ...this.#list.querySelectorAll('a')]
    const at = stops.findIndex((stop) => stop === document.activeElement)
    const step = event.key === 'ArrowDown' ? 1 : -1
    stops[(at + step + stops.length) % stops.length]?.focus()
  }
}

customElements.define('search-suggest', SearchSuggest)
