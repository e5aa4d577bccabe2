import { programmes } from '../programmes.ts'

/** The zones a sample programme works in, or nothing when it works in the whole city. */
export function demoZonesOf(slug: string, zones: ReadonlyMap<string, string>): string[] | undefined {
  const codes = programmes.find((programme) => programme.slug === slug)?.zones ?? []
  const ids = codes.map((code) => zones.get(code)).filter((id) => id !== undefined)
  return ids.length > 0 ? ids : undefined
}
