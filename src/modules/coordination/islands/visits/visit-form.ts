import { digits } from '#platform/text/digits.ts'
import { whereIAm } from '../place/where-i-am.ts'

/** The form of a verdict as the page brought it. Without its island it is sent as any form. */
export class VisitForm {
  readonly #form: HTMLFormElement

  constructor(form: HTMLFormElement) {
    this.#form = form
  }

  /**
   * A page that was taken along is older than the visit, and may be opened twice: the form gets the time of now, and a key
   * of its own. A form that came back from the city keeps what was written.
   */
  begin(): void {
    this.#set('once', crypto.randomUUID())
    if (this.#form.querySelector('.errors')) return
    const now = nowBy(this.#field('on.calendar')?.value ?? '')
    this.#set('on.day', shown(now.day))
    this.#set('on.month', now.month)
    this.#set('on.year', shown(now.year))
    this.#set('at', shown(`${now.hour}:${now.minute}`))
  }

  get fields(): [string, string | File][] {
    const all = [...new FormData(this.#form)]
    return all.filter(([, value]) => typeof value === 'string' || value.size > 0)
  }

  get address(): string {
    return new URL(this.#form.action).pathname
  }

  focus(name: string): void {
    this.#field(name)?.focus()
  }

  /** The position of the phone goes with the verdict. False where the phone does not say. */
  async fillPlace(): Promise<boolean> {
    const spot = await whereIAm()
    if (!spot) return false
    this.#set('lat', spot.lat)
    this.#set('lon', spot.lon)
    return true
  }

  onSubmit(send: () => void): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      send()
    })
  }

  /** As it would have gone without an island: the city then says on its page what is wrong. */
  sendAsPage(): void {
    this.#form.submit()
  }

  hide(): void {
    this.#form.hidden = true
  }

  #field(name: string) {
    return this.#form.querySelector<HTMLInputElement>(`[name="${name}"]`)
  }

  #set(name: string, value: string) {
    const field = this.#field(name)
    if (field) field.value = value
  }
}

/** Day and time of now in the city, by the calendar of the form. */
function nowBy(calendar: string) {
  const parts = new Intl.DateTimeFormat('en-US', {
    calendar: calendar === 'jalali' ? 'persian' : 'gregory',
    timeZone: 'Asia/Tehran',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts()
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return { day: part('day'), month: part('month'), year: part('year'), hour: part('hour'), minute: part('minute') }
}

const shown = (value: string) => digits(value, document.documentElement.lang === 'en' ? 'en' : 'fa')
