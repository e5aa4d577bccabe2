import { whereIAm } from './place/where-i-am.ts'

/** Asks the phone where it is and fills that into the form inside, which works without it: by zone, or by numbers. */
export class NearMe extends HTMLElement {
  connectedCallback() {
    const ask = this.querySelector<HTMLElement>('[data-near]')
    if (!ask || !('geolocation' in navigator)) return
    ask.hidden = false
    ask.querySelector('button')?.addEventListener('click', () => void this.#ask())
  }

  async #ask() {
    const spot = await whereIAm()
    const form = this.querySelector('form')
    const [lat, lon] = [this.#field('lat'), this.#field('lon')]
    if (!spot) return this.#say(this.getAttribute('failed') ?? '')
    if (!form || !lat || !lon) return undefined
    lat.value = spot.lat
    lon.value = spot.lon
    return form.requestSubmit()
  }

  #field(name: string) {
    return this.querySelector<HTMLInputElement>(`input[name=${name}]`)
  }

  #say(what: string) {
    const status = this.querySelector('output')
    if (status) status.textContent = what
  }
}

customElements.define('near-me', NearMe)
