import type { Scan } from './scan.ts'
import type { Manifest } from '../../rules/door.ts'

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

/** The phone's own notebook (IndexedDB): lists that were taken along, and scans. Lists are torn out a day after the end. */
export class Notebook {
  readonly #db: IDBDatabase

  constructor(db: IDBDatabase) {
    this.#db = db
  }

  static async open(): Promise<Notebook> {
    const request = indexedDB.open('janshahr-door', 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('lists', { keyPath: 'sessionId' })
      request.result.createObjectStore('scans', { keyPath: 'id' }).createIndex('sessionId', 'sessionId')
    })
    const notebook = new Notebook(await done(request))
    await notebook.#forget()
    return notebook
  }

  list(sessionId: string): Promise<Taken | undefined> {
    return done<Taken | undefined>(this.#store('lists', 'readonly').get(sessionId))
  }

  async keepList(taken: Taken): Promise<void> {
    await done(this.#store('lists', 'readwrite').put(taken))
  }

  /** Tears the list out, and every scan that the city has. */
  async erase(sessionId: string): Promise<void> {
    await done(this.#store('lists', 'readwrite').delete(sessionId))
    for (const { id, isSent } of await this.scans(sessionId)) if (isSent) await this.drop(id)
  }

  scans(sessionId: string): Promise<OwnScan[]> {
    return done<OwnScan[]>(this.#store('scans', 'readonly').index('sessionId').getAll(sessionId))
  }

  async keepScan(scan: OwnScan): Promise<void> {
    await done(this.#store('scans', 'readwrite').put(scan))
  }

  async drop(id: string): Promise<void> {
    await done(this.#store('scans', 'readwrite').delete(id))
  }

  /** A day after the end nothing of a list is left, whoever opens the notebook. */
  async #forget() {
    const lists = await done<Taken[]>(this.#store('lists', 'readonly').getAll())
    for (const { sessionId, manifest, ahead } of lists)
      if (Date.now() - ahead > manifest.eraseAt) await this.erase(sessionId)
  }

  #store(name: 'lists' | 'scans', mode: IDBTransactionMode): IDBObjectStore {
    return this.#db.transaction(name, mode).objectStore(name)
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The notebook does not open')))
  })
}
