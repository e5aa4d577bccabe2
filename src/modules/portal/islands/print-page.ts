/** Turns the link inside into the browser's own printing; without JavaScript it leads to the PDF. */
export class PrintPage extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      event.preventDefault()
      print()
    })
  }
}

customElements.define('print-page', PrintPage)
