import { formatDate } from '#platform/calendar/format.ts'
import { today } from '#platform/calendar/instant.ts'
import type { IsoDay } from '#platform/calendar/jalali.ts'
import { gregorianMonths, jalaliMonths, weekdayInitials, weekdays } from '#platform/calendar/names.ts'
import { type Locale, locales, manners } from '#platform/locale.ts'
import { asciiDigits, digits } from '#platform/text/digits.ts'
import { type CalendarKind, dayByKey, dayTyped, monthsOn, namedDay, weeksAround } from '../month-grid.ts'

/**
 * A grid of days beside the three boxes of a date, after the date grid of the ARIA practices: weeks from Saturday,
 * arrows as the page runs, Page Up and Down by months, Home and End in the week, Esc back to the button.
 */
export class DateGrid extends HTMLElement {
  #day: IsoDay = today(new Date())
  readonly #button = document.createElement('button')
  readonly #dialog = document.createElement('dialog')

  connectedCallback() {
    this.#button.type = 'button'
    this.#button.className = 'btn btn--line btn--s'
    this.#button.textContent = this.getAttribute('label')
    this.#button.addEventListener('click', () => this.#open())
    this.#dialog.className = 'dialog daygrid'
    this.#dialog.setAttribute('aria-label', this.getAttribute('label') ?? '')
    this.#dialog.addEventListener('click', (event) => this.#clicked(event))
    this.#dialog.addEventListener('keydown', (event) => this.#pressed(event))
    this.append(this.#button, this.#dialog)
  }

  get #kind(): CalendarKind {
    const { value } = this.#field('calendar')
    return value === 'gregorian' ? 'gregorian' : 'jalali'
  }

  get #locale(): Locale {
    const tag = this.closest('[lang]')?.getAttribute('lang')
    return locales.find((locale) => manners[locale].tag === tag) ?? 'fa'
  }

  #field(part: 'day' | 'month' | 'year' | 'calendar') {
    const field = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name$=".${part}"]`)
    if (!field) throw new Error(`A date without its ${part}`)
    return field
  }

  #open() {
    const [y, m, d] = (['year', 'month', 'day'] as const).map((part) => Number(asciiDigits(this.#field(part).value)))
    this.#day = dayTyped({ y: y ?? 0, m: m ?? 0, d: d ?? 0 }, this.#kind) ?? today(new Date())
    this.#draw()
    this.#dialog.showModal()
    this.#focus()
  }

  #clicked({ target }: MouseEvent) {
    if (!(target instanceof HTMLElement)) return
    const { day, months, close } = target.dataset
    if (day !== undefined) this.#choose(day)
    else if (months !== undefined) this.#turn(Number(months))
    else if (close !== undefined || target === this.#dialog) this.#dialog.close()
  }

  #turn(months: number) {
    this.#day = monthsOn(this.#day, this.#kind, months)
    this.#draw()
    this.#dialog.querySelector<HTMLElement>(`[data-months="${months}"]`)?.focus()
  }

  #pressed(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['day'] === undefined) return
    const rtl = manners[this.#locale].direction === 'rtl'
    const next = dayByKey(this.#day, event.key, { kind: this.#kind, rtl })
    if (next === undefined) return
    event.preventDefault()
    this.#day = next
    this.#draw()
    this.#focus()
  }

  #focus() {
    this.#dialog.querySelector<HTMLElement>(`[data-day="${this.#day}"]`)?.focus()
  }

  #choose(day: IsoDay) {
    const { y, m, d } = namedDay(day, this.#kind)
    this.#field('day').value = digits(d, this.#locale)
    this.#field('month').value = String(m)
    this.#field('year').value = digits(y, this.#locale)
    this.#dialog.close()
    this.#button.focus()
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }

  #draw() {
    this.#dialog.replaceChildren(this.#head(), this.#grid(), this.#foot())
  }

  #head() {
    const { y, m } = namedDay(this.#day, this.#kind)
    const names = this.#kind === 'jalali' ? jalaliMonths : gregorianMonths
    const title = element('h2', { 'aria-live': 'polite' })
    title.textContent = `${names[this.#locale][m - 1]} ${digits(y, this.#locale)}`
    const head = element('div', { class: 'daygrid__head' })
    head.append(this.#act('previous', { 'data-months': '-1' }), title, this.#act('next', { 'data-months': '1' }))
    return head
  }

  #foot() {
    const foot = element('div', { class: 'dialog__end' })
    foot.append(this.#act('close', { 'data-close': '' }))
    return foot
  }

  #act(word: 'previous' | 'next' | 'close', attributes: Record<string, string>) {
    const button = element('button', { type: 'button', class: 'btn btn--quiet btn--s', ...attributes })
    button.textContent = this.getAttribute(word)
    return button
  }

  #grid() {
    const table = element('table', { role: 'grid' })
    const head = element('tr', {})
    for (const [at, initial] of weekdayInitials[this.#locale].entries()) {
      const cell = element('th', { scope: 'col', abbr: weekdays[this.#locale][at] ?? '' })
      cell.textContent = initial
      head.append(cell)
    }
    table.append(head, ...weeksAround(this.#day, this.#kind).map((week) => this.#week(week)))
    return table
  }

  #week(week: readonly IsoDay[]) {
    const row = element('tr', {})
    row.append(...week.map((day) => this.#cell(day)))
    return row
  }

  /** Only one day of the grid is in the tab order; the arrows reach the others. Its name is the whole date. */
  #cell(day: IsoDay) {
    const { m, d } = namedDay(day, this.#kind)
    const isChosen = day === this.#day
    const button = element('button', {
      type: 'button',
      'data-day': day,
      tabindex: isChosen ? '0' : '-1',
      'aria-label': formatDate(day, 'full', this.#locale),
      ...(m !== namedDay(this.#day, this.#kind).m && { class: 'daygrid__far' }),
      ...(day === today(new Date()) && { 'aria-current': 'date' }),
    })
    button.textContent = digits(d, this.#locale)
    const cell = element('td', { role: 'gridcell', 'aria-selected': String(isChosen) })
    cell.append(button)
    return cell
  }
}

function element(name: string, attributes: Record<string, string>) {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  return made
}

customElements.define('date-grid', DateGrid)
