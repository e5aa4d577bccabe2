import { asciiDigits } from '../text/digits.ts'
import { sha256, sha256After } from './sha256.ts'

/**
 * Lots that anybody can check with `sha256sum`. A secret is committed to before the entries are known, a public word
 * (the salt) is spoken after their list is closed, and both together with the list give the seed: whoever supplies one
 * of them cannot steer the outcome.
 */

/** What is published before the entries are known: binds us to the secret without telling it. */
export const commitmentOf = (code: string, secret: string): string => sha256(`janshahr-secret-1|${code}|${secret}`)

/** The seed of a draw or a count: its code and everything it hangs on, in their order. */
export const seedOf = (code: string, ...parts: readonly string[]): string =>
  sha256(['janshahr-seed-1', code, ...parts].join('|'))

/** Gives each thing its lot for a purpose: 64 hexadecimal digits, of which the smaller comes first. */
export function lotsFrom(seed: string, purpose: string): (id: string) => string {
  return sha256After(`${seed}|${purpose}|`)
}

/** Ids by their lots, the first first. */
export function byLot(seed: string, purpose: string, ids: readonly string[]): string[] {
  const lot = lotsFrom(seed, purpose)
  return order(ids.map((id) => ({ id, lot: lot(id) }))).map(({ id }) => id)
}

export interface Weighted {
  readonly code: string
  /** How many lots it has: a whole number from 1. The chance to be first grows with it. */
  readonly weight: number
}

/** Entries by the smallest of their lots `code#1`, `code#2` … */
export function byWeightedLot<Entry extends Weighted>(seed: string, entries: readonly Entry[]): Entry[] {
  const lot = lotsFrom(seed, 'entry')
  const drawn = entries.map((entry) => ({ entry, id: entry.code, lot: smallest(lot, entry) }))
  return order(drawn).map(({ entry }) => entry)
}

function smallest(lot: (id: string) => string, { code, weight }: Weighted): string {
  let least = lot(`${code}#1`)
  for (let k = 2; k <= weight; k += 1) {
    const next = lot(`${code}#${k}`)
    if (next < least) least = next
  }
  return least
}

interface Lot {
  readonly id: string
  readonly lot: string
}

const order = <L extends Lot>(lots: readonly L[]): L[] =>
  lots.toSorted((a, b) => before(a.lot, b.lot) || before(a.id, b.id))

/** By code units: no locale has a say in a draw. */
const before = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** Bidi and zero-width marks, which nobody sees and two typists would set differently. */
const unseen = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** The public word as it enters the seed, whoever typed it: one form for each letter, ASCII digits, single blanks. */
export const cleanSalt = (salt: string): string =>
  asciiDigits(salt.normalize('NFC')).replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').trim()

/** A stream of even numbers from 0 to before 1, each from the first 53 bits of a block. */
export function* uniformFrom(seed: string, purpose: string): Generator<number, never> {
  const hash = sha256After(`${seed}|${purpose}|`)
  for (let i = 0; ; i += 1) yield Number(BigInt(`0x${hash(String(i)).slice(0, 14)}`) >> 3n) / 2 ** 53
}
