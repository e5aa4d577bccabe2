/** An exact number; the denominator is positive. Scores are equal when they are, and not when they look so. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

export const zero: Fraction = { n: 0n, d: 1n }
export const whole = (value: number | bigint): Fraction => ({ n: BigInt(value), d: 1n })

/** @throws {RangeError} when the denominator is not positive */
export function fraction(n: number | bigint, d: number | bigint): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)]
  if (bottom <= 0n) throw new RangeError('A fraction has a positive denominator')
  const by = gcd(top < 0n ? -top : top, bottom)
  return { n: top / by, d: bottom / by }
}

function gcd(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b]
  while (other !== 0n) [one, other] = [other, one % other]
  return one === 0n ? 1n : one
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)
export const sum = (many: readonly Fraction[]): Fraction => many.reduce(plus, zero)

/** Below zero when a is smaller, by cross-multiplication. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : Number(difference > 0n)
}

/** With two decimals, half up, ASCII digits: what is shown. Ordering never uses it. */
export function twoDecimals({ n, d }: Fraction): string {
  const hundredths = (n * 200n + d) / (d * 2n)
  const [ones, rest] = [hundredths / 100n, hundredths % 100n]
  return `${String(ones)}.${String(rest).padStart(2, '0')}`
}

/** For drawing and statistics only. */
export const approximately = ({ n, d }: Fraction): number => Number(n) / Number(d)
