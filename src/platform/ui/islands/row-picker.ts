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
    if (!(target instanceof HTMLElement)) return
    const row = neighbourOf(target.closest('tbody tr'), key)
    const same = row?.querySelector<HTMLElement>(target.matches('input') ? 'input' : 'a')
    if (!same) return
    event.preventDefault()
    same.focus()
  }
}

function neighbourOf(row: Element | null, key: string) {
  if (key === 'ArrowDown') return row?.nextElementSibling
  return key === 'ArrowUp' ? row?.previousElementSibling : undefined
}

customElements.define('row-picker', RowPicker)
