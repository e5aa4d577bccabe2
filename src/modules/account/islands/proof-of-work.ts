import type { Challenge } from 'altcha-lib'

/** After so long a slow browser is let through the slower door, in milliseconds. */
const patience = 30_000

/**
 * Does the work that a challenge of ours asks for and puts the proof into the form. The solver is fetched only here.
 * Where anything fails (no `crypto.subtle` on plain HTTP, an old browser) the form stays as it is without scripts.
 */
export class ProofOfWork extends HTMLElement {
  #work: Promise<void> | undefined
  #isWaitedFor = false

  connectedCallback() {
    if (globalThis.crypto?.subtle === undefined) return
    const before = this.#status?.textContent ?? ''
    this.#tell('busy')
    this.#work = this.#prove()
      .then(() => this.#tell('done'))
      .catch(() => this.#say(before))
      .finally(() => (this.#work = undefined))
    this.closest('form')?.addEventListener('submit', (event) => this.#hold(event))
  }

  async #prove() {
    const answer = await fetch(this.getAttribute('from') ?? '')
    const challenge: Challenge = await answer.json()
    const [{ solveChallenge }, { deriveKey }] = await Promise.all([
      import('altcha-lib'),
      import('altcha-lib/algorithms/web/pbkdf2'),
    ])
    const solution = await solveChallenge({ challenge, deriveKey, timeout: patience })
    const field = this.querySelector('input')
    if (!solution || !field) throw new Error('The work took too long')
    field.value = btoa(JSON.stringify({ challenge, solution }))
  }

  /** Whoever is quicker than their browser waits for it; the form then sends itself. */
  #hold(event: SubmitEvent) {
    const { target: form } = event
    if (this.#work === undefined || !(form instanceof HTMLFormElement)) return
    event.preventDefault()
    if (this.#isWaitedFor) return
    this.#isWaitedFor = true
    void this.#work.then(() => form.requestSubmit())
  }

  get #status() {
    return this.querySelector('output')
  }

  #tell(stage: 'busy' | 'done') {
    this.#say(this.getAttribute(stage) ?? '')
  }

  #say(text: string) {
    if (this.#status) this.#status.textContent = text
  }
}

customElements.define('proof-of-work', ProofOfWork)
