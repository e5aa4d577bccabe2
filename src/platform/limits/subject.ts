import { isIPv4, isIPv6 } from 'node:net'
import { fingerprint } from '../keys/fingerprint.ts'
import type { Keyring } from '../keys/master.ts'

/** Who is counted, without naming them: the same thing always gives the same 43 letters, and only this city can make them. */
export const subjectFor = (keyring: Keyring, kind: SubjectKind, value: string): string =>
  fingerprint(keyring, `limits:${kind}`, kind === 'address' ? network(value) : value)

export type SubjectKind = 'address' | 'mobile' | 'session' | 'person' | 'code' | 'name' | 'city'

/**
 * The part of an address that belongs to one household or machine: all of an IPv4 address, the first 64 bits of an
 * IPv6 one (RFC 6177: whoever has one has at least those). `::ffff:1.2.3.4` is 1.2.3.4. What is no address is `unknown`.
 */
export function network(address: string): string {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$|%.*$/g, '')
  const mapped = bare.match(/^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/)?.[1]
  if (mapped !== undefined && isIPv4(mapped)) return mapped
  if (isIPv4(bare)) return bare
  return isIPv6(bare) ? `${firstGroups(bare)}::/64` : 'unknown'
}

function firstGroups(address: string) {
  const [head = '', tail] = address.split('::')
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')]
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  const all = [...before, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...after]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** An IPv4 tail (`64:ff9b::1.2.3.4`) stands for two groups; which ones does not matter, they are never among the first four. */
const groupsOf = (part: string) =>
  part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]))
