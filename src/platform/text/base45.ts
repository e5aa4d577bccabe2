/** Base 45 (RFC 9285): bytes as the 45 characters that a QR code packs two to eleven bits. */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

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

/** The value of each sign by its code; whatever is none has none. */
const values = Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)))

/** Below what two or three signs have to stay. */
const limits = [0, 0, 256, 65_536]

/** The bytes, or nothing when the text is not base 45. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 2) / 3))
  for (let at = 0, to = 0; at < text.length; at += 3) {
    const count = Math.min(3, text.length - at)
    const value = valueAt(text, at, count)
    if (value < 0 || value >= (limits[count] ?? 0)) return undefined
    if (count === 3) bytes[to++] = value >> 8
    bytes[to++] = value & 255
  }
  return bytes
}

/** The value of so many signs, the lowest first; below zero when one of them is none. */
function valueAt(text: string, at: number, count: number): number {
  let [value, place] = [0, 1]
  for (let i = at; i < at + count; i += 1, place *= 45) {
    const digit = values[text.charCodeAt(i)] ?? -1
    if (digit < 0) return -1
    value += digit * place
  }
  return value
}
