/** A scan as the city takes it. Its number is made here, so that sent twice it is one. */
export interface Scan {
  readonly id: string
  readonly enrolmentId: string
  readonly member: number
  readonly count: number
  readonly manner: 'ticket' | 'unverified' | 'again'
  /** Milliseconds since 1970, by the clock of the city. */
  readonly at: number
}

/** A UUIDv7: time first, so that scans lie in the order they were made. */
export function newScanId(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  new DataView(bytes.buffer).setUint32(0, Math.floor(now / 65_536))
  new DataView(bytes.buffer).setUint16(4, now % 65_536)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
