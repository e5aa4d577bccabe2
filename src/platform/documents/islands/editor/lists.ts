/** What the page's endpoints offer: `pictures` answers with these, as a JSON array, and so does `cards?q=…` or `cards?of=kind:ref`. */
export interface OfferedPicture {
  readonly fileId: string
  readonly name: string
  readonly src: string
  readonly alt?: string
}

export interface OfferedCard {
  readonly kind: string
  readonly ref: string
  readonly title: string
  /** What such a thing is called: «برنامه». */
  readonly label: string
  readonly lead?: string
}

/** A thing in one word: `place:0198…`. */
export const nameOf = ({ kind, ref }: Pick<OfferedCard, 'kind' | 'ref'>) => `${kind}:${ref}`

/** The list at an address, or nothing when it did not arrive. What is not as promised is left out. */
async function listAt<Thing>(address: string | null, isThing: (given: unknown) => given is Thing) {
  if (!address) return []
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } })
    const given: unknown = answer.ok ? await answer.json() : undefined
    return Array.isArray(given) ? given.filter(isThing) : undefined
  } catch {
    return undefined
  }
}

export const picturesAt = (address: string | null) => listAt(address, isPicture)

/** The cards that are found for what was typed; the newest for nothing. */
export const cardsFound = (address: string | null, typed: string) =>
  listAt(address && `${address}?${new URLSearchParams({ q: typed }).toString()}`, isCard)

/** The cards that stand in a text already, by kind and ref. */
export const cardsNamed = (address: string | null, named: readonly string[]) =>
  listAt(address && `${address}?${new URLSearchParams(named.map((each) => ['of', each])).toString()}`, isCard)

const holds = (given: unknown, names: readonly string[]) =>
  typeof given === 'object' && given !== null && names.every((name) => typeof Reflect.get(given, name) === 'string')

const isPicture = (given: unknown): given is OfferedPicture => holds(given, ['fileId', 'name', 'src'])
const isCard = (given: unknown): given is OfferedCard => holds(given, ['kind', 'ref', 'title', 'label'])
