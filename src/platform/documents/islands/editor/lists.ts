/** What the page's endpoints offer: `pictures` and `cards` answer with these, as a JSON array. */
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
}

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
export const cardsAt = (address: string | null) => listAt(address, isCard)

const holds = (given: unknown, names: readonly string[]) =>
  typeof given === 'object' && given !== null && names.every((name) => typeof Reflect.get(given, name) === 'string')

const isPicture = (given: unknown): given is OfferedPicture => holds(given, ['fileId', 'name', 'src'])
const isCard = (given: unknown): given is OfferedCard => holds(given, ['kind', 'ref', 'title'])
