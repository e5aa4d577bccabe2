import { askCity, ShutOut } from '#platform/offline/islands/keeping/ask-city.ts'
import type { Manifest, Verdict } from '../../rules/door.ts'
import type { Scan } from './scan.ts'

export interface Received {
  readonly id: string
  readonly outcome: 'new' | 'known' | 'aside' | 'wait'
  readonly why?: string
}

/** What the phone asks the city. */
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
    const answer = await askCity(`${this.#base}/${what}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if ([401, 403, 404].includes(answer.status)) throw new ShutOut(String(answer.status))
    if (!answer.ok) throw new TypeError(`The city answered ${answer.status}`)
    return answer.json()
  }
}
