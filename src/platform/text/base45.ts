/** Base 45 (RFC 9285): bytes as the 45 characters that a QR code packs two to eleven bits. */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const values = new Map(Array.from(alphabet, (sign, value) => [sign, value]))

export function toBase45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = [bytes[at], bytes[at + 1]]
    text += second === undefined ? signs(first, 2) : signs(first * 256 + second, 3)
  }
  return text
}

/** The lowest digit comes first. */
function signs(value: number, count: number): string {
  let text = ''
  for (let left = value, i = 0; i < count; i += 1, left = Math.floor(left / 45)) text += alphabet[left % 45] ?? ''
  return text
}

/** The bytes, or nothing when the text is not base 45. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const group = text.slice(at, at + 3)
    const value = valueOf(group)
    if (value === undefined || value >= (group.length === 3 ? 65_536 : 256)) return undefined
    if (group.length === 3) bytes.push(value >> 8)
    bytes.push(value & 255)
  }
  return Uint8Array.from(bytes)
}

function valueOf(group: string): number | undefined {
  let value = 0
  for (const sign of group.split('').toReversed()) {
    const digit = values.get(sign)
    if (digit === undefined) return undefined
    value = value * 45 + digit
  }
  return value
}
