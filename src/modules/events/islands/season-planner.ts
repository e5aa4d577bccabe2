import { digits } from '#platform/text/digits.ts'
import { hourMoved, laterBy, type Place, stepBy } from './planner/places.ts'

/** So far a finger may tremble before it drags. */
const threshold = 6

interface Carried {
  /** The way to its form, which says where it is now. */
  readonly handle: HTMLAnchorElement
  readonly from: Place
  /** Where in its cell it was taken, 0 to 1 as one reads; nothing when the keyboard carries it. */
  readonly grip?: number
  target: Place
}

/**
 * The week of the halls by hand: a session is dragged, or carried with the keyboard, to another place, day or hour. Put
 * down, the city is asked whether it can be there; its form comes back with the answer, and is what saves. Without scripts
 * the same form is behind the link that is the handle here.
 */
export class SeasonPlanner extends HTMLElement {
  #carried: Carried | undefined
  #pressed: PointerEvent | undefined
  readonly #dialog = document.createElement('dialog')

  connectedCallback() {
    this.#dialog.className = 'dialog'
    this.#dialog.setAttribute('aria-describedby', 'move-verdict')
    this.append(this.#dialog)
    for (const link of this.querySelectorAll('a')) link.draggable = false
    this.addEventListener('pointerdown', (event) => (this.#pressed = handleAt(event) && event))
    this.addEventListener('pointermove', (event) => this.#drag(event))
    this.addEventListener('pointerup', (event) => this.#release(event))
    this.addEventListener('pointercancel', () => this.#leave())
    this.addEventListener('keydown', (event) => this.#key(event))
    this.addEventListener('click', (event) => this.#click(event), { capture: true })
  }

  get #rtl() {
    return this.dir === 'rtl'
  }

  get #days() {
    return (this.getAttribute('days') ?? '').split(' ')
  }

  #drag(event: PointerEvent) {
    this.#begin(event)
    const { clientX, clientY } = event
    const { grip, from } = this.#carried ?? {}
    const cell = cellAt(document.elementFromPoint(clientX, clientY))
    if (grip === undefined || !from || !cell || !this.contains(cell)) return
    this.#aim({ cell, from: hourMoved(from.from, shareOf(cell, clientX, this.#rtl) - grip) })
  }

  #begin({ clientX, clientY, pointerId }: PointerEvent) {
    const pressed = this.#pressed
    if (!pressed || this.#carried) return
    if (Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) <= threshold) return
    this.setPointerCapture(pointerId)
    this.#pick(handleAt(pressed), pressed.clientX)
  }

  /** The click that follows is swallowed: it would open what was only let go. */
  #release({ pointerId }: PointerEvent) {
    if (!this.#carried) this.#pressed = undefined
    else if (this.hasPointerCapture(pointerId)) void this.#put()
  }

  #click(event: MouseEvent) {
    if (!this.#pressed) return
    this.#pressed = undefined
    event.preventDefault()
  }

  #key(event: KeyboardEvent) {
    const handle = event.key === ' ' ? handleAt(event) : undefined
    if (this.#carried) this.#carry(event)
    else if (handle) {
      event.preventDefault()
      this.#pick(handle)
    }
  }

  #carry(event: KeyboardEvent) {
    const { key } = event
    if (key === 'Tab') return this.#leave()
    event.preventDefault()
    if (key === 'Escape') {
      this.#leave()
      this.#say(this.getAttribute('left') ?? '')
    } else if (key === 'Enter' || key === ' ') void this.#put()
    else this.#step(event)
  }

  #step({ key, shiftKey }: KeyboardEvent) {
    const { target } = this.#carried ?? {}
    if (!target) return
    const onward = this.#rtl ? 'ArrowLeft' : 'ArrowRight'
    if (shiftKey) this.#aim({ ...target, from: laterBy(target.from, stepBy(key, onward) * 30) })
    else this.#aim({ ...target, cell: neighbourOf(target.cell, key, onward) })
  }

  #pick(handle: HTMLAnchorElement | undefined, x?: number) {
    const cell = cellAt(handle)
    if (!handle || !cell) return
    const from: Place = { cell, from: handle.dataset['from'] ?? '' }
    this.#carried = { handle, from, target: from, ...(x !== undefined && { grip: shareOf(cell, x, this.#rtl) }) }
    handle.closest('li')?.classList.add('hallday__carried')
    this.#aim(from)
  }

  #aim(target: Place) {
    const carried = this.#carried
    if (!carried) return
    carried.target.cell.classList.remove('aimed')
    target.cell.classList.add('aimed')
    target.cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const isOther = target.cell !== carried.target.cell || target.from !== carried.target.from
    carried.target = target
    if (isOther || carried.grip === undefined) this.#say(this.#saidOf(target))
  }

  #leave() {
    this.#carried?.target.cell.classList.remove('aimed')
    this.#carried?.handle.closest('li')?.classList.remove('hallday__carried')
    this.#carried = undefined
    this.#pressed = undefined
    this.#say('')
  }

  /** Put down where it was, nothing happens. */
  async #put() {
    const carried = this.#carried
    const pressed = this.#pressed
    this.#leave()
    // Kept until the click that ends the drag is over.
    this.#pressed = pressed
    setTimeout(() => (this.#pressed = undefined))
    if (!carried || (carried.target.cell === carried.from.cell && carried.target.from === carried.from.from)) return
    const address = new URL(carried.handle.href)
    const { day, place } = this.#named(carried.target.cell)
    for (const [name, value] of Object.entries({ day, place, from: carried.target.from }))
      address.searchParams.set(name, value)
    await this.#ask(address.href, carried.handle)
  }

  /** The page of the form is asked for, and its form shown here; when that fails, one goes there. */
  async #ask(address: string, handle: HTMLElement) {
    const answer = await fetch(address).catch(() => undefined)
    const form = answer?.ok
      ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#move')
      : null
    if (!form) return location.assign(address)
    const shown = document.createElement('div')
    shown.className = 'dialog__in'
    const title = document.createElement('h2')
    title.textContent = handle.textContent
    shown.append(title, form)
    this.#dialog.replaceChildren(shown)
    this.#dialog.setAttribute('aria-label', handle.textContent)
    this.#dialog.addEventListener('close', () => handle.focus(), { once: true })
    this.#dialog.showModal()
  }

  #named(cell: HTMLTableCellElement) {
    const place = cell.closest('tr')?.querySelector<HTMLElement>('[data-place]')
    return {
      day: this.#days[cell.cellIndex - 1] ?? '',
      place: place?.dataset['place'] ?? '',
      name: place?.innerText ?? '',
    }
  }

  #saidOf({ cell, from }: Place) {
    return (this.getAttribute('target') ?? '')
      .replace('{day}', cell.dataset['l'] ?? '')
      .replace('{from}', digits(from, this.#rtl ? 'fa' : 'en'))
      .replace('{place}', this.#named(cell).name)
  }

  #say(text: string) {
    const output = this.querySelector('output')
    if (output) output.textContent = text
  }
}

const elementOf = ({ target }: Event) => (target instanceof Element ? target : undefined)

const handleAt = (event: Event) => elementOf(event)?.closest<HTMLAnchorElement>('a.hallday__move') ?? undefined

const cellAt = (element: Element | null | undefined) => element?.closest('td') ?? undefined

/** How far into its cell, as one reads. */
function shareOf(cell: Element, x: number, rtl: boolean) {
  const { left, right, width } = cell.getBoundingClientRect()
  return (rtl ? right - x : x - left) / width
}

/** The day beside it or the place above or below; at the border it stays. */
function neighbourOf(cell: HTMLTableCellElement, key: string, onward: string): HTMLTableCellElement {
  const row = cell.closest('tr')
  const step = stepBy(key, onward)
  const other = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[key]
  const next = step === 0 ? other?.children[cell.cellIndex] : row?.children[cell.cellIndex + step]
  return next instanceof HTMLTableCellElement && next.matches('td') ? next : cell
}

customElements.define('season-planner', SeasonPlanner)
