import type { Challenge } from 'altcha-lib'

/** After so long a slow browser is let through the slower door, in milliseconds. */
const patience = 30_000

/**
 * Does the work that a challenge of ours asks for and puts the proof into the form. The solver is fetched only here.
 * Where anything fails (no `crypto.subtle` on plain HTTP, an old browser) the form stays as it is without scripts.
 */
export class ProofOfWork extends HTMLElement {
  #work: Promise<void> | undefined

  connectedCallback() {
    if (globalThis.crypto?.subtle === undefined) return
    this.#tell(this.getAttribute('busy'))
    this.#work = this.#prove().catch(() => this.#tell(''))
    this.closest('form')?.addEventListener('submit', (event) => this.#hold(event), { once: true })
  }

  async #prove() {
    const answer = await fetch(this.getAttribute('from') ?? '')
    const challenge: Challenge = await answer.json()
    const [{ solveChallenge }, { deriveKey }] = await Promise.all([
      import('altcha-lib'),
      import('altcha-lib/algorithms/web/pbkdf2'),
    ])
    const solution = await solveChallenge({ challenge, deriveKey, timeout: patience })
    if (!solution) throw new Error('The work took too long')
    const field = this.querySelector('input')
    if (field) field.value = btoa(JSON.stringify({ challenge, solution }))
    this.#tell(this.getAttribute('done'))
  }

  /** Whoever is quicker than their browser waits for it; the form then sends itself. */
  #hold(event: SubmitEvent) {
    if (this.querySelector('input')?.value !== '' || this.#work === undefined) return
    event.preventDefault()
    const form = event.target
    const { submitter } = event
    void this.#work.finally(() => form instanceof HTMLFormElement && form.requestSubmit(submitter))
  }

  #tell(text: string | null) {
    const status = this.querySelector('output')
    if (status) status.textContent = text
  }
}

customElements.define('proof-of-work', ProofOfWork)
