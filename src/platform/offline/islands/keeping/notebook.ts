type Named<Of> = keyof Of & string

/** For each kind of leaf the field that is its own, and one by which several are found. */
type Kinds<Leaves> = {
  readonly [Kind in Named<Leaves>]: { readonly key: Named<Leaves[Kind]>; readonly by?: Named<Leaves[Kind]> }
}

/** A notebook on this phone (IndexedDB): what was taken along, and what the city has not got yet. */
export class Notebook<Leaves extends object> {
  readonly #db: IDBDatabase

  constructor(db: IDBDatabase) {
    this.#db = db
  }

  static async open<Leaves extends object>(name: string, kinds: Kinds<Leaves>): Promise<Notebook<Leaves>> {
    const request = indexedDB.open(name, 1)
    request.addEventListener('upgradeneeded', () => {
      for (const [kind, { key, by }] of Object.entries<{ key: string; by?: string }>(kinds)) {
        const store = request.result.createObjectStore(kind, { keyPath: key })
        if (by !== undefined) store.createIndex(by, by)
      }
    })
    return new Notebook<Leaves>(await done(request))
  }

  find<Kind extends Named<Leaves>>(kind: Kind, key: string): Promise<Leaves[Kind] | undefined> {
    return done<Leaves[Kind] | undefined>(this.#store(kind, 'readonly').get(key))
  }

  all<Kind extends Named<Leaves>>(kind: Kind): Promise<Leaves[Kind][]> {
    return done<Leaves[Kind][]>(this.#store(kind, 'readonly').getAll())
  }

  allBy<Kind extends Named<Leaves>>(kind: Kind, by: Named<Leaves[Kind]>, value: string): Promise<Leaves[Kind][]> {
    return done<Leaves[Kind][]>(this.#store(kind, 'readonly').index(by).getAll(value))
  }

  async put<Kind extends Named<Leaves>>(kind: Kind, leaf: Leaves[Kind]): Promise<void> {
    await done(this.#store(kind, 'readwrite').put(leaf))
  }

  async drop(kind: Named<Leaves>, key: string): Promise<void> {
    await done(this.#store(kind, 'readwrite').delete(key))
  }

  #store(kind: string, mode: IDBTransactionMode): IDBObjectStore {
    return this.#db.transaction(kind, mode).objectStore(kind)
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The notebook does not open')))
  })
}
