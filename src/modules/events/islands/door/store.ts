import { Notebook } from '#platform/offline/islands/keeping/notebook.ts'
import type { Manifest } from '../../rules/door.ts'
import type { Scan } from './scan.ts'

/** What this phone knows of one door. */
export interface Taken {
  readonly sessionId: string
  readonly manifest: Manifest
  readonly isOffline: boolean
  /** How far this phone’s clock is ahead of the city’s, in milliseconds. */
  readonly ahead: number
}

/** A scan made on this phone, and whether the city has it. */
export interface OwnScan extends Scan {
  readonly sessionId: string
  readonly isSent: boolean
}

interface Leaves {
  readonly lists: Taken
  readonly scans: OwnScan
}

/** The notebook of a door: lists that were taken along, and scans. Lists are torn out a day after the end. */
export class DoorBook {
  readonly #book: Notebook<Leaves>

  constructor(book: Notebook<Leaves>) {
    this.#book = book
  }

  static async open(): Promise<DoorBook> {
    const kinds = { lists: { key: 'sessionId' }, scans: { key: 'id', by: 'sessionId' } } as const
    const door = new DoorBook(await Notebook.open<Leaves>('janshahr-door', kinds))
    await door.#forget()
    return door
  }

  list(sessionId: string): Promise<Taken | undefined> {
    return this.#book.find('lists', sessionId)
  }

  keepList(taken: Taken): Promise<void> {
    return this.#book.put('lists', taken)
  }

  /** Tears the list out, and every scan that the city has. */
  async erase(sessionId: string): Promise<void> {
    await this.#book.drop('lists', sessionId)
    for (const { id, isSent } of await this.scans(sessionId)) if (isSent) await this.drop(id)
  }

  scans(sessionId: string): Promise<OwnScan[]> {
    return this.#book.allBy('scans', 'sessionId', sessionId)
  }

  keepScan(scan: OwnScan): Promise<void> {
    return this.#book.put('scans', scan)
  }

  drop(id: string): Promise<void> {
    return this.#book.drop('scans', id)
  }

  /** A day after the end nothing of a list is left, whoever opens the notebook. */
  async #forget() {
    for (const { sessionId, manifest, ahead } of await this.#book.all('lists'))
      if (Date.now() - ahead > manifest.eraseAt) await this.erase(sessionId)
  }
}
