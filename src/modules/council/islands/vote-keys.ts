import { asciiDigits } from '#platform/text/digits.ts'

/**
 * One key for each member: a digit chooses the answer of its place and moves on to the next member; a blank line of counts
 * below says how it stands. The lists inside work without it.
 */
export class VoteKeys extends HTMLElement {
  connectedCallback() {
    this.querySelectorAll<HTMLElement>('[data-keys]').forEach((each) => (each.hidden = false))
    this.addEventListener('keydown', (event) => this.#press(event))
    this.addEventListener('change', () => this.#count())
    this.#count()
  }

  #lists() {
    return [...this.querySelectorAll('select')]
  }

  #press(event: KeyboardEvent) {
    const { target } = event
    if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLSelectElement)) return
    const place = placeOf(event.key)
    const option = place === undefined ? undefined : target.options[place]
    if (!option) return
    event.preventDefault()
    target.value = option.value
    target.dispatchEvent(new Event('change', { bubbles: true }))
    const lists = this.#lists()
    lists[lists.indexOf(target) + 1]?.focus()
  }

  #count() {
    const output = this.querySelector('output')
    const lists = this.#lists()
    const [first] = lists
    if (!output || !first) return
    const many = new Intl.NumberFormat(this.dir === 'rtl' ? 'fa' : 'en')
    const counts = [...first.options].slice(1).map(({ value, text }) => {
      const count = lists.filter((list) => list.value === value).length
      return `${text}: ${many.format(count)}`
    })
    output.textContent = counts.join(' · ')
  }
}

/** The first answer is 1: before it stands the empty one. */
function placeOf(key: string): number | undefined {
  const digit = Number(asciiDigits(key))
  return key.length === 1 && digit >= 1 ? digit : undefined
}

customElements.define('vote-keys', VoteKeys)
