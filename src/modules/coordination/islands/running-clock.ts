import { isLocale } from '#platform/locale.ts'
import { digits } from '#platform/text/digits.ts'

const minute = 60_000

/**
 * Counts on the minutes that stand inside, from the seconds that were gone when the page was drawn: the clock of the
 * device may be wrong. The link that draws the page anew is then not needed.
 */
export class RunningClock extends HTMLElement {
  #ticking: ReturnType<typeof setInterval> | undefined

  connectedCallback() {
    const begun = performance.now() - Number(this.getAttribute('gone')) * 1000
    const again = this.querySelector('a')
    if (again) again.hidden = true
    this.#ticking = setInterval(() => this.#show(Math.floor((performance.now() - begun) / minute)), minute / 12)
  }

  disconnectedCallback() {
    clearInterval(this.#ticking)
  }

  #show(minutes: number) {
    const { lang } = document.documentElement
    const shown = this.querySelector('b')
    if (shown) shown.textContent = shown.textContent.replace(/[\d۰-۹]+/, digits(minutes, isLocale(lang) ? lang : 'fa'))
  }
}

customElements.define('running-clock', RunningClock)
