/**
 * A UUIDv7 (RFC 9562) made here and not by the database, for rows that refer to each other and are written in one
 * statement: 48 bits of milliseconds, then random ones.
 */
export function newId(at: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let i = 0, left = at; i < 6; i += 1, left = Math.floor(left / 256)) bytes[5 - i] = left % 256
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
