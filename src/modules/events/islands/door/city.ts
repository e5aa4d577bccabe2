import type { Manifest, Verdict } from '../../rules/door.ts'
import type { Scan } from './scan.ts'

export interface Received {
  readonly id: string
  readonly outcome: 'new' | 'known' | 'aside' | 'wait'
  readonly why?: string
}

/** The city does not let this phone in any more. */
export class ShutOut extends Error {}

/** What the phone asks the city. Whatever is not answered in eight seconds counts as no network. */
export class City {
  readonly #base: string

  constructor(base: string) {
    this.#base = base
  }

  async manifest(): Promise<Manifest> {
    return this.#ask<Manifest>('manifest.json')
  }

  async lookUp(said: string): Promise<readonly Verdict[]> {
    const { verdicts } = await this.#ask<{ verdicts: readonly Verdict[] }>('lookup.json', { said })
    return verdicts
  }

  async send(scans: readonly Scan[]): Promise<readonly Received[]> {
    const { received } = await this.#ask<{ received: readonly Received[] }>('sync', { scans })
    return received
  }

  async #ask<T>(what: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.#base}/${what}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      cache: 'no-store',
      signal: AbortSignal.timeout(8000),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if ([401, 403, 404].includes(answer.status)) throw new ShutOut(String(answer.status))
    if (!answer.ok) throw new TypeError(`The city answered ${answer.status}`)
    return answer.json()
  }
}
