/** Picks all rows with one box, and moves between rows with the arrow keys while the focus is in the table. */
export class RowPicker extends HTMLElement {
  connectedCallback() {
    const all = this.querySelector<HTMLInputElement>('input[data-all]')
    if (!all) return
    all.hidden = false
    all.addEventListener('change', () => this.#boxes().forEach((box) => (box.checked = all.checked)))
    this.addEventListener('change', () => this.#tell(all))
    this.addEventListener('keydown', (event) => this.#move(event))
  }

  #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')]
  }

  #tell(all: HTMLInputElement) {
    const picked = this.#boxes().filter((box) => box.checked).length
    all.checked = picked > 0 && picked === this.#boxes().length
    all.indeterminate = picked > 0 && !all.checked
  }

  #move(event: KeyboardEvent) {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
    const row = target.closest('tbody tr')
    const next = key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
    const same = next?.querySelector<HTMLElement>(target.matches('input') ? 'input' : 'a')
    if (!same) return
    event.preventDefault()
    same.focus()
  }
}

customElements.define('row-picker', RowPicker)
