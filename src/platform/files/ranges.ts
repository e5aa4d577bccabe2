/** The part of a file that was asked for: first and last byte, both included. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * What a `Range` header asks of a file of so many bytes (RFC 9110 §14). One range only; several, or another unit, are
 * ignored as the RFC allows, and the whole file is sent.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'whole' | 'unsatisfiable' {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (first) return bytesFrom(Number(first), last ? Number(last) : Number.MAX_SAFE_INTEGER, size)
  return last ? lastBytes(Number(last), size) : 'whole'
}

function bytesFrom(start: number, last: number, size: number): Range | 'whole' | 'unsatisfiable' {
  if (last < start) return 'whole'
  return start < size ? { start, end: Math.min(last, size - 1) } : 'unsatisfiable'
}

function lastBytes(count: number, size: number): Range | 'unsatisfiable' {
  if (count === 0 || size === 0) return 'unsatisfiable'
  return { start: Math.max(0, size - count), end: size - 1 }
}
