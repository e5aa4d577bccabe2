/** Changes the light at once and tells the city by the same form, so that the page need not be sent again. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', (event) => this.#change(event))
  }

  #change(event: SubmitEvent) {
    const { target, submitter } = event
    if (!(target instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return
    event.preventDefault()
    document.documentElement.dataset['theme'] = submitter.value
    void fetch(target.action, { method: 'POST', body: new URLSearchParams(fieldsOf(target, submitter)) })
    this.#otherThan(submitter)?.focus()
  }

  /** The style sheet now hides the button that was pressed; the focus must not go with it. */
  #otherThan(pressed: HTMLButtonElement) {
    return [...this.querySelectorAll('button')].find((button) => button !== pressed)
  }
}

const fieldsOf = (form: HTMLFormElement, button: HTMLButtonElement) =>
  [...new FormData(form, button)].filter((field): field is [string, string] => typeof field[1] === 'string')

customElements.define('theme-switch', ThemeSwitch)
