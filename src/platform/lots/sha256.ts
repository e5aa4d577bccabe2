/**
 * SHA-256 (FIPS 180-4) of UTF-8 text, synchronous and without imports: the server, a worker and the reader's browser
 * compute a draw with the very same file. `crypto.subtle` answers only later, which would make every rule wait.
 */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const constants = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

/** The same of the square roots of the first eight. */
const beginning = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

function fraction(root: number) {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
}

const block = 64
const encoder = new TextEncoder()
const schedule = new Int32Array(64)

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function expand(bytes: Uint8Array, at: number) {
  for (let i = 0; i < 16; i += 1) {
    const from = at + i * 4
    schedule[i] =
      (byte(bytes, from) << 24) | (byte(bytes, from + 1) << 16) | (byte(bytes, from + 2) << 8) | byte(bytes, from + 3)
  }
  for (let i = 16; i < 64; i += 1) {
    const [early, late] = [word(schedule, i - 15), word(schedule, i - 2)]
    const small = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const large = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    schedule[i] = (word(schedule, i - 16) + small + word(schedule, i - 7) + large) | 0
  }
}

const byte = (bytes: Uint8Array, at: number) => bytes[at] ?? 0
const word = (words: Int32Array, at: number) => words[at] ?? 0

/** Takes one block of 64 bytes into the state. */
function compress(state: Int32Array, bytes: Uint8Array, at: number) {
  expand(bytes, at)
  let [a, b, c, d] = [word(state, 0), word(state, 1), word(state, 2), word(state, 3)]
  let [e, f, g, h] = [word(state, 4), word(state, 5), word(state, 6), word(state, 7)]
  for (let i = 0; i < 64; i += 1) {
    const chosen = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + word(constants, i) + word(schedule, i)) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  add(state, [a, b, c, d, e, f, g, h])
}

function add(state: Int32Array, words: readonly number[]) {
  for (const [i, value] of words.entries()) state[i] = (word(state, i) + value) | 0
}

/** The state after all whole blocks, and what is left of the bytes. */
function absorb(bytes: Uint8Array, state: Int32Array): Uint8Array {
  const whole = bytes.length - (bytes.length % block)
  for (let at = 0; at < whole; at += block) compress(state, bytes, at)
  return bytes.subarray(whole)
}

/** The last one or two blocks: what is left, a one bit, zeros, and the length in bits. */
function finish(state: Int32Array, left: Uint8Array, length: number): string {
  const padded = new Uint8Array(left.length < block - 8 ? block : 2 * block)
  padded.set(left)
  padded[left.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor((length * 8) / 2 ** 32))
  view.setUint32(padded.length - 4, (length * 8) >>> 0)
  for (let at = 0; at < padded.length; at += block) compress(state, padded, at)
  return Array.from(state, hexOf).join('')
}

const hexOf = (value: number) => (value >>> 0).toString(16).padStart(8, '0')

/** SHA-256 of a text as 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => sha256Of(encoder.encode(text))

/** The same of bytes. */
export function sha256Of(bytes: Uint8Array): string {
  const state = Int32Array.from(beginning)
  return finish(state, absorb(bytes, state), bytes.length)
}

/**
 * Hashes many texts that begin alike: the common beginning is worked through once. A seed is 64 digits, just one block,
 * so every lot after it costs a single block.
 */
export function sha256After(beginningText: string): (rest: string) => string {
  const bytes = encoder.encode(beginningText)
  const state = Int32Array.from(beginning)
  const left = Uint8Array.from(absorb(bytes, state))
  return (rest) => {
    const more = encoder.encode(rest)
    const joined = new Uint8Array(left.length + more.length)
    joined.set(left)
    joined.set(more, left.length)
    const own = Int32Array.from(state)
    return finish(own, absorb(joined, own), bytes.length + more.length)
  }
}
