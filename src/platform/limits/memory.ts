import { type Limit, takeFrom, type Taken } from './rules.ts'

/** Who counts: PostgreSQL for what must hold across processes, memory for what must be quick and may be forgotten. */
export type TakeToken = (rule: Limit, subject: string, now: Date) => Taken | Promise<Taken>

/**
 * Buckets in this process alone, at most `most` of them. When there is no room the one that was touched longest ago
 * goes: memory stays bounded whatever strangers send.
 */
export function memoryBuckets(most = 50_000): TakeToken {
  const held = new Map<string, number>()
  return (rule, subject, now) => {
    const name = `${rule.name}\u0000${subject}`
    const { fullAt, ...taken } = takeFrom(rule, held.get(name), now.getTime())
    held.delete(name)
    held.set(name, fullAt)
    if (held.size > most) held.delete(held.keys().next().value ?? name)
    return taken
  }
}
